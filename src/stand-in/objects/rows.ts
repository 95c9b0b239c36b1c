// Putting rows into a table and taking them out, as Table, TableRow and TableCell all do it.
import type { Element } from '@xmldom/xmldom';
import { paragraphsIn } from '../tree/blocks';
import { isAttached } from '../tree/names';
import { addRows, holdsLocked, removeRow } from '../tree/rows';
import { blocksSpan, insertLines } from '../tree/span';
import { cellsOf } from '../tree/tables';
import { isOwnRow, markDeleted, markInserted, markRow } from '../tree/tracking';
import { lockedControl, invalidArgument } from './error';
import { tableRowCollectionClass } from './table-row';
import { object, type Session, type WordObject } from './word-class';

/**
 * New rows before or after another, filled with the texts that are given, and answered as a collection. More rows of texts than new rows,
 * or more texts than cells, are refused; for TableRow.insertRows the second is documented.
 */
export function insertRows(
  template: Element,
  where: 'Before' | 'After',
  count: number,
  values: readonly (readonly string[])[],
  session: Session,
): WordObject {
  if (count < 1) throw invalidArgument('At least one row has to be added.');
  if (values.length > count || values.some((texts) => texts.length > cellsOf(template).length))
    throw invalidArgument('There are more values than new cells.');
  session.beforeEdit(template);
  const made = addRows(template, where, count);
  made.forEach((row, index) => {
    cellsOf(row).forEach((cell, place) => {
      const [paragraph] = [...paragraphsIn(cell)];
      const text = values[index]?.[place] ?? '';
      if (paragraph && text !== '') insertLines({ paragraph, offset: 0 }, text);
    });
    if (!session.docx.isTracking) return;
    markInserted(blocksSpan(row, row));
    markRow(row, 'ins');
  });
  session.edited(template);
  return object(tableRowCollectionClass, { read: () => made.filter(isAttached), isThere: () => true });
}

/**
 * Takes rows away with the controls in them, or marks them as deleted where changes are tracked and the same person has not put them in.
 * That Word may answer ItemNotFound to a row with a control (https://github.com/OfficeDev/office-js/issues/6296) is a fault that a test
 * sets: kind `partly`, action `Delete()`, code `ItemNotFound`. Rows with locked controls are refused as their controls are.
 */
export function deleteRows(rows: readonly Element[], session: Session): void {
  for (const row of rows) {
    session.beforeEdit(row);
    if (holdsLocked(row)) throw lockedControl('The row holds a content control that is locked.');
  }
  for (const row of rows) {
    const part = row.ownerDocument?.documentElement ?? row;
    if (session.docx.isTracking && !isOwnRow(row)) {
      markDeleted(blocksSpan(row, row));
      markRow(row, 'del');
    } else removeRow(row);
    session.edited(part);
  }
}
