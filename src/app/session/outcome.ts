// What became of an action that a person asked for.

/** Done, with what came of it; or not, with the sentence that says what happened, what was kept and what to do. */
export type ActionOutcome<T = void> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string };

export const done: ActionOutcome = { ok: true, value: undefined };

/** An action that was not done. */
export const notDone = (sentence: string): { readonly ok: false; readonly sentence: string } => ({
  ok: false,
  sentence,
});
