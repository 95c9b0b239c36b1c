// The copy that is sent: the document as it is, marked with an id of its own, without what would bother people who have no add-in.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fingerprint } from '../../enquiry/fingerprint';
import {
  mergeRecords,
  newRecord,
  readRecord,
  recordNamespace,
  withKept,
  withTable,
  writeRecord,
  type EnquiryRecord,
} from '../../enquiry/record';
import { customXml } from '../../ooxml/custom-xml';
import { escapeXml } from '../../ooxml/xml-text';
import { readXml } from '../../ooxml/read-package';
import { copyKind } from './copy-id';

export interface CopyWishes {
  /** The copy's own id. */
  readonly id: string;
  readonly now: Date;
  /** Does the record go with its history (earlier versions, cards, marks and notes)? */
  readonly history: boolean;
  /** The answers as the document has them: what a returned copy is held against. */
  readonly fields: readonly { readonly id: string; readonly stem: string; readonly answer: string }[];
}

/**
 * The bytes of the copy; null where the document's own package is not as Word writes it, so that the mark could not be put in.
 * @param document the document's bytes, as Word gave them
 */
export function makeCopy(document: Uint8Array, { id, now, history, fields }: CopyWishes): Uint8Array | null {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(document);
  } catch {
    return null;
  }
  const rels = 'word/_rels/document.xml.rels';
  const relations = parts[rels];
  if (!relations || !parts['word/document.xml']) return null;
  withoutWebExtensions(parts);
  const { names, record } = recordsIn(parts);
  const known = record ?? newRecord(id, now);
  const kept: EnquiryRecord = history ? known : { ...known, notes: {}, items: {} };
  const [table] = kept.tables;
  const level =
    table && fields.length > 0
      ? withTable(
          kept,
          table,
          fields.filter(({ id: field }) => table.fields.some((one) => one.id === field)),
          now,
        )
      : kept;
  const json = writeRecord(withKept(level, `${copyKind}/${id}`, { sent: fingerprint(id) }, now));
  const xml = strToU8(`<enquiry xmlns="${recordNamespace}">${escapeXml(json)}</enquiry>`);
  const [first, ...others] = names;
  // Several records are one from here on; each part holds it.
  for (const name of others) parts[name] = xml;
  if (first !== undefined) parts[first] = xml;
  else {
    let number = 1;
    while (parts[`customXml/item${number}.xml`] || parts[`customXml/itemProps${number}.xml`]) number += 1;
    const all = strFromU8(relations);
    const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
    if (!all.includes('</Relationships>') || !types.includes('</Types>')) return null;
    const own = customXml(number, strFromU8(xml));
    parts[rels] = strToU8(all.replace('</Relationships>', `${own.relation('enquiryCopy')}</Relationships>`));
    parts['[Content_Types].xml'] = strToU8(types.replace('</Types>', `${own.override}</Types>`));
    for (const [name, part] of Object.entries(own.parts)) parts[name] = strToU8(part);
  }
  return zipSync(parts, { level: 6 });
}

/** Names of the parts that hold records of ours, and the records as one. */
function recordsIn(parts: Readonly<Record<string, Uint8Array>>): { names: string[]; record: EnquiryRecord | null } {
  const found = Object.keys(parts)
    .filter((name) => /^customXml\/[^/]+\.xml$/i.test(name))
    .flatMap((name) => {
      const text = strFromU8(parts[name] ?? new Uint8Array());
      const root = text.includes(recordNamespace) ? readXml(text) : null;
      if (!root || root === 'too deep' || root.namespaceURI !== recordNamespace) return [];
      const stored = readRecord(root.textContent ?? '');
      return stored.kind === 'record' ? [{ name, record: stored.record }] : [];
    });
  return { names: found.map(({ name }) => name), record: mergeRecords(found.map(({ record }) => record)) };
}

/** Without these Word asks nobody whether to trust or install an add-in (https://learn.microsoft.com/office/dev/add-ins/develop/automatically-open-a-task-pane-with-a-document). */
function withoutWebExtensions(parts: Record<string, Uint8Array>): void {
  const without = (name: string, elements: RegExp, goes: RegExp): void => {
    const part = parts[name];
    const kept = (element: string): string => (element.endsWith('/>') && goes.test(element) ? '' : element);
    if (part) parts[name] = strToU8(strFromU8(part).replace(elements, kept));
  };
  without('_rels/.rels', /<Relationship\s[^<>]*>/gi, /webextensiontaskpanes/i);
  // An add-in that stands in the text itself is a picture of the document's; its parts stay.
  if (strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array()).includes('webextension')) return;
  for (const name of Object.keys(parts)) if (/^word\/webextensions\//i.test(name)) delete parts[name];
  without('[Content_Types].xml', /<Override\s[^<>]*>/gi, /PartName="\/word\/webextensions\//i);
}
