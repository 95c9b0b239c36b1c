// insertContentControl: a rich-text control around what stands there, as Body, Paragraph, Range, ContentControl and Table do it.
import type { Element, Node } from '@xmldom/xmldom';
import { controlText, isShowingPlaceholder, levelOf } from '../tree/controls';
import { ancestor, attribute, child, children, contains, create, isElement, isW, W } from '../tree/names';
import { emptyControl, type Span, spanParagraphs } from '../tree/span';
import { pieces, seamAt, textLength } from '../tree/text';
import { WordError } from './error';
import type { Session } from './word-class';

/** A control's number in the file, which no other control has. */
function freeId(near: Element): string {
  const taken = new Set(
    [...(near.ownerDocument?.getElementsByTagNameNS(W, 'sdtPr') ?? [])].map((all) =>
      attribute(child(all, 'id'), 'val'),
    ),
  );
  let id = 100_000_000 + Math.floor(Math.random() * 1_000_000_000);
  while (taken.has(String(id))) id++;
  return String(id);
}

/** An empty control before a node. */
function controlBefore(container: Element, before: Node | null): Element {
  const control = create(container, 'sdt');
  const properties = create(control, 'sdtPr');
  properties.appendChild(create(properties, 'id', { val: freeId(container) }));
  control.appendChild(properties);
  control.appendChild(create(control, 'sdtContent'));
  container.insertBefore(control, before);
  return control;
}

/** Puts neighbouring nodes into a control; one that holds no word shows its placeholder. */
function wrapNodes(nodes: readonly Element[], session: Session): Element {
  const [first] = nodes;
  const parent = first?.parentNode;
  if (!first || !isElement(parent) || nodes.some((node) => node.parentNode !== parent))
    throw new WordError('GeneralException', 'A content control cannot be put around this.');
  session.beforeEdit(isW(parent, 'sdtContent') ? parent : first);
  const control = controlBefore(parent, first);
  const inner = child(control, 'sdtContent')!;
  for (const node of nodes) inner.appendChild(node);
  const isEmpty = controlText(control) === '' && !inner.getElementsByTagNameNS(W, 'drawing').length;
  if (isEmpty && !isShowingPlaceholder(control) && !isW(first, 'tbl')) emptyControl(control);
  session.edited(control);
  return control;
}

/** Around all that a body, cell, header or footer holds. */
export function wrapBody(body: Element, session: Session): Element {
  return wrapNodes(
    [...children(body)].filter((node) => isW(node, 'p', 'tbl', 'sdt', 'customXml')),
    session,
  );
}

export const wrapBlock = (block: Element, session: Session): Element => wrapNodes([block], session);

/** The child of the container that a node lies in. */
const childOf = (container: Element, node: Element): Element =>
  node.parentNode === container ? node : ancestor(node, (up) => up.parentNode === container)!;

/**
 * Around a stretch: within the line where it is a part of one paragraph, else around its paragraphs. That a whole paragraph without its mark
 * gets a control in the line, and that a stretch which begins or ends in the midst of a table is refused, is not documented.
 */
export function wrapSpan(span: Span, session: Session): Element {
  if (span.whole) return wrapBlock(span.whole, session);
  const paragraphs = spanParagraphs(span);
  const [first] = paragraphs;
  const last = paragraphs[paragraphs.length - 1]!;
  if (first === last && span.end.offset <= textLength(last)) return wrapInLine(span, session);
  const container = ancestor(first!, (up) => contains(up, last) && !isW(up, 'tbl', 'tr'))!;
  const nodes: Element[] = [];
  for (let node: Node | null = childOf(container, first!); node; node = node.nextSibling) {
    if (isElement(node)) nodes.push(node);
    if (node === childOf(container, last)) break;
  }
  return wrapNodes(nodes, session);
}

function wrapInLine(span: Span, session: Session): Element {
  const { paragraph } = span.start;
  session.beforeEdit(span.within ?? paragraph);
  const end = seamAt(paragraph, span.end.offset);
  const start = seamAt(paragraph, span.start.offset);
  const from = span.start.offset === span.end.offset ? end : start;
  if (from.parent !== end.parent)
    throw new WordError('GeneralException', 'A content control cannot begin inside another one and end outside it.');
  const control = controlBefore(from.parent, from.before);
  const inner = child(control, 'sdtContent')!;
  for (let node = control.nextSibling; node && node !== end.before;) {
    const next: Node | null = node.nextSibling;
    if (!isW(node, 'pPr') && isElement(node)) inner.appendChild(node);
    node = next;
  }
  if (!pieces(paragraph).some(({ node, text }) => text !== '' && contains(inner, node)) && levelOf(control) === 'run')
    emptyControl(control);
  session.edited(paragraph);
  return control;
}
