// A row of our own table as it stands now, for a change of it.
import { ourReading } from '../../enquiry/stem-reading';
import { tellsTracking } from '../gateway/host';
import { failure, type Outcome } from '../gateway/outcome';
import type { FrameworkInDocument } from './framework';
import { queueValues, rowsByField, standsTwice } from './table-location';

/**
 * Runs with the table and the row of a field, both read in the first batch.
 * @param onlyAdds may this be done while changes are tracked, and to a row that stands twice? Nothing is taken away or written over
 * @param also queues what else is to be read with them
 */
export async function withRow(
  framework: FrameworkInDocument,
  id: string,
  also: (table: Word.Table, row: number) => unknown,
  then: (context: Word.RequestContext, table: Word.Table, row: number) => Promise<Outcome<string>>,
  onlyAdds = false,
): Promise<Outcome<string>> {
  const { handle, fields } = framework;
  const known = fields.find((field) => field.id === id)?.row ?? null;
  if (!handle || known === null) return failure('gone', 'NoSuchField');
  const ran = await framework.gateway.run(async (context) => {
    queueValues(handle);
    also(handle, known);
    const { document } = context;
    const asks = !onlyAdds && framework.gateway.asksTracking && tellsTracking();
    if (asks) document.load('changeTrackingMode');
    await context.sync();
    if (asks && document.changeTrackingMode !== Word.ChangeTrackingMode.off)
      return failure('tracked', 'ChangesTracked');
    // Somebody may have pasted the row again since it was last read.
    if (!onlyAdds && standsTwice(handle, ourReading, fields, id)) return failure('twice', 'RowStandsTwice');
    const row = rowsByField(handle, ourReading, fields).get(id);
    // A row that moved since is not touched: what was read beside it belongs to another row.
    return row === known ? then(context, handle, row) : failure('gone', 'RowMoved');
  }, handle);
  return ran.ok ? ran.value : ran;
}
