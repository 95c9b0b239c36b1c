// One worker for all that is asked: each gets its own answer, and a worker that broke costs nobody who asks later.
import { LastingWorker } from '../../../src/app/workers/lasting-worker';

interface Answer {
  readonly number: number;
  readonly said: string;
}

/** A worker that answers when it is told to. */
class Played {
  readonly asked: { readonly number: number; readonly what: string }[] = [];
  ended = false;
  onmessage: ((event: { data: Answer }) => void) | null = null;
  onerror: ((event: { preventDefault: () => void }) => void) | null = null;

  postMessage(request: { number: number; what: string }): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.ended = true;
  }

  answer(at: number): void {
    const { number, what } = this.asked[at]!;
    this.onmessage?.({ data: { number, said: `about ${what}` } });
  }

  breaks(): void {
    this.onerror?.({ preventDefault: () => undefined });
  }
}

let started: Played[];
let worker: LastingWorker<Answer>;

beforeEach(() => {
  started = [];
  worker = new LastingWorker<Answer>(() => {
    const one = new Played();
    started.push(one);
    return one as unknown as Worker;
  });
});

test('each gets its own answer, in whichever order they come', async () => {
  const [first, second] = [worker.ask({ what: 'the first' }), worker.ask({ what: 'the second' })];
  started[0]!.answer(1);
  started[0]!.answer(0);
  expect([(await first)?.said, (await second)?.said]).toEqual(['about the first', 'about the second']);
  expect(started).toHaveLength(1);
});

test('the worker that was begun ahead is the one that is asked', async () => {
  worker.begin();
  worker.begin();
  const answer = worker.ask({ what: 'it' });
  started[0]!.answer(0);
  expect((await answer)?.said).toBe('about it');
  expect(started).toHaveLength(1);
});

test('where it breaks, all who wait are told, and who asks later gets a new one', async () => {
  const [first, second] = [worker.ask({ what: 'the first' }), worker.ask({ what: 'the second' })];
  started[0]!.breaks();
  expect([await first, await second]).toEqual([null, null]);
  expect(started[0]!.ended).toBe(true);
  const third = worker.ask({ what: 'the third' });
  started[1]!.answer(0);
  expect((await third)?.said).toBe('about the third');
});

test('where no answer comes for a minute, all who wait are told, and the worker is ended', async () => {
  jest.useFakeTimers();
  const [first, second] = [worker.ask({ what: 'the first' }), worker.ask({ what: 'the second' })];
  await jest.advanceTimersByTimeAsync(60_000);
  jest.useRealTimers();
  expect([await first, await second]).toEqual([null, null]);
  expect(started[0]!.ended).toBe(true);
});
