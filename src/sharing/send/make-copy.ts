// The copy that is sent: the document as it is, marked with an id of its own, without what would bother people who have no add-in.
import type { Element } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  mergeRecords,
  newRecord,
  readRecord,
  recordNamespace,
  withTable,
  writeRecord,
  type EnquiryRecord,
} from '../../enquiry/record';
import { itemsOf, type Items } from '../../enquiry/items';
import { keyed } from '../../enquiry/schema';
import { customXml } from '../../ooxml/custom-xml';
import { escapeXml } from '../../ooxml/xml-text';
import { decodedXml, readXml } from '../../ooxml/read-package';
import { folderOf, relationshipsOf, relationsIn, type Relation } from '../../ooxml/relationships';
import { knownStems } from '../../handbook/extended-framework';
import type { AskedField } from '../copy/answer-places';
import { marksOfDocument, marksOfItems } from '../copy/sent-lines';
import { copyKind, enquiryOf, isOwn, markedAsCopy, marksPassedOn, ownKey } from '../copy/copy-id';
import { formItem } from '../forms/kind';
import { markOfText } from '../copy/normal-form';

export interface CopyWishes {
  /** The copy's own id. */
  readonly id: string;
  readonly now: Date;
  /** Does the record go with its history (earlier versions, cards, marks and notes)? */
  readonly history: boolean;
  /** The answers as the document has them: what a returned copy is held against. */
  readonly fields: readonly { readonly id: string; readonly stem: string; readonly answer: string }[];
  /** Those that colleagues answer without going on with our answer. */
  readonly fresh?: readonly string[];
  /** The lines that were put at its top. */
  readonly lines?: readonly string[];
}

/**
 * The bytes of the copy; null where the document's own package is not as Word writes it, so that the mark could not be put in.
 * @param document the document's bytes, as Word gave them
 */
export function makeCopy(document: Uint8Array, wishes: CopyWishes): Uint8Array | null {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(document);
  } catch {
    return null;
  }
  const main = mainPartIn(parts);
  if (main === null) return null;
  const rels = nameIn(parts, relationshipsOf(main)) ?? relationshipsOf(main);
  withoutWebExtensions(parts, rels);
  const ours = ourPartsIn(parts, main);
  const readable = ours.flatMap(({ name, record }) => (record ? [{ name, record }] : []));
  const lines = marksOfDocument(document, askedIn(wishes.fields));
  const xml = strToU8(recordXml(copyRecord(mergeRecords(readable.map(({ record }) => record)), wishes, lines)));
  // Several records are one from here on; each part holds it. Without history that goes for those, too, that cannot be read.
  const replaced = (wishes.history ? readable : ours).map(({ name }) => name);
  for (const name of replaced) parts[name] = xml;
  if (replaced.length === 0 && !withPart(parts, main, rels, strFromU8(xml))) return null;
  return zipSync(parts, { level: 6 });
}

/** The copy's record: what goes of ours, in sync with the document, and the mark of the copy. */
function copyRecord(
  ours: EnquiryRecord | null,
  { id, now, history, fields, fresh, lines: put = [] }: CopyWishes,
  lines: string | null,
): EnquiryRecord {
  const known = ours ?? newRecord(id, now);
  const goes = history ? ofEnquiry(known.items) : asksFor(known.items);
  const kept: EnquiryRecord = {
    ...known,
    notes: history ? known.notes : keyed(),
    items: keyed([
      ...Object.entries(goes),
      ...Object.entries(marksPassedOn(known.items, put.map(markOfText).join(''))),
    ]),
  };
  const [table] = kept.tables;
  const inSync =
    table && fields.length > 0
      ? withTable(
          kept,
          table,
          fields.filter(({ id: field }) => table.fields.some((one) => one.id === field)),
          now,
        )
      : kept;
  const items = marksOfItems(goes);
  const marks = lines === null || items === null ? null : lines + items;
  return markedAsCopy(inSync, id, ours ? (enquiryOf(ours) ?? ours.id) : null, now, marks, fresh);
}

/** What the enquiry keeps, without what was said of the document as a copy. */
const ofEnquiry = (items: Items): Items =>
  keyed(
    Object.entries(items).filter(
      ([key]) => key !== ownKey && !key.startsWith(`${copyKind}/`) && !(isOwn(items) && key === formItem('framework')),
    ),
  );

/** Of a part that somebody sends on: which it is, and the names that stand on its page. */
function asksFor(items: Items): Items {
  const [part] = itemsOf(items, 'part');
  return keyed(
    Object.entries(ofEnquiry(items)).filter(
      ([key, { at }]) => key.startsWith('part/') || (key.startsWith('own-card/') && at === part?.at),
    ),
  );
}

/** The questions as they are looked for in a copy. */
const askedIn = (fields: CopyWishes['fields']): AskedField[] =>
  fields.map(({ id, stem }) => {
    const known = knownStems.find((one) => one.id === id);
    return { id, stem, shortName: known?.shortName ?? '', prompt: known?.prompt ?? '' };
  });

const recordXml = (record: EnquiryRecord): string =>
  `<enquiry xmlns="${recordNamespace}">${escapeXml(writeRecord(record))}</enquiry>`;

/** Puts a custom XML part into the package. @returns whether the package is laid out so that it could be */
function withPart(parts: Record<string, Uint8Array>, main: string, rels: string, xml: string): boolean {
  let number = 1;
  while (parts[`customXml/item${number}.xml`] || parts[`customXml/itemProps${number}.xml`]) number += 1;
  const all = opened(parts[rels] ? strFromU8(parts[rels]) : noRelations);
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
  if (!all.includes('</Relationships>') || !types.includes('</Types>')) return false;
  const own = customXml(number, xml);
  let id = 'enquiryCopy';
  while (all.includes(`"${id}"`)) id += 'A';
  parts[rels] = strToU8(all.replace('</Relationships>', `${own.relation(id, folderOf(main))}</Relationships>`));
  parts['[Content_Types].xml'] = strToU8(types.replace('</Types>', `${own.override}</Types>`));
  for (const [name, part] of Object.entries(own.parts)) parts[name] = strToU8(part);
  return true;
}

/** A document without parts beside it needs none of these. */
const noRelations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
/** The same relationships with an end of their own, where they were written as one empty element. */
const opened = (relations: string): string =>
  relations.replace(/<Relationships([^<>]*)\/>/, '<Relationships$1></Relationships>');

/** The part that holds the document: programs give it other names than Word for Windows does. */
function mainPartIn(parts: Readonly<Record<string, Uint8Array>>): string | null {
  const start = relationsFrom(parts, '').find(({ kind }) => kind === 'officeDocument');
  return start ? nameIn(parts, start.name) : null;
}

/** What a part points at; nothing where that cannot be read. */
function relationsFrom(parts: Readonly<Record<string, Uint8Array>>, part: string): readonly Relation[] {
  const name = nameIn(parts, relationshipsOf(part));
  const root = name === null ? null : rootOf(parts[name]);
  return root ? relationsIn(root, part) : [];
}

/** The name of a part as the package spells it; names differ in nothing but capitals. */
function nameIn(parts: Readonly<Record<string, Uint8Array>>, wanted: string): string | null {
  return Object.keys(parts).find((name) => name.toLowerCase() === wanted.toLowerCase()) ?? null;
}

function rootOf(bytes: Uint8Array | undefined): Element | null {
  const text = bytes ? decodedXml(bytes) : null;
  const root = text === null ? null : readXml(text);
  return root === 'too deep' ? null : root;
}

/** The parts of our namespace with their records; null where a part is damaged, or written by a newer version. */
function ourPartsIn(
  parts: Readonly<Record<string, Uint8Array>>,
  main: string,
): readonly { readonly name: string; readonly record: EnquiryRecord | null }[] {
  const related = relationsFrom(parts, main).flatMap(({ kind, name }) =>
    kind === 'customXml' ? [nameIn(parts, name)] : [],
  );
  const loose = Object.keys(parts).filter((name) => /^customXml\/[^/]+\.xml$/i.test(name));
  return [...new Set([...related, ...loose])].flatMap((name) => {
    const text = name === null ? null : decodedXml(parts[name] ?? new Uint8Array());
    if (name === null || !text?.includes(recordNamespace)) return [];
    const root = rootOf(parts[name]);
    // What names our namespace and cannot be read at all counts as ours: it may hold our words.
    if (root && root.namespaceURI !== recordNamespace) return [];
    const stored = readRecord(root?.textContent ?? '');
    return [{ name, record: stored.kind === 'record' ? stored.record : null }];
  });
}

/** Without these Word asks nobody whether to trust or install an add-in (https://learn.microsoft.com/office/dev/add-ins/develop/automatically-open-a-task-pane-with-a-document). */
function withoutWebExtensions(parts: Record<string, Uint8Array>, rels: string): void {
  const without = (name: string, elements: RegExp, goes: RegExp): void => {
    const part = parts[name];
    const kept = (element: string): string => (element.endsWith('/>') && goes.test(element) ? '' : element);
    if (part) parts[name] = strToU8(strFromU8(part).replace(elements, kept));
  };
  without('_rels/.rels', /<Relationship\s[^<>]*>/gi, /webextensiontaskpanes/i);
  // An add-in that stands in the text itself is a picture of the document's; its parts stay.
  if (strFromU8(parts[rels] ?? new Uint8Array()).includes('webextension')) return;
  for (const name of Object.keys(parts)) if (/^word\/webextensions\//i.test(name)) delete parts[name];
  without('[Content_Types].xml', /<Override\s[^<>]*>/gi, /PartName="\/word\/webextensions\//i);
}
