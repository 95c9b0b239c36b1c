// A .docx that came from somewhere else: opened with hard limits, and only the parts that were asked for are unpacked.
import { unzipSync, type UnzipFileInfo } from 'fflate';
import type { Element } from '@xmldom/xmldom';
import { decodedXml, readXml } from './read-package';
import { folderOf, relationshipsOf, relationsIn, type Relation } from './relationships';
import { strictWordprocessing } from './namespaces';

/** What a file must stay within to be read at all. */
export const fileLimits = {
  bytes: 15 * 1024 * 1024,
  entries: 2000,
  part: 20 * 1024 * 1024,
  parts: 40 * 1024 * 1024,
} as const;

/** Why a file was not read. */
export type FileRefusal =
  | 'empty'
  | 'too large'
  | 'not a document'
  | 'old format'
  | 'protected by a password'
  | 'a PDF'
  | 'macros'
  | 'a template'
  | 'strict'
  | 'damaged'
  | 'too many parts'
  | 'unpacks to too much'
  | 'unsafe names'
  | 'outside definitions'
  | 'nested too deeply';

/** A file that was not read, with the reason as a value: a foreign file is never an exception. */
export class RefusedFile extends Error {
  constructor(readonly why: FileRefusal) {
    super(why);
  }
}

const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** The namespace of a document that was saved as “Strict Open XML Document”: the same elements under another name. */

export class DocxFile {
  private readonly xml = new Map<string, Element>();

  private constructor(
    private readonly parts: ReadonlyMap<string, Uint8Array>,
    /** The name of the part that holds the document. */
    readonly main: string,
  ) {}

  /**
   * Opens a file. Sizes are looked at before anything is unpacked, and unpacking never yields more than the size that was looked at.
   * @param wanted which parts, by name in small letters, are unpacked beside those that say what the file is. Names are given as if the
   *   document lay in the folder `word`: some programs put it elsewhere
   * @throws RefusedFile
   */
  static open(bytes: Uint8Array, wanted: (name: string) => boolean): DocxFile {
    refuseByBeginning(bytes);
    const isStart = (name: string): boolean => name === '[content_types].xml' || name === '_rels/.rels';
    const main = relationsOf(unpacked(bytes, isStart).parts, '').find(({ kind }) => kind === 'officeDocument')?.name;
    const folder = folderOf(main ?? '');
    const { parts, names } = unpacked(
      bytes,
      (name) =>
        isStart(name) ||
        name.endsWith('.rels') ||
        name === main ||
        wanted(name.startsWith(folder) ? `word/${name.slice(folder.length)}` : name) ||
        wanted(name),
    );
    const types = xmlOf(parts.get('[content_types].xml'));
    if (!types) throw new RefusedFile('not a document');
    if (main === undefined) throw new RefusedFile('not a document');
    const type = typeOf(types, main);
    if (/macroEnabled/i.test(type)) throw new RefusedFile('macros');
    if (/template\.main/i.test(type)) throw new RefusedFile('a template');
    if (type !== documentType || !parts.has(main))
      throw new RefusedFile(names.has(main) ? 'not a document' : 'damaged');
    const file = new DocxFile(parts, main);
    if (file.part(main)?.namespaceURI === strictWordprocessing) throw new RefusedFile('strict');
    return file;
  }

  /** The names of the parts that were unpacked, in small letters. */
  get names(): readonly string[] {
    return [...this.parts.keys()];
  }

  /** The names of the parts of one kind that a part points at, by the end of the relationship's type. */
  related(kind: string, from = this.main): readonly string[] {
    return relationsOf(this.parts, from)
      .filter((one) => one.kind === kind && this.parts.has(one.name))
      .map(({ name }) => name);
  }

  /** A part's outermost element; null where the file has no such part. @throws RefusedFile where it is damaged */
  part(name: string): Element | null {
    const known = this.xml.get(name);
    if (known) return known;
    const bytes = this.parts.get(name);
    if (!bytes) return null;
    const root = xmlOf(bytes);
    if (!root) throw new RefusedFile('damaged');
    this.xml.set(name, root);
    return root;
  }

  bytes(name: string): Uint8Array | null {
    return this.parts.get(name) ?? null;
  }
}

/**
 * The name of an entry as parts are known by: Word opens files whose zip has backslashes or a leading slash, as some programs on Windows
 * write it, and takes names that differ in nothing but capitals for one.
 */
const partName = (entry: string): string => entry.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();

/** The wanted parts, and the names of all; @throws RefusedFile where the package is more than a document is, or names lead elsewhere */
function unpacked(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): { readonly parts: ReadonlyMap<string, Uint8Array>; readonly names: ReadonlySet<string> } {
  const names = new Set<string>();
  let total = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    const key = partName(name);
    if (names.has(key) || /(?:^|\/)\.\.(?:\/|$)|^[a-z]:|[\u0000-\u001f]/.test(key))
      throw new RefusedFile('unsafe names');
    names.add(key);
    if (names.size > fileLimits.entries) throw new RefusedFile('too many parts');
    if (key.endsWith('/') || !wanted(key)) return false;
    total += originalSize;
    if (originalSize > fileLimits.part || total > fileLimits.parts) throw new RefusedFile('unpacks to too much');
    return true;
  };
  try {
    const entries = unzipSync(bytes, { filter });
    return { parts: new Map(Object.entries(entries).map(([name, part]) => [partName(name), part])), names };
  } catch (error) {
    throw error instanceof RefusedFile ? error : new RefusedFile('damaged');
  }
}

function refuseByBeginning(bytes: Uint8Array): void {
  const begins = (...codes: number[]): boolean => codes.every((code, at) => bytes[at] === code);
  if (bytes.length === 0) throw new RefusedFile('empty');
  if (bytes.length > fileLimits.bytes) throw new RefusedFile('too large');
  if (begins(0x25, 0x50, 0x44, 0x46)) throw new RefusedFile('a PDF');
  // Word's old format, and the wrapping of a document with a password, are the same kind of file; the name of a stream tells them apart.
  if (begins(0xd0, 0xcf, 0x11, 0xe0))
    throw new RefusedFile(holds(bytes, 'EncryptedPackage') ? 'protected by a password' : 'old format');
  if (!begins(0x50, 0x4b)) throw new RefusedFile('not a document');
}

/** Does the file hold these letters as UTF-16? */
function holds(bytes: Uint8Array, word: string): boolean {
  const codes = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(codes[0] ?? 0); at >= 0; at = bytes.indexOf(codes[0] ?? 0, at + 1)) {
    if (codes.every((code, offset) => bytes[at + offset] === code)) return true;
  }
  return false;
}

/** @throws RefusedFile where the part brings definitions of its own (a DOCTYPE), or nests too deeply */
function xmlOf(bytes: Uint8Array | undefined): Element | null {
  if (!bytes) return null;
  const text = decodedXml(bytes);
  if (text === null) return null;
  if (text.includes('<!DOCTYPE')) throw new RefusedFile('outside definitions');
  const read = readXml(text);
  if (read === 'too deep') throw new RefusedFile('nested too deeply');
  return read;
}

function relationsOf(parts: ReadonlyMap<string, Uint8Array>, from: string): readonly Relation[] {
  const rels = xmlOf(parts.get(relationshipsOf(from)));
  return rels ? relationsIn(rels, from).map(({ kind, name }) => ({ kind, name: name.toLowerCase() })) : [];
}

function typeOf(types: Element, name: string): string {
  const lines = [...types.childNodes].filter((node): node is Element => node.nodeType === 1);
  const named = lines.find((line) => line.getAttribute('PartName')?.toLowerCase() === `/${name}`);
  const byEnding = lines.find(
    (line) => line.localName === 'Default' && name.endsWith(`.${(line.getAttribute('Extension') ?? '').toLowerCase()}`),
  );
  return (named ?? byEnding)?.getAttribute('ContentType') ?? '';
}

/** Refuses what its first bytes say is no document, before it is opened. @throws RefusedFile */
export { refuseByBeginning };
