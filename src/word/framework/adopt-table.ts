// Taking over a table the school has, without changing anything in it: one batch finds and judges it, one reads its answers.
import { ownReading } from '../../enquiry/own-reading';
import { readStemTable, type Declined } from '../../enquiry/stem-table';
import type { FieldReading } from '../answers/answer-location';
import type { FrameworkInDocument } from './framework';
import type { Outcome } from '../gateway/outcome';
import { queueTable, queueTables, queueValues } from './table-location';

/** The fields of the table that was taken over, or why none was. */
export type Adopted = { readonly fields: readonly FieldReading[] } | { readonly declined: Declined | 'no table' };

/** @param which the table the cursor is in, or the one with these stems */
export function adoptTable(
  framework: FrameworkInDocument,
  which: 'at the cursor' | { readonly stems: readonly string[] },
): Promise<Outcome<Adopted>> {
  return framework.gateway.run<Adopted>(async (context) => {
    const table = which === 'at the cursor' ? await tableAtCursor(context) : await tableWithStems(context, which.stems);
    if (!table) return { declined: 'no table' };
    const stems = readStemTable(table.values, { underAppendix: true });
    if (stems.kind === 'declined') return { declined: stems.why };
    const reading = ownReading(stems.shape);
    const queued = queueTable(
      table,
      reading,
      table.values.length - 1,
      stems.rows.map(({ stem }) => stem),
    );
    await context.sync();
    return { fields: framework.adopt(context, queued, reading, undefined, []) };
  });
}

async function tableAtCursor(context: Word.RequestContext): Promise<Word.Table | null> {
  const table = context.document.getSelection().parentTableOrNullObject;
  queueValues(table);
  await context.sync();
  return table.isNullObject ? null : table;
}

async function tableWithStems(context: Word.RequestContext, stems: readonly string[]): Promise<Word.Table | null> {
  const tables = queueTables(context);
  await context.sync();
  const wanted = stems.join('\n');
  const hasThem = (table: Word.Table): boolean => {
    const read = readStemTable(table.values, { underAppendix: true });
    return read.kind === 'stems' && read.rows.map(({ stem }) => stem).join('\n') === wanted;
  };
  return tables.items.find(hasThem) ?? null;
}
