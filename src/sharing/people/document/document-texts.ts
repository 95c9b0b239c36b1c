// All the words a document carries with it, seen or unseen, each with the place where it stands; and what could not be looked through.
import type { Element } from '@xmldom/xmldom';
import { RefusedFile, refuseByBeginning } from '../../../ooxml/docx-file';
import { math, officeRelationships, strictWordprocessing, wordprocessing } from '../../../ooxml/namespaces';
import {
  isDirectory,
  openPackage,
  type Budget,
  type OpenPackage,
  type PackagePart,
} from '../../../ooxml/package-parts';
import { decodedXml, readXml } from '../../../ooxml/read-package';
import type { Emit, Inside, NotSeen, NotSeenKind, Paragraph, PlacedText } from '../places';
import { readingOf, type Reading } from './part-kinds';
import { readCustomXml, readDrawing, readPage, readPrinter, readProperties } from './read-other-parts';
import { readSheet, readWorkbookPart, sharedStringsOf } from './read-sheets';
import { addressIn, Anchors, readWordMarkup } from './read-word-markup';

export interface DocumentTexts {
  readonly texts: readonly PlacedText[];
  readonly notSeen: readonly NotSeen[];
}

/** A file and all that lies in it: bytes unpacked, entries, files inside one another. */
const limits = { bytes: 40 * 1024 * 1024, entries: 2000, packages: 20, depth: 3, part: 20 * 1024 * 1024 } as const;

/** Every text of the document. @throws RefusedFile where it cannot be opened or its main part cannot be read */
export function textsIn(bytes: Uint8Array): DocumentTexts {
  refuseByBeginning(bytes);
  const budget: Budget = { bytes: limits.bytes, entries: limits.entries, packages: limits.packages };
  const opened = openPackage(bytes, budget);
  if (typeof opened === 'string') throw new RefusedFile(opened);
  const main = opened.references('').find(({ kind }) => kind === 'officeDocument')?.target;
  const type = opened.parts.find(({ name }) => name === main)?.type ?? '';
  if (/macroenabled/.test(type)) throw new RefusedFile('macros');
  if (/template\.main/.test(type)) throw new RefusedFile('a template');
  if (main === undefined || !/wordprocessingml\.document\.main\+xml$/.test(type))
    throw new RefusedFile('not a document');
  const texts: PlacedText[] = [];
  const notSeen: NotSeen[] = [];
  new Reader(opened, budget, texts, notSeen, 0).read(main);
  const broken = notSeen.find(({ part, inside }) => inside === undefined && part === main);
  if (broken) throw new RefusedFile(broken.kind === 'too large' ? 'unpacks to too much' : 'damaged');
  const seen = new Set<string>();
  return {
    texts: texts.filter(({ place, text, inside = '' }) => {
      const key = `${place}\n${inside}\n${text}`;
      const fresh = text.trim() !== '' && !(place === 'author' && seen.has(key));
      seen.add(key);
      return fresh;
    }),
    notSeen,
  };
}

/** Reads one package: the document, or one that lies in it. */
class Reader {
  private readonly anchors = new Anchors();
  /** By part: the paragraph of the body that it hangs on. */
  private readonly leads = new Map<string, Paragraph>();

  constructor(
    private readonly opened: OpenPackage,
    private readonly budget: Budget,
    private readonly texts: PlacedText[],
    private readonly notSeen: NotSeen[],
    private readonly depth: number,
    /** Where the package itself lies. */
    private readonly at: { readonly inside?: Inside; readonly paragraph?: Paragraph } = {},
  ) {}

  /** @param main the part that everything else hangs on */
  read(main: string): void {
    const called = this.namesGiven();
    const readings = this.opened.parts
      .filter(({ name }) => !isDirectory(name))
      .map((part) => ({ part, reading: readingOf(part, called.get(part.name) ?? []) }))
      .sort((one, other) => Number(other.part.name === main) - Number(one.part.name === main));
    const readable = readings.filter(({ reading }) => !/^(?:not read|nothing of a person)$/.test(reading.how));
    const fits = readable.filter(({ part }) => part.size <= limits.part).map(({ part }) => part.name);
    const unpacked = this.opened.unpacked(new Set(fits));
    const strings = this.sharedStrings(unpacked);
    for (const { part, reading } of readings) {
      if (reading.how === 'nothing of a person') continue;
      if (reading.how === 'not read') {
        this.missed(reading.as, part.name);
        continue;
      }
      const bytes = unpacked.get(part.name);
      if (!bytes) this.missed('too large', part.name);
      else this.readPart(part, reading, bytes, main, strings);
      if (part.name === main) this.follow(main);
    }
    for (const name of this.opened.damaged) this.missed('damaged part', name);
    for (const { name } of this.opened.parts)
      for (const { outside, target } of this.opened.references(name)) if (outside) this.outside(target);
    for (const { outside, target } of this.opened.references('')) if (outside) this.outside(target);
  }

  private readPart(
    { name }: PackagePart,
    reading: Reading,
    bytes: Uint8Array,
    main: string,
    strings: readonly string[],
  ): void {
    const emit = this.emitFrom(name);
    if (reading.how === 'package') return this.readPackage(name, bytes);
    if (reading.how === 'printer') return readPrinter(bytes, emit);
    const text = decodedXml(bytes) ?? (reading.how === 'page' ? new TextDecoder('windows-1252').decode(bytes) : null);
    if (reading.how === 'page')
      return readPage(text ?? '', (place, line) => {
        this.add({ place, text: line, inside: 'page' }, name);
      });
    const root = text === null ? null : transitional(text);
    if (!root) {
      this.missed('damaged part', name);
      return;
    }
    switch (reading.how) {
      case 'story':
        return readWordMarkup(root, {
          place: reading.place,
          emit,
          anchors: this.anchors,
          isBody: name === main && reading.place === 'text',
        });
      case 'drawing':
        return readDrawing(root, reading.place, emit);
      case 'properties':
        return readProperties(root, emit);
      case 'custom XML':
        return readCustomXml(root, emit);
      case 'sheet':
        return readSheet(root, strings, emit);
      case 'workbook part':
        return readWorkbookPart(root, emit);
      case 'nothing of a person':
      case 'not read':
    }
  }

  /** A file in the file, as deep as the limits let. */
  private readPackage(name: string, bytes: Uint8Array): void {
    const inside = insideBy(name, this.opened.parts.find((part) => part.name === name)?.type ?? '');
    const opened = this.depth < limits.depth ? openPackage(bytes, this.budget) : 'unpacks to too much';
    if (typeof opened === 'string') {
      this.missed(inside === 'page' ? 'unknown part' : inside, name);
      return;
    }
    const main = opened.references('').find(({ kind }) => kind === 'officeDocument')?.target ?? '';
    const at = { inside, paragraph: this.at.paragraph ?? this.leads.get(name) };
    new Reader(opened, this.budget, this.texts, this.notSeen, this.depth + 1, at).read(main);
  }

  private sharedStrings(unpacked: ReadonlyMap<string, Uint8Array>): readonly string[] {
    const text = decodedXml(unpacked.get('xl/sharedstrings.xml') ?? new Uint8Array());
    const root = text ? transitional(text) : null;
    return root ? sharedStringsOf(root) : [];
  }

  /** What parts call one another, in small letters. */
  private namesGiven(): ReadonlyMap<string, readonly string[]> {
    const called = new Map<string, string[]>();
    for (const from of ['', ...this.opened.parts.map(({ name }) => name)])
      for (const { kind, target, outside } of this.opened.references(from))
        if (!outside) called.set(target, [...(called.get(target) ?? []), kind.toLowerCase()]);
    return called;
  }

  /** Parts hang on the paragraph that points at them; parts of parts on the same. */
  private follow(main: string): void {
    const lead = (from: string, paragraphOf: (id: string) => Paragraph | undefined): void => {
      for (const { id, target, outside } of this.opened.references(from)) {
        const paragraph = paragraphOf(id);
        if (outside || paragraph === undefined || this.leads.has(target)) continue;
        this.leads.set(target, paragraph);
        lead(target, () => paragraph);
      }
    };
    lead(main, (id) => this.anchors.parts.get(id));
  }

  private emitFrom(part: string): Emit {
    return (place, text, paragraph) => {
      this.add({ place, text, ...(paragraph === undefined ? {} : { paragraph }) }, part);
    };
  }

  private add(placed: PlacedText, part: string): void {
    const paragraph = this.at.inside ? this.at.paragraph : (placed.paragraph ?? this.leads.get(part));
    const inside = this.at.inside ?? placed.inside;
    this.texts.push({
      place: placed.place,
      text: placed.text,
      ...(paragraph === undefined ? {} : { paragraph }),
      ...(inside === undefined ? {} : { inside }),
    });
  }

  private outside(target: string): void {
    this.add({ place: 'link', text: addressIn(target) }, '');
  }

  private missed(kind: NotSeenKind, part: string): void {
    const paragraph = this.at.paragraph ?? this.leads.get(part);
    const { inside } = this.at;
    this.notSeen.push({
      kind,
      part,
      ...(paragraph === undefined ? {} : { paragraph }),
      ...(inside === undefined ? {} : { inside }),
    });
  }
}

function insideBy(name: string, type: string): Inside {
  const said = `${type} ${name}`;
  if (/spreadsheet|excel|\.xl/.test(said)) return 'spreadsheet';
  return /presentation|powerpoint|\.pp|\.sldx/.test(said) ? 'presentation' : 'document';
}

/** Strict markup says the same under other names (ISO/IEC 29500-1): the names are exchanged before it is read. */
const strictNames: readonly (readonly [strict: string, transitional: string])[] = [
  [strictWordprocessing, wordprocessing],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', officeRelationships],
  ['http://purl.oclc.org/ooxml/officeDocument/math', math],
];

/** @returns null where this is no XML, brings definitions of its own, or nests too deeply */
function transitional(text: string): Element | null {
  if (text.includes('<!DOCTYPE')) return null;
  const root = readXml(
    text.includes('purl.oclc.org') ? strictNames.reduce((all, [from, to]) => all.replaceAll(from, to), text) : text,
  );
  return root === 'too deep' ? null : root;
}
