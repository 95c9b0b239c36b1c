// The document in a package as Word gives it (getOoxml: flat OPC, every part in one pkg:package).
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { child, outermost } from './reading-order';

/** It cannot be told what stands there: the package is damaged, too long to be read in time, or holds something else. */
export interface Unreadable {
  readonly unreadable: true;
}

/**
 * A main part of more characters is not read. Each million takes about half a second (measured in Node on two cores), and Office starts
 * an add-in anew that has not answered for five seconds
 * (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization).
 */
export const longestMainPart = 5_000_000;

/** How many elements may stand inside one another. A table in a table, ten deep, comes to about fifty. */
const deepestNesting = 1_000;

/**
 * Cuts the main document part out of a package, looking for its two ends only: the pictures in the other parts can be tens of megabytes.
 * @returns a package with this one part, not parsed yet; null where there is none or its end is missing
 */
export function mainPart(packageXml: string): string | null {
  const opening = /<([\w.-]+:)?package(?:\s[^<>]*)?>/.exec(packageXml);
  if (!opening) return null;
  const prefix = opening[1] ?? '';
  for (const part of packageXml.matchAll(/<(?:[\w.-]+:)?part\s[^<>]*>/g)) {
    // A document's content type ends so, and a template's, with macros or without.
    if (!part[0].startsWith(`<${prefix}part`) || !/main\+xml["']/.test(part[0])) continue;
    const end = packageXml.indexOf(`</${prefix}part>`, part.index);
    return end < 0 ? null : `${opening[0]}${packageXml.slice(part.index, end)}</${prefix}part></${prefix}package>`;
  }
  return null;
}

/**
 * Reads what `mainPart` cut out.
 * @returns the document's w:body; null where it is damaged, longer than `longestMainPart`, or no document
 */
export function bodyOf(part: string | null): Element | null {
  const root = part === null || part.length > longestMainPart ? null : readXml(part);
  if (!root || root === 'too deep') return null;
  const [document] = outermost(root, 'document');
  return child(document, 'body') ?? null;
}

/** The text of an XML part, which may be UTF-8 or UTF-16; null where it is no text. */
export function decodedXml(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null; // no text in the encoding it says
  }
}

/**
 * Line ends as XML 1.0 has them. The parser's own default is XML 1.1, where U+0085 and U+2028 are line ends, too: it would change
 * words, and put a raw line break into JSON.
 */
export const normalizeLineEndings = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Reads XML that somebody else wrote: null where it is none. Elements too deep inside one another are told before anybody walks them. */
export function readXml(xml: string): Element | 'too deep' | null {
  const root = parsed(xml);
  return root && !isShallow(root) ? 'too deep' : root;
}

function parsed(xml: string): Element | null {
  try {
    const onError = (level: string, message: string): void => {
      if (level !== 'warning') throw new SyntaxError(message);
    };
    return new DOMParser({ onError, locator: false, normalizeLineEndings }).parseFromString(xml, 'application/xml')
      .documentElement;
  } catch {
    return null; // the parser has no other way to say that this is no XML
  }
}

/** Walks without calling itself, so that whatever passes can be walked by what does. */
function isShallow(root: Element): boolean {
  let depth = 0;
  for (let node: Node = root; ;) {
    if (node.firstChild) {
      node = node.firstChild;
      depth += 1;
      if (depth > deepestNesting) return false;
      continue;
    }
    while (!node.nextSibling) {
      if (depth === 0 || !node.parentNode) return true;
      node = node.parentNode;
      depth -= 1;
    }
    if (depth === 0) return true;
    node = node.nextSibling;
  }
}
