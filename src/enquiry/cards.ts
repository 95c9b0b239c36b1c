// The school's evidence cards: which there are, where each lies, and what is known of it.
import { deck, launchUses, yearOne, zones, type Zone } from '../handbook/evidence-cards';
import { itemsOf, type Items } from './items';
import { oneLine } from './managed-block';
import { onceForEach } from './once';
import { cardChoiceSchema, read } from './schema';

/** Is the evidence relevant to the enquiry question? */
export type Bears = 'yes' | 'no';

export interface Card {
  readonly id: string;
  readonly name: string;
  /** The school named it. */
  readonly own: boolean;
  /** Null: not sorted yet. */
  readonly zone: Zone | null;
  readonly bears: Bears | null;
  readonly holder: string;
  readonly when: string;
}

/** The keys under which the record keeps what is known of a card. Words are items of their own. */
export const cardKeys = {
  /** The choices about it: where it lies, whether it bears on the question. */
  choice: (card: string): string => `card/${card}`,
  /** The name of a card that the school made. */
  own: (card: string): string => `own-card/${card}`,
  holder: (card: string): string => `card-holder/${card}`,
  when: (card: string): string => `card-when/${card}`,
};

/** All that the record keeps of a card. */
export const keysOfCard = (card: string): readonly string[] => Object.values(cardKeys).map((key) => key(card));

/** The deck and the school's own cards, as the record has them. A set of items is never changed in place, and is gone through once. */
export const cardsIn = onceForEach((items: Items): readonly Card[] => {
  const own = itemsOf(items, 'own-card').flatMap(({ id, value }) => {
    const name = typeof value === 'string' ? oneLine(value) : '';
    return name === '' ? [] : [{ id, name }];
  });
  const read = ({ id, name }: { id: string; name: string }, isOwn: boolean): Card => ({
    id,
    name,
    own: isOwn,
    ...readChoice(items[cardKeys.choice(id)]?.value),
    holder: wordsAt(items, cardKeys.holder(id)),
    when: wordsAt(items, cardKeys.when(id)),
  });
  return [...deck.map((card) => read(card, false)), ...own.map((card) => read(card, true))];
});

/** The value that the record keeps for the choices about a card. */
export function choiceOf({ zone, bears }: Pick<Card, 'zone' | 'bears'>): {
  readonly zone: Zone | null;
  readonly bears: Bears | null;
} {
  return { zone, bears };
}

/** Never throws: a zone or an answer that this build does not know is none. */
export function readChoice(value: unknown): Pick<Card, 'zone' | 'bears'> {
  if (value === undefined) return { zone: null, bears: null };
  const choice = read(cardChoiceSchema, value);
  const bears = choice?.bears;
  return {
    zone: zones.find(({ id }) => id === choice?.zone)?.id ?? null,
    bears: bears === 'yes' || bears === 'no' ? bears : null,
  };
}

/** The words kept under a key; empty where there are none. */
export function wordsAt(items: Items, key: string): string {
  const value = items[key]?.value;
  return typeof value === 'string' ? value : '';
}

/** The cards by where they lie; every card is in exactly one of these. */
export function sorted(cards: readonly Card[]): ReadonlyMap<Zone | null, readonly Card[]> {
  const places: readonly (Zone | null)[] = [...zones.map(({ id }) => id), null];
  return new Map(places.map((zone) => [zone, cards.filter((card) => card.zone === zone)]));
}

/** The card to sort next: the first unsorted one after this card, else the first of all; null where every other one is sorted. @param after null: from the start */
export function nextUnsorted(cards: readonly Card[], after: Pick<Card, 'id'> | null): Card | null {
  const at = cards.findIndex(({ id }) => id === after?.id);
  return [...cards.slice(at + 1), ...cards.slice(0, Math.max(at, 0))].find(({ zone }) => zone === null) ?? null;
}

/** Is the evidence there at all, used or not? */
export function isHeld({ zone }: Pick<Card, 'zone'>): boolean {
  return zone !== null && zone !== 'absent';
}

/** How the programme's schools used this source, in a sentence or two; null where the handbook does not say. */
export function elsewhere(card: string): { readonly used: string | null; readonly zone: Zone | null } | null {
  const used = yearOne.find(({ cards }) => cards.some((one) => one === card))?.used ?? null;
  const zone = launchUses.find((one) => one.card === card)?.zone ?? null;
  return used === null && zone === null ? null : { used, zone };
}

/** Does the school use a card otherwise than most schools said at the launch? */
export function differs({ id, zone }: Pick<Card, 'id' | 'zone'>): boolean {
  const there = elsewhere(id)?.zone ?? null;
  return zone !== null && there !== null && there !== zone;
}
