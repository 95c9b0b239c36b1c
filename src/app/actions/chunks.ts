// The actions, each in a lazily loaded chunk: what the first screen can do without. An action is added to the list here.

export const actionChunks = {
  insertFramework: () => import(/* webpackChunkName: "insert-framework" */ './insert-framework'),
  adoptTable: () => import(/* webpackChunkName: "adopt-table" */ './adopt-table'),
  editRows: () => import(/* webpackChunkName: "edit-rows" */ './edit-rows'),
  repair: () => import(/* webpackChunkName: "repair" */ './repair'),
  removeAddIn: () => import(/* webpackChunkName: "remove-add-in" */ './remove-add-in'),
  boxes: () => import(/* webpackChunkName: "boxes" */ './read-boxes'),
  putBlock: () => import(/* webpackChunkName: "put-block" */ './put-block'),
  openNewDocument: () => import(/* webpackChunkName: "open-document" */ './open-document'),
  showWords: () => import(/* webpackChunkName: "show-words" */ './show-words'),
  prepareCopy: () => import(/* webpackChunkName: "send" */ './prepare-copy'),
  selfTest: () => import(/* webpackChunkName: "self-test" */ './self-test'),
  readTheme: () => import(/* webpackChunkName: "read-theme" */ './read-theme'),
  comment: () => import(/* webpackChunkName: "question-comment" */ './question-comment'),
};
