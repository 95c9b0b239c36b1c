// The flat form of a package that insertOoxml takes and getOoxml gives: every part as XML inside one pkg:package.
import { type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import { strToU8 } from 'fflate';
import { children, isElement, isW } from '../tree/names';
import { parseXml, type Relation, relsName } from './package';

const PKG = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const relationshipType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

interface FlatPart {
  contentType: string;
  root?: Element;
  bytes?: Uint8Array;
}

/** A flat package that was read: its parts, and its main document. */
export class FlatPackage {
  private constructor(
    private readonly parts: Map<string, FlatPart>,
    readonly mainName: string,
    readonly document: Element,
  ) {}

  /** Reads one; throws where it is no well-formed package with a document in it. */
  static read(xml: string): FlatPackage {
    const root = parseXml(xml).documentElement;
    if (!root || root.namespaceURI !== PKG || root.localName !== 'package')
      throw new SyntaxError('it is not a pkg:package');
    const parts = new Map<string, FlatPart>();
    for (const part of children(root)) {
      if (part.namespaceURI !== PKG || part.localName !== 'part') continue;
      const held = [...children(part)].find((node) => node.namespaceURI === PKG);
      const inner = held?.localName === 'xmlData' ? [...children(held)][0] : undefined;
      parts.set((part.getAttributeNS(PKG, 'name') ?? '').replace(/^\//, ''), {
        contentType: part.getAttributeNS(PKG, 'contentType') ?? '',
        ...(inner ? { root: inner } : {}),
        ...(held?.localName === 'binaryData' ? { bytes: fromBase64(held.textContent ?? '') } : {}),
      });
    }
    const main =
      relationsOf(parts.get('_rels/.rels')?.root, '').find(({ type }) => type.endsWith('/officeDocument'))?.target ??
      'word/document.xml';
    const document = parts.get(main)?.root;
    if (!isW(document, 'document')) throw new SyntaxError('it has no document');
    return new FlatPackage(parts, main, document);
  }

  part(name: string): FlatPart | undefined {
    return this.parts.get(name);
  }

  /** What the main document is related to. */
  relations(): Relation[] {
    return relationsOf(this.parts.get(relsName(this.mainName))?.root, this.mainName);
  }

  /** The root of the part that a relation type of the main document leads to, such as `styles`. */
  related(kind: string): Element | undefined {
    const target = this.relations().find(({ type, external }) => !external && type.endsWith(`/${kind}`))?.target;
    return target === undefined ? undefined : this.parts.get(target)?.root;
  }
}

function relationsOf(root: Element | undefined, source: string): Relation[] {
  if (!root) return [];
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  return [...root.childNodes].filter(isElement).map((relation) => {
    const target = relation.getAttribute('Target') ?? '';
    const external = relation.getAttribute('TargetMode') === 'External';
    return {
      id: relation.getAttribute('Id') ?? '',
      type: relation.getAttribute('Type') ?? '',
      target: external ? target : target.startsWith('/') ? target.slice(1) : folder + target,
      external,
    };
  });
}

/** A part to be written into a flat package. */
export interface OutgoingPart {
  name: string;
  contentType: string;
  root?: Element | Document;
  bytes?: Uint8Array;
}

/** Writes a flat package around a main document, its relations and the parts they lead to. */
export function writeFlatPackage(
  mainName: string,
  main: OutgoingPart,
  relations: readonly Relation[],
  others: readonly OutgoingPart[],
): string {
  const list = (entries: readonly Relation[], source: string): string =>
    `<Relationships xmlns="${relationships}">${entries
      .map(
        ({ id, type, target, external }) =>
          `<Relationship Id="${escape(id)}" Type="${escape(type)}" Target="${escape(external ? target : source ? `/${target}` : target)}"${external ? ' TargetMode="External"' : ''}/>`,
      )
      .join('')}</Relationships>`;
  const relsType = 'application/vnd.openxmlformats-package.relationships+xml';
  const part = (name: string, contentType: string, inner: string): string =>
    `<pkg:part pkg:name="/${escape(name)}" pkg:contentType="${escape(contentType)}">${inner}</pkg:part>`;
  const written = (each: OutgoingPart): string =>
    part(
      each.name,
      each.contentType,
      each.root
        ? `<pkg:xmlData>${serialize(each.root)}</pkg:xmlData>`
        : `<pkg:binaryData>${toBase64(each.bytes ?? strToU8(''))}</pkg:binaryData>`,
    );
  const rels = (name: string, inner: string): string => part(name, relsType, `<pkg:xmlData>${inner}</pkg:xmlData>`);
  return (
    `<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="${PKG}">` +
    rels(
      '_rels/.rels',
      list([{ id: 'rId1', type: `${relationshipType}/officeDocument`, target: mainName, external: false }], ''),
    ) +
    rels(relsName(mainName), list(relations, mainName)) +
    written(main) +
    others.map(written).join('') +
    '</pkg:package>'
  );
}

function serialize(node: Element | Document): string {
  const root = node.nodeType === 9 ? node.documentElement : node;
  return root ? new XMLSerializer().serializeToString(root).replace(/\r/g, '&#13;') : '';
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** `btoa` and `atob` exist in Node and in browsers. */
function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replace(/\s/g, '')), (letter) => letter.charCodeAt(0));
}
