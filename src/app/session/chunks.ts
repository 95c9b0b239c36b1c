// Lazily loaded chunks: what the first screen can do without. All are fetched once it stands there, so that an action starts at once, also where the network has gone.

export const chunks = {
  writeAnswers: () => import(/* webpackChunkName: "write-answers" */ '../../word/answers/write-answers'),
  insertFramework: () => import(/* webpackChunkName: "insert-framework" */ '../actions/insert-framework'),
  adoptTable: () => import(/* webpackChunkName: "adopt-table" */ '../actions/adopt-table'),
  editRows: () => import(/* webpackChunkName: "edit-rows" */ '../actions/edit-rows'),
  repair: () => import(/* webpackChunkName: "repair" */ '../actions/repair'),
  removeAddIn: () => import(/* webpackChunkName: "remove-add-in" */ '../actions/remove-add-in'),
  scan: () => import(/* webpackChunkName: "scan-document" */ '../../word/framework/scan-document'),
  boxes: () => import(/* webpackChunkName: "boxes" */ '../actions/read-boxes'),
  putBlock: () => import(/* webpackChunkName: "put-block" */ '../actions/put-block'),
  openNewDocument: () => import(/* webpackChunkName: "open-document" */ '../actions/open-document'),
  prepareCopy: () => import(/* webpackChunkName: "send" */ '../actions/prepare-copy'),
  comment: () => import(/* webpackChunkName: "question-comment" */ '../actions/question-comment'),
};

/** Fetches them all. A fetch that fails is tried again when the action is asked for, and is said then. */
export async function fetchAll(): Promise<void> {
  await Promise.allSettled(Object.values(chunks).map((fetch) => fetch()));
}
