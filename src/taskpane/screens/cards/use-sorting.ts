// Sorting cards: which one is shown, what the last action did, and how it is taken back.
import { useState } from 'react';
import { takeOutItems } from '../../../app/actions/take-out-items';
import type { SessionActions } from '../../../app/session/actions';
import { cardKeys, cardsIn, choiceOf, keysOfCard, nextUnsorted, type Card } from '../../../enquiry/cards';
import type { Zone } from '../../../handbook/evidence-cards';
import { cardsWords as words } from './strings';
import { zoneName } from './zone-name';

/** A card that was taken out. */
interface CardOut {
  readonly name: string;
  readonly bringBack: () => void;
}

/**
 * @param cards all cards, as the record has them now
 * @returns the card that is shown (none where there are none), what is to be read out (empty: nothing), the card that was just taken out
 *   (null: none), whether a sorting can be undone, and the actions
 */
export function useSorting(session: SessionActions, cards: readonly Card[]) {
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState<string | null>(null);
  const [undoable, setUndoable] = useState<readonly Pick<Card, 'id' | 'zone'>[]>([]);
  const [out, setOut] = useState<CardOut | null>(null);

  const place = ({ id }: Pick<Card, 'id'>, zone: Zone | null): void => {
    const now = cardsIn(session.current().items).find((one) => one.id === id);
    if (now) session.keepItem(cardKeys.choice(id), choiceOf({ zone, bears: now.bears }));
  };
  return {
    card: cards.find(({ id }) => id === shown) ?? nextUnsorted(cards, null) ?? cards[0],
    said,
    out,
    canUndo: undoable.length > 0,
    sort: (one: Card, zone: Zone | null): void => {
      setUndoable([...undoable, one]);
      place(one, zone);
      const next = nextUnsorted(cards, one);
      setShown((next ?? one).id);
      const moved = words.moved(one.name, zoneName(zone));
      setSaid(next === null && zone !== null ? `${moved} ${words.allSorted}` : moved);
    },
    undo: (): void => {
      const last = undoable.at(-1);
      const one = cards.find(({ id }) => id === last?.id);
      setUndoable(undoable.slice(0, -1));
      if (!last || !one) return;
      place(last, last.zone);
      setShown(last.id);
      setSaid(words.undone(one.name));
    },
    goTo: ({ id }: Pick<Card, 'id'>): void => {
      setShown(id);
      setSaid('');
    },
    add: (name: string): void => {
      const id = crypto.randomUUID();
      session.keepItem(cardKeys.own(id), name);
      setShown(id);
      setSaid(words.added(name));
    },
    takeOut: (one: Card): void => {
      setOut({ name: one.name, bringBack: takeOutItems(session, keysOfCard(one.id)) });
      setSaid(words.takenOut(one.name));
    },
    putBack: ({ name, bringBack }: CardOut): void => {
      bringBack();
      setSaid(words.added(name));
      setOut(null);
    },
  };
}
