// Copies as colleagues send them back, made for one case each.
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { newRecord, recordNamespace, writeRecord, type EnquiryRecord } from '../../src/enquiry/record';
import { coreFramework, type Stem } from '../../src/handbook/framework';
import { frameworkTable } from '../../src/ooxml/framework-table';
import { escapeXml } from '../../src/ooxml/xml-text';
import { fingerprint } from '../../src/enquiry/fingerprint';
import { docx, type DocxOptions } from '../documents/docx';

export const asked: readonly Stem[] = coreFramework;

/** The record that a copy was sent out with. */
export function sentRecord(answers: ReadonlyMap<string, string> = new Map()): EnquiryRecord {
  const at = '2026-03-02T10:00:00.000Z';
  const fields = coreFramework.map(({ id, stem }) => ({ id, stem, seen: { fingerprint: fingerprint(answers.get(id) ?? ''), at } }));
  return { ...newRecord('enquiry-1', new Date(at)), tables: [{ anchor: 'enquiry/goal', fields }], items: { 'copy/c-1': { value: {}, at } } };
}

export const recordXml = (json: string): string => `<enquiry xmlns="${recordNamespace}">${escapeXml(json)}</enquiry>`;

export function copy(answers: ReadonlyMap<string, string>, options: Partial<DocxOptions> & { markup?: (table: string) => string; json?: string } = {}): Uint8Array {
  const { markup = (table) => table, json = writeRecord(sentRecord()), ...rest } = options;
  return docx({ body: `<w:p/>${markup(frameworkTable(asked, answers))}<w:p/>`, customXml: [recordXml(json)], author: 'Ana Example', ...rest });
}

/** The same file with parts changed, added, or (null) left out. */
export function changed(bytes: Uint8Array, parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const files: Zippable = { ...unzipSync(bytes) };
  for (const [name, content] of Object.entries(parts)) {
    if (content === null) delete files[name];
    else files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { level: 1 });
}

export const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** A zip whose headers say that an entry unpacks to another size than it does. */
export function lying(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const out = Uint8Array.from(bytes);
  const view = new DataView(out.buffer);
  for (let at = 0; at < out.length - 46; at += 1) {
    const signature = view.getUint32(at, true);
    const [nameAt, sizeAt] = signature === 0x02014b50 ? [46, 24] : signature === 0x04034b50 ? [30, 22] : [0, 0];
    if (sizeAt > 0 && strFromU8(out.slice(at + nameAt, at + nameAt + name.length)) === name) view.setUint32(at + sizeAt, size, true);
  }
  return out;
}
