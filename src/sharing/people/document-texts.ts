// All the words a document carries with it, seen or unseen, each with the place where it stands.
import type { Element } from '@xmldom/xmldom';
import { itemsOf } from '../../enquiry/items';
import { readRecord, recordNamespace } from '../../enquiry/record';
import type { DocxFile } from '../../ooxml/docx-file';
import { attribute, children, isW, wordsOf } from '../../ooxml/reading-order';
import { copyKind } from '../send/copy-id';

export type Place =
  | 'text'
  | 'header or footer'
  | 'footnote'
  | 'text box'
  | 'comment'
  | 'deleted words'
  | 'author'
  | 'property'
  | 'picture description'
  | 'chart'
  | 'link'
  | 'record';

/** One paragraph, or one value. */
export interface PlacedText {
  readonly place: Place;
  readonly text: string;
}

/** The parts these texts stand in, for opening a file. */
export const partsWithWords = (name: string): boolean =>
  /^(?:word\/(?:charts\/|diagrams\/)?[^/]+\.xml|customxml\/[^/]+\.xml|docprops\/[^/]+\.xml)$/.test(name);

/** Every text of the document. @throws RefusedFile where a part is damaged */
export function textsIn(docx: DocxFile): PlacedText[] {
  const texts: PlacedText[] = [];
  const parts: [Place, readonly string[]][] = [
    ['text', [docx.main]],
    ['header or footer', [...docx.related('header'), ...docx.related('footer')]],
    ['footnote', [...docx.related('footnotes'), ...docx.related('endnotes')]],
    ['comment', docx.related('comments')],
  ];
  for (const [place, names] of parts) {
    for (const name of names) {
      const root = docx.part(name);
      if (root) texts.push(...wordsIn(root, place));
    }
  }
  const people = docx
    .related('people')
    .flatMap((name) =>
      [...(docx.part(name)?.getElementsByTagNameNS('*', 'person') ?? [])].map((one) => attributeEnding(one, 'author')),
    );
  texts.push(
    ...[...new Set(people)].map((text) => ({ place: 'author' as const, text })),
    ...propertiesIn(docx),
    ...chartsIn(docx),
    ...linksIn(docx),
    ...recordTexts(docx),
  );
  const seen = new Set<string>();
  return texts.filter(({ place, text }) => {
    const key = `${place}\n${text}`;
    const fresh = text.trim() !== '' && !(place === 'author' && seen.has(key));
    seen.add(key);
    return fresh;
  });
}

function* wordsIn(root: Element, place: Place): Generator<PlacedText> {
  for (const node of descendants(root)) {
    const author = attribute(node, 'author');
    if (author !== undefined) yield { place: 'author', text: author };
    if (isW(node, 'p'))
      yield { place: isInTextBox(node) ? 'text box' : place, text: wordsOf(node).replace(/\v/g, '\n') };
    else if (isW(node, 'del', 'moveFrom')) yield { place: 'deleted words', text: deletedWords(node) };
    else if (isW(node, 'instrText')) yield { place: 'link', text: addressIn(hyperlinkIn(node.textContent ?? '')) };
    else if (/^(?:docPr|cNvPr|shape)$/.test(node.localName ?? '')) yield* describing(node);
  }
}

/** What is written about a picture, and the name of the file it came from. */
function* describing(node: Element): Generator<PlacedText> {
  for (const name of ['descr', 'title', 'alt'])
    yield { place: 'picture description', text: node.getAttribute(name) ?? '' };
  const file = /^(.+)\.(?:jpe?g|png|gif|heic|bmp|tiff?|webp|svg)$/i.exec(node.getAttribute('name') ?? '')?.[1];
  if (file) yield { place: 'picture description', text: file.replace(/[_-]+/g, ' ') };
}

function* descendants(root: Element): Generator<Element> {
  for (const node of children(root)) {
    yield node;
    yield* descendants(node);
  }
}

function isInTextBox(node: Element): boolean {
  for (let at = node.parentNode; at && at.nodeType === 1; at = at.parentNode) if (isW(at, 'txbxContent')) return true;
  return false;
}

function deletedWords(node: Element): string {
  let words = '';
  for (const inside of descendants(node)) if (isW(inside, 'delText', 't')) words += inside.textContent ?? '';
  return words;
}

function attributeEnding(node: Element, name: string): string {
  return [...node.attributes].find(({ localName }) => localName === name)?.value ?? '';
}

function propertiesIn(docx: DocxFile): PlacedText[] {
  const people = new Set(['creator', 'lastModifiedBy', 'Manager']);
  return docx.names
    .filter((name) => /^docprops\/(?:core|app|custom)\.xml$/.test(name))
    .flatMap((name) => {
      const root = docx.part(name);
      const values = root
        ? [...descendants(root)].filter(
            (one) => !one.firstChild || [...one.childNodes].every(({ nodeType }) => nodeType === 3),
          )
        : [];
      return values.map((one) => ({
        place: people.has(one.localName ?? '') ? ('author' as const) : ('property' as const),
        text: one.textContent ?? '',
      }));
    });
}

/** The words of charts and of diagrams: titles, and what a chart is drawn from. */
function chartsIn(docx: DocxFile): PlacedText[] {
  return docx.names
    .filter((name) => /^word\/(?:charts|diagrams)\/(?:chart|data)\d*\.xml$/.test(name))
    .flatMap((name) => {
      const root = docx.part(name);
      const words = root
        ? [...descendants(root)].filter(
            (one) =>
              one.localName === 't' ||
              (one.localName === 'v' && (one.parentNode?.parentNode as Element | null)?.localName === 'strCache'),
          )
        : [];
      return words.map((one) => ({ place: 'chart' as const, text: one.textContent ?? '' }));
    });
}

/** Where links lead, and what else lies outside the file: an address can hold a name. */
function linksIn(docx: DocxFile): PlacedText[] {
  return docx.names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const root = docx.part(name);
      const outside = root ? [...children(root)].filter((one) => one.getAttribute('TargetMode') === 'External') : [];
      return outside.map((one) => ({ place: 'link' as const, text: addressIn(one.getAttribute('Target') ?? '') }));
    });
}

/** The address in the code of a field: what stands in the first quotation marks after the word. */
function hyperlinkIn(code: string): string {
  const word = code.indexOf('HYPERLINK');
  const open = word < 0 ? -1 : code.indexOf('"', word);
  const close = open < 0 ? -1 : code.indexOf('"', open + 1);
  return close < 0 ? '' : code.slice(open + 1, close);
}

/** An address as a person reads it. */
function addressIn(target: string): string {
  const plain = target.replace(/^mailto:/i, '');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain; // a lone percent sign: read as it stands
  }
}

/** What the record keeps that a person typed: notes, and things whose value holds words. */
function recordTexts(docx: DocxFile): PlacedText[] {
  return docx.related('customXml').flatMap((name) => {
    const root = docx.part(name);
    const stored = root?.namespaceURI === recordNamespace ? readRecord(root.textContent ?? '') : null;
    if (stored?.kind !== 'record') return [];
    const { notes, items } = stored.record;
    const kinds = new Set(Object.keys(items).map((key) => key.split('/')[0] ?? ''));
    const kept = [...kinds]
      .filter((kind) => kind !== copyKind)
      .flatMap((kind) => itemsOf(items, kind).flatMap(({ value }) => stringsIn(value)));
    return [...Object.values(notes).map(({ text }) => text), ...kept]
      .flatMap((text) => text.split('\n'))
      .map((text) => ({ place: 'record' as const, text }));
  });
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
