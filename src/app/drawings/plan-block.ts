// The plan as a table: a line for each source of each sub-question.
import { oneLine } from '../../enquiry/managed-block';
import { namedSources, type Plan, type PlanEntry } from '../../enquiry/plan';
import { perspectives } from '../../handbook/perspectives';
import type { ManagedBlock } from '../../ooxml/managed-block';
import { withoutEmptyColumns } from '../../ooxml/table-columns';
import { letterOf } from '../../enquiry/sub-questions';
import { planPartWords as words } from './strings';

/** The word that ends the tag of the table. */
export const planPart = 'plan';

/** A source without a name is not planned yet, and is not in it. */
export function planTable(plan: Plan): NonNullable<ManagedBlock['table']> {
  const { questions } = plan;
  const entries = namedSources(plan);
  const row = (question: string, entry: PlanEntry): string[] => [
    question,
    entry.source,
    perspectives.find(({ id }) => id === entry.perspective)?.name ?? '',
    entry.when === '' ? '' : words.day(entry.when),
    oneLine(entry.who),
    oneLine(entry.consent),
  ];
  const rows = questions.flatMap(({ id, text }, at) => {
    const name = `${letterOf(at)}) ${oneLine(text)}`;
    const mine = entries.filter((entry) => entry.questions.includes(id));
    // The question stands once, beside its first source.
    return mine.length === 0
      ? [[name, words.none, '', '', '', '']]
      : mine.map((entry, first) => row(first === 0 ? name : '', entry));
  });
  const loose = entries
    .filter((entry) => entry.questions.length === 0)
    .map((entry, first) => row(first === 0 ? words.loose : '', entry));
  return withoutEmptyColumns({ rows: [[...words.header], ...rows, ...loose], widths: [26, 20, 13, 13, 13, 15] });
}
