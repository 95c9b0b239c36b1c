// The plan's sources: which of them is open and under which sub-question, and what adds, moves, leaves out or brings back one.
import { useState } from 'react';
import { takeOutItems } from '../../../app/actions/take-out-items';
import type { SessionActions } from '../../../app/session/actions';
import { entryForCard, keysOfSource, planKeys, type EntryChoice, type PlanEntry } from '../../../enquiry/plan';
import { useArriving } from '../../ui/use-arriving';

/** The fold of the sources that answer no sub-question. */
export const loosePlace = 'loose';

/** One entry may stand under several sub-questions; each of those places opens by itself. */
export const placeOf = (question: string | null, entry: string): string => `${question ?? loosePlace}/${entry}`;

/**
 * @param unfoldedAtFirst the sub-questions whose fold is open at first; null until the record knows all of them
 * @returns the place that is open (null: none), the folds that are open, the source that was just taken out (null: none), where the focus
 *   goes, and the actions; a question is null for the sources that answer none
 */
export function useSources(session: SessionActions, unfoldedAtFirst: () => readonly string[] | null) {
  const [opened, setOpened] = useState<string | null>(null);
  const [chosen, setUnfolded] = useState(unfoldedAtFirst);
  const first = chosen ? null : unfoldedAtFirst();
  if (first) setUnfolded(first);
  const unfolded = chosen ?? first ?? [];
  const [out, setOut] = useState<{ readonly entry: PlanEntry; readonly bringBack: () => void } | null>(null);
  // The heading of a source that was just put there or moved, the name of a new one, or the button that brings one back.
  const arriving = useArriving<'there' | 'new' | 'out'>();

  const show = (question: string | null, entry: string): void => {
    const fold = question ?? loosePlace;
    setUnfolded((now) => [...(now ?? []).filter((one) => one !== fold), fold]);
    setOpened(placeOf(question, entry));
  };
  return {
    opened,
    unfolded,
    out: out?.entry ?? null,
    arriving,
    unfold: setUnfolded,
    toggle: (place: string): void => setOpened(place === opened ? null : place),
    add: (card: string | null, question: string | null): void => {
      const id = crypto.randomUUID();
      const choice: EntryChoice =
        card === null
          ? { card: null, questions: question === null ? [] : [question], perspective: null, when: '' }
          : entryForCard(card, question);
      session.keepItem(planKeys.entry(id), choice);
      show(question, id);
      arriving.send(card === null ? 'new' : 'there');
    },
    /** Given to another sub-question it stands there, opened, and the focus goes along. */
    assigned: (entry: PlanEntry, from: string | null, to: readonly string[]): void => {
      const [first] = to;
      if (from === null ? first === undefined : to.includes(from)) return;
      show(first ?? null, entry.id);
      arriving.send('there');
    },
    takeOut: (entry: PlanEntry): void => {
      setOut({ entry, bringBack: takeOutItems(session, keysOfSource(entry.id)) });
      arriving.send('out');
    },
    putBack:
      out &&
      ((): void => {
        out.bringBack();
        setOut(null);
        show(out.entry.questions[0] ?? null, out.entry.id);
        arriving.send('there');
      }),
  };
}
