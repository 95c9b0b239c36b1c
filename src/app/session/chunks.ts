// What the first screen can do without. It is fetched once that stands there, so that a job starts at once, also where the network has gone.
import type { Store } from './store';
import { sessionWords } from './strings';

export const parts = {
  fill: () => import(/* webpackChunkName: "fill" */ '../../word/answers/write-answers'),
  insert: () => import(/* webpackChunkName: "insert-framework" */ '../actions/insert-framework'),
  takeOver: () => import(/* webpackChunkName: "take-over" */ '../actions/adopt-table'),
  arrange: () => import(/* webpackChunkName: "arrange-rows" */ '../actions/edit-rows'),
  mend: () => import(/* webpackChunkName: "mend" */ '../actions/repair'),
  takeOff: () => import(/* webpackChunkName: "take-off" */ '../actions/remove-add-in'),
  look: () => import(/* webpackChunkName: "look" */ '../../word/framework/scan-document'),
  boxes: () => import(/* webpackChunkName: "boxes" */ '../actions/read-boxes'),
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
