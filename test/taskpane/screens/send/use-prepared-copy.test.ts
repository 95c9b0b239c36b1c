// The copy in hand is of what was chosen, wished and read last, whatever is still being made of something else.
import type { CopySource, PreparedCopy } from '../../../../src/app/actions/prepare-copy';
import type { SessionActions } from '../../../../src/app/session/actions';
import type { ActionOutcome } from '../../../../src/app/session/outcome';
import type { SendWishes } from '../../../../src/sharing/send/prepare-copy';
import { nothingTakenOut } from '../../../../src/sharing/send/take-out';
import { usePreparedCopy, type CopyInHand } from '../../../../src/taskpane/screens/send/use-prepared-copy';
import type { Chosen } from '../../../../src/taskpane/screens/send/what-goes';
import { pause } from '../../../../src/taskpane/ui/use-debounced-value';
import { withHook, type DrawnHook } from '../../drawn';

const wishes: SendWishes = { history: true, takenOut: nothingTakenOut, top: null, answers: 'as they stand' };
const whole: Chosen = { goes: 'whole', returnsTo: '' };
const withoutHistory = { ...wishes, history: false };

/** What is being made: the test says when it is there. A copy is told by its only byte: the reading that it is of. */
interface Making {
  readonly from: 'document' | number | 'part';
  readonly wishes: SendWishes | null;
  readonly done: (reading: number) => void;
}

interface Given {
  readonly chosen: Chosen;
  readonly wanted: SendWishes;
}

interface Hand {
  readonly makings: Making[];
  readonly drawn: DrawnHook<Given, CopyInHand>;
  /** Presses the button that prepares, which goes on once the copy is there. */
  readonly press: () => Promise<void>;
  readonly rest: () => Promise<void>;
  readonly done: (at: number, reading: number) => Promise<void>;
  readonly reading: () => number | undefined;
}

async function inHand(plays: (hand: Hand) => Promise<void>): Promise<void> {
  const makings: Making[] = [];
  const made = (from: Making['from'], by: SendWishes | null): Promise<ActionOutcome<PreparedCopy>> =>
    new Promise((resolve) => {
      const done = (reading: number): void => {
        const source: CopySource = { document: Uint8Array.of(reading), fields: [], asked: [] };
        const copy = { bytes: Uint8Array.of(reading), people: {}, whole: from === 'part' ? null : { source } };
        resolve({ ok: true, value: copy as unknown as PreparedCopy });
      };
      makings.push({ from, wishes: by, done });
    });
  const session = {
    prepareCopy: (by: SendWishes) => made('document', by),
    copyAnew: ({ document }: CopySource, by: SendWishes) => made(document[0] ?? 0, by),
    prepareForm: () => made('part', null),
  } as Partial<SessionActions> as SessionActions;
  const hook = ({ chosen, wanted }: Given): CopyInHand => usePreparedCopy(session, chosen, wanted);
  await withHook(hook, { chosen: whole, wanted: wishes }, (drawn) =>
    plays({
      makings,
      drawn,
      press: () => drawn.then(() => void drawn.now().prepare()),
      rest: () => drawn.then(() => jest.advanceTimersByTimeAsync(pause)),
      done: (at, reading) => drawn.then(() => makings[at]?.done(reading)),
      reading: () => drawn.now().copy?.bytes[0],
    }),
  );
}

beforeEach(() => void jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] }));
afterEach(() => jest.useRealTimers());

test('a wish that changes makes the copy anew of the same reading', () =>
  inHand(async ({ makings, drawn, press, rest, done, reading }) => {
    await press();
    await done(0, 1);
    drawn.draw({ chosen: whole, wanted: withoutHistory });
    await rest();
    expect([makings[1]?.from, makings[1]?.wishes]).toEqual([1, withoutHistory]);
    await done(1, 1);
    expect([reading(), drawn.now().underWay]).toEqual([1, null]);
  }));

test('a copy of the whole document that comes late is no copy of the part that was chosen meanwhile', () =>
  inHand(async ({ drawn, press, rest, done, reading }) => {
    await press();
    await done(0, 1);
    drawn.draw({ chosen: whole, wanted: withoutHistory });
    await rest();
    await drawn.then(() => drawn.now().letGo());
    drawn.draw({ chosen: { goes: 'cards', returnsTo: '' }, wanted: withoutHistory });
    await done(1, 1);
    expect([reading(), drawn.now().said]).toEqual([undefined, '']);
    await press();
    await done(2, 2);
    expect(reading()).toBe(2);
  }));

test('nor does a copy that was let go come back', () =>
  inHand(async ({ drawn, press, done, reading }) => {
    await press();
    await drawn.then(() => drawn.now().letGo());
    await done(0, 1);
    expect([reading(), drawn.now().said, drawn.now().underWay]).toEqual([undefined, '', null]);
  }));

test('a wish that changes while the document is read again waits for the new reading', () =>
  inHand(async ({ makings, drawn, press, rest, done, reading }) => {
    await press();
    await done(0, 1);
    await press();
    drawn.draw({ chosen: whole, wanted: withoutHistory });
    await rest();
    expect(makings).toHaveLength(2);
    await done(1, 2);
    await rest();
    expect([makings[2]?.from, makings[2]?.wishes]).toEqual([2, withoutHistory]);
    await done(2, 2);
    expect([reading(), drawn.now().underWay]).toEqual([2, null]);
  }));

test('a copy of the reading before does not replace the one that was read while it was made', () =>
  inHand(async ({ makings, drawn, press, rest, done, reading }) => {
    await press();
    await done(0, 1);
    drawn.draw({ chosen: whole, wanted: withoutHistory });
    await rest();
    await press();
    await done(1, 1);
    expect(drawn.now().isBusy).toBe(true);
    await done(2, 2);
    await rest();
    expect([makings.length, reading(), drawn.now().underWay]).toEqual([3, 2, null]);
  }));

test('to whom it returns can change while the document is read again: the new reading is kept', () =>
  inHand(async ({ drawn, press, done, reading }) => {
    await press();
    await done(0, 1);
    await press();
    drawn.draw({ chosen: { goes: 'whole', returnsTo: 'Ana' }, wanted: { ...wishes } });
    await done(1, 2);
    expect(reading()).toBe(2);
  }));
