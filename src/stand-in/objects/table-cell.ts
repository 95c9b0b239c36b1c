// Word.TableCell and its collection.
import type { Element } from '@xmldom/xmldom';
import { ancestorNamed, isAttached } from '../tree/names';
import { cellsOf, cellText, cellWidth, isVerticallyMerged } from '../tree/tables';
import { bodyClass } from './body';
import { type Collection, collectionClass } from './collection';
import { invalidArgument, WordError } from './error';
import { readText } from './paragraph';
import { deleteRows, insertRows } from './rows';
import { tableClass } from './table';
import { getBorder } from './table-border';
import { cellLook, cellPadding } from './table-look';
import { indexOf, tableRowClass } from './table-row';
import { object, objectOrNone, type WordClass } from './word-class';
import { writeCell } from './writing';

const rowOf = (cell: Element): Element => ancestorNamed(cell, 'tr')!;

export const tableCellClass: WordClass<Element> = {
  name: 'TableCell',
  properties: {
    Value: {
      set: '1.3',
      get: (cell, session) => cellText(cell, (paragraph) => readText(paragraph, session)),
      put: (cell, value, session) => {
        if (typeof value !== 'string') throw invalidArgument('The value of a cell is a text.');
        writeCell(cell, value, session);
      },
    },
    RowIndex: { set: '1.3', get: (cell) => indexOf(rowOf(cell)) },
    CellIndex: {
      set: '1.3',
      get: (cell) => {
        // https://github.com/OfficeDev/office-js/issues/3200
        if (isVerticallyMerged(cell))
          throw new WordError('GeneralException', 'The index of a vertically merged cell cannot be told.');
        return cellsOf(rowOf(cell)).indexOf(cell);
      },
    },
    Width: { set: '1.3', get: cellWidth },
    ...cellLook,
  },
  navigation: {
    Body: { set: '1.3', to: (cell) => object(bodyClass, cell) },
    ParentRow: { set: '1.3', to: (cell) => objectOrNone(tableRowClass, ancestorNamed(cell, 'tr')) },
    ParentTable: { set: '1.3', to: (cell) => objectOrNone(tableClass, ancestorNamed(cell, 'tbl')) },
  },
  methods: {
    InsertRows: {
      set: '1.3',
      call: (cell, args, session) =>
        insertRows(rowOf(cell), args.oneOf(0, ['Before', 'After']), args.number(1), args.rows(2), session),
    },
    GetBorder: getBorder,
    ...cellPadding,
    DeleteRow: { set: '1.3', call: (cell, _args, session) => deleteRows([rowOf(cell)], session) },
  },
  absent: {
    ColumnWidth: '1.3',
    DeleteColumn: '1.3',
    GetNext: '1.3',
    GetNextOrNullObject: '1.3',
    InsertColumns: '1.3',
  },
  isThere: isAttached,
};

export const tableCellCollectionClass: WordClass<Collection<Element>> = collectionClass(
  'TableCellCollection',
  () => tableCellClass,
  '1.3',
);
