// Rows put in and taken out: what a new row takes over from its neighbour, and what becomes of cells that are merged across rows.
import type { Element } from '@xmldom/xmldom';
import { paragraphLike, paragraphsIn } from './blocks';
import {
  ancestorNamed,
  attribute,
  child,
  children,
  create,
  deepCopy,
  insertAfter,
  isElement,
  isW,
  remove,
  setProperty,
  shallowCopy,
  W14,
} from './names';
import { removeBlock } from './span';
import { cellsOf, columnOf, continuesMerge, isVerticallyMerged, rowsOf } from './tables';

/** Properties that are not copied to a new row: tracked changes of the template, and its vertical merge. */
const ownMarks = [
  'ins',
  'del',
  'trPrChange',
  'tblPrExChange',
  'cellIns',
  'cellDel',
  'cellMerge',
  'tcPrChange',
  'vMerge',
];

const cellOrder = [
  'cnfStyle',
  'tcW',
  'gridSpan',
  'hMerge',
  'vMerge',
  'tcBorders',
  'shd',
  'noWrap',
  'tcMar',
  'textDirection',
  'tcFitText',
  'vAlign',
  'hideMark',
];

function propertiesLike(template: Element, name: string, into: Element): void {
  const properties = child(template, name);
  if (!properties) return;
  const copy = deepCopy(properties);
  for (const property of [...children(copy)]) if (isW(property, ...ownMarks)) remove(property);
  into.appendChild(copy);
}

/** A row without words, controls or comments, formatted like another; the copy of a header row is a header row too. */
function rowLike(template: Element): Element {
  const row = shallowCopy(template);
  row.removeAttributeNS(W14, 'paraId');
  row.removeAttributeNS(W14, 'textId');
  for (const name of ['tblPrEx', 'trPr']) propertiesLike(template, name, row);
  for (const cell of cellsOf(template)) {
    const fresh = create(cell, 'tc');
    propertiesLike(cell, 'tcPr', fresh);
    const first = [...paragraphsIn(cell)].find((paragraph) => ancestorNamed(paragraph, 'tc') === cell);
    fresh.appendChild(first ? paragraphLike(first) : create(cell, 'p'));
    row.appendChild(fresh);
  }
  return row;
}

/** Puts new rows beside another, outside any control around it. One that comes between merged cells belongs to the merge. */
export function addRows(template: Element, where: 'Before' | 'After', count: number): Element[] {
  const table = ancestorNamed(template, 'tbl')!;
  const rows = rowsOf(table);
  const below = rows[rows.indexOf(template) + (where === 'After' ? 1 : 0)];
  let beside = template;
  while (beside.parentNode !== table && isElement(beside.parentNode)) beside = beside.parentNode;
  const made = Array.from({ length: count }, () => rowLike(template));
  if (where === 'Before') for (const row of made) table.insertBefore(row, beside);
  else for (const row of [...made].reverse()) insertAfter(row, beside);
  for (const cell of made.flatMap(cellsOf)) {
    if (below && cellUnder(cell, below)) setProperty(propertiesOf(cell), create(cell, 'vMerge'), cellOrder);
  }
  return made;
}

/** The cell of the row below that continues a merge in this cell's column. */
const cellUnder = (cell: Element, below: Element): Element | undefined =>
  cellsOf(below).find((other) => continuesMerge(other) && columnOf(other) === columnOf(cell));

function propertiesOf(cell: Element): Element {
  const known = child(cell, 'tcPr');
  return known ?? (cell.insertBefore(create(cell, 'tcPr'), cell.firstChild) as Element);
}

/** Takes a row away. A merge that began in it begins in the next one; a control that held only this row, and a table without rows, go too. */
export function removeRow(row: Element): void {
  const table = ancestorNamed(row, 'tbl')!;
  const rows = rowsOf(table);
  const below = rows[rows.indexOf(row) + 1];
  for (const cell of cellsOf(row)) {
    const heir = below && isVerticallyMerged(cell) && !continuesMerge(cell) ? cellUnder(cell, below) : undefined;
    if (heir) setProperty(propertiesOf(heir), create(heir, 'vMerge', { val: 'restart' }), cellOrder);
  }
  const around = row.parentNode as Element;
  remove(row);
  if (isW(around, 'sdtContent') && ![...children(around)].length && around.parentNode) remove(around.parentNode);
  if (!rowsOf(table).length) removeBlock(table);
}

/** Does a row or cell hold a control that may not be deleted or changed? */
export const holdsLocked = (container: Element): boolean =>
  [...container.getElementsByTagNameNS(container.namespaceURI, 'lock')].some(
    (lock) => isW(lock.parentNode, 'sdtPr') && (attribute(lock, 'val') ?? 'unlocked') !== 'unlocked',
  );
