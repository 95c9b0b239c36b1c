// The copy in hand is of what was chosen, wished and read last, whatever is still being made of something else.
import type { CopySource, PreparedCopy } from '../../../../src/app/actions/prepare-copy';
import type { SessionActions } from '../../../../src/app/session/actions';
import type { ActionOutcome } from '../../../../src/app/session/outcome';
import type { PeopleLook } from '../../../../src/sharing/people/check';
import type { SendWishes } from '../../../../src/sharing/send/prepare-copy';
import type { StillThere } from '../../../../src/sharing/send/still-there';
import { nothingTakenOut } from '../../../../src/sharing/send/take-out';
import { sendWords as words } from '../../../../src/taskpane/screens/send/strings';
import {
  usePreparedCopy,
  type CopyInHand,
  type GoingOut,
} from '../../../../src/taskpane/screens/send/use-prepared-copy';
import type { Chosen } from '../../../../src/taskpane/screens/send/what-goes';
import { pause } from '../../../../src/taskpane/ui/use-debounced-value';
import { nothingTravels } from '../../../sharing/send/nothing-travels';
import { withHook, type DrawnHook } from '../../drawn';

const wishes: SendWishes = { history: true, takenOut: nothingTakenOut, top: null, answers: 'as they stand' };
const whole: Chosen = { goes: 'whole', returnsTo: '' };
const withoutHistory = { ...wishes, history: false };

/** What is being made: the test says when it is there. A copy is told by its only byte: the reading that it is of. */
interface Making {
  readonly from: 'document' | number | 'part';
  readonly wishes: SendWishes | null;
  /** @param named a name that is found in it */
  readonly done: (reading: number, named?: string, stillThere?: readonly StillThere[]) => void;
  readonly refused: (sentence: string) => void;
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
  readonly done: (at: number, reading: number, named?: string) => Promise<void>;
  /** Presses a way out: what became of it, once it is there. */
  readonly send: () => Promise<{ became?: GoingOut }>;
  readonly reading: () => number | undefined;
}

async function inHand(plays: (hand: Hand) => Promise<void>): Promise<void> {
  const makings: Making[] = [];
  const made = (from: Making['from'], by: SendWishes | null): Promise<ActionOutcome<PreparedCopy>> =>
    new Promise((resolve) => {
      const done: Making['done'] = (reading, named, stillThere = []) => {
        const source: CopySource = { document: Uint8Array.of(reading), fields: [], asked: [] };
        const whole = { source, travels: nothingTravels, stillThere, notAsked: [] };
        const spot = { kind: 'name', place: 'text', quote: named ?? '', around: named ?? '' } as const;
        const people: PeopleLook = { found: named === undefined ? [] : [spot], asked: [], notSeen: [] };
        const copy = { bytes: Uint8Array.of(reading), people, whole: from === 'part' ? null : whole };
        resolve({ ok: true, value: copy });
      };
      makings.push({ from, wishes: by, done, refused: (sentence) => resolve({ ok: false, sentence }) });
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
      done: (at, reading, named) => drawn.then(() => makings[at]?.done(reading, named)),
      send: async () => {
        const going: { became?: GoingOut } = {};
        await drawn.then(
          () =>
            void drawn
              .now()
              .asItGoes()
              .then((became) => (going.became = became)),
        );
        return going;
      },
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

test('what was taken out is said to be gone only where it is', () =>
  inHand(async ({ makings, drawn, press, rest, done }) => {
    await press();
    await done(0, 1);
    drawn.draw({ chosen: whole, wanted: withoutHistory });
    await rest();
    await drawn.then(() =>
      makings[1]?.done(1, undefined, [{ taken: 'history', words: 'Which books?', place: 'text' }]),
    );
    expect(drawn.now().said).not.toContain(words.without);
    drawn.draw({ chosen: whole, wanted: { ...withoutHistory } });
    await rest();
    await done(2, 1);
    expect(drawn.now().said).toContain(words.without);
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

test('what goes out is the document as it is then, never the copy that was made before', () =>
  inHand(async ({ makings, drawn, press, done, send, reading }) => {
    await press();
    await done(0, 1, 'Billy');
    const going = await send();
    expect([makings[1]?.from, going.became, drawn.now().underWay]).toEqual(['document', undefined, words.preparing]);
    await done(1, 2);
    expect([going.became, reading()]).toEqual([{ goes: true, bytes: Uint8Array.of(2) }, 2]);
  }));

test('a part is made anew as it goes, too', () =>
  inHand(async ({ makings, drawn, press, done, send }) => {
    drawn.draw({ chosen: { goes: 'framework', returnsTo: '' }, wanted: wishes });
    await press();
    await done(0, 1);
    const going = await send();
    await done(1, 2);
    expect([makings[1]?.from, going.became]).toEqual(['part', { goes: true, bytes: Uint8Array.of(2) }]);
  }));

test('a name that nobody has looked at stays until the next press, and is said', () =>
  inHand(async ({ press, done, send, reading }) => {
    await press();
    await done(0, 1);
    const going = await send();
    await done(1, 2, 'Billy');
    expect(going.became).toEqual({ goes: false, why: expect.stringContaining('New in it: “Billy”.') as string });
    expect(reading()).toBe(2);
    const again = await send();
    await done(2, 3, 'Billy');
    expect(again.became).toEqual({ goes: true, bytes: Uint8Array.of(3) });
  }));

test('where the document cannot be read nothing goes, the earlier copy neither', () =>
  inHand(async ({ makings, drawn, press, done, send, reading }) => {
    await press();
    await done(0, 1);
    const going = await send();
    await drawn.then(() => makings[1]?.refused('Word did not hand out this document.'));
    expect(going.became).toEqual({ goes: false, why: 'Word did not hand out this document.' });
    expect([reading(), drawn.now().isBusy]).toEqual([1, false]);
  }));

test('what is chosen while the document is read counts: the copy without it does not go', () =>
  inHand(async ({ makings, drawn, press, rest, done, send }) => {
    await press();
    await done(0, 1);
    const going = await send();
    drawn.draw({ chosen: whole, wanted: withoutHistory });
    await done(1, 2);
    expect(going.became).toEqual({ goes: false, why: words.choseMeanwhile });
    await rest();
    expect([makings[2]?.from, makings[2]?.wishes]).toEqual([2, withoutHistory]);
  }));

test('a name that came while something else was chosen is said all the same', () =>
  inHand(async ({ drawn, press, done, send }) => {
    await press();
    await done(0, 1);
    const going = await send();
    drawn.draw({ chosen: whole, wanted: withoutHistory });
    await done(1, 2, 'Billy');
    expect(going.became).toMatchObject({ goes: false, why: expect.stringContaining('“Billy”') as string });
  }));

test('when another thing is to go meanwhile, or the screen is left, nothing goes', () =>
  inHand(async ({ drawn, press, done, send }) => {
    await press();
    await done(0, 1);
    const first = await send();
    await drawn.then(() => drawn.now().letGo());
    await done(1, 2);
    expect([first.became, drawn.now().copy]).toEqual([{ goes: false, why: words.notGone }, null]);
    await press();
    await done(2, 3);
    const second = await send();
    drawn.leave();
    await done(3, 4);
    expect(second.became).toEqual({ goes: false, why: words.notGone });
  }));
