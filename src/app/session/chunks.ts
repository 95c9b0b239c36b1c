// Lazily loaded chunks of the Word layer that the session itself needs, beside those of its actions (actions/chunks.ts).

export const wordChunks = {
  writeAnswers: () => import(/* webpackChunkName: "write-answers" */ '../../word/answers/write-answers'),
  scan: () => import(/* webpackChunkName: "scan-document" */ '../../word/framework/scan-document'),
};
