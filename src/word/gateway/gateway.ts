// The one way into Word. Everything goes through here one at a time, so that two jobs of ours never interleave.
import { letGoOfMany } from './many-objects';
import { failureOf, type Outcome } from './outcome';

/** So many milliseconds without an answer are longer than Word is usually busy for. Nothing is given up then: the answer may still come. */
const patience = 10_000;

/** One instance a panel: what it learns about Word belongs to the open document, not to the module. */
export class WordGateway {
  /** Is Word asked whether changes are tracked? Until a try failed: some versions say that they can tell, and cannot. */
  asksTracking = true;
  /** Does a search stay in the place it was asked for? Until the self-test has found otherwise. */
  searchesInPlace = true;
  private last: Promise<unknown> = Promise.resolve();
  private tell: (waiting: boolean) => void = () => undefined;

  /** @param listener hears when Word has not answered for a while, and when it has after all */
  onWaiting(listener: (waiting: boolean) => void): void {
    this.tell = listener;
  }

  /**
   * Queues a job behind all that were asked for before it.
   * @param within milliseconds after which it is said that Word does not answer
   * @returns what the job returns; rejects where the job throws
   */
  inTurn<T>(job: () => Promise<T>, within = patience): Promise<T> {
    const watched = (): Promise<T> => this.saidIfLong(job(), within);
    const mine = this.last.then(watched, watched);
    this.last = mine.catch(() => undefined); // its own caller hears of it; the next in line only waits
    return mine;
  }

  /**
   * Runs batches in Word and turns its errors into failures.
   * @param batch reads, syncs, decides, writes, syncs
   * @param tracked an object kept from an earlier run, whose context is used again
   * @throws what is no error of Office's: our own mistakes are not Word's failures
   */
  run<T>(
    batch: (context: Word.RequestContext) => Promise<T>,
    tracked?: Word.Table | Word.Paragraph | null,
  ): Promise<Outcome<T>> {
    const job = async (context: Word.RequestContext): Promise<T> => {
      const result = await batch(context);
      await letGoOfMany(context);
      return result;
    };
    return this.asked(() => (tracked ? Word.run(tracked, job) : Word.run(job)));
  }

  /** The same for calls of the Common API, which rejects with errors of Office's. */
  asked<T>(job: () => Promise<T>): Promise<Outcome<T>> {
    return this.inTurn(async () => {
      try {
        return { ok: true, value: await job() };
      } catch (error) {
        return failureOf(error);
      }
    });
  }

  private async saidIfLong<T>(answer: Promise<T>, within: number): Promise<T> {
    let said = false;
    const timer = setTimeout(() => {
      said = true;
      this.tell(true);
    }, within);
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
      if (said) this.tell(false);
    }
  }
}
