// What takes long at its first use is made ready before anybody asks for it.

/** Any question: what is done with it first takes 50 ms, and from then on hardly any. */
const anyQuestion = 'How can reading aloud every day lead to more talk about books for pupils in Year 4?';

/** Each in a task of its own, by `fetchAhead`. */
export const readyAhead: readonly (() => Promise<void>)[] = [
  async () => {
    const { commentText } = await import(/* webpackChunkName: "question-comment" */ '../app/actions/comment-text');
    commentText(anyQuestion);
  },
  async () => {
    const { beginLooking } = await import(/* webpackChunkName: "people-look" */ '../app/workers/look-for-people');
    beginLooking();
  },
];
