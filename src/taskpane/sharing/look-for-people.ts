// Has a copy looked through by the worker.
import type { PeopleLook } from './people.worker';

export type LookedThrough = PeopleLook | { readonly refused: 'took too long' };

/** A copy that takes longer is given up. */
const longest = 60_000;

/** Who the copy may name. The bytes stay here: the worker gets its own. */
export function lookForPeople(bytes: Uint8Array): Promise<LookedThrough> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./people.worker.ts', import.meta.url), { name: 'people' });
    const done = (looked: LookedThrough): void => {
      clearTimeout(given);
      worker.terminate();
      resolve(looked);
    };
    const given = setTimeout(() => done({ refused: 'took too long' }), longest);
    worker.onmessage = ({ data }: MessageEvent<PeopleLook>) => done(data);
    worker.onerror = (event) => {
      event.preventDefault();
      done({ refused: 'damaged' });
    };
    worker.postMessage(bytes);
  });
}
