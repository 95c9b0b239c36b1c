// A colleague at work on a part: ticks and types as people do in programs that open Word documents.
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped, type Zippable } from 'fflate';
import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { deck } from '../../../src/handbook/evidence-cards';
import { coreFramework } from '../../../src/handbook/framework';
import { PageText } from '../../../src/ooxml/page-text';
import { outermost } from '../../../src/ooxml/reading-order';
import { boxSigns } from '../../../src/ooxml/tick-box';
import type { FormKind } from '../../../src/sharing/forms/kind';
import { makeForm, type FormWishes } from '../../../src/sharing/forms/make-form';
import { textOf } from '../../../src/sharing/forms/form-rows';
import { readReturnedCopy, type ReturnedCopy } from '../../../src/sharing/return/returned-copy';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const w14 = 'http://schemas.microsoft.com/office/word/2010/wordml';

/** A card of the school's own that goes out with the deck. */
export const ownCard = { id: 'own-1', name: 'Reading diaries', own: true };

export const wishes: FormWishes = {
  enquiry: 'enquiry-1',
  id: 'c-1',
  now: new Date('2026-11-20T10:00:00Z'),
  returnsTo: 'the school office',
  fields: coreFramework.map((stem) => ({ ...stem, answer: stem.id === 'goal' ? 'Writing in Key Stage 2' : '' })),
  cards: [...deck.map((card) => ({ ...card, own: false })), ownCard],
};

const made = new Map<string, Uint8Array>();
/** A part as it goes out; made once for the same wishes. */
export function sent(kind: FormKind, others: Partial<FormWishes> = {}): Uint8Array {
  const key = JSON.stringify([kind, others]);
  const part = made.get(key) ?? makeForm(kind, { ...wishes, ...others });
  made.set(key, part);
  return part;
}

/** How a tick is made. Each leaves a document that shows a mark to a person who looks at it. */
export type Way =
  | 'click'
  | 'x beside'
  | 'x in its place'
  | 'tick sign'
  | 'sign of the emoji panel'
  | 'older box'
  | 'click, state lost'
  | 'brackets';
export const ways: readonly Way[] = [
  'click',
  'x beside',
  'x in its place',
  'tick sign',
  'sign of the emoji panel',
  'older box',
  'click, state lost',
  'brackets',
];

/** What Word writes for ways that are more than words. */
const runs: Readonly<Partial<Record<Way, string>>> = {
  'sign of the emoji panel':
    '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex" Requires="w16se"><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="2714"/></mc:Choice><mc:Fallback><w:t>✔</w:t></mc:Fallback></mc:AlternateContent></w:r>',
  'older box':
    '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:enabled/><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
};

const unzipped = new WeakMap<Uint8Array, Unzipped>();
/** A file's parts, unpacked once. (Its document is parsed for each colleague: cloning a parsed one takes four times as long.) */
function partsOf(bytes: Uint8Array): Unzipped {
  const files = unzipped.get(bytes) ?? unzipSync(bytes);
  unzipped.set(bytes, files);
  return files;
}

export class Colleague {
  readonly document: Document;

  constructor(private readonly bytes: Uint8Array) {
    const xml = strFromU8(partsOf(bytes)['word/document.xml'] ?? new Uint8Array());
    this.document = new DOMParser({ locator: false }).parseFromString(xml, 'application/xml');
  }

  get body(): Element {
    return this.document.getElementsByTagNameNS(w, 'body')[0] as Element;
  }

  get paragraphs(): Element[] {
    return [...this.document.getElementsByTagNameNS(w, 'p')];
  }

  get rows(): Element[][] {
    return [...outermost(this.body, 'tr')].map((row) => [...outermost(row, 'tc')]);
  }

  /** The first row with a cell that says exactly this. */
  row(says: string, from = 0): Element[] {
    const found = this.rows
      .slice(from)
      .find((cells) => cells.some((cell) => textOf(new PageText(), cell).replace(/\s+/g, ' ').trim() === says));
    if (!found) throw new Error(`No row says “${says}”`);
    return found;
  }

  /** The cell beside a stem of the framework. */
  answerOf(id: string): Element | undefined {
    return this.row(coreFramework.find((stem) => stem.id === id)?.stem ?? '')[1];
  }

  /** Types at the end of a cell or paragraph. */
  type(place: Element | undefined, text: string): void {
    const paragraphs = place?.localName === 'p' ? [place] : [...outermost(place as Element, 'p')];
    for (const [at, words] of text.split('\n').entries()) {
      let paragraph = paragraphs.at(-1) as Element;
      if (at > 0) {
        const next = this.document.createElementNS(w, 'w:p');
        paragraph.parentNode?.insertBefore(next, paragraph.nextSibling);
        paragraph = next;
        paragraphs.push(next);
      }
      const run = this.document.createElementNS(w, 'w:r');
      const inside = this.document.createElementNS(w, 'w:t');
      inside.setAttribute('xml:space', 'preserve');
      inside.appendChild(this.document.createTextNode(words));
      run.appendChild(inside);
      paragraph.appendChild(run);
    }
  }

  /** Types at the beginning of a paragraph. */
  typeBefore(paragraph: Element, text: string): void {
    const first = [...outermost(paragraph, 'r')][0];
    this.type(paragraph, text);
    const typed = [...outermost(paragraph, 'r')].at(-1);
    if (first?.parentNode && typed && typed !== first) first.parentNode.insertBefore(typed, first);
  }

  /** Takes everything out of a cell and types. */
  overtype(cell: Element | undefined, text: string): void {
    const [paragraph, ...more] = [...outermost(cell as Element, 'p')];
    for (const one of more) one.parentNode?.removeChild(one);
    for (const node of [...(paragraph?.childNodes ?? [])])
      if ((node as Element).localName !== 'pPr') paragraph?.removeChild(node);
    this.type(paragraph, text);
  }

  /** Takes everything out of a cell and puts these runs there. */
  private replace(cell: Element | undefined, markup: string): void {
    this.overtype(cell, '');
    const paragraph = [...outermost(cell as Element, 'p')][0];
    const read = new DOMParser().parseFromString(`<w:p xmlns:w="${w}">${markup}</w:p>`, 'application/xml');
    for (const run of [...(read.documentElement?.childNodes ?? [])])
      paragraph?.appendChild(this.document.importNode(run, true));
  }

  tick(cell: Element | undefined, way: Way = 'click'): void {
    const sign = [...(cell as Element).getElementsByTagNameNS(w, 't')].find(
      (one) => one.textContent === boxSigns.empty,
    );
    if (way === 'x beside') return this.type(cell, ' x');
    if (way === 'x in its place') return this.overtype(cell, 'X');
    if (way === 'tick sign') return this.overtype(cell, '✓');
    if (runs[way] !== undefined) return this.replace(cell, runs[way]);
    if (way === 'brackets') return this.overtype(cell, '[x]');
    if (!sign) throw new Error('There is no box to click');
    sign.textContent = boxSigns.ticked;
    if (way === 'click')
      (cell as Element).getElementsByTagNameNS(w14, 'checked')[0]?.setAttributeNS(w14, 'w14:val', '1');
  }

  save(parts: Readonly<Record<string, string | null>> = {}): Uint8Array {
    const files: Zippable = { ...partsOf(this.bytes) };
    const written = { 'word/document.xml': new XMLSerializer().serializeToString(this.document), ...parts };
    for (const [name, content] of Object.entries(written)) {
      if (content === null) delete files[name];
      else files[name] = strToU8(content);
    }
    return zipSync(files, { level: 0 });
  }
}

/** A part after a colleague had it. */
export function returned(
  kind: FormKind,
  work: (colleague: Colleague) => void,
  others: Partial<FormWishes> = {},
): Uint8Array {
  const colleague = new Colleague(sent(kind, others));
  work(colleague);
  return colleague.save();
}

export function readPartCopy(bytes: Uint8Array): ReturnedCopy {
  const read = readReturnedCopy('Ana.docx', bytes, coreFramework);
  if (read.kind !== 'copy') throw new Error(`refused: ${read.why}`);
  return read;
}
