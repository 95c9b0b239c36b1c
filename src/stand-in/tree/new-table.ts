// A new table, as wide as the text of its page.
import type { Element } from '@xmldom/xmldom';
import { endOfSection } from './sections';
import { ancestorNamed, attribute, child, create } from './names';
import { cellWidth } from './tables';
import { insertText } from './text';

/** The width of the text on the pages around a block, or of the cell it is in, in twentieths of a point. */
function widthAround(block: Element): number {
  const cell = ancestorNamed(block, 'tc');
  if (cell) return cellWidth(cell) * 20;
  const section = ancestorNamed(block, 'body') ? endOfSection(block) : undefined;
  const measure = (name: string, key: string, otherwise: string): number =>
    Number(attribute(child(section, name), key) ?? otherwise);
  return measure('pgSz', 'w', '11906') - measure('pgMar', 'left', '1440') - measure('pgMar', 'right', '1440');
}

/** A table of texts, not placed yet; cells without one are empty. @param style the id of its style */
export function newTable(
  beside: Element,
  rows: number,
  columns: number,
  values: readonly (readonly string[])[],
  style: string,
): Element {
  const table = create(beside, 'tbl');
  const add = (parent: Element, name: string, attributes: Record<string, string> = {}): Element =>
    parent.appendChild(create(parent, name, attributes)) as Element;
  const properties = add(table, 'tblPr');
  add(properties, 'tblStyle', { val: style });
  add(properties, 'tblW', { w: '0', type: 'auto' });
  add(properties, 'tblLook', {
    val: '04A0',
    firstRow: '1',
    lastRow: '0',
    firstColumn: '1',
    lastColumn: '0',
    noHBand: '0',
    noVBand: '1',
  });
  const width = String(Math.floor(widthAround(beside) / columns));
  const grid = add(table, 'tblGrid');
  for (let column = 0; column < columns; column += 1) add(grid, 'gridCol', { w: width });
  for (let row = 0; row < rows; row += 1) {
    const line = add(table, 'tr');
    for (let column = 0; column < columns; column += 1) {
      const cell = add(line, 'tc');
      add(add(cell, 'tcPr'), 'tcW', { w: width, type: 'dxa' });
      const paragraph = add(cell, 'p');
      insertText({ paragraph, offset: 0 }, values[row]?.[column] ?? '');
    }
  }
  return table;
}
