// Any package of the Open XML kind (a document, a workbook, a presentation) as a list of its parts, opened within one budget for a file and all that lies in it.
import { unzipSync, type UnzipFileInfo } from 'fflate';
import type { Element } from '@xmldom/xmldom';
import { decodedXml, readXml } from './read-package';
import { relationshipsOf } from './relationships';

/** What may still be opened: it is shared by a file and the packages inside it, and goes down. */
export interface Budget {
  bytes: number;
  entries: number;
  packages: number;
}

export interface PackagePart {
  /** In small letters, with slashes, none in front. */
  readonly name: string;
  /** Its content type, in small letters; empty where the package says none. */
  readonly type: string;
  /** How many bytes it unpacks to. */
  readonly size: number;
}

/** What a part points at. */
export interface Reference {
  readonly id: string;
  /** The end of the relationship's type. */
  readonly kind: string;
  /** The part's name; or the address, where it lies outside the package. */
  readonly target: string;
  readonly outside: boolean;
}

export interface OpenPackage {
  readonly parts: readonly PackagePart[];
  /** What a part points at; an empty name is the package itself. */
  references(from: string): readonly Reference[];
  /** Which parts hold what a part points at could not be read. */
  readonly damaged: readonly string[];
  /** The bytes of these parts. What goes beyond the budget is left out. */
  unpacked(names: ReadonlySet<string>): ReadonlyMap<string, Uint8Array>;
}

export type NotOpened = 'damaged' | 'too many parts' | 'unsafe names' | 'unpacks to too much';

/** Opens a package. Sizes are looked at before anything is unpacked, and unpacking never yields more than was looked at. */
export function openPackage(bytes: Uint8Array, budget: Budget): OpenPackage | NotOpened {
  if (budget.packages < 1) return 'too many parts';
  budget.packages -= 1;
  const sizes = new Map<string, number>();
  let refused: NotOpened | null = null;
  const listed = unzipped(bytes, ({ name, originalSize }) => {
    const plain = plainName(name);
    if (refused || plain === '' || name.endsWith('/')) return false;
    if (sizes.has(plain) || /(?:^|\/)\.\.(?:\/|$)|^[a-z]:|[\u0000-\u001f]/.test(plain)) refused = 'unsafe names';
    sizes.set(plain, originalSize);
    budget.entries -= 1;
    if (budget.entries < 0) refused = 'too many parts';
    if (refused || !isDirectory(plain)) return false;
    budget.bytes -= originalSize;
    if (budget.bytes < 0) refused = 'unpacks to too much';
    return refused === null;
  });
  if (refused) return refused;
  const types = listed && rootOf(listed.get(typesName));
  if (!listed || !types) return 'damaged';
  const typeOf = typesIn(types);
  const references = new Map<string, readonly Reference[]>();
  const damaged: string[] = [];
  for (const [name, content] of listed) {
    if (name === typesName) continue;
    const root = rootOf(content);
    if (root) references.set(name, referencesIn(root, ownerOf(name)));
    else damaged.push(name);
  }
  return {
    parts: [...sizes].map(([name, size]) => ({ name, type: typeOf(name), size })),
    damaged,
    references: (from) => references.get(relationshipsOf(from)) ?? [],
    unpacked: (names) =>
      unzipped(bytes, ({ name, originalSize }) => {
        if (!names.has(plainName(name)) || originalSize > budget.bytes) return false;
        budget.bytes -= originalSize;
        return true;
      }) ?? new Map(),
  };
}

const typesName = '[content_types].xml';
/** The parts that say what the others are. */
export const isDirectory = (name: string): boolean => name === typesName || name.endsWith('.rels');

/** Names as packages should spell them: some programs write backslashes, or a slash in front. */
const plainName = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

function unzipped(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): ReadonlyMap<string, Uint8Array> | null {
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })).map(([name, part]) => [plainName(name), part]));
  } catch {
    return null; // no zip, or a broken one
  }
}

function rootOf(bytes: Uint8Array | undefined): Element | null {
  const text = bytes ? decodedXml(bytes) : null;
  const root = text === null || text.includes('<!DOCTYPE') ? null : readXml(text);
  return root === 'too deep' ? null : root;
}

function typesIn(types: Element): (name: string) => string {
  const lines = [...types.getElementsByTagNameNS('*', '*')];
  const value = (line: Element, name: string): string => (line.getAttribute(name) ?? '').toLowerCase();
  const named = new Map(lines.map((line) => [plainName(value(line, 'PartName')), value(line, 'ContentType')]));
  const byEnding = new Map(lines.map((line) => [value(line, 'Extension'), value(line, 'ContentType')]));
  return (name) => named.get(name) ?? byEnding.get(name.slice(name.lastIndexOf('.') + 1)) ?? '';
}

/** The part whose relationships these are. */
function ownerOf(rels: string): string {
  const at = rels.lastIndexOf('_rels/');
  return rels.slice(0, at) + rels.slice(at + '_rels/'.length, -'.rels'.length);
}

function referencesIn(rels: Element, from: string): Reference[] {
  return [...rels.getElementsByTagNameNS('*', 'Relationship')].map((one) => {
    const target = one.getAttribute('Target') ?? '';
    const outside = one.getAttribute('TargetMode') === 'External';
    return {
      id: one.getAttribute('Id') ?? '',
      kind: (one.getAttribute('Type') ?? '').split('/').pop() ?? '',
      target: outside ? target : resolved(from, target),
      outside,
    };
  });
}

function resolved(from: string, target: string): string {
  const plain = target.replaceAll('\\', '/').toLowerCase();
  const path = plain.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of plain.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
