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

/** Changes the part in place. @returns how many changes were settled */
export function settleTrackedChanges(root: Element, settled: Settled): number {
  const accept = settled === 'accepted';
  const [coming, going] = accept
    ? [
        ['ins', 'moveTo'],
        ['del', 'moveFrom'],
      ]
    : [
        ['del', 'moveFrom'],
        ['ins', 'moveTo'],
      ];
  let count = 0;
  for (const node of all(root, ...oldLooks)) {
    count += 1;
    if (!accept) bringBack(node);
    node.parentNode?.removeChild(node);
  }
  for (const node of all(root, ...changeRanges)) node.parentNode?.removeChild(node);
  // Rows and cells first: what stands in those that go needs no settling.
  for (const row of all(root, 'tr')) {
    const properties = childNamed(row, 'trPr');
    const mark = properties && childNamed(properties, ...(going ?? []));
    if (mark) {
      count += 1;
      row.parentNode?.removeChild(row);
    }
  }
  for (const cell of all(root, accept ? 'cellDel' : 'cellIns').map((mark) => mark.parentNode?.parentNode)) {
    count += 1;
    if (cell) cell.parentNode?.removeChild(cell);
  }
  for (const mark of all(root, 'cellIns', 'cellDel', 'cellMerge')) mark.parentNode?.removeChild(mark);
  const joined: Element[] = [];
  for (const mark of all(root, 'ins', 'del', 'moveTo', 'moveFrom')) {
    if (!isBelow(mark, root)) continue;
    count += 1;
    const goes = going?.includes(mark.localName ?? '') ?? false;
    const place = mark.parentNode as Element;
    if (isW(place, 'rPr', 'trPr')) {
      const paragraph = paragraphOfMark(place);
      place.removeChild(mark);
      if (goes && paragraph) joined.push(paragraph);
    } else if (goes) place.removeChild(mark);
    else unwrap(mark);
  }
  if (!accept && coming) for (const words of all(root, 'delText', 'delInstrText')) rename(words);
  for (const paragraph of joined) joinWithNext(paragraph);
  for (const table of all(root, 'tbl')) if (all(table, 'tr').length === 0) table.parentNode?.removeChild(table);
  for (const row of all(root, 'tr')) if (all(row, 'tc').length === 0) row.parentNode?.removeChild(row);
  for (const cell of all(root, 'tc')) endWithParagraph(cell);
  return count;
}

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
