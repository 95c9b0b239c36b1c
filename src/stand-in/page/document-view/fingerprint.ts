// Whether a block of the document has changed since it was drawn.
import type { OoxmlElement } from './nodes';

const elementNode = 1;
const identities = new WeakMap<OoxmlElement, number>();
let next = 0;

/**
 * A short text that is the same only while nothing in the block has changed: its markup, and which paragraphs and controls it is made of.
 * The second matters because the drawing is tied to those very elements; one that was replaced by its double must be drawn again.
 */
export function fingerprint(block: OoxmlElement): string {
  let hash = 5381;
  let length = 0;
  const add = (text: string): void => {
    for (let index = 0; index < text.length; index += 1) hash = (Math.imul(hash, 33) ^ text.charCodeAt(index)) >>> 0;
    length += text.length;
  };
  const walk = (element: OoxmlElement): void => {
    add(element.nodeName);
    add(identity(element));
    for (let index = 0; index < element.attributes.length; index += 1) {
      const one = element.attributes.item(index);
      if (one) add(`${one.name}=${one.value}`);
    }
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === elementNode) walk(node as OoxmlElement);
      else add(node.nodeValue ?? '');
    }
    add('/');
  };
  walk(block);
  return `${hash}-${length}`;
}

function identity(element: OoxmlElement): string {
  const known = identities.get(element) ?? (next += 1);
  identities.set(element, known);
  return String(known);
}
