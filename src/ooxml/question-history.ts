// "How our question changed" as a table of ours in the document: when, the question, why.
import type { Version } from '../enquiry/versions';
import type { OurPart } from './managed-block';

/** The fixed word that ends its tags. */
export const questionHistoryId = 'question-history';

/** @param dayOf a date as it is read */
export function questionHistoryPart(versions: readonly Version[], dayOf: (at: string) => string): OurPart {
  return {
    id: questionHistoryId,
    title: 'How our question changed',
    table: {
      rows: [
        ['When', 'Our question', 'Why it changed'],
        ...versions.map(({ at, text, reason }) => [dayOf(at), text, reason]),
      ],
      widths: [20, 50, 30],
    },
  };
}
