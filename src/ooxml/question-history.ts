// "How our question changed" as a table of ours in the document: when, the question, why.
import { dayOf } from '../enquiry/format';
import type { Version } from '../enquiry/versions';
import type { ManagedBlock } from './managed-block';

/** The fixed word that ends its tags. */
export const questionHistoryId = 'question-history';

export function questionHistoryPart(versions: readonly Version[]): ManagedBlock {
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
