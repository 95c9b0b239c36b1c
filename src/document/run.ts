// The one way into Word. Everything goes through here one at a time, so that two jobs of ours never interleave.
import { failureOf, type Outcome } from './outcome';

let last: Promise<unknown> = Promise.resolve();

/** Queues a job behind all that were asked for before it. */
export function inTurn<T>(job: () => Promise<T>): Promise<T> {
  const mine = last.then(job, job);
  last = mine.catch(() => undefined); // its own caller hears of it; the next in line only waits
  return mine;
}

/**
 * Runs batches in Word and turns its errors into failures.
 * @param batch reads, syncs, decides, writes, syncs
 * @param tracked an object kept from an earlier run, whose context is used again
 */
export function inWord<T>(batch: (context: Word.RequestContext) => Promise<T>, tracked?: Word.Table | Word.Paragraph | null): Promise<Outcome<T>> {
  return inTurn(async () => {
    try {
      const value = await (tracked ? Word.run(tracked, batch) : Word.run(batch));
      return { ok: true, value };
    } catch (error) {
      return failureOf(error);
    }
  });
}
