// Snapshots of the document's XML tree. A snapshot shares with the one before it whatever has not changed, so it is cheap.
import type { CharacterData, Element, Node } from '@xmldom/xmldom';
import { isShowingPlaceholder, noLongerPlaceholder } from '../tree/controls';
import { isAttached, isElement, isW, XML } from '../tree/names';

interface Attribute {
  readonly namespaceURI: string | null;
  readonly name: string;
  readonly value: string;
}

/** The snapshot of one node. A node that has not changed since gets the very same snapshot again. */
export interface Snapshot {
  readonly node: Node;
  /** The text of a node that has text and no child nodes of its own here: w:t and the like, white space between elements. */
  readonly text: string | undefined;
  readonly attributes: readonly Attribute[];
  readonly inside: readonly Snapshot[];
}

const none: readonly never[] = [];

/** Takes snapshots of one document, each sharing with the one before it what is unchanged. */
export class SnapshotTaker {
  private readonly latest = new WeakMap<Node, Snapshot>();

  take(node: Node): Snapshot {
    const known = this.latest.get(node);
    const text = textOf(node);
    const inside = text === undefined ? insideOf(node).map((one) => this.take(one)) : none;
    if (
      known &&
      known.text === text &&
      isSame(known.inside, inside) &&
      (!isElement(node) || hasAttributes(node, known.attributes))
    )
      return known;
    const taken: Snapshot = { node, text, attributes: isElement(node) ? attributesOf(node) : none, inside };
    this.latest.set(node, taken);
    return taken;
  }
}

/** A w:t and its text count as one node, because an edit replaces the text node in it. */
function textOf(node: Node): string | undefined {
  if (!isElement(node)) return node.nodeValue ?? '';
  return isW(node, 't', 'delText', 'instrText', 'delInstrText') ? (node.textContent ?? '') : undefined;
}

function insideOf(node: Node): Node[] {
  const found: Node[] = [];
  for (let one = node.firstChild; one; one = one.nextSibling) found.push(one);
  return found;
}

function attributesOf(element: Element): Attribute[] {
  return [...element.attributes].map(({ namespaceURI, name, value }) => ({ namespaceURI, name, value }));
}

function hasAttributes(element: Element, wanted: readonly Attribute[]): boolean {
  const { attributes } = element;
  if (attributes.length !== wanted.length) return false;
  return wanted.every(({ name, value }, index) => {
    const own = attributes.item(index);
    return own?.name === name && own.value === value;
  });
}

function isSame<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}

/** Every snapshot in `one` that `other`, an earlier or later snapshot of the same node, does not share. */
export function unshared(one: Snapshot, other: Snapshot | undefined): Snapshot[] {
  if (one === other) return [];
  const counterparts = new Map(other?.inside.map((each) => [each.node, each]));
  return [one, ...one.inside.flatMap((each) => unshared(each, counterparts.get(each.node)))];
}

/** Is the node, with everything in it, still as it was then? */
function isUnchanged({ node, text, attributes, inside }: Snapshot): boolean {
  if (isElement(node) && !hasAttributes(node, attributes)) return false;
  if (text !== undefined) return textOf(node) === text;
  return (
    isSame(
      insideOf(node),
      inside.map((each) => each.node),
    ) && inside.every(isUnchanged)
  );
}

/**
 * Restores nodes to `wanted`. `left` is what they were when the step was done or undone. A three-way merge: only the difference between `left`
 * and `wanted` is applied, so that what a co-author has changed since stays. The nodes themselves are kept, so that references to them stay
 * valid.
 */
export function bringBack(wanted: readonly Snapshot[], left: readonly Snapshot[]): void {
  const leftOf = new Map(left.map((one) => [one.node, one]));
  const returning = new Set(wanted.map((one) => one.node));
  // A node that was not in `left` and is in the document was kept for a co-author's text, which is all that it holds.
  const kept = new Set(wanted.map((one) => one.node).filter((node) => !leftOf.has(node) && isAttached(node)));
  const filled = placeholdersIn(left).filter(({ node }) => !isShowingPlaceholder(node as Element));
  const replacedPrompts = new Set(filled.flatMap(nodesOf));
  for (const one of wanted) {
    const { node, text, attributes } = one;
    const empty: Snapshot = { node, text: text === undefined ? undefined : '', attributes, inside: none };
    const before = leftOf.get(node);
    const was =
      before?.text !== undefined && replacedPrompts.has(node)
        ? { ...before, text: '' }
        : (before ?? (kept.has(node) ? empty : undefined));
    const isAsLeft = !was || (textOf(node) === was.text && isElement(node) && hasAttributes(node, was.attributes));
    if (text !== undefined) setText(node, mergedText(text, was?.text, textOf(node) ?? ''));
    else if (isElement(node)) setInside(node, mergedInside(one, was, returning));
    if (isElement(node) && isAsLeft) setAttributes(node, attributes);
  }
  placeholdersIn(wanted).forEach(keepFilled);
}

const insideNamed = (one: Snapshot | undefined, name: string): Snapshot | undefined =>
  one?.inside.find(({ node }) => isW(node, name));

/** The content controls among these that showed their placeholder. */
const placeholdersIn = (snapshots: readonly Snapshot[]): Snapshot[] =>
  snapshots.filter(
    (one) => isW(one.node, 'sdt') && insideNamed(insideNamed(one, 'sdtPr'), 'showingPlcHdr') !== undefined,
  );

const nodesOf = (one: Snapshot): Node[] => [one.node, ...one.inside.flatMap(nodesOf)];

/**
 * A control that would show its placeholder again while it holds a co-author's text stays filled with that text alone. If it were marked as
 * unfilled, the next typing in it would replace that text along with the placeholder.
 */
function keepFilled(control: Snapshot): void {
  const content = insideNamed(control, 'sdtContent');
  if (!content || isUnchanged(content)) return;
  noLongerPlaceholder(control.node as Element);
  takeWordsBack(content);
}

/** Merges a text: the step's change, and what a co-author has changed since. Where both changed the same part, the co-author's stays. */
function mergedText(wanted: string, left: string | undefined, now: string): string {
  if (left === undefined || now === left) return wanted;
  let start = 0;
  while (start < Math.min(wanted.length, left.length) && wanted[start] === left[start]) start++;
  let end = 0;
  while (
    end < Math.min(wanted.length, left.length) - start &&
    wanted[wanted.length - 1 - end] === left[left.length - 1 - end]
  )
    end++;
  const replaced = left.slice(0, left.length - end);
  const tail = left.slice(start);
  if (now.startsWith(replaced)) return wanted.slice(0, wanted.length - end) + now.slice(replaced.length);
  if (now.endsWith(tail)) return now.slice(0, now.length - tail.length) + wanted.slice(start);
  return now;
}

function mergedInside(wanted: Snapshot, left: Snapshot | undefined, returning: ReadonlySet<Node>): Node[] {
  const nodes = wanted.inside.map((each) => each.node);
  if (!left) return nodes;
  const now = insideOf(wanted.node);
  const were = new Set(left.inside.map((each) => each.node));
  const leaving = left.inside.filter((each) => !nodes.includes(each.node) && now.includes(each.node));
  // A node that the step inserted and a co-author has edited since is not removed with the co-author's text in it.
  const staying = leaving.filter((each) => !returning.has(each.node) && !isUnchanged(each));
  staying.forEach(takeWordsBack);
  if (
    !staying.length &&
    isSame(
      now,
      left.inside.map((each) => each.node),
    )
  )
    return nodes;
  const gone = new Set(leaving.filter((each) => !staying.includes(each)).map((each) => each.node));
  const merged = now.filter((node) => !gone.has(node));
  nodes.forEach((node, index) => {
    if (merged.includes(node) || were.has(node)) return;
    const before = nodes
      .slice(0, index)
      .reverse()
      .find((each) => merged.includes(each));
    merged.splice(before ? merged.indexOf(before) + 1 : 0, 0, node);
  });
  return merged;
}

/** Removes the step's own text from inserted nodes and leaves what a co-author has written into them. */
function takeWordsBack({ node, text, inside }: Snapshot): void {
  if (text !== undefined) setText(node, mergedText('', text, textOf(node) ?? ''));
  inside.forEach(takeWordsBack);
}

function setText(node: Node, text: string): void {
  if (textOf(node) === text) return;
  if (!isElement(node)) {
    const words = node as CharacterData;
    words.replaceData(0, words.length, text);
    return;
  }
  node.textContent = text;
  if (/^\s|\s$/.test(text)) node.setAttributeNS(XML, 'xml:space', 'preserve');
}

function setAttributes(element: Element, wanted: readonly Attribute[]): void {
  if (hasAttributes(element, wanted)) return;
  for (const own of [...element.attributes]) element.removeAttributeNode(own);
  for (const { namespaceURI, name, value } of wanted) element.setAttributeNS(namespaceURI, name, value);
}

function setInside(element: Element, wanted: readonly Node[]): void {
  const keep = new Set(wanted);
  for (const node of insideOf(element)) if (!keep.has(node)) element.removeChild(node);
  let next = element.firstChild;
  for (const node of wanted) {
    if (node === next) next = next.nextSibling;
    else element.insertBefore(node, next);
  }
}
