// Names of WordprocessingML and the few ways we walk and build its elements. No DOM globals: the same code runs in Node and in a page.
import type { Document, Element, Node } from '@xmldom/xmldom';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
export const XML = 'http://www.w3.org/XML/1998/namespace';
export const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** A WordprocessingML element. */
export type WordElement = Element & { namespaceURI: string; localName: string };

/** Is this node a WordprocessingML element with one of these names? */
export function isW(node: Node | null | undefined, ...names: string[]): node is WordElement {
  return (
    !!node &&
    node.nodeType === 1 &&
    (node as Element).namespaceURI === W &&
    names.includes((node as Element).localName ?? '')
  );
}

/** Is this node an element at all? */
export function isElement(node: Node | null | undefined): node is Element {
  return !!node && node.nodeType === 1;
}

/** The element children, in order; safe against removal of the one just handed out. */
export function* children(parent: Element): Generator<Element> {
  let node = parent.firstChild;
  while (node) {
    const next = node.nextSibling;
    if (isElement(node)) yield node;
    node = next;
  }
}

/** The first child element with this WordprocessingML name. */
export function child(parent: Element | null | undefined, name: string): Element | undefined {
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) if (isW(node, name)) return node;
  return undefined;
}

/** A w: attribute's value, or undefined where it is absent. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttributeNS(W, name) ?? undefined;
}

/** Whether an on/off property such as w:b is there and not switched off (ECMA-376 part 1, 17.17.4). */
export function isOn(element: Element | undefined): boolean {
  return !!element && !['0', 'false', 'off', 'none'].includes(attribute(element, 'val') ?? '1');
}

/** A new WordprocessingML element in the same document as `near`, with the prefix its neighbours use. */
export function create(near: Element, name: string, attributes: Record<string, string> = {}): Element {
  const prefix = near.namespaceURI === W ? near.prefix : near.lookupPrefix(W);
  const document = near.ownerDocument as Document;
  const element = document.createElementNS(W, prefix ? `${prefix}:${name}` : name);
  const attributePrefix = prefix || near.lookupPrefix(W) || 'w';
  for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(W, `${attributePrefix}:${key}`, value);
  return element;
}

/** The nearest ancestor (not the element itself) for which the test holds. */
export function ancestor(node: Node, test: (element: Element) => boolean): Element | undefined {
  for (let up = node.parentNode; up; up = up.parentNode) if (isElement(up) && test(up)) return up;
  return undefined;
}

/** The nearest ancestor with one of these WordprocessingML names. */
export function ancestorNamed(node: Node, ...names: string[]): Element | undefined {
  return ancestor(node, (element) => isW(element, ...names));
}

/** Is `outer` the node itself or one of its ancestors? */
export function contains(outer: Node, node: Node): boolean {
  for (let up: Node | null = node; up; up = up.parentNode) if (up === outer) return true;
  return false;
}

/** Is the node still part of its document? */
export function isAttached(node: Node): boolean {
  let up: Node = node;
  while (up.parentNode) up = up.parentNode;
  return up === node.ownerDocument || up.nodeType === 9;
}

/** The element without its children. */
export function shallowCopy(element: Element): Element {
  return element.cloneNode(false) as Element;
}

/** The element with everything in it. */
export function deepCopy(element: Element): Element {
  return element.cloneNode(true) as Element;
}

export function insertAfter(node: Node, reference: Node): void {
  reference.parentNode?.insertBefore(node, reference.nextSibling);
}

export function remove(node: Node): void {
  node.parentNode?.removeChild(node);
}

/** Puts the parent's children where the parent was, and takes the parent away. */
export function unwrap(content: Element, outer: Element): void {
  while (content.firstChild) outer.parentNode?.insertBefore(content.firstChild, outer);
  remove(outer);
}

/** Puts `property` among its siblings where the schema's sequence wants it, replacing one of the same name. */
export function setProperty(properties: Element, property: Element, order: readonly string[]): void {
  const name = property.localName ?? '';
  const old = child(properties, name);
  if (old) {
    properties.replaceChild(property, old);
    return;
  }
  const later = new Set(order.slice(order.indexOf(name) + 1));
  let before: Node | null = null;
  for (const sibling of children(properties)) {
    if (later.has(sibling.localName ?? '')) {
      before = sibling;
      break;
    }
  }
  properties.insertBefore(property, before);
}
