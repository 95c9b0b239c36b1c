// What a stretch of the document was like at a moment. Whatever has not changed since the moment before is shared with it, so a moment is cheap.
import type { CharacterData, Element, Node } from '@xmldom/xmldom';
import { isShowingPlaceholder, noLongerPlaceholder } from '../tree/controls';
import { isAttached, isElement, isW, XML } from '../tree/names';

interface Attribute {
  readonly namespaceURI: string | null;
  readonly name: string;
  readonly value: string;
}

/** One node as it was. A node that is as it was gets the very same likeness again. */
export interface Likeness {
  readonly node: Node;
  /** Of what says something and holds nothing: w:t and its like, white space between elements. */
  readonly text: string | undefined;
  readonly attributes: readonly Attribute[];
  readonly inside: readonly Likeness[];
}

const none: readonly never[] = [];

/** Takes likenesses of one document, each sharing with the one before it what is unchanged. */
export class Likenesses {
  private readonly latest = new WeakMap<Node, Likeness>();

  take(node: Node): Likeness {
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
    const taken: Likeness = { node, text, attributes: isElement(node) ? attributesOf(node) : none, inside };
    this.latest.set(node, taken);
    return taken;
  }
}

/** A w:t is one thing with its text: what edits it puts another text node into it. */
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

/** Everything in `one` that `other`, an earlier or later likeness of the same node, does not share. */
export function unshared(one: Likeness, other: Likeness | undefined): Likeness[] {
  if (one === other) return [];
  const counterparts = new Map(other?.inside.map((each) => [each.node, each]));
  return [one, ...one.inside.flatMap((each) => unshared(each, counterparts.get(each.node)))];
}

/** Is the node, with everything in it, still as it was then? */
function isUnchanged({ node, text, attributes, inside }: Likeness): boolean {
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
 * Brings nodes back to what they were in `wanted`, from what they were in `left`; the very same nodes, so that whoever holds one still holds
 * it. What somebody else has changed since stays as that person left it: only the difference between `left` and `wanted` is made.
 */
export function bringBack(wanted: readonly Likeness[], left: readonly Likeness[]): void {
  const leftOf = new Map(left.map((one) => [one.node, one]));
  const returning = new Set(wanted.map((one) => one.node));
  // What was not there in `left` and is there now was kept for somebody's words in it, and nothing but those is in it.
  const kept = new Set(wanted.map((one) => one.node).filter((node) => !leftOf.has(node) && isAttached(node)));
  const filled = placeholdersIn(left).filter(({ node }) => !isShowingPlaceholder(node as Element));
  const noLongerPrompt = new Set(filled.flatMap(nodesOf));
  for (const one of wanted) {
    const { node, text, attributes } = one;
    const empty: Likeness = { node, text: text === undefined ? undefined : '', attributes, inside: none };
    const before = leftOf.get(node);
    const was =
      before?.text !== undefined && noLongerPrompt.has(node)
        ? { ...before, text: '' }
        : (before ?? (kept.has(node) ? empty : undefined));
    const isAsLeft = !was || (textOf(node) === was.text && isElement(node) && hasAttributes(node, was.attributes));
    if (text !== undefined) setText(node, mergedText(text, was?.text, textOf(node) ?? ''));
    else if (isElement(node)) setInside(node, mergedInside(one, was, returning));
    if (isElement(node) && isAsLeft) setAttributes(node, attributes);
  }
  placeholdersIn(wanted).forEach(keepFilled);
}

const insideNamed = (one: Likeness | undefined, name: string): Likeness | undefined =>
  one?.inside.find(({ node }) => isW(node, name));

/** The content controls among these that showed their placeholder. */
const placeholdersIn = (likenesses: readonly Likeness[]): Likeness[] =>
  likenesses.filter(
    (one) => isW(one.node, 'sdt') && insideNamed(insideNamed(one, 'sdtPr'), 'showingPlcHdr') !== undefined,
  );

const nodesOf = (one: Likeness): Node[] => [one.node, ...one.inside.flatMap(nodesOf)];

/**
 * A control that would show its placeholder again while it holds words of somebody else stays filled with those words alone. Were it
 * marked as unfilled, whoever types in it next would replace their words along with the placeholder.
 */
function keepFilled(control: Likeness): void {
  const content = insideNamed(control, 'sdtContent');
  if (!content || isUnchanged(content)) return;
  noLongerPlaceholder(control.node as Element);
  takeWordsBack(content);
}

/** A text where one part was changed and, since then, perhaps another part by somebody else. Where both touched the same part, theirs stays. */
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

function mergedInside(wanted: Likeness, left: Likeness | undefined, returning: ReadonlySet<Node>): Node[] {
  const nodes = wanted.inside.map((each) => each.node);
  if (!left) return nodes;
  const now = insideOf(wanted.node);
  const were = new Set(left.inside.map((each) => each.node));
  const leaving = left.inside.filter((each) => !nodes.includes(each.node) && now.includes(each.node));
  // What came in and has been edited by somebody since cannot go again with that person's words in it.
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

/** Of what came in, leaves only what somebody else has written into it. */
function takeWordsBack({ node, text, inside }: Likeness): void {
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
