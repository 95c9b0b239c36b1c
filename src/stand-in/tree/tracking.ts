// Tracked changes: what is written is marked as inserted, what is deleted stays and is marked as deleted.
import type { Document, Element, Node } from '@xmldom/xmldom';
import { hold, release } from './anchors';
import { markProperties } from './formatting';
import {
  ancestorNamed,
  attribute,
  child,
  children,
  create,
  insertAfter,
  isAttached,
  isW,
  remove,
  shallowCopy,
  W,
} from './names';
import { blocksSpan, removeBlock, type Span, spanParagraphs, spanRuns } from './span';
import { rowsOf } from './tables';
import { deleteText, joinWithNext, pieces, textLength } from './text';

/** The person at this window. What the panel writes is written in their name too. */
export const thisPerson = 'Stand-in';

type Change = 'ins' | 'del';

/** One mark of a change, with an id that nothing else in the part has. */
function mark(near: Element, name: Change, author: string): Element {
  return create(near, name, { id: nextId(near), author, date: `${new Date().toISOString().slice(0, 19)}Z` });
}

function nextId(near: Element): string {
  const owner = near.ownerDocument as Document;
  const next = Math.max(highest.get(owner) ?? highestIn(owner), 0) + 1;
  highest.set(owner, next);
  return String(next);
}

const highest = new WeakMap<Document, number>();

const highestIn = (owner: Document): number =>
  ['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange', 'pPrChange'].reduce((most, name) => {
    for (const change of owner.getElementsByTagNameNS(W, name))
      most = Math.max(most, Number(attribute(change, 'id') ?? '0'));
    return most;
  }, 0);

function wrap(run: Element, name: Change, author: string): void {
  const around = mark(run, name, author);
  run.parentNode?.insertBefore(around, run);
  around.appendChild(run);
}

function markParagraph(paragraph: Element, name: Change, author: string): void {
  const properties = markProperties(paragraph);
  if (!child(properties, name)) properties.insertBefore(mark(properties, name, author), properties.firstChild);
}

function markRows(table: Element, name: Change, author: string): void {
  for (const row of rowsOf(table)) markRow(row, name, author);
}

/** Marks a row itself as inserted or deleted; the words in it are marked by themselves. */
export function markRow(row: Element, name: Change, author = thisPerson): void {
  let properties = child(row, 'trPr');
  if (!properties)
    row.insertBefore((properties = create(row, 'trPr')), child(row, 'tblPrEx')?.nextSibling ?? row.firstChild);
  if (!child(properties, name))
    properties.insertBefore(mark(properties, name, author), child(properties, 'trPrChange') ?? null);
}

/** Did this person put the row in, with changes tracked? */
export const isOwnRow = (row: Element, author = thisPerson): boolean => isBy(child(child(row, 'trPr'), 'ins'), author);

/** The paragraphs whose marks a stretch covers. */
const coveredMarks = (span: Span): Element[] =>
  spanParagraphs(span).filter(
    (paragraph) => paragraph !== span.end.paragraph || span.end.offset > textLength(paragraph),
  );

/** Who inserted this run, if that is still marked. */
const insertion = (run: Element): Element | undefined => ancestorNamed(run, 'ins');
const isBy = (change: Element | undefined, author: string): boolean =>
  change !== undefined && attribute(change, 'author') === author;

/**
 * Marks new text and new paragraphs as inserted; a stretch that is a table marks its rows. Text inside one's own insertion belongs to it;
 * somebody else's insertion is split around it.
 */
export function markInserted(span: Span, author = thisPerson): void {
  for (const run of spanRuns(span)) {
    const around = insertion(run);
    if (isBy(around, author)) continue;
    if (around && run.parentNode === around) takeOut(run, around);
    if (insertion(run) === undefined) wrap(run, 'ins', author);
  }
  for (const paragraph of coveredMarks(span)) markParagraph(paragraph, 'ins', author);
  for (const table of new Set(spanParagraphs(span).map((paragraph) => ancestorNamed(paragraph, 'tbl')))) {
    if (table && (span.whole === table || coversTable(span, table))) markRows(table, 'ins', author);
  }
}

/** Splits an insertion so that the run is between its two halves. */
function takeOut(run: Element, around: Element): void {
  const right = shallowCopy(around);
  for (let node: Node | null = run.nextSibling; node;) {
    const next: Node | null = node.nextSibling;
    right.appendChild(node);
    node = next;
  }
  insertAfter(run, around);
  if (right.firstChild) {
    right.setAttributeNS(W, `${around.prefix ?? 'w'}:id`, nextId(around));
    insertAfter(right, run);
  }
  if (!around.firstChild) remove(around);
}

const coversTable = (span: Span, table: Element): boolean => {
  const inside = new Set(spanParagraphs(span));
  const { start, end } = blocksSpan(table);
  return inside.has(start.paragraph) && inside.has(end.paragraph) && coveredMarks(span).includes(end.paragraph);
};

/**
 * Marks the text of a stretch, and the paragraph marks and tables it covers, as deleted. Nothing goes but what the same person had
 * inserted: deleting one's own insertion removes it. Somebody else's stays, deleted inside its insertion
 * (https://github.com/pablospe/docx-editor/pull/43 tells both of Word).
 */
export function markDeleted(span: Span, author = thisPerson): void {
  const marks = coveredMarks(span);
  const ends = [span.start, span.end].map((point) => hold({ ...point }));
  for (const run of spanRuns(span)) {
    if (ancestorNamed(run, 'del')) continue;
    if (isBy(insertion(run), author)) takeBack(run);
    else {
      asDeletedText(run);
      wrap(run, 'del', author);
    }
  }
  if (span.whole && isW(span.whole, 'tbl')) markRows(span.whole, 'del', author);
  for (const paragraph of marks.reverse()) if (isAttached(paragraph)) deleteMark(paragraph, author);
  // The stretch is where it was, also where nobody holds its ends.
  ends.forEach((end, index) => {
    release(end);
    Object.assign(index ? span.end : span.start, end);
  });
}

function takeBack(run: Element): void {
  const paragraph = ancestorNamed(run, 'p');
  const own = paragraph ? pieces(paragraph).filter((piece) => piece.run === run) : [];
  const first = own[0];
  const last = own[own.length - 1];
  if (paragraph && first && last && last.start + last.text.length > first.start) {
    deleteText(paragraph, first.start, last.start + last.text.length);
    return;
  }
  const around = run.parentNode;
  remove(run);
  if (isW(around, 'ins') && !around.firstChild) remove(around);
}

function asDeletedText(run: Element): void {
  for (const text of [...children(run)]) {
    const name = { t: 'delText', instrText: 'delInstrText' }[isW(text, 't', 'instrText') ? (text.localName ?? '') : ''];
    if (!name) continue;
    const gone = create(run, name);
    for (const item of text.attributes) gone.setAttributeNS(item.namespaceURI, item.name, item.value);
    gone.textContent = text.textContent;
    run.insertBefore(gone, text);
    remove(text);
  }
}

/** Marks the end of a paragraph as deleted; one that the same person had inserted goes, and the next paragraph's text comes up. */
export function deleteMark(paragraph: Element, author = thisPerson): void {
  const inserted = child(child(child(paragraph, 'pPr'), 'rPr'), 'ins');
  if (!inserted || !isBy(inserted, author)) markParagraph(paragraph, 'del', author);
  else if (!pieces(paragraph).length) removeBlock(paragraph);
  else if (joinWithNext(paragraph)) remove(inserted);
  else markParagraph(paragraph, 'del', author);
}

/** Is the character behind an offset one that is only still there because changes are tracked? */
export function isMarkedDeleted(paragraph: Element, offset: number): boolean {
  const piece = pieces(paragraph).find(({ start, text }) => start <= offset && offset < start + text.length);
  return piece !== undefined && ancestorNamed(piece.run, 'del', 'moveFrom') !== undefined;
}
