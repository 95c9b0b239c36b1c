// Blocks of a document in reading order: the paragraphs and tables of a body, a cell, a control, a header.
import type { Element, Node } from '@xmldom/xmldom';
import { ancestorNamed, child, children, create, deepCopy, isElement, isW, remove } from './names';

/** Elements that hold blocks without being one themselves. */
const transparent = ['sdt', 'sdtContent', 'customXml', 'ins', 'del', 'moveFrom', 'moveTo'];

/** The paragraphs inside an element in reading order, those in tables and controls too; text boxes are another story and not entered. */
export function* paragraphsIn(container: Element): Generator<Element> {
  for (const node of children(container)) {
    if (isW(node, 'p')) yield node;
    else if (isW(node, 'tbl', 'tr', 'tc', 'footnote', 'endnote', ...transparent)) yield* paragraphsIn(node);
  }
}

/** The tables that lie directly in an element (or in controls around them), not those inside other tables. */
export function* tablesIn(container: Element): Generator<Element> {
  for (const node of children(container)) {
    if (isW(node, 'tbl')) yield node;
    else if (isW(node, 'footnote', 'endnote', ...transparent)) yield* tablesIn(node);
  }
}

/** The first paragraph inside an element; a body or cell without one gets one, since nothing in Word is without a paragraph. */
export function firstParagraph(container: Element): Element {
  for (const paragraph of paragraphsIn(container)) return paragraph;
  return appendParagraph(container);
}

/** An empty paragraph at the end of a container, before the last section's properties. */
export function appendParagraph(container: Element): Element {
  const paragraph = create(container, 'p');
  container.insertBefore(paragraph, sectionEnd(container));
  return paragraph;
}

/** The section properties that have to stay last in a body. */
export function sectionEnd(container: Element): Node | null {
  const last = container.lastChild;
  for (let node = last; node; node = node.previousSibling) {
    if (isW(node, 'sectPr')) return node;
    if (isElement(node)) return null;
  }
  return null;
}

/** The body, cell, header, footer or note that a node belongs to. */
export function storyOf(node: Node): Element | undefined {
  return ancestorNamed(node, 'tc', 'txbxContent', 'footnote', 'endnote', 'hdr', 'ftr', 'body');
}

/** Does Word want a paragraph at the end of this container: a cell, a body, a header? */
function needsLastParagraph(container: Element): boolean {
  return isW(container, 'body', 'tc', 'hdr', 'ftr', 'footnote', 'endnote', 'txbxContent');
}

/** Makes sure that a table is not the last thing in its cell or body. */
export function closeWithParagraph(container: Element): void {
  let story: Element | undefined = container;
  while (story && !needsLastParagraph(story)) story = storyOf(story);
  if (!story) return;
  let last: Element | undefined;
  for (const node of children(story)) if (isW(node, 'p', 'tbl', 'sdt', 'customXml')) last = node;
  if (!last || !endsWithParagraph(last)) appendParagraph(story);
}

function endsWithParagraph(block: Element): boolean {
  if (isW(block, 'p')) return true;
  if (isW(block, 'tbl')) return false;
  const inner = isW(block, 'sdt') ? child(block, 'sdtContent') : block;
  let last: Element | undefined;
  for (const node of inner ? children(inner) : []) if (isW(node, 'p', 'tbl', 'sdt', 'customXml')) last = node;
  return last ? endsWithParagraph(last) : false;
}

/** A new paragraph with the paragraph properties of `like`, without the end of a section and without marks of tracked changes. */
export function paragraphLike(like: Element): Element {
  const paragraph = create(like, 'p');
  const properties = child(like, 'pPr');
  if (properties) {
    const copy = deepCopy(properties);
    const mark = child(copy, 'rPr');
    for (const part of [...children(copy), ...(mark ? children(mark) : [])])
      if (isW(part, 'sectPr', 'pPrChange', 'ins', 'del', 'moveFrom', 'moveTo', 'rPrChange')) remove(part);
    paragraph.appendChild(copy);
  }
  return paragraph;
}

/** The next paragraph of the same body or cell in reading order, into and out of tables. */
export function nextParagraph(paragraph: Element, root: Element): Element | undefined {
  let seen = false;
  for (const other of paragraphsAfter(paragraph, root)) {
    if (seen || other !== paragraph) return other;
    seen = true;
  }
  return undefined;
}

function* paragraphsAfter(paragraph: Element, root: Element): Generator<Element> {
  for (let node: Node = paragraph; node !== root && node.parentNode; node = node.parentNode) {
    for (let sibling = node.nextSibling; sibling; sibling = sibling.nextSibling) {
      if (isW(sibling, 'p')) yield sibling;
      else if (isElement(sibling)) yield* paragraphsIn(sibling);
    }
  }
}

/** The paragraph before, likewise. */
export function previousParagraph(paragraph: Element, root: Element): Element | undefined {
  for (let node: Node = paragraph; node !== root && node.parentNode; node = node.parentNode) {
    for (let sibling = node.previousSibling; sibling; sibling = sibling.previousSibling) {
      const last = isW(sibling, 'p') ? sibling : isElement(sibling) ? [...paragraphsIn(sibling)].pop() : undefined;
      if (last) return last;
    }
  }
  return undefined;
}

/** Is one paragraph before another in reading order? Both have to be in the same part. */
export function isBefore(one: Node, other: Node): boolean {
  return one !== other && (one.compareDocumentPosition(other) & 4) !== 0;
}

/** Every paragraph from one to another, both included, of the whole part. */
export function paragraphsBetween(first: Element, last: Element): Element[] {
  const found = [first];
  if (first === last) return found;
  for (const paragraph of paragraphsAfter(first, first.ownerDocument?.documentElement ?? first)) {
    found.push(paragraph);
    if (paragraph === last) break;
  }
  return found;
}
