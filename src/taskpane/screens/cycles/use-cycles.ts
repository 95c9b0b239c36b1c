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
  const [out, setOut] = useState<{ readonly id: string; readonly bringBack: () => void } | null>(null);

  const goTo = (id: string | null, part: number): void => {
    setChosen(id);
    setAt(part);
    setOut(null);
    focusHeading(); // the cycle begins at the top
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
    goTo,
    goToPart: setAt,
    begin: (): void => {
      const today = dayAt(new Date());
      endLatest(today);
      const id = crypto.randomUUID().slice(0, 8); // short: it stands in many keys, and a school has a few
      session.keepItem(cycleKeys.choice(id), { from: today, to: '', decision: null, changes: null });
      if (question !== '') session.keepItem(cycleKeys.text(id, 'question'), question);
      const number = cycles.length + 1;
      setSaid(question === '' ? words.begunWithoutQuestion(number) : words.begun(number));
      goTo(null, 0);
    },
    takeOut: (one: Cycle): void => {
      setOut({ id: one.id, bringBack: takeOutItems(session, keysOfCycle(one.id)) });
      setSaid(words.takenOut(one.number));
      setChosen(null);
      setAt(0);
    },
    putBack:
      out &&
      ((): void => {
        out.bringBack();
        setSaid('');
        goTo(out.id, 0);
      }),
  };
}
