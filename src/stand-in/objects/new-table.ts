// insertTable, as Body, Paragraph, Range, ContentControl and Table do it.
import type { Element } from '@xmldom/xmldom';
import { closeWithParagraph } from '../tree/blocks';
import { create, insertAfter, isW } from '../tree/names';
import { newTable } from '../tree/new-table';
import { blocksSpan } from '../tree/span';
import { markInserted, markRow } from '../tree/tracking';
import { rowsOf } from '../tree/tables';
import { invalidArgument } from './error';
import { bringTableStyle } from './table-style';
import { type Arguments, type Session } from './word-class';

/**
 * A table before or after a block. It has the grid as its style, and a paragraph stands between two tables; neither is documented.
 * @param args rows, columns, the place (read by the caller), texts
 */
export function insertTable(beside: Element, where: 'Before' | 'After', args: Arguments, session: Session): Element {
  const rows = args.number(0);
  const columns = args.number(1);
  const values = args.rows(3);
  if (rows < 1 || columns < 1 || columns > 63)
    throw invalidArgument('A table has at least a row, and 1 to 63 columns.');
  if (values.length > rows || values.some((texts) => texts.length > columns))
    throw invalidArgument('There are more values than cells.');
  session.beforeEdit(beside);
  const table = newTable(beside, rows, columns, values, bringTableStyle('TableGrid', session));
  if (where === 'Before') beside.parentNode?.insertBefore(table, beside);
  else insertAfter(table, beside);
  if (isW(table.previousSibling, 'tbl')) table.parentNode?.insertBefore(create(table, 'p'), table);
  if (isW(table.nextSibling, 'tbl')) insertAfter(create(table, 'p'), table);
  closeWithParagraph(table.parentNode as Element);
  if (session.docx.isTracking) {
    markInserted(blocksSpan(table, table));
    for (const row of rowsOf(table)) markRow(row, 'ins');
  }
  session.edited(table);
  return table;
}
