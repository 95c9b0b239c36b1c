// The rows of a part as they came back: their cells with the columns they cover, whatever tables they stand in by now.
import type { Element } from '@xmldom/xmldom';
import type { PageText } from '../../ooxml/page-text';
import { attribute, child, outermost } from '../../ooxml/reading-order';

export interface PartCell {
  /** All its words; its paragraphs are lines. */
  readonly text: string;
  /** The first column it covers, and how many. */
  readonly column: number;
  readonly span: number;
}

export type PartRow = readonly PartCell[];

/** Every row of the body's tables, in order. A table inside a cell is part of the cell's words. */
export function rowsIn(page: PageText, body: Element): PartRow[] {
  return outermost(body, 'tbl').flatMap((table) => outermost(table, 'tr').map((row) => cellsOf(page, row)));
}

/** The words of a place; its paragraphs are lines. */
export const textOf = (page: PageText, place: Element): string => page.lines(place).join('\n').replace(/\v/g, '\n');

function cellsOf(page: PageText, row: Element): PartRow {
  let column = Number(attribute(child(child(row, 'trPr'), 'gridBefore'), 'val') ?? 0) || 0;
  return outermost(row, 'tc').map((cell) => {
    const span = Math.max(1, Number(attribute(child(child(cell, 'tcPr'), 'gridSpan'), 'val') ?? 1) || 1);
    const read = { text: textOf(page, cell), column, span };
    column += span;
    return read;
  });
}
