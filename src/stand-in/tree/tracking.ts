// Tracked changes: what is written is marked as inserted, what is deleted stays and is marked as deleted.
import type { Document, Element } from '@xmldom/xmldom';
import { markProperties } from './formatting';
import { ancestorNamed, attribute, child, children, create, isW, remove, W } from './names';
import { blocksSpan, type Span, spanParagraphs, spanRuns } from './span';
import { rowsOf } from './tables';
import { textLength } from './text';

const author = 'Stand-in';

/** One mark of a change, with an id that nothing else in the part has. */
function mark(near: Element, name: 'ins' | 'del'): Element {
  const owner = near.ownerDocument as Document;
  const next = Math.max(highest.get(owner) ?? highestIn(owner), 0) + 1;
  highest.set(owner, next);
  return create(near, name, { id: String(next), author, date: `${new Date().toISOString().slice(0, 19)}Z` });
}

const highest = new WeakMap<Document, number>();

const highestIn = (owner: Document): number =>
  ['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange', 'pPrChange'].reduce((most, name) => {
    for (const change of owner.getElementsByTagNameNS(W, name)) most = Math.max(most, Number(attribute(change, 'id') ?? '0'));
    return most;
  }, 0);

function wrap(run: Element, name: 'ins' | 'del'): void {
  const around = mark(run, name);
  run.parentNode?.insertBefore(around, run);
  around.appendChild(run);
}

function markParagraph(paragraph: Element, name: 'ins' | 'del'): void {
  const properties = markProperties(paragraph);
  if (!child(properties, name)) properties.insertBefore(mark(properties, name), properties.firstChild);
}

function markRows(table: Element, name: 'ins' | 'del'): void {
  for (const row of rowsOf(table)) {
    let properties = child(row, 'trPr');
    if (!properties) row.insertBefore((properties = create(row, 'trPr')), child(row, 'tblPrEx')?.nextSibling ?? row.firstChild);
    if (!child(properties, name)) properties.appendChild(mark(properties, name));
  }
}

/** The paragraphs whose marks a stretch covers. */
const coveredMarks = (span: Span): Element[] =>
  spanParagraphs(span).filter((paragraph) => paragraph !== span.end.paragraph || span.end.offset > textLength(paragraph));

/** Marks new text and new paragraphs as inserted; a stretch that is a table marks its rows. */
export function markInserted(span: Span): void {
  for (const run of spanRuns(span)) if (!ancestorNamed(run, 'ins')) wrap(run, 'ins');
  for (const paragraph of coveredMarks(span)) markParagraph(paragraph, 'ins');
  for (const table of new Set(spanParagraphs(span).map((paragraph) => ancestorNamed(paragraph, 'tbl')))) {
    if (table && (span.whole === table || coversTable(span, table))) markRows(table, 'ins');
  }
}

const coversTable = (span: Span, table: Element): boolean => {
  const inside = new Set(spanParagraphs(span));
  const { start, end } = blocksSpan(table);
  return inside.has(start.paragraph) && inside.has(end.paragraph) && coveredMarks(span).includes(end.paragraph);
};

/** Marks the text of a stretch, and the paragraph marks and tables it covers, as deleted; nothing goes. */
export function markDeleted(span: Span): void {
  for (const run of spanRuns(span)) {
    if (ancestorNamed(run, 'del')) continue;
    for (const text of [...children(run)]) {
      const name = { t: 'delText', instrText: 'delInstrText' }[isW(text, 't', 'instrText') ? (text.localName ?? '') : ''];
      if (!name) continue;
      const gone = create(run, name);
      for (const item of text.attributes) gone.setAttributeNS(item.namespaceURI, item.name, item.value);
      gone.textContent = text.textContent;
      run.insertBefore(gone, text);
      remove(text);
    }
    wrap(run, 'del');
  }
  for (const paragraph of coveredMarks(span)) markParagraph(paragraph, 'del');
  if (span.whole && isW(span.whole, 'tbl')) markRows(span.whole, 'del');
}
