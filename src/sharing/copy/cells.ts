// Tables as a copy has them: their rows, their cells, and what stands around a place.
import type { Element } from '@xmldom/xmldom';
import { ancestor, attribute, child, outermost } from '../../ooxml/reading-order';

export interface TableRow {
  readonly row: Element;
  readonly cells: readonly Element[];
}

/** The rows of a table with their cells. */
export function rowsOf(table: Element): TableRow[] {
  return outermost(table, 'tr').map((row) => ({ row, cells: outermost(row, 'tc') }));
}

/** Is this cell part of one that was merged downwards, and not its first? */
export function isMergedOn(cell: Element): boolean {
  const merge = child(child(cell, 'tcPr'), 'vMerge');
  return merge !== undefined && (attribute(merge, 'val') ?? 'continue') === 'continue';
}

/** How many tables stand around a node. */
export function tablesAround(node: Element): number {
  let count = 0;
  for (let at = ancestor(node, 'tbl'); at; at = ancestor(at, 'tbl')) count += 1;
  return count;
}
