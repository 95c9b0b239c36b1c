// Reading OOXML by local name, whichever of its namespaces a name belongs to: Word's own, drawings, relations, older pictures.
import type { Document, Element } from '@xmldom/xmldom';

/** An element of the document's OOXML, as against one of the page. */
export type OoxmlElement = Element;
export type OoxmlDocument = Document;

const elementNode = 1;

/** The element children, in order. */
export function children(element: OoxmlElement | undefined): OoxmlElement[] {
  const found: OoxmlElement[] = [];
  for (let node = element?.firstChild ?? null; node; node = node.nextSibling) {
    if (node.nodeType === elementNode) found.push(node as OoxmlElement);
  }
  return found;
}

/** The first child of this name, or of the first child of the first name, and so on down a path. */
export function child(element: OoxmlElement | undefined, ...path: string[]): OoxmlElement | undefined {
  let found = element;
  for (const name of path) found = children(found).find((one) => one.localName === name);
  return found;
}

/** All children of this name. */
export function childrenNamed(element: OoxmlElement | undefined, name: string): OoxmlElement[] {
  return children(element).filter((one) => one.localName === name);
}

/** The first element of this name anywhere below. */
export function descendant(element: OoxmlElement | OoxmlDocument | undefined, name: string): OoxmlElement | undefined {
  return element?.getElementsByTagNameNS('*', name).item(0) ?? undefined;
}

/** Every element of this name anywhere below, in document order. */
export function descendants(element: OoxmlElement | OoxmlDocument | undefined, name: string): OoxmlElement[] {
  return element ? [...element.getElementsByTagNameNS('*', name)] : [];
}

/** An attribute by its local name, whichever prefix or namespace it carries. */
export function attribute(element: OoxmlElement | undefined, name: string): string | undefined {
  if (!element) return undefined;
  for (let index = 0; index < element.attributes.length; index += 1) {
    const one = element.attributes.item(index);
    if (one && (one.localName ?? one.name) === name) return one.value;
  }
  return undefined;
}

/** The `w:val` of a child: the commonest shape in WordprocessingML. */
export function value(element: OoxmlElement | undefined, ...path: string[]): string | undefined {
  return attribute(child(element, ...path), 'val');
}

/** A whole number in an attribute, or undefined when it is missing or is not one. */
export function whole(element: OoxmlElement | undefined, name: string): number | undefined {
  const number = Number.parseInt(attribute(element, name) ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
}

/** Whether an on/off property is on: present, and not said to be off (ECMA-376 part 1, §17.17.4). */
export function isOn(element: OoxmlElement | undefined): boolean {
  if (!element) return false;
  return !['0', 'false', 'off', 'none'].includes(attribute(element, 'val') ?? 'true');
}
