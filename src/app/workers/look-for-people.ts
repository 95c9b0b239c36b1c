// Has texts and documents looked through for people by one worker that stays.
import { LastingWorker } from './lasting-worker';
import type { LookAnswer, Looked, WhereToLook } from './people.worker';

export type { Looked } from './people.worker';

const worker = new LastingWorker<LookAnswer>(
  () => new Worker(new URL('./people.worker.ts', import.meta.url), { name: 'people' }),
);

/** Begins before anybody asks, so that the answer comes soon, also where the network has gone. */
export const beginLooking = (): void => worker.begin();

const nobody: Looked = { found: [], asked: [] };

/** @returns what was found and what is asked about; null where it could not be looked through */
export function lookMeanwhile(where: WhereToLook): Promise<Looked | null> {
  const isBlank = 'texts' in where && where.texts.every((text) => text.trim() === '');
  return isBlank ? Promise.resolve(nobody) : worker.ask({ where });
}
