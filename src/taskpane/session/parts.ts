// What the first screen can do without. It is fetched once that stands there, so that a job starts at once, also where the network has gone.
import type { Store } from './store';
import { sessionWords } from './words';

export const parts = {
  fill: () => import(/* webpackChunkName: "fill" */ '../../document/fill'),
  insert: () => import(/* webpackChunkName: "insert-framework" */ './jobs/put-framework-in'),
  takeOver: () => import(/* webpackChunkName: "take-over" */ './jobs/take-table-over'),
  arrange: () => import(/* webpackChunkName: "arrange-rows" */ './jobs/arrange'),
  mend: () => import(/* webpackChunkName: "mend" */ './jobs/mend'),
  takeOff: () => import(/* webpackChunkName: "take-off" */ './jobs/take-off'),
  look: () => import(/* webpackChunkName: "look" */ '../../document/look'),
  boxes: () => import(/* webpackChunkName: "boxes" */ './jobs/read-boxes'),
};

/** A part of the panel; null, and said, where it could not be fetched. */
export async function fetched<T>(store: Store, part: Promise<T>): Promise<T | null> {
  try {
    return await part;
  } catch {
    store.update({ working: null });
    store.notice('document', 'warning', sessionWords.notFetched);
    return null;
  }
}

/** Fetches them all. A fetch that fails is tried again when the job is asked for, and is said then. */
export async function fetchAll(): Promise<void> {
  await Promise.allSettled(Object.values(parts).map((fetch) => fetch()));
}
