// The one way into Word. Everything goes through here one at a time, so that two jobs of ours never interleave.
import { failureOf, type Outcome } from './outcome';

let last: Promise<unknown> = Promise.resolve();

/** So many milliseconds without an answer are longer than Word is usually busy for. Nothing is given up then: the answer may still come. */
const patience = 10_000;

let tell: (waiting: boolean) => void = () => undefined;

/** @param listener hears when Word has not answered for a while, and when it has after all */
export function onWaiting(listener: (waiting: boolean) => void): void {
  tell = listener;
}

/** Queues a job behind all that were asked for before it. @param within milliseconds after which it is said that Word does not answer */
export function inTurn<T>(job: () => Promise<T>, within = patience): Promise<T> {
  const watched = (): Promise<T> => saidIfLong(job(), within);
  const mine = last.then(watched, watched);
  last = mine.catch(() => undefined); // its own caller hears of it; the next in line only waits
  return mine;
}

/**
 * Runs batches in Word and turns its errors into failures.
 * @param batch reads, syncs, decides, writes, syncs
 * @param tracked an object kept from an earlier run, whose context is used again
 */
export function inWord<T>(
  batch: (context: Word.RequestContext) => Promise<T>,
  tracked?: Word.Table | Word.Paragraph | null,
): Promise<Outcome<T>> {
  return inTurn(async () => {
    try {
      const value = await (tracked ? Word.run(tracked, batch) : Word.run(batch));
      return { ok: true, value };
    } catch (error) {
      return failureOf(error);
    }
  });
}

async function saidIfLong<T>(answer: Promise<T>, within: number): Promise<T> {
  let said = false;
  const timer = setTimeout(() => {
    said = true;
    tell(true);
  }, within);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
    if (said) tell(false);
  }
}
