// Settles the tracked changes of a part, as Word's Accept All and Reject All do (ECMA-376 part 1, 17.13.5).
import type { Element, Node } from '@xmldom/xmldom';
import { children, isW } from './reading-order';

/** accepted: as the document would read with all changes; as they were: as it read before them. */
export type Settled = 'accepted' | 'as they were';

/** Elements that keep how something looked before. */
const oldLooks = [
  'rPrChange',
  'pPrChange',
  'sectPrChange',
  'tblPrChange',
  'tblGridChange',
  'trPrChange',
  'tcPrChange',
  'tblPrExChange',
  'numberingChange',
];
/** Marks of where something was moved from or to, and of controls put in or taken out. */
export const changeRanges: readonly string[] = [
  'moveFromRangeStart',
  'moveFromRangeEnd',
  'moveToRangeStart',
  'moveToRangeEnd',
  'customXmlInsRangeStart',
  'customXmlInsRangeEnd',
  'customXmlDelRangeStart',
  'customXmlDelRangeEnd',
  'customXmlMoveFromRangeStart',
  'customXmlMoveFromRangeEnd',
  'customXmlMoveToRangeStart',
  'customXmlMoveToRangeEnd',
];
/** What stays of the current properties where the old ones come back: they are no part of what was kept. */
const keptBeside: Readonly<Record<string, readonly string[]>> = {
  pPr: ['rPr', 'sectPr'],
  sectPr: ['headerReference', 'footerReference'],
  rPr: ['ins', 'del', 'moveFrom', 'moveTo'],
};

/** The marks of what goes from the text by settling. */
const marksOf = (settled: Settled): { readonly going: readonly string[]; readonly goingCell: string } =>
  settled === 'accepted'
    ? { going: ['del', 'moveFrom'], goingCell: 'cellDel' }
    : { going: ['ins', 'moveTo'], goingCell: 'cellIns' };

/** Changes the part in place. @returns how many changes were settled */
export function settleTrackedChanges(root: Element, settled: Settled): number {
  const looks = settleLooks(root, settled);
  for (const node of all(root, ...changeRanges)) remove(node);
  // Rows and cells first: what stands in those that go needs no settling.
  const places = settleRowsAndCells(root, settled);
  const words = settleWords(root, settled);
  dropWhatIsEmpty(root);
  return looks + places + words;
}

/** How something looked before goes, or takes the place of how it looks now. */
function settleLooks(root: Element, settled: Settled): number {
  const looks = all(root, ...oldLooks);
  for (const node of looks) {
    if (settled === 'as they were') bringBack(node);
    remove(node);
  }
  return looks.length;
}

function settleRowsAndCells(root: Element, settled: Settled): number {
  const { going, goingCell } = marksOf(settled);
  const isGoing = (row: Element): boolean => {
    const properties = childNamed(row, 'trPr');
    return properties !== undefined && childNamed(properties, ...going) !== undefined;
  };
  const rows = all(root, 'tr').filter(isGoing);
  for (const row of rows) remove(row);
  const cells = all(root, goingCell).map((mark) => mark.parentNode?.parentNode);
  for (const cell of cells) if (cell) remove(cell);
  for (const mark of all(root, 'cellIns', 'cellDel', 'cellMerge')) remove(mark);
  return rows.length + cells.length;
}

function settleWords(root: Element, settled: Settled): number {
  const { going } = marksOf(settled);
  const joined: Element[] = [];
  let count = 0;
  for (const mark of all(root, 'ins', 'del', 'moveTo', 'moveFrom')) {
    if (!isBelow(mark, root)) continue;
    count += 1;
    const goes = going.includes(mark.localName ?? '');
    const place = mark.parentNode as Element;
    if (isW(place, 'rPr', 'trPr')) {
      const paragraph = paragraphOfMark(place);
      place.removeChild(mark);
      if (goes && paragraph) joined.push(paragraph);
    } else if (goes) place.removeChild(mark);
    else unwrap(mark);
  }
  if (settled === 'as they were') for (const words of all(root, 'delText', 'delInstrText')) rename(words);
  for (const paragraph of joined) joinWithNext(paragraph);
  return count;
}

/** A table without rows and a row without cells are none, and a cell ends with a paragraph. */
function dropWhatIsEmpty(root: Element): void {
  for (const table of all(root, 'tbl')) if (all(table, 'tr').length === 0) remove(table);
  for (const row of all(root, 'tr')) if (all(row, 'tc').length === 0) remove(row);
  for (const cell of all(root, 'tc')) endWithParagraph(cell);
}

const remove = (node: Node): void => void node.parentNode?.removeChild(node);

function all(root: Element, ...names: readonly string[]): Element[] {
  return [...root.getElementsByTagNameNS('*', '*')].filter((node) => isW(node, ...names));
}

const childNamed = (parent: Element, ...names: readonly string[]): Element | undefined =>
  children(parent).find((node) => isW(node, ...names));

function isBelow(node: Node, root: Element): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) if (at === root) return true;
  return false;
}

/** The old properties take the place of the present ones. */
function bringBack(change: Element): void {
  const now = change.parentNode as Element | null;
  const old = change.firstChild ? [...change.childNodes].find((one): one is Element => one.nodeType === 1) : undefined;
  if (!now || !old) return;
  const kept = keptBeside[now.localName ?? ''] ?? [];
  for (const node of [...now.childNodes]) if (node !== change && !isW(node, ...kept)) now.removeChild(node);
  const [first] = now.childNodes;
  for (const node of [...old.childNodes]) now.insertBefore(node, isW(now, 'sectPr') ? change : (first ?? null));
}

function unwrap(mark: Element): void {
  const place = mark.parentNode;
  while (mark.firstChild) place?.insertBefore(mark.firstChild, mark);
  place?.removeChild(mark);
}

function rename(words: Element): void {
  const name = words.localName === 'delText' ? 't' : 'instrText';
  const plain = words.ownerDocument?.createElementNS(
    words.namespaceURI,
    words.prefix ? `${words.prefix}:${name}` : name,
  );
  if (!plain) return;
  for (const { name: attribute, namespaceURI, value } of [...words.attributes])
    plain.setAttributeNS(namespaceURI, attribute, value);
  while (words.firstChild) plain.appendChild(words.firstChild);
  words.parentNode?.replaceChild(plain, words);
}

/** The paragraph whose end these run properties are about. */
function paragraphOfMark(rPr: Element): Element | null {
  const pPr = rPr.parentNode as Element | null;
  const paragraph = pPr && isW(pPr, 'pPr') ? (pPr.parentNode as Element | null) : null;
  return paragraph && isW(paragraph, 'p') ? paragraph : null;
}

/** Where the end of a paragraph goes, what is left of it begins the next, which keeps its own looks. */
function joinWithNext(paragraph: Element): void {
  const next = nextElement(paragraph);
  const content = [...paragraph.childNodes].filter((node) => !isW(node, 'pPr'));
  if (next && isW(next, 'p')) {
    const before = childNamed(next, 'pPr')?.nextSibling ?? (childNamed(next, 'pPr') ? null : next.firstChild);
    for (const node of content) next.insertBefore(node, before);
    paragraph.parentNode?.removeChild(paragraph);
  } else if (!content.some((node) => isW(node, 'r', 'hyperlink', 'sdt')) && next && !isW(next, 'sectPr'))
    paragraph.parentNode?.removeChild(paragraph);
}

function nextElement(node: Element): Element | null {
  for (let at = node.nextSibling; at; at = at.nextSibling) if (at.nodeType === 1) return at as Element;
  return null;
}

/** Word needs a paragraph at the end of each cell. */
function endWithParagraph(cell: Element): void {
  const blocks = children(cell).filter((node) => !isW(node, 'tcPr'));
  const last = blocks[blocks.length - 1];
  if (last && !isW(last, 'tbl')) return;
  const paragraph = cell.ownerDocument?.createElementNS(cell.namespaceURI, cell.prefix ? `${cell.prefix}:p` : 'p');
  if (paragraph) cell.appendChild(paragraph);
}
