// A row of our own table as it stands now, for a change of it.
import { ourReading } from '../../enquiry/stem-reading';
import { tableFields, type TableField } from '../../enquiry/table-fields';
import { tellsTracking } from '../gateway/host';
import { failure, type Outcome } from '../gateway/outcome';
import type { FrameworkInDocument } from './framework';
import { queueValues } from './table-location';

/** What a change may meet in the table and still be made. */
export interface Allowed {
  /** Tracked changes: what is taken away stays in the table then until it is accepted. */
  readonly whileTracking?: boolean;
  /** A second row with the same stem, which answers to the field's name once the first one has gone or says something else. */
  readonly whileTwice?: boolean;
}

/** A field as its row says now. */
export type RowField = TableField & { readonly row: number };

/**
 * Runs with the table and the row of a field, both read in the first batch.
 * @param also queues what else is to be read with them
 * @param then hears the field as it stands now: its sentence may have been completed since it was last read
 */
export async function withRow(
  framework: FrameworkInDocument,
  id: string,
  also: (table: Word.Table, row: number) => unknown,
  then: (context: Word.RequestContext, table: Word.Table, field: RowField) => Promise<Outcome<string>>,
  { whileTracking = false, whileTwice = false }: Allowed = {},
): Promise<Outcome<string>> {
  const { handle, fields } = framework;
  const known = fields.find((field) => field.id === id)?.row ?? null;
  if (!handle || known === null) return failure('gone', 'NoSuchField');
  const ran = await framework.gateway.run(async (context) => {
    queueValues(handle);
    also(handle, known);
    const { document } = context;
    const asks = !whileTracking && framework.gateway.asksTracking && tellsTracking();
    if (asks) document.load('changeTrackingMode');
    await context.sync();
    if (asks && document.changeTrackingMode !== Word.ChangeTrackingMode.off)
      return failure('tracked', 'ChangesTracked');
    const rows = tableFields(fields, handle.values, ourReading);
    const standsTwice = rows.some((field) => field.repeats === id || (field.id === id && field.repeats !== undefined));
    // Somebody may have pasted the row again since it was last read.
    if (standsTwice && !whileTwice) return failure('twice', 'RowStandsTwice');
    // A row that moved since is not touched: what was read beside it belongs to another row.
    const now = rows.find((field) => field.id === id && field.row === known);
    return now ? then(context, handle, { ...now, row: known }) : failure('gone', 'RowMoved');
  }, handle);
  return ran.ok ? ran.value : ran;
}
