// From a place on the page to a place in the document, and back.
import type { Point, Selection } from '../../docx/open-docx';
import type { Leaf, Ties } from './ties';

/** A place on the page as the browser's selection names it. */
export interface DomPlace {
  node: Node;
  offset: number;
}

/** The point of the document at a place on the page, or undefined where no paragraph is near. */
export function pointAt(ties: Ties, { node, offset }: DomPlace): Point | undefined {
  const around = ties.drawnParagraphAround(node);
  if (around) return pointInParagraph(ties, around, node, offset);
  // Between blocks (a browser may select a whole cell, or the whole view): the paragraph behind the place, else the one before it.
  const behind = node.childNodes[offset];
  const first = behind && edgeParagraph(ties, behind, 'first');
  if (first) return pointInParagraph(ties, first, first, 0);
  const before = node.childNodes[offset - 1] ?? node;
  const last = edgeParagraph(ties, before, 'last');
  return last && pointInParagraph(ties, last, last, last.childNodes.length);
}

function edgeParagraph(ties: Ties, node: Node, edge: 'first' | 'last'): HTMLElement | undefined {
  if (ties.leavesOf(node)) return node as HTMLElement;
  const inside = edge === 'first' ? [...node.childNodes] : [...node.childNodes].reverse();
  for (const one of inside) {
    const found = edgeParagraph(ties, one, edge);
    if (found) return found;
  }
  return undefined;
}

function pointInParagraph(ties: Ties, drawn: HTMLElement, node: Node, offset: number): Point | undefined {
  const paragraph = ties.elementOf(drawn);
  const leaves = ties.leavesOf(drawn);
  if (!paragraph || !leaves) return undefined;
  const inText = leaves.find((leaf) => leaf.node === node);
  if (inText && inText.node instanceof Text)
    return { paragraph, offset: inText.start + Math.min(offset, inText.length) };
  const place = document.createRange();
  place.setStart(node, offset);
  let reached = 0;
  for (const leaf of leaves) if (isBefore(leaf, place)) reached = Math.max(reached, leaf.start + leaf.length);
  return { paragraph, offset: reached };
}

/** Whether a leaf ends at or before a place. */
function isBefore(leaf: Leaf, place: Range): boolean {
  const whole = document.createRange();
  whole.selectNode(leaf.node);
  return place.compareBoundaryPoints(Range.END_TO_START, whole) >= 0;
}

/** Where a point of the document is on the page, or undefined when its paragraph is not drawn there. */
export function placeOf(ties: Ties, point: Point): DomPlace | undefined {
  const drawn = ties.drawnFor(point.paragraph);
  const leaves = drawn && ties.leavesOf(drawn);
  if (!drawn || !leaves) return undefined;
  const inside = leaves.find(
    (leaf) => leaf.node instanceof Text && leaf.start <= point.offset && point.offset <= leaf.start + leaf.length,
  );
  // Just behind a line break the caret belongs at the start of the next stretch, or on the empty line that closes the paragraph.
  const leaf =
    inside && point.offset === inside.start + inside.length && endsLine(inside)
      ? (leaves[leaves.indexOf(inside) + 1] ?? inside)
      : inside;
  if (leaf && leaf.node instanceof Text) return { node: leaf.node, offset: Math.max(0, point.offset - leaf.start) };
  const after = leaves.filter((leaf) => leaf.start + leaf.length <= point.offset).at(-1);
  if (after) return placeBeside(after.node, 1);
  const label = drawn.querySelector(':scope > .list-label');
  return { node: drawn, offset: label ? 1 : 0 };
}

function endsLine(leaf: Leaf): boolean {
  return leaf.node instanceof Text && leaf.node.data.endsWith('\n');
}

function placeBeside(node: Node, side: 0 | 1): DomPlace {
  const parent = node.parentNode ?? node;
  return { node: parent, offset: [...parent.childNodes].indexOf(node as ChildNode) + side };
}

/** The browser's selection as one of the document, start before end; undefined when it lies outside the drawn text. */
export function selectionAt(
  ties: Ties,
  within: HTMLElement,
  selected: globalThis.Selection | null,
): Selection | undefined {
  if (!selected || selected.rangeCount === 0) return undefined;
  const range = selected.getRangeAt(0);
  if (!within.contains(range.commonAncestorContainer)) return undefined;
  const start = pointAt(ties, { node: range.startContainer, offset: range.startOffset });
  const end = range.collapsed ? start : pointAt(ties, { node: range.endContainer, offset: range.endOffset });
  return start && end ? { start, end } : undefined;
}
