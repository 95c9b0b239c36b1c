// "How our question changed" as a table of ours in the document: when, the question, why.
import { dayOf, momentOf } from '../enquiry/format';
import type { Version } from '../enquiry/versions';
import type { ManagedBlock } from './managed-block';
import { withoutEmptyColumns } from './table-columns';

/** The fixed word that ends its tags. */
export const questionHistoryId = 'question-history';

/** When, the question, and why it changed, where a reason was given. Versions of one day say their time too. */
export function questionHistoryPart(versions: readonly Version[]): ManagedBlock {
  const days = versions.map(({ at }) => dayOf(at));
  const when = ({ at }: Version): string =>
    days.filter((day) => day === dayOf(at)).length > 1 ? momentOf(at) : dayOf(at);
  return {
    id: questionHistoryId,
    title: 'How our question changed',
    table: withoutEmptyColumns({
      rows: [
        ['When', 'Our question', 'Why it changed'],
        ...versions.map((version) => [when(version), version.text, version.reason]),
      ],
      widths: [20, 50, 30],
    }),
  };
}
