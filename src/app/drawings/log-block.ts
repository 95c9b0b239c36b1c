// The log of the evidence for the document: how much came in, and a table with a line for each piece.
import { plainList } from '../../enquiry/format';
import type { LogEntry } from '../../enquiry/log';
import { oneLine } from '../../enquiry/managed-block';
import type { Plan } from '../../enquiry/plan';
import { perspectives } from '../../handbook/perspectives';
import type { ManagedBlock } from '../../ooxml/managed-block';
import { withoutEmptyColumns } from '../../ooxml/table-columns';
import { letterOf } from '../../enquiry/sub-questions';
import { logPartWords as words } from './strings';

/** The word that ends the tags of its pieces. */
export const logPart = 'collect';

/**
 * The log as data, to be put into the document by `putBlock`. Columns in which no entry says anything are left out.
 * @param plan gives the sub-questions their letters
 */
export function logBlock(log: readonly LogEntry[], plan: Pick<Plan, 'questions'>): ManagedBlock {
  const days = log.map(({ when }) => when).filter((day) => day !== '');
  return {
    id: logPart,
    title: words.part,
    text: [words.summary(log.length, days[0] ?? '', days[days.length - 1] ?? '')],
    table: logTable(log, plan),
  };
}

export function logTable(
  log: readonly LogEntry[],
  { questions }: Pick<Plan, 'questions'>,
): NonNullable<ManagedBlock['table']> {
  const rows = log.map((entry) => {
    const view = perspectives.find(({ id }) => id === entry.perspective)?.name ?? '';
    const letters = questions.flatMap(({ id }, at) => (entry.questions.includes(id) ? [letterOf(at)] : []));
    return [
      entry.what || words.untitled,
      words.from(oneLine(entry.whom), view),
      entry.when === '' ? '' : words.day(entry.when),
      plainList(letters),
      words.shows(oneLine(entry.shows), entry.unexpected),
      oneLine(entry.where),
    ];
  });
  return withoutEmptyColumns({ rows: [[...words.header], ...rows], widths: [17, 15, 17, 11, 25, 15] });
}
