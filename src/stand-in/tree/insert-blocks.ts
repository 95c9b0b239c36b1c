// Putting blocks of imported content into a document: where they go when they meet a paragraph, and what Word leaves around them.
import type { Element, Node } from '@xmldom/xmldom';
import { type Point, textInserted } from './anchors';
import { closeWithParagraph, paragraphsIn, sectionEnd } from './blocks';
import { child, children, create, deepCopy, isW, remove } from './names';
import type { Span } from './span';
import { pieces, seamAt, splitParagraph, textLength } from './text';

/** Content that is one paragraph and nothing else joins the paragraph it is put into. */
export const isInline = (blocks: readonly Element[]): boolean => blocks.length === 1 && isW(blocks[0], 'p');

/**
 * Puts blocks among the blocks of a container and answers the stretch they cover. Word may leave an empty paragraph behind them
 * (https://github.com/OfficeDev/office-js/issues/6904); the stand-in always does, unless an empty one stands there already.
 */
export function insertBlocks(blocks: readonly Element[], container: Element, before: Node | null): Span {
  const place = before ?? sectionEnd(container);
  for (const block of blocks) container.insertBefore(block, place);
  const extra = create(container, 'p');
  if (!isEmptyParagraph(nextBlock(blocks[blocks.length - 1]!))) container.insertBefore(extra, place);
  closeWithParagraph(container);
  return coverOf(blocks);
}

function nextBlock(block: Element): Element | undefined {
  for (let node = block.nextSibling; node; node = node.nextSibling) if (isW(node, 'p', 'tbl', 'sdt')) return node;
  return undefined;
}

const isEmptyParagraph = (block: Element | undefined): boolean => isW(block, 'p') && pieces(block).length === 0;

/** The stretch from the first to the last of these blocks. */
function coverOf(blocks: readonly Element[]): Span {
  const all = blocks.flatMap((block) => (isW(block, 'p') ? [block] : [...paragraphsIn(block)]));
  const first = all[0]!;
  const last = all[all.length - 1]!;
  const only = blocks.length === 1 && isW(blocks[0], 'tbl', 'sdt') ? blocks[0] : undefined;
  return {
    start: { paragraph: first, offset: 0 },
    end: { paragraph: last, offset: textLength(last) + 1 },
    ...(only ? { whole: only } : {}),
  };
}

/** Puts blocks at a point of a paragraph: before it at its start, after it at its end, else between its two halves. */
export function insertBlocksAt(point: Point, blocks: readonly Element[]): Span {
  const { paragraph, offset } = point;
  const length = textLength(paragraph);
  if (isInline(blocks) && offset <= length) return joinInline(point, blocks[0]!);
  const container = paragraph.parentNode as Element;
  if (offset === 0) return insertBlocks(blocks, container, paragraph);
  if (offset >= length) return insertBlocks(blocks, container, paragraph.nextSibling);
  return insertBlocks(blocks, container, splitParagraph(point));
}

/** The runs of a single paragraph go into the paragraph at the point; an empty paragraph takes over its properties too. */
function joinInline(point: Point, source: Element): Span {
  const { paragraph, offset } = point;
  if (textLength(source) === 0 && !pieces(source).length) return { start: { ...point }, end: { ...point } };
  const isEmpty = pieces(paragraph).length === 0;
  const added = textLength(source);
  const own = child(source, 'pPr');
  if (isEmpty) {
    const old = child(paragraph, 'pPr');
    if (own && old) paragraph.replaceChild(deepCopy(own), old);
    else if (own) paragraph.insertBefore(deepCopy(own), paragraph.firstChild);
    for (const node of [...children(source)]) if (!isW(node, 'pPr')) paragraph.appendChild(node);
    return { start: { paragraph, offset: 0 }, end: { paragraph, offset: added } };
  }
  const { parent, before } = seamAt(paragraph, offset);
  for (const node of [...children(source)]) if (!isW(node, 'pPr')) parent.insertBefore(node, before);
  textInserted(paragraph, offset, added);
  return { start: { paragraph, offset }, end: { paragraph, offset: offset + added } };
}

/** Replaces all blocks of a body, cell or control. */
export function replaceBlocks(container: Element, blocks: readonly Element[]): Span {
  for (const block of [...children(container)]) if (!isW(block, 'sectPr', 'tcPr')) remove(block);
  return insertBlocks(blocks, container, sectionEnd(container));
}

/** Puts blocks at the end of a container; an empty last paragraph stays last. */
export function appendBlocks(container: Element, blocks: readonly Element[]): Span {
  let last: Element | undefined;
  for (const block of children(container)) if (isW(block, 'p', 'tbl', 'sdt')) last = block;
  return insertBlocks(blocks, container, isEmptyParagraph(last) ? last! : sectionEnd(container));
}
