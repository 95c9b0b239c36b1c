// WordprocessingML in reading order: what stands in what, whatever wraps it, and the words of a paragraph.
import type { Element, Node } from '@xmldom/xmldom';
import { compatibility, word2010, wordprocessing } from './namespaces';

/** Is this a WordprocessingML element with one of these names? */
export function isW(node: Node, ...names: readonly string[]): boolean {
  const { namespaceURI, localName } = node as Element;
  return namespaceURI === wordprocessing && names.includes(localName ?? '');
}

/** What a choice among alternatives may require to be taken: namespaces whose words we read. Others, such as Word's emoji, are read by their fallback. */
const understood: ReadonlySet<string> = new Set([
  word2010,
  'http://schemas.microsoft.com/office/word/2012/wordml',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing',
  'http://schemas.microsoft.com/office/drawing/2010/main',
]);

/**
 * The child elements in order. What Word writes twice, for itself and for older programs, counts once: an alternative stands for the
 * children of its first choice whose namespaces we read, else of its fallback (ECMA-376 part 3, 7.6). Where it has neither, its first
 * choice is better than nothing.
 */
export function children(parent: Element): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (!isElement(node)) continue;
    if (!isAlternative(node, 'AlternateContent')) {
      found.push(node);
      continue;
    }
    const ways = [...node.childNodes].filter(isElement);
    const choices = ways.filter((way) => isAlternative(way, 'Choice'));
    const taken = choices.find(isUnderstood) ?? ways.find((way) => isAlternative(way, 'Fallback')) ?? choices[0];
    if (taken) found.push(...children(taken));
  }
  return found;
}

/** The first child with this WordprocessingML name. */
export function child(parent: Element | undefined, name: string): Element | undefined {
  return parent && children(parent).find((node) => isW(node, name));
}

/** The nearest element of one of these WordprocessingML names around a node; null where it stands in none. */
export function ancestor(node: Element, ...names: readonly string[]): Element | null {
  for (let at = node.parentNode; at && isElement(at); at = at.parentNode) if (isW(at, ...names)) return at;
  return null;
}

/** The value of a WordprocessingML attribute; undefined where it is not there. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttributeNS(wordprocessing, name) ?? undefined;
}

/**
 * The outermost elements of one name, whatever wraps them (content controls, tracked changes, smart tags); text boxes are not looked
 * into. `p` below a body gives its paragraphs as Word counts them, those in tables included; `tr` below a table gives its own rows only.
 */
export function outermost(container: Element, name: string): Element[] {
  const found: Element[] = [];
  const look = (at: Element): void => {
    for (const node of children(at)) {
      if (isW(node, name)) found.push(node);
      else if (!isW(node, 'txbxContent')) look(node);
    }
  };
  look(container);
  return found;
}

/** All elements of one name, also inside one another; of what Word writes twice, the first. */
export function everywhere(container: Element, ...names: readonly string[]): Element[] {
  const found: Element[] = [];
  const look = (at: Element): void => {
    for (const node of children(at)) {
      if (isW(node, ...names)) found.push(node);
      look(node);
    }
  };
  look(container);
  return found;
}

const struck = ['del', 'moveFrom'];

/**
 * The words of a paragraph, or of a run in it, with VT for a line break as Word's own `text` has it. Words marked as deleted or moved
 * away are left out, and so are those of text boxes anchored in it and the reading aids above East Asian words.
 */
export const wordsOf = (container: Element): string => wordsWithout(container, struck);

/** The words in each of the ways in which a person may look at what is marked as deleted: hidden, and in the line. */
export const wordsInViews = (container: Element): readonly string[] =>
  [struck, []].map((hidden) => wordsWithout(container, hidden));

function wordsWithout(container: Element, hidden: readonly string[]): string {
  let words = '';
  for (const node of children(container)) {
    if (isW(node, 't', 'delText')) words += node.textContent ?? '';
    else if (!isW(node, 'txbxContent', 'rt', 'pPr', 'rPr', ...hidden))
      words += signs(node) ?? wordsWithout(node, hidden);
  }
  return words;
}

/** What an element says that is written as one: a tab, a break, a hyphen, a symbol. */
export function signs(node: Element): string | undefined {
  if (isW(node, 'tab', 'ptab')) return '\t';
  if (isW(node, 'br', 'cr')) return '\v';
  if (isW(node, 'noBreakHyphen')) return '\u2011';
  if (isW(node, 'sym')) return String.fromCharCode(parseInt(attribute(node, 'char') ?? '', 16) || 0x20);
  return undefined;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Do we read all that a choice requires? It names prefixes, as they are bound where it stands. */
function isUnderstood(choice: Element): boolean {
  const prefixes = (choice.getAttribute('Requires') ?? '').split(/\s+/).filter((prefix) => prefix !== '');
  return prefixes.every((prefix) => understood.has(choice.lookupNamespaceURI(prefix) ?? ''));
}

function isAlternative(node: Element, name: string): boolean {
  return node.namespaceURI === compatibility && node.localName === name;
}
