// Word.TableCell and its collection.
import type { Element } from '@xmldom/xmldom';
import { ancestorNamed, isAttached } from '../tree/names';
import { cellsOf, cellText, cellWidth, isVerticallyMerged } from '../tree/tables';
import { bodyClass } from './body';
import { type Collection, collectionClass } from './collection';
import { WordError } from './error';
import { tableClass } from './table';
import { indexOf, tableRowClass } from './table-row';
import { object, objectOrNone, type WordClass } from './word-class';

export const tableCellClass: WordClass<Element> = {
  name: 'TableCell',
  properties: {
    Value: { set: '1.3', get: cellText },
    RowIndex: { set: '1.3', get: (cell) => indexOf(ancestorNamed(cell, 'tr')!) },
    CellIndex: {
      set: '1.3',
      get: (cell) => {
        // https://github.com/OfficeDev/office-js/issues/3200
        if (isVerticallyMerged(cell)) throw new WordError('GeneralException', 'The index of a vertically merged cell cannot be told.');
        return cellsOf(ancestorNamed(cell, 'tr')!).indexOf(cell);
      },
    },
    Width: { set: '1.3', get: cellWidth },
  },
  navigation: {
    Body: { set: '1.3', to: (cell) => object(bodyClass, cell) },
    ParentRow: { set: '1.3', to: (cell) => objectOrNone(tableRowClass, ancestorNamed(cell, 'tr')) },
    ParentTable: { set: '1.3', to: (cell) => objectOrNone(tableClass, ancestorNamed(cell, 'tbl')) },
  },
  methods: {},
  absent: {
    ShadingColor: '1.3',
    HorizontalAlignment: '1.3',
    VerticalAlignment: '1.3',
    ColumnWidth: '1.3',
    DeleteColumn: '1.3',
    DeleteRow: '1.3',
    GetBorder: '1.3',
    GetCellPadding: '1.3',
    GetNext: '1.3',
    GetNextOrNullObject: '1.3',
    InsertColumns: '1.3',
    InsertRows: '1.3',
    SetCellPadding: '1.3',
  },
  isThere: isAttached,
};

export const tableCellCollectionClass: WordClass<Collection<Element>> = collectionClass('TableCellCollection', () => tableCellClass, '1.3');
