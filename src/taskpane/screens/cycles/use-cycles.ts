// Which cycle and which part of it is shown, and what begins, leaves out or brings back a cycle.
import { useState } from 'react';
import type { SessionActions } from '../../../app/session/actions';
import { takeOutItems } from '../../../app/actions/take-out-items';
import { cycleKeys, keysOfCycle, readCycleChoice, type Cycle } from '../../../enquiry/cycles';
import { dayAt } from '../../../enquiry/day';
import { focusHeading } from '../../ui/heading';
import { nextPart } from './parts';
import { cyclesWords as words } from './strings';

/**
 * @param cycles all cycles, the latest last
 * @param question the question as it stands now, empty where there is none
 * @returns the cycle that is shown (none before the first begins) and the part of it, what is to be read out (empty: nothing), how the
 *   cycle that was just taken out is brought back (null: none was), and the actions
 */
export function useCycles(session: SessionActions, cycles: readonly Cycle[], question: string) {
  const latest = cycles[cycles.length - 1];
  const [chosen, setChosen] = useState<string | null>(null);
  const cycle = cycles.find(({ id }) => id === chosen) ?? latest;
  // Whoever comes back goes on where they left off.
  const [at, setAt] = useState(() => nextPart(cycle));
  const [said, setSaid] = useState('');
  const [out, setOut] = useState<{ readonly cycle: Cycle; readonly bringBack: () => void } | null>(null);

  /** @param sentence the heading that takes the focus is the same for every cycle: this says which one it is now */
  const goTo = (id: string | null, part: number, sentence: string): void => {
    setChosen(id);
    setAt(part);
    setOut(null);
    setSaid(sentence);
    focusHeading(); // the cycle begins at the top, and the button that was pressed is gone
  };
  /** The latest cycle ends today if it has no end yet. */
  const endLatest = (today: string): void => {
    if (!latest || latest.to !== '') return;
    const key = cycleKeys.choice(latest.id);
    session.keepItem(key, { ...readCycleChoice(session.current().items[key]?.value), to: today });
  };
  return {
    latest,
    cycle,
    at,
    said,
    open: ({ id, number }: Cycle): void => goTo(id, 0, words.changing(number)),
    /** From an earlier cycle. */
    goOn: (): void => latest && goTo(null, nextPart(latest), words.goneOn(latest.number)),
    goToPart: setAt,
    keepQuestion: ({ id, number }: Cycle): void => {
      session.keepItem(cycleKeys.text(id, 'question'), question);
      goTo(chosen, at, words.keptQuestion(number));
    },
    begin: (): void => {
      const today = dayAt(new Date());
      endLatest(today);
      const id = crypto.randomUUID().slice(0, 8); // short: it stands in many keys, and a school has a few
      session.keepItem(cycleKeys.choice(id), { from: today, to: '', decision: null, changes: null });
      if (question !== '') session.keepItem(cycleKeys.text(id, 'question'), question);
      const number = cycles.length + 1;
      goTo(null, 0, question === '' ? words.begunWithoutQuestion(number) : words.begun(number));
    },
    takeOut: (one: Cycle): void => {
      setOut({ cycle: one, bringBack: takeOutItems(session, keysOfCycle(one.id)) });
      setSaid(words.takenOut(one.number, one.id !== latest?.id));
      setChosen(null);
      setAt(0);
    },
    putBack:
      out &&
      ((): void => {
        out.bringBack();
        goTo(out.cycle.id, 0, words.isBack(out.cycle.number));
      }),
  };
}
