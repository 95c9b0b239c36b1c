// Word.Table and its collection.
import type { Element } from '@xmldom/xmldom';
import { paragraphsIn, storyOf, tablesIn } from '../tree/blocks';
import { controlAround } from '../tree/controls';
import { isAttached, isW } from '../tree/names';
import { blocksSpan, pointSpan, type Span } from '../tree/span';
import { cellsOf, cellText, continuesMerge, headerRowCount, isUniform, nestingLevel, rowsOf } from '../tree/tables';
import { textLength } from '../tree/text';
import { type Collection, collectionClass } from './collection';
import { contentControlClass } from './content-control';
import { invalidArgument } from './error';
import { fontClass, fontOf } from './font';
import { insertTable } from './new-table';
import { paragraphClass, readText } from './paragraph';
import { parents } from './parents';
import { rangeClass, selectSpan } from './range';
import { deleteRows, insertRows } from './rows';
import { searchMethods } from './search';
import { getBorder } from './table-border';
import { tableCellClass } from './table-cell';
import { cellLook, cellPadding, tableAlignment } from './table-look';
import { tableRowCollectionClass } from './table-row';
import { tableStyleProperties } from './table-style';
import { type Arguments, object, objectOrNone, type Session, type WordClass, type WordObject } from './word-class';
import { wrapBlock } from './wrapping';
import { deleteOrMark, writeParagraphs } from './writing';

/**
 * A cell by its place among the cells of its row, whatever columns they cover. One that continues a vertical merge is not there, as in the
 * object model of Word; for the API this is not documented.
 */
const cellAt = (table: Element, args: Arguments) => {
  const row = rowsOf(table)[args.number(0)];
  const cell = row && cellsOf(row)[args.number(1)];
  return objectOrNone(tableCellClass, cell && continuesMerge(cell) ? undefined : cell);
};

/** The block beside a table, where it is a paragraph. */
function beside(table: Element, side: 'before' | 'after'): Element | undefined {
  const step = (node: Element): Element['nextSibling'] => (side === 'before' ? node.previousSibling : node.nextSibling);
  for (let node = step(table); node; node = step(node as Element)) {
    if (isW(node, 'p')) return node;
    if (isW(node, 'sdt')) {
      const all = [...paragraphsIn(node)];
      return side === 'before' ? all.pop() : all[0];
    }
    if (isW(node, 'tbl', 'sectPr')) return undefined;
  }
  return undefined;
}

const paragraphBeside = (side: 'before' | 'after') => (table: Element) =>
  objectOrNone(paragraphClass, beside(table, side));

function rangeOf(table: Element, location: 'Whole' | 'Start' | 'End' | 'After'): Span {
  const span = blocksSpan(table, table);
  if (location === 'Start') return pointSpan(span.start);
  if (location === 'End') return pointSpan({ ...span.end, offset: span.end.offset - 1 });
  if (location === 'After') {
    const next = beside(table, 'after');
    return pointSpan(next ? { paragraph: next, offset: 0 } : span.end);
  }
  return span;
}

/** The next one in the same body or cell: whether Word goes on into tables in cells, or out of them, is not documented. */
function nextTable(table: Element): WordObject | undefined {
  const story = storyOf(table);
  const all = story ? [...tablesIn(story)] : [];
  return objectOrNone(tableClass, all[all.indexOf(table) + 1]);
}

/** Rows that the table does not have are refused, and then none is deleted; nothing is documented. */
function deleteSome(table: Element, args: Arguments, session: Session): void {
  const first = args.number(0);
  const count = args.isGiven(1) ? args.number(1) : 1;
  const rows = rowsOf(table);
  if (first < 0 || count < 1 || first + count > rows.length)
    throw invalidArgument('The table does not have all of these rows.');
  deleteRows(rows.slice(first, first + count), session);
}

export const tableClass: WordClass<Element> = {
  name: 'Table',
  properties: {
    Values: {
      set: '1.3',
      get: (table, session) =>
        rowsOf(table).map((row) =>
          cellsOf(row).map((cell) => cellText(cell, (paragraph) => readText(paragraph, session))),
        ),
    },
    RowCount: { set: '1.3', get: (table) => rowsOf(table).length },
    HeaderRowCount: { set: '1.3', get: headerRowCount },
    IsUniform: { set: '1.3', get: isUniform },
    NestingLevel: { set: '1.3', get: (table) => nestingLevel(table) + 1 },
    Alignment: tableAlignment,
    ...cellLook,
    ...tableStyleProperties,
  },
  navigation: {
    Rows: {
      set: '1.3',
      to: (table) => object(tableRowCollectionClass, { read: () => rowsOf(table), isThere: () => isAttached(table) }),
    },
    Tables: {
      set: '1.3',
      to: (table) =>
        object(tableCollectionClass, {
          read: () =>
            rowsOf(table)
              .flatMap(cellsOf)
              .flatMap((cell) => [...tablesIn(cell)]),
          isThere: () => isAttached(table),
        }),
    },
    Font: {
      set: '1.3',
      to: (table) =>
        object(
          fontClass,
          fontOf(table, () => blocksSpan(table, table)),
        ),
    },
    ...parents<Element>({ from: (table) => table, control: controlAround }),
  },
  methods: {
    GetCell: { set: '1.3', call: cellAt },
    GetCellOrNullObject: { set: '1.3', call: cellAt },
    GetRange: {
      set: '1.3',
      call: (table, args) =>
        object(rangeClass, rangeOf(table, args.oneOf(0, ['Whole', 'Start', 'End', 'After'], true))),
    },
    GetNext: { set: '1.3', call: nextTable },
    GetNextOrNullObject: { set: '1.3', call: nextTable },
    GetParagraphBefore: { set: '1.3', call: paragraphBeside('before') },
    GetParagraphBeforeOrNullObject: { set: '1.3', call: paragraphBeside('before') },
    GetParagraphAfter: { set: '1.3', call: paragraphBeside('after') },
    GetParagraphAfterOrNullObject: { set: '1.3', call: paragraphBeside('after') },
    InsertParagraph: {
      set: '1.3',
      call: (table, args, session) => {
        const where = args.oneOf(1, ['Before', 'After']);
        const like = beside(table, where === 'Before' ? 'before' : 'after') ?? [...paragraphsIn(table)][0]!;
        return object(paragraphClass, writeParagraphs(table, like, args.text(0), where, session));
      },
    },
    InsertTable: {
      set: '1.3',
      call: (table, args, session) =>
        object(tableClass, insertTable(table, args.oneOf(2, ['Before', 'After']), args, session)),
    },
    InsertContentControl: {
      set: '1.3',
      call: (table, _args, session) => object(contentControlClass, wrapBlock(table, session)),
    },
    GetBorder: getBorder,
    ...cellPadding,
    AddRows: {
      set: '1.3',
      call: (table, args, session) => {
        const where = args.oneOf(0, ['Start', 'End']);
        const rows = rowsOf(table);
        const template = rows[where === 'Start' ? 0 : rows.length - 1]!;
        return insertRows(template, where === 'Start' ? 'Before' : 'After', args.number(1), args.rows(2), session);
      },
    },
    DeleteRows: { set: '1.3', call: deleteSome },
    ...searchMethods<Element>('1.3', (table) => blocksSpan(table)),
    Select: {
      set: '1.3',
      call: (table, args, session) => {
        const { start, end } = blocksSpan(table, table);
        selectSpan({ start, end: { ...end, offset: textLength(end.paragraph) } }, args, session);
      },
    },
    Delete: {
      set: '1.3',
      call: (table, _args, session) => {
        session.beforeEdit(table);
        deleteOrMark(blocksSpan(table, table), session);
      },
    },
  },
  absent: {
    Width: '1.3',
    Footnotes: '1.5',
    Endnotes: '1.5',
    AddColumns: '1.3',
    AutoFitWindow: '1.3',
    Clear: '1.3',
    DeleteColumns: '1.3',
    DistributeColumns: '1.3',
  },
  isThere: isAttached,
};

export const tableCollectionClass: WordClass<Collection<Element>> = collectionClass(
  'TableCollection',
  () => tableClass,
  '1.3',
);
