// What colleagues typed beside the answers in a panel of their own: in their plan, their log, their notes. It stands in no place of the document that is read.
import type { Items } from '../../enquiry/items';
import { typedWords } from '../../enquiry/typed-words';
import { saySame } from '../copy/normal-form';
import { itemWasSent } from './as-sent';
import type { NamedCopy } from './compare';

export interface TypedInPanel {
  readonly name: string;
  /** The screen of the panel. */
  readonly on: string;
  readonly words: string;
}

/**
 * What was not sent, is not ours word for word, and is not shown as a choice: a card's name, words beside a mark.
 * @param ours our record's items
 */
export function typedInPanels(copies: readonly NamedCopy[], ours: Items): TypedInPanel[] {
  const own = new Map(typedWords(ours).map(({ key, words }) => [key, words]));
  return copies.flatMap(({ name, copy }) => {
    const { cards, marks } = copy.choices;
    const chosen = new Set([...cards.map((card) => card.name), ...marks.flatMap(({ why, next }) => [why, next])]);
    return typedWords(copy.record?.items ?? {})
      .filter(
        ({ key, words }) => !itemWasSent(copy, key, ours) && !chosen.has(words) && !saySame(own.get(key) ?? '', words),
      )
      .map(({ on, words }) => ({ name, on, words }));
  });
}
