// What getOoxml answers: a stretch of the document as a flat package, with the parts it needs.
import type { Element } from '@xmldom/xmldom';
import { paragraphsIn } from '../tree/blocks';
import { child, children, contains, create, deepCopy, isElement, isW, R, remove, shallowCopy } from '../tree/names';
import type { Span } from '../tree/span';
import { deleteText, textLength } from '../tree/text';
import { type OutgoingPart, writeFlatPackage } from './flat-package';
import type { OpenDocx } from './open-docx';

/** Parts that go along whatever the stretch holds, and those that go only where it points at them. */
const always = ['styles', 'numbering', 'settings', 'fontTable', 'theme'];
const pointedAt: Record<string, string> = {
  comments: 'commentReference',
  footnotes: 'footnoteReference',
  endnotes: 'endnoteReference',
};

/**
 * The stretch as a flat package. A control's or a table's own range gives it with its wrapper
 * (https://github.com/OfficeDev/office-js/issues/603).
 */
export function exportSpan(docx: OpenDocx, span: Span): string {
  const root = shallowCopy(docx.main.documentElement!);
  const body = create(root, 'body');
  root.appendChild(body);
  for (const block of blocksOf(span))
    body.appendChild(block.ownerDocument === root.ownerDocument ? block : root.ownerDocument!.importNode(block, true));
  const names = new Set<string>();
  const ids = new Set<string>();
  for (const node of root.getElementsByTagName('*')) {
    names.add(node.localName ?? '');
    for (const item of node.attributes) if (item.namespaceURI === R) ids.add(item.value);
  }
  const relations = docx.relations().filter(({ id, type, external }) => {
    const kind = type.slice(type.lastIndexOf('/') + 1);
    const mark = pointedAt[kind];
    return ids.has(id) || (!external && (always.includes(kind) || (mark !== undefined && names.has(mark))));
  });
  const others: OutgoingPart[] = [];
  for (const { target, external } of relations) {
    if (external || others.some(({ name }) => name === target)) continue;
    const contentType = docx.parts.contentType(target) ?? '';
    const xml = /xml$/.test(contentType) ? docx.part(target) : undefined;
    const bytes = docx.bytes(target);
    if (xml) others.push({ name: target, contentType, root: xml });
    else if (bytes) others.push({ name: target, contentType, bytes });
  }
  const contentType = docx.parts.contentType(docx.mainPart) ?? '';
  return writeFlatPackage(docx.mainPart, { name: docx.mainPart, contentType, root }, relations, others);
}

/** Copies of the blocks a stretch covers, cut to its ends. */
function blocksOf(span: Span): Element[] {
  if (span.whole && !isW(span.whole, 'body', 'tc')) return [wrapped(deepCopy(span.whole))];
  const { start, end } = span;
  const container = isW(span.whole, 'body') ? span.whole : commonContainer(start.paragraph, end.paragraph);
  const blocks: Element[] = [];
  let within = false;
  for (const block of children(container)) {
    if (contains(block, start.paragraph)) within = true;
    if (within && !isW(block, 'tcPr', 'sectPr')) blocks.push(cut(block, span));
    if (contains(block, end.paragraph)) break;
  }
  return blocks;
}

/** A run-level control stands in a paragraph of its own when it is the whole stretch. */
function wrapped(copy: Element): Element {
  if (isW(copy, 'sdt') && ![...paragraphsIn(copy)].length) {
    const paragraph = create(copy, 'p');
    paragraph.appendChild(copy);
    return paragraph;
  }
  return copy;
}

/** The nearest element that holds both paragraphs among its blocks. */
function commonContainer(one: Element, other: Element): Element {
  let found = one.parentNode as Element;
  while (!contains(found, other) || isW(found, 'tr', 'tbl') || (isW(found, 'sdtContent') && !holdsBlocks(found)))
    found = found.parentNode as Element;
  return found;
}

const holdsBlocks = (container: Element): boolean => [...children(container)].some((node) => isW(node, 'p', 'tbl'));

function cut(block: Element, { start, end }: Span): Element {
  const copy = deepCopy(block);
  const twin = (paragraph: Element): Element | undefined => {
    if (block === paragraph) return copy;
    const index = [...paragraphsIn(block)].indexOf(paragraph);
    return index < 0 ? undefined : [...paragraphsIn(copy)][index];
  };
  const last = twin(end.paragraph);
  if (last && end.offset < textLength(last)) deleteText(last, end.offset, textLength(last));
  const first = twin(start.paragraph);
  if (first && start.offset > 0) deleteText(first, 0, start.offset);
  const section = isW(copy, 'p') ? child(child(copy, 'pPr'), 'sectPr') : undefined;
  if (section && isElement(section)) remove(section);
  return copy;
}
