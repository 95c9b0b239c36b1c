// The words in parts that are not Word's own markup: properties, drawings, foreign XML, our record, plain text and web pages.
import type { Element } from '@xmldom/xmldom';
import { isFingerprint } from '../../../enquiry/fingerprint';
import { itemsOf } from '../../../enquiry/items';
import { isMadeId } from '../../../enquiry/made-id';
import { readRecord, recordNamespace } from '../../../enquiry/record';
import { copyKind } from '../../copy/copy-id';
import type { Emit, Place } from '../places';

/** All elements of a part, in order, without calling itself. */
export function elementsOf(root: Element): Element[] {
  return [root, ...root.getElementsByTagNameNS('*', '*')];
}

/** The words of an element that holds words only; undefined where it holds elements. */
export function ownWords(node: Element): string | undefined {
  for (let inside = node.firstChild; inside; inside = inside.nextSibling) if (inside.nodeType === 1) return undefined;
  return node.textContent ?? '';
}

const people = new Set(['creator', 'lastModifiedBy', 'Manager']);

/** docProps: who made it, for whom, and whatever somebody noted. */
export function readProperties(root: Element, emit: Emit): void {
  for (const one of elementsOf(root)) {
    if (one.localName === 'property') emit('property', one.getAttribute('name') ?? '');
    const words = ownWords(one);
    if (words !== undefined) emit(people.has(one.localName ?? '') ? 'author' : 'property', words);
  }
}

/** Charts, diagrams and slides: their paragraphs, and what a chart is drawn from. */
export function readDrawing(root: Element, place: Place, emit: Emit): void {
  for (const one of elementsOf(root)) drawn[one.localName ?? '']?.(one, place, emit);
}

type ReadElement = (one: Element, place: Place, emit: Emit) => void;

const aboutPicture: ReadElement = (one, _, emit) => {
  for (const name of ['descr', 'title', 'tooltip']) emit('picture description', one.getAttribute(name) ?? '');
};
const author: ReadElement = (one, _, emit) => emit('author', one.getAttribute('name') ?? '');

/** By the name of an element: where it holds words. */
const drawn: Readonly<Partial<Record<string, ReadElement>>> = {
  p: (one, place, emit) => {
    if ([...one.childNodes].some((run) => hasWords(run as Element))) emit(place, textOfParagraph(one));
  },
  t: (one, place, emit) => {
    if (ownWords(one) !== undefined && !isInParagraph(one)) emit(place, one.textContent ?? '');
  },
  v: (one, place, emit) => {
    if (/^(?:str|multiLvlStr)Cache$/.test(cacheOf(one))) emit(place, one.textContent ?? '');
  },
  pt: (one, place, emit) => {
    if ((one.parentNode as Element | null)?.localName === 'lvl') emit(place, ownWords(one) ?? '');
  },
  text: (one, _, emit) => {
    if (ownWords(one) !== undefined) emit('comment', one.textContent ?? '');
  },
  cNvPr: aboutPicture,
  docPr: aboutPicture,
  hlinkClick: aboutPicture,
  cmAuthor: author,
  author,
};

const textOfParagraph = (paragraph: Element): string =>
  [...paragraph.getElementsByTagNameNS('*', 't')].map((text) => text.textContent ?? '').join('');

const hasWords = (run: Element): boolean => run.nodeType === 1 && /^(?:r|fld)$/.test(run.localName ?? '');

function isInParagraph(node: Element): boolean {
  for (let at = node.parentNode as Element | null; at && at.nodeType === 1; at = at.parentNode as Element | null)
    if (at.localName === 'p') return true;
  return false;
}

function cacheOf(value: Element): string {
  let at = value.parentNode as Element | null;
  for (let up = 0; up < 3 && at?.nodeType === 1; up += 1, at = at.parentNode as Element | null)
    if (at.localName?.endsWith('Cache')) return at.localName;
  return '';
}

/** A custom XML part: ours as the record it is, somebody else's value by value. */
export function readCustomXml(root: Element, emit: Emit): void {
  if (root.namespaceURI === recordNamespace) return readOurRecord(root, emit);
  // What a library of SharePoint expects of its documents: names of columns, and nothing that somebody typed.
  const isSchema = root.localName === 'contentTypeSchema';
  for (const one of elementsOf(root)) {
    const words = ownWords(one);
    if (words !== undefined) emit('data', words);
    if (isSchema) continue;
    for (const { name, value } of one.attributes)
      if (!name.startsWith('xmlns') && /\s|@|\d{5}/.test(value) && !value.includes('://')) emit('data', value);
  }
}

/** What the record keeps that a person typed: notes, and things whose value holds words. */
function readOurRecord(root: Element, emit: Emit): void {
  const stored = readRecord(root.textContent ?? '');
  if (stored.kind !== 'record') {
    emit('record', root.textContent ?? '');
    return;
  }
  const { notes, items } = stored.record;
  const kinds = new Set(Object.keys(items).map((key) => key.split('/')[0] ?? ''));
  const kept = [...kinds]
    .filter((kind) => kind !== copyKind)
    .flatMap((kind) => itemsOf(items, kind).flatMap(({ value }) => stringsIn(value)));
  for (const text of [...Object.values(notes).map((note) => note.text), ...kept])
    // A mark of a text and an id have letters that look like somebody's: "5f50ebc8f4757a3e", "1b023a10-169e-424e-bec5-a324eade44bf".
    if (!isFingerprint(text) && !isMadeId(text)) for (const line of text.split('\n')) emit('record', line);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** A page or a plain text put in whole: its lines, without the marks of HTML. */
export function readPage(text: string, emit: Emit): void {
  for (const line of withoutTags(text).split(/[\r\n]/)) emit('text', unescaped(line));
}

/** Blocks end a line; what other tags stand between is one word after the other. What a comment or an attribute says is kept: it travels. */
function withoutTags(html: string): string {
  let words = '';
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    if (open < 0) return words + html.slice(at);
    words += html.slice(at, open);
    const close = html.indexOf('>', open);
    const tag = html.slice(open + 1, close < 0 ? undefined : close);
    const said = [...tag.matchAll(/\b(?:alt|title|content|value|href|src)\s{0,3}=\s{0,3}["']([^"']{1,500})/gi)];
    words += tag.startsWith('!--') ? `\n${tag.slice(3)}\n` : said.map((match) => `\n${match[1] ?? ''}\n`).join('');
    if (/^\/?(?:p|div|br|li|ul|ol|td|th|tr|table|h[1-6]|title|body|head|option|style)\b/i.test(tag)) words += '\n';
    if (close < 0) return words;
    at = close + 1;
  }
  return words;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function unescaped(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,6});/gi, (whole, code: string) => {
    if (!code.startsWith('#')) return entities[code.toLowerCase()] ?? whole;
    const value = /^#x/i.test(code) ? parseInt(code.slice(2), 16) : parseInt(code.slice(1), 10);
    return value > 0 && value <= 0x10ffff ? String.fromCodePoint(value) : whole;
  });
}

/** What a printer is called there: names of people and rooms are common. */
export function readPrinter(bytes: Uint8Array, emit: Emit): void {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, 4096));
  for (const [words] of text.matchAll(/[\x20-\x7e]{4,64}/g)) emit('property', words);
}
