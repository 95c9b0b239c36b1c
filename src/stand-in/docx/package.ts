// A .docx as a package: its parts as bytes or as XML, its relationships and content types. Parts nobody touched are saved byte for byte.
import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { normalizeLineEndings } from '../../ooxml/read-package';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const mostBytes = 400 * 1024 * 1024;

/** One line of a .rels part. */
export interface Relation {
  id: string;
  type: string;
  /** The part's name without a leading slash, or the address of something outside the package. */
  target: string;
  external: boolean;
}

/** Reads XML strictly: whatever is not well-formed is a SyntaxError with the parser's reason. */
export function parseXml(text: string): Document {
  let reason = '';
  try {
    return new DOMParser({
      normalizeLineEndings,
      onError: (level, message) => {
        if (level === 'warning') return;
        reason ||= message;
        throw new SyntaxError(message);
      },
    }).parseFromString(text.replace(/^\ufeff/, ''), 'text/xml');
  } catch (error) {
    throw new SyntaxError(reason || (error instanceof Error ? error.message : 'it cannot be read'), { cause: error });
  }
}

/** Writes XML with the declaration that Office puts in front of its parts; a carriage return inside text survives as a reference. */
export function serializeXml(document: Document): Uint8Array {
  const root = document.documentElement as Element;
  const text = new XMLSerializer().serializeToString(root).replace(/\r/g, '&#13;');
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${text}`);
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return strFromU8(bytes);
}

export class Package {
  private readonly xml = new Map<string, Document>();
  private readonly dirty = new Set<string>();

  private constructor(private readonly files: Map<string, Uint8Array>) {}

  /** Unzips a package. Throws where the bytes are no zip, or claim to unpack into more than we hold. */
  static open(bytes: Uint8Array): Package {
    let total = 0;
    const entries = unzipSync(bytes, {
      filter: (file) => {
        total += file.originalSize;
        if (total > mostBytes) throw new RangeError('too large');
        return !file.name.endsWith('/');
      },
    });
    return new Package(new Map(Object.entries(entries)));
  }

  names(): string[] {
    return [...this.files.keys()];
  }

  has(name: string): boolean {
    return this.files.has(name);
  }

  bytes(name: string): Uint8Array | undefined {
    const document = this.dirty.has(name) ? this.xml.get(name) : undefined;
    return document ? serializeXml(document) : this.files.get(name);
  }

  /** A part as XML, read once; undefined where there is no such part. Throws where it is not well-formed. */
  part(name: string): Document | undefined {
    const known = this.xml.get(name);
    if (known) return known;
    const bytes = this.files.get(name);
    if (!bytes) return undefined;
    const document = parseXml(decode(bytes));
    this.xml.set(name, document);
    return document;
  }

  /** The name of the part this XML document was read from. */
  nameOf(document: Document): string | undefined {
    for (const [name, held] of this.xml) if (held === document) return name;
    return undefined;
  }

  touched(name: string): void {
    this.dirty.add(name);
  }

  /** Adds or replaces a part; with a content type the package says what it is. */
  write(name: string, bytes: Uint8Array, contentType?: string): void {
    this.files.set(name, bytes);
    this.xml.delete(name);
    this.dirty.delete(name);
    if (contentType) this.declare(name, contentType);
  }

  remove(name: string): void {
    this.files.delete(name);
    this.xml.delete(name);
    this.dirty.delete(name);
    const types = this.part('[Content_Types].xml');
    for (const override of types ? [...types.getElementsByTagNameNS(contentTypes, 'Override')] : []) {
      if (override.getAttribute('PartName') === `/${name}`) override.parentNode?.removeChild(override);
    }
    this.touched('[Content_Types].xml');
    this.files.delete(relsName(name));
  }

  contentType(name: string): string | undefined {
    const types = this.part('[Content_Types].xml');
    if (!types) return undefined;
    for (const override of types.getElementsByTagNameNS(contentTypes, 'Override')) {
      if (override.getAttribute('PartName')?.toLowerCase() === `/${name}`.toLowerCase())
        return override.getAttribute('ContentType') ?? undefined;
    }
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    for (const fallback of types.getElementsByTagNameNS(contentTypes, 'Default')) {
      if (fallback.getAttribute('Extension')?.toLowerCase() === extension)
        return fallback.getAttribute('ContentType') ?? undefined;
    }
    return undefined;
  }

  private declare(name: string, contentType: string): void {
    if (this.contentType(name) === contentType) return;
    const types = this.part('[Content_Types].xml');
    const root = types?.documentElement;
    if (!types || !root) return;
    const override = types.createElementNS(contentTypes, 'Override');
    override.setAttribute('PartName', `/${name}`);
    override.setAttribute('ContentType', contentType);
    root.appendChild(override);
    this.touched('[Content_Types].xml');
  }

  /** What a part is related to ('' is the package itself). */
  relations(name: string): Relation[] {
    const document = this.part(relsName(name));
    if (!document) return [];
    return [...document.getElementsByTagNameNS(relationships, 'Relationship')].map((relation) => {
      const external = relation.getAttribute('TargetMode') === 'External';
      const target = relation.getAttribute('Target') ?? '';
      return {
        id: relation.getAttribute('Id') ?? '',
        type: relation.getAttribute('Type') ?? '',
        target: external ? target : resolve(name, target),
        external,
      };
    });
  }

  /** Relates a part to another one (or to an address outside) and answers the new relation's id. */
  relate(name: string, type: string, target: string, external = false): string {
    const rels = relsName(name);
    if (!this.files.has(rels)) {
      this.write(
        rels,
        strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="${relationships}"/>`),
      );
    }
    const document = this.part(rels)!;
    const taken = new Set(this.relations(name).map((relation) => relation.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const relation = document.createElementNS(relationships, 'Relationship');
    relation.setAttribute('Id', `rId${number}`);
    relation.setAttribute('Type', type);
    relation.setAttribute('Target', external ? target : `/${target}`);
    if (external) relation.setAttribute('TargetMode', 'External');
    document.documentElement?.appendChild(relation);
    this.touched(rels);
    return `rId${number}`;
  }

  /** Takes away the relations of a part that lead to `target`. */
  unrelate(name: string, target: string): void {
    const document = this.part(relsName(name));
    if (!document) return;
    const ids = new Set(
      this.relations(name)
        .filter((relation) => relation.target === target)
        .map((relation) => relation.id),
    );
    for (const relation of [...document.getElementsByTagNameNS(relationships, 'Relationship')]) {
      if (ids.has(relation.getAttribute('Id') ?? '')) relation.parentNode?.removeChild(relation);
    }
    this.touched(relsName(name));
  }

  /** A part name that is not taken: `word/media/image` and `png` give `word/media/image3.png`. */
  freeName(stem: string, extension: string): string {
    let number = 1;
    const taken = new Set(this.names().map((name) => name.toLowerCase()));
    while (taken.has(`${stem}${number}.${extension}`.toLowerCase())) number++;
    return `${stem}${number}.${extension}`;
  }

  /** Zips the package; `instead` stands in for parts that are saved in another shape than they are held. */
  save(instead: Map<string, Uint8Array> = new Map()): Uint8Array {
    const entries: Record<string, [Uint8Array, { mtime: string }]> = {};
    for (const name of this.names())
      entries[name] = [instead.get(name) ?? this.bytes(name)!, { mtime: '2000-01-01T00:00:00' }];
    return zipSync(entries, { level: 6 });
  }
}

/** The name of the part that holds another part's relations. */
export function relsName(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

/** A relation's target as a part name: relative to its source, or from the root. */
function resolve(source: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : source.slice(0, source.lastIndexOf('/') + 1) + target;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
