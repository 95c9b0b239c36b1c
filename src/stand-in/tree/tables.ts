// Tables: rows, cells, merged cells, and the text of a cell.
import type { Element } from '@xmldom/xmldom';
import { paragraphsIn } from './blocks';
import { ancestorNamed, attribute, child, children, isOn, isW } from './names';
import { paragraphText } from './text';

function* within(parent: Element, name: string): Generator<Element> {
  for (const node of children(parent)) {
    if (isW(node, name)) yield node;
    else if (isW(node, 'sdt', 'sdtContent', 'customXml', 'ins', 'del')) yield* within(node, name);
  }
}

/** The rows of a table, also those in a control around rows. */
export const rowsOf = (table: Element): Element[] => [...within(table, 'tr')];

/** The cells of a row, also those in a control around a cell. */
export const cellsOf = (row: Element): Element[] => [...within(row, 'tc')];

export const isHeaderRow = (row: Element): boolean => isOn(child(child(row, 'trPr'), 'tblHeader'));

/** How many rows at the top are repeated on each page. */
export function headerRowCount(table: Element): number {
  const rows = rowsOf(table);
  const first = rows.findIndex((row) => !isHeaderRow(row));
  return first < 0 ? rows.length : first;
}

const merge = (cell: Element): Element | undefined => child(child(cell, 'tcPr'), 'vMerge');

/** Is the cell part of a vertical merge: its first, or one that continues it? */
export const isVerticallyMerged = (cell: Element): boolean => merge(cell) !== undefined;

/** Does the cell continue the one above it? */
export const continuesMerge = (cell: Element): boolean => {
  const found = merge(cell);
  return found !== undefined && attribute(found, 'val') !== 'restart';
};

export const spanOf = (cell: Element): number =>
  Number(attribute(child(child(cell, 'tcPr'), 'gridSpan'), 'val') ?? '1') || 1;

/**
 * As in the object model of Word: every row has the same number of cells and nothing is merged vertically. What the web answers rests on
 * no documentation.
 */
export function isUniform(table: Element): boolean {
  const rows = rowsOf(table).map(cellsOf);
  return rows.every((cells) => cells.length === rows[0]?.length && !cells.some(isVerticallyMerged));
}

/** How many tables a node is in. */
export function nestingLevel(node: Element): number {
  let level = 0;
  for (let up = ancestorNamed(node, 'tbl'); up; up = ancestorNamed(up, 'tbl')) level++;
  return level;
}

/**
 * The text of a cell: its paragraphs, those of nested tables too, joined by a line feed; a cell that continues a vertical merge is empty.
 * All three are guesses.
 */
export function cellText(cell: Element, read: (paragraph: Element) => string = paragraphText): string {
  return continuesMerge(cell) ? '' : [...paragraphsIn(cell)].map(read).join('\n');
}

/** The grid column that a cell begins in. */
export function columnOf(cell: Element): number {
  const row = ancestorNamed(cell, 'tr');
  const before = Number(attribute(child(child(row, 'trPr'), 'gridBefore'), 'val') ?? '0');
  const cells = row ? cellsOf(row) : [];
  return cells.slice(0, cells.indexOf(cell)).reduce((column, other) => column + spanOf(other), before);
}

/** A cell's width in points: what it asks for, else what the columns it spans have. */
export function cellWidth(cell: Element): number {
  const asked = child(child(cell, 'tcPr'), 'tcW');
  if (asked && (attribute(asked, 'type') ?? 'dxa') === 'dxa') return Number(attribute(asked, 'w') ?? '0') / 20;
  const table = ancestorNamed(cell, 'tbl');
  const grid = table ? child(table, 'tblGrid') : undefined;
  if (!grid) return 0;
  const columns = [...children(grid)].map((column) => Number(attribute(column, 'w') ?? '0') / 20);
  const from = columnOf(cell);
  return columns.slice(from, from + spanOf(cell)).reduce((sum, width) => sum + width, 0);
}
