// What somebody chose: where each evidence card lies, and where each strand of the pathway stands.
import { cardsIn } from '../../enquiry/cards';
import type { Items } from '../../enquiry/items';
import { marksIn, roundsIn } from '../../enquiry/pathway';
import type { Zone } from '../../handbook/evidence-cards';
import type { Stage } from '../../handbook/pathway';

export interface Choices {
  /** The cards that were sorted. */
  readonly cards: readonly { readonly id: string; readonly name: string; readonly zone: Zone }[];
  /** The strands that were marked, in the latest round. */
  readonly marks: readonly {
    readonly strand: string;
    readonly stage: Stage;
    readonly why: string;
    readonly next: string;
  }[];
  /** Rows that were marked twice, or with words that cannot be taken for a choice: the row's name, and the words as they stand. */
  readonly unclear: readonly { readonly row: string; readonly words: string }[];
}

/** The choices that a record keeps. */
export function choicesIn(items: Items): Choices {
  return {
    cards: cardsIn(items).flatMap(({ id, name, zone }) => (zone === null ? [] : [{ id, name, zone }])),
    marks: marksIn(items, roundsIn(items).at(-1)).flatMap(({ strand, stage, why, next }) =>
      stage === null ? [] : [{ strand: strand.id, stage, why, next }],
    ),
    unclear: [],
  };
}
