// The queue of actions: one after the other, in the order they were asked for, and never two at once.
import { ActionQueue } from '../../../src/app/session/action-queue';
import { done, type ActionOutcome } from '../../../src/app/session/outcome';
import { Store } from '../../../src/app/session/store';

/** A queue, and actions that end when they are told to. `steps`: what began and ended, in order. */
function queueOfTold() {
  const store = new Store();
  const queue = new ActionQueue(store, (reason) => Promise.resolve(String(reason)));
  const steps: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = (name: string): Promise<ActionOutcome> =>
    queue.run(
      'editing rows',
      () => Promise.resolve(null),
      async () => {
        steps.push(`${name} begins`);
        await new Promise<void>((end) => ends.set(name, end));
        steps.push(`${name} ends`);
        return done;
      },
    );
  return { store, queue, steps, ask, end: (name: string) => ends.get(name)?.() };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('the second action begins when the first has ended', async () => {
  const { store, queue, steps, ask, end } = queueOfTold();
  const [first, second] = [ask('first'), ask('second')];
  await settled();
  expect(steps).toEqual(['first begins']);
  end('first');
  await first;
  await settled();
  expect(steps).toEqual(['first begins', 'first ends', 'second begins']);
  expect([queue.isIdle, store.current().working]).toEqual([false, 'editing rows']);
  end('second');
  expect(await second).toEqual(done);
  expect([queue.isIdle, store.current().working]).toEqual([true, null]);
});

test('an action that throws does not keep the next one from beginning', async () => {
  const { queue, steps, ask } = queueOfTold();
  const failed = queue.run(
    'reading',
    () => Promise.resolve(null),
    () => Promise.reject(new TypeError('x is not a function')),
  );
  void ask('next');
  expect(await failed).toEqual({ ok: false, sentence: 'TypeError: x is not a function' });
  await settled();
  expect(steps).toEqual(['next begins']);
});
