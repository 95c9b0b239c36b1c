// Word.TableRow and its collection.
import type { Element } from '@xmldom/xmldom';
import { ancestorNamed, isAttached } from '../tree/names';
import { blocksSpan } from '../tree/span';
import { cellsOf, cellText, isHeaderRow, rowsOf } from '../tree/tables';
import { type Collection, collectionClass } from './collection';
import { fontClass, fontOf } from './font';
import { deleteRows, insertRows } from './rows';
import { searchMethods } from './search';
import { readText } from './paragraph';
import { tableClass } from './table';
import { getBorder } from './table-border';
import { tableCellCollectionClass } from './table-cell';
import { cellLook, cellPadding } from './table-look';
import { object, objectOrNone, type WordClass } from './word-class';

export const tableRowClass: WordClass<Element> = {
  name: 'TableRow',
  properties: {
    CellCount: { set: '1.3', get: (row) => cellsOf(row).length },
    RowIndex: { set: '1.3', get: (row) => indexOf(row) },
    Values: {
      set: '1.3',
      get: (row, session) => [cellsOf(row).map((cell) => cellText(cell, (paragraph) => readText(paragraph, session)))],
    },
    IsHeader: { set: '1.3', get: isHeaderRow },
    ...cellLook,
  },
  navigation: {
    Cells: {
      set: '1.3',
      to: (row) => object(tableCellCollectionClass, { read: () => cellsOf(row), isThere: () => isAttached(row) }),
    },
    ParentTable: { set: '1.3', to: (row) => objectOrNone(tableClass, ancestorNamed(row, 'tbl')) },
    Font: {
      set: '1.3',
      to: (row) =>
        object(
          fontClass,
          fontOf(row, () => blocksSpan(row, row)),
        ),
    },
  },
  methods: {
    InsertRows: {
      set: '1.3',
      call: (row, args, session) =>
        insertRows(row, args.oneOf(0, ['Before', 'After']), args.number(1), args.rows(2), session),
    },
    GetBorder: getBorder,
    ...cellPadding,
    Delete: { set: '1.3', call: (row, _args, session) => deleteRows([row], session) },
    ...searchMethods<Element>('1.3', (row) => blocksSpan(row)),
  },
  absent: {
    PreferredHeight: '1.3',
    Footnotes: '1.5',
    Endnotes: '1.5',
    Clear: '1.3',
    GetNext: '1.3',
    GetNextOrNullObject: '1.3',
    Select: '1.3',
  },
  isThere: isAttached,
};

/** The place of a row in its table. */
export function indexOf(row: Element): number {
  const table = ancestorNamed(row, 'tbl');
  return table ? rowsOf(table).indexOf(row) : -1;
}

export const tableRowCollectionClass: WordClass<Collection<Element>> = collectionClass(
  'TableRowCollection',
  () => tableRowClass,
  '1.3',
);
