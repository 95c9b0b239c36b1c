// The words in a part of Word's own markup, seen or unseen: paragraphs, deleted words, and the attributes that hold words.
import type { Element } from '@xmldom/xmldom';
import { compatibility, math, officeRelationships } from '../../../ooxml/namespaces';
import { attribute, isW, wordsOf } from '../../../ooxml/reading-order';
import type { Emit, Paragraph, Place } from '../places';

/** Where in the body that stands which points elsewhere: a comment, a note, another part. */
export class Anchors {
  readonly comments = new Map<string, Paragraph>();
  readonly notes = new Map<string, Paragraph>();
  /** By the id of the relationship. */
  readonly parts = new Map<string, Paragraph>();
}

/** What a story needs to know beside its markup. */
export interface Story {
  readonly place: Place;
  readonly emit: Emit;
  /** The body fills these; comments and notes are led to by them. */
  readonly anchors: Anchors;
  readonly isBody: boolean;
}

const vml = 'urn:schemas-microsoft-com:vml';

/** Attributes that hold words, by their element; an element with several is named again. One line a kind of place. */
const wordAttributes: readonly { readonly of: string; readonly named: string; readonly place: Place }[] = [
  ...['docPr', 'cNvPr'].flatMap((of) =>
    ['descr', 'title'].map((named) => ({ of, named, place: 'picture description' as const })),
  ),
  { of: 'tblCaption', named: 'val', place: 'picture description' },
  { of: 'tblDescription', named: 'val', place: 'picture description' },
  { of: 'textpath', named: 'string', place: 'watermark' },
  { of: 'listItem', named: 'displayText', place: 'list entry' },
  { of: 'listItem', named: 'value', place: 'list entry' },
  { of: 'listEntry', named: 'val', place: 'list entry' },
  { of: 'alias', named: 'val', place: 'hidden name' },
  { of: 'tag', named: 'val', place: 'hidden name' },
  { of: 'bookmarkStart', named: 'name', place: 'hidden name' },
  { of: 'helpText', named: 'val', place: 'field' },
  { of: 'statusText', named: 'val', place: 'field' },
  { of: 'default', named: 'val', place: 'field' },
  { of: 'query', named: 'val', place: 'field' },
  { of: 'connectString', named: 'val', place: 'field' },
  { of: 'udl', named: 'val', place: 'field' },
  { of: 'table', named: 'val', place: 'field' },
  { of: 'mailSubject', named: 'val', place: 'field' },
  { of: 'hyperlink', named: 'tooltip', place: 'link' },
  { of: 'hlinkClick', named: 'tooltip', place: 'link' },
  { of: 'hlinkHover', named: 'tooltip', place: 'link' },
  { of: 'docVar', named: 'name', place: 'data' },
  { of: 'docVar', named: 'val', place: 'data' },
  { of: 'attr', named: 'val', place: 'data' },
  { of: 'lvlText', named: 'val', place: 'text' },
  { of: 'SetTitle', named: 'title', place: 'comment' },
];
/** The same wherever they stand: who wrote, changed, was given a task, may edit. */
const peopleAttributes: Readonly<Record<string, Place>> = {
  author: 'author',
  userName: 'author',
  userId: 'property',
  ed: 'property',
};
const attributesOf = new Map<string, { named: string; place: Place }[]>();
for (const { of, named, place } of wordAttributes)
  attributesOf.set(of, [...(attributesOf.get(of) ?? []), { named, place }]);

/** Where the walk through a part is. */
interface At {
  readonly place: Place;
  readonly paragraph?: Paragraph;
  /** It is counted as Word counts paragraphs: not in a text box, not in an alternative that is not shown. */
  readonly first: boolean;
}

/** Hands on every text of the part. */
export function readWordMarkup(root: Element, story: Story): void {
  const { place, emit, anchors, isBody } = story;
  let counted = -1;
  const walk = (node: Element, at: At): void => {
    if (isBody && at.first && isW(node, 'p')) counted += 1;
    const here = inside(node, at, story, counted);
    for (const [of, text] of ownTexts(node, here.place)) emit(of, text, here.paragraph);
    if (isBody && at.paragraph !== undefined) anchor(node, at.paragraph, anchors);
    // What stands around paragraphs, as a control does, is shown by the first in it.
    const shown = here.paragraph ?? (isBody && here.first ? counted + 1 : undefined);
    attributeTexts(node).forEach(([of, text]) => emit(of, text, shown));
    for (let next = node.firstChild; next; next = next.nextSibling) {
      if (next.nodeType !== 1) continue;
      const element = next as Element;
      if (element.namespaceURI === compatibility && element.localName === 'AlternateContent')
        alternatives(element, here);
      else walk(element, here);
    }
  };
  /** All ways travel, so all are read; the one that is shown is counted as Word counts, and its words are the paragraph's. */
  const alternatives = (node: Element, at: At): void => {
    const ways = [...node.childNodes].filter((one): one is Element => one.nodeType === 1);
    const shown = ways.find(({ localName }) => localName === 'Choice') ?? ways[0];
    for (const way of ways) {
      if (way !== shown) emit(at.place, wordsOf(way), at.paragraph);
      walk(way, { ...at, first: at.first && way === shown });
    }
  };
  walk(root, { place, first: true });
}

/** Where what stands inside an element is, and by which paragraph it is shown. @param counted the number of the last paragraph */
function inside(node: Element, at: At, { anchors, isBody }: Story, counted: number): At {
  if (isW(node, 'comment')) return { ...at, paragraph: anchors.comments.get(attribute(node, 'id') ?? '') };
  if (isW(node, 'footnote', 'endnote'))
    return { ...at, paragraph: anchors.notes.get(node.localName + (attribute(node, 'id') ?? '')) };
  if (isW(node, 'txbxContent')) return { ...at, place: 'text box', first: false };
  return isBody && isW(node, 'p') ? { ...at, paragraph: counted } : at;
}

/** The words that an element holds as one text. */
function ownTexts(node: Element, place: Place): readonly [Place, string][] {
  if (isW(node, 'p')) return [[place, wordsOf(node).replace(/\v/g, '\n')], ...instructionsIn(node)];
  if (isW(node, 'del', 'moveFrom')) return [['deleted words', deletedWords(node)]];
  if (isW(node, 'fldSimple')) return instructionTexts(attribute(node, 'instr') ?? '');
  if (isW(node, 'rt')) return [[place, wordsOf(node)]];
  const isMath = node.localName === 'oMath' && node.namespaceURI === math;
  return isMath ? [[place, joinedWords(node, 't')]] : [];
}

/** Notes what in the body points elsewhere. */
function anchor(node: Element, paragraph: Paragraph, anchors: Anchors): void {
  const to = (map: Map<string, Paragraph>, id: string | undefined): void => {
    if (id !== undefined && !map.has(id)) map.set(id, paragraph);
  };
  if (isW(node, 'commentRangeStart', 'commentReference')) to(anchors.comments, attribute(node, 'id'));
  if (isW(node, 'footnoteReference', 'endnoteReference'))
    to(anchors.notes, (node.localName ?? '').replace('Reference', '') + (attribute(node, 'id') ?? ''));
  for (const { namespaceURI, value } of node.attributes)
    if (namespaceURI === officeRelationships) to(anchors.parts, value);
}

function attributeTexts(node: Element): [Place, string][] {
  const texts: [Place, string][] = [];
  for (const { localName, value } of node.attributes) {
    const name = localName ?? '';
    const known = attributesOf.get(node.localName ?? '')?.find(({ named }) => named === name);
    const of = known?.place ?? peopleAttributes[name];
    if (of) texts.push([of, of === 'hidden name' ? spaced(value) : value]);
    else if (node.namespaceURI === vml && (name === 'alt' || name === 'title'))
      texts.push(['picture description', value]);
    else if (name === 'name' && /^(?:docPr|cNvPr)$/.test(node.localName ?? '')) texts.push(...fileName(value));
    else if (name === 'val' && isW(node, 'name') && ownStyle(node)) texts.push(['hidden name', spaced(value)]);
  }
  return texts;
}

/** The name of the file a picture came from. */
function fileName(value: string): [Place, string][] {
  const file = /^(.+)\.(?:jpe?g|png|gif|heic|bmp|tiff?|webp|svg)$/i.exec(value)?.[1];
  return file ? [['picture description', file.replace(/[_-]+/g, ' ')]] : [];
}

/** A style that somebody made; Word pairs a paragraph's style with one that ends so. */
const ownStyle = (name: Element): boolean =>
  isW(name.parentNode as Element, 'style') &&
  attribute(name.parentNode as Element, 'customStyle') === '1' &&
  !/ (?:char|zchn|car)$/i.test(attribute(name, 'val') ?? '');

/** The name of a bookmark, a control or a style as words; empty where a program gave it. */
export function spaced(name: string): string {
  if (/^_|^enquiry\/|^(?:text|check|dropdown|ole_link|goog_)\d*/i.test(name)) return '';
  return name
    .replace(/[_.-]+/g, ' ')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .trim();
}

function deletedWords(node: Element): string {
  return joinedWords(node, 'delText', 't');
}

function joinedWords(node: Element, ...names: string[]): string {
  return [...node.getElementsByTagNameNS('*', '*')]
    .filter(({ localName }) => names.includes(localName ?? ''))
    .map(({ textContent }) => textContent ?? '')
    .join('');
}

/** The code of a paragraph's fields: it may be cut into many runs. */
function instructionsIn(paragraph: Element): [Place, string][] {
  const code = [...paragraph.getElementsByTagNameNS('*', '*')]
    .filter((one) => isW(one, 'instrText', 'delInstrText'))
    .map(({ textContent }) => textContent ?? '')
    .join('');
  return instructionTexts(code);
}

/** Fields whose code holds no words of a person: numbers, dates, places in this document. */
const ownFields = new Set(
  'toc page numpages sectionpages seq date time createdate savedate printdate styleref pageref noteref'.split(' '),
);
/** The names of fields that may stand inside others. */
const fieldNames = new Set(
  'author userinitials username useraddress title subject comments keywords doc docproperty docvariable fillin ask set ref if mergefield mergeseq next nextif skipif includetext includepicture link dde ddeauto hyperlink quote xe tc index ta toa rd autotext autotextlist addressblock greetingline database formtext formcheckbox formdropdown macrobutton gotobutton symbol embed filename filesize lastsavedby info bibliography citation compare barcode displaybarcode'.split(
    ' ',
  ),
);

/** The words in a field's code: what stands in quotation marks or alone, without the field's name and its switches. */
function instructionTexts(code: string): [Place, string][] {
  const texts: [Place, string][] = [];
  const tokens = [...code.matchAll(/"([^"]*)"?|([^\s"]+)/g)].map((match) => ({
    // A backslash in a path is written twice.
    text: (match[1] ?? match[2] ?? '').replaceAll('\\\\', '\\'),
    quoted: match[1] !== undefined,
  }));
  let rest: string[] = [];
  let field = '';
  const end = (): void => {
    if (rest.length > 0) texts.push(['field', spaced(rest.join(' '))]);
    rest = [];
  };
  tokens.forEach(({ text, quoted }, at) => {
    const before = tokens[at - 1];
    const format = before !== undefined && !before.quoted && /^\\[@#*]$/.test(before.text);
    if (quoted) {
      end();
      if (!format && !ownFields.has(field)) texts.push([isAddress(text) ? 'link' : 'field', addressIn(text)]);
    } else if (at === 0 || (text === text.toUpperCase() && isField(text.toLowerCase()))) {
      end();
      field = text.toLowerCase();
    } else if (text.startsWith('\\')) end();
    else if (!format && !text.startsWith('_') && !ownFields.has(field)) rest.push(text);
  });
  end();
  return texts;
}

const isField = (text: string): boolean => ownFields.has(text) || fieldNames.has(text);
const isAddress = (text: string): boolean => /:\/\/|^mailto:|\\|@/i.test(text);

/** An address as a person reads it. */
export function addressIn(target: string): string {
  const plain = target.replace(/^mailto:/i, '');
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain; // a lone percent sign: read as it stands
  }
}
