// Runs what is asked of the document one action after the other: one queue, one busy state, one place for what nobody expected.
import { notDone, type ActionOutcome } from './outcome';
import type { SessionState } from './session-state';
import type { Store } from './store';
import { sessionStrings } from './strings';

export class ActionQueue {
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** @param onUnexpected is told of an exception no action expects; @returns the sentence for the person */
  constructor(
    private readonly store: Store,
    private readonly onUnexpected: (reason: unknown) => Promise<string>,
  ) {}

  /** Nothing runs and nothing waits. */
  get isIdle(): boolean {
    return this.waiting === 0;
  }

  /**
   * Runs an action when all that were asked for before it have ended. A press is never dropped: it waits.
   * @param working what the panel shows meanwhile
   * @param chunk fetches the code of the action; it begins at once, also while the action waits
   * @returns what the action returns; not done, with a sentence, where its code cannot be fetched or it throws. Never rejects.
   */
  run<Chunk, T>(
    working: NonNullable<SessionState['working']>,
    chunk: () => Promise<Chunk>,
    action: (chunk: Chunk) => Promise<ActionOutcome<T>>,
  ): Promise<ActionOutcome<T>> {
    if (this.isIdle) this.store.update({ working }); // at once, so that no second press comes between
    this.waiting += 1;
    const fetched = chunk().then(
      (code) => ({ code }),
      () => null,
    );
    const mine = this.last.then(() => this.runNow(working, fetched, action));
    this.last = mine;
    return mine;
  }

  private async runNow<Chunk, T>(
    working: NonNullable<SessionState['working']>,
    fetched: Promise<{ readonly code: Chunk } | null>,
    action: (chunk: Chunk) => Promise<ActionOutcome<T>>,
  ): Promise<ActionOutcome<T>> {
    this.store.update({ working });
    try {
      const chunk = await fetched;
      return chunk ? await action(chunk.code) : notDone(sessionStrings.notFetched);
    } catch (reason) {
      return notDone(await this.onUnexpected(reason));
    } finally {
      this.waiting -= 1;
      this.store.update({ working: null });
    }
  }
}
