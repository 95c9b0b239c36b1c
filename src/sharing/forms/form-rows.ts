// The rows of a part as they came back: their cells with the columns they cover, whatever tables they stand in by now.
import type { Element } from '@xmldom/xmldom';
import { attribute, child, outermost, wordsOf } from '../../ooxml/reading-order';

export interface PartCell {
  /** All its words; its paragraphs are lines. */
  readonly text: string;
  /** The first column it covers, and how many. */
  readonly column: number;
  readonly span: number;
}

export type PartRow = readonly PartCell[];

/** Every row of the body's tables, in order. A table inside a cell is part of the cell's words. */
export function rowsIn(body: Element): PartRow[] {
  return [...outermost(body, 'tbl')].flatMap((table) => [...outermost(table, 'tr')].map(cellsOf));
}

export const textOf = (place: Element): string =>
  [...outermost(place, 'p')].map(wordsOf).join('\n').replace(/\v/g, '\n');

function cellsOf(row: Element): PartRow {
  let column = Number(attribute(child(child(row, 'trPr'), 'gridBefore'), 'val') ?? 0) || 0;
  return [...outermost(row, 'tc')].map((cell) => {
    const span = Math.max(1, Number(attribute(child(child(cell, 'tcPr'), 'gridSpan'), 'val') ?? 1) || 1);
    const read = { text: textOf(cell), column, span };
    column += span;
    return read;
  });
}
