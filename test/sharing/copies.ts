// Copies as colleagues send them back, made for one case each.
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { newRecord, recordNamespace, writeRecord, type EnquiryRecord } from '../../src/enquiry/record';
import { coreFramework, type Stem } from '../../src/handbook/framework';
import { frameworkTable } from '../../src/ooxml/framework-table';
import { escapeXml } from '../../src/ooxml/xml-text';
import { fingerprint } from '../../src/enquiry/fingerprint';
import { comment, docx, type DocxOptions } from '../documents/docx';

export const asked: readonly Stem[] = coreFramework;

/** The record that a copy was sent out with. */
export function sentRecord(answers: ReadonlyMap<string, string> = new Map()): EnquiryRecord {
  const at = '2026-03-02T10:00:00.000Z';
  const fields = coreFramework.map(({ id, stem }) => ({
    id,
    stem,
    seen: { fingerprint: fingerprint(answers.get(id) ?? ''), at },
  }));
  return {
    ...newRecord('enquiry-1', new Date(at)),
    tables: [{ anchor: 'enquiry/goal', fields }],
    items: { 'copy/c-1': { value: {}, at } },
  };
}

/** The record of the document that it was made of. */
export const planRecord = (answers?: ReadonlyMap<string, string>): EnquiryRecord => ({
  ...sentRecord(answers),
  items: {},
});

/** A copy in whose record somebody chose things, after it was sent unless said otherwise: keys of the record and their values. */
export function choosing(
  author: string,
  things: Readonly<Record<string, unknown>>,
  answers: ReadonlyMap<string, string> = new Map(),
  at = '2026-03-20T10:00:00.000Z',
): Uint8Array {
  const record = sentRecord();
  const chosen = Object.fromEntries(Object.entries(things).map(([key, value]) => [key, { value, at }]));
  return copy(answers, { author, json: writeRecord({ ...record, items: { ...record.items, ...chosen } }) });
}

export const recordXml = (json: string): string => `<enquiry xmlns="${recordNamespace}">${escapeXml(json)}</enquiry>`;

export function copy(
  answers: ReadonlyMap<string, string>,
  options: Partial<DocxOptions> & { markup?: (table: string) => string; json?: string } = {},
): Uint8Array {
  const { markup = (table) => table, json = writeRecord(sentRecord()), author = 'Ana Example', ...rest } = options;
  return docx({
    body: `<w:p/>${markup(frameworkTable(asked, answers))}<w:p/>`,
    customXml: [recordXml(json)],
    author: 'Head Who Sent It',
    savedBy: author,
    savedAt: '2026-03-09T09:00:00Z',
    ...rest,
  });
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

export const partOf = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** A zip whose headers say that an entry unpacks to another size than it does. */
export function lying(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const out = Uint8Array.from(bytes);
  const view = new DataView(out.buffer);
  for (let at = 0; at < out.length - 46; at += 1) {
    const signature = view.getUint32(at, true);
    const [nameAt, sizeAt] = signature === 0x02014b50 ? [46, 24] : signature === 0x04034b50 ? [30, 22] : [0, 0];
    if (sizeAt > 0 && strFromU8(out.slice(at + nameAt, at + nameAt + name.length)) === name)
      view.setUint32(at + sizeAt, size, true);
  }
  return out;
}

/** The file with a comment about the paragraph that says these words; it must have no comments yet. */
export function commented(bytes: Uint8Array, about: string, author: string, text: string): Uint8Array {
  const before = (name: string, end: string, added: string): string =>
    partOf(bytes, name).replace(end, `${added}${end}`);
  const at = partOf(bytes, 'word/document.xml');
  const paragraphEnd = at.indexOf('</w:p>', at.indexOf(about));
  return changed(bytes, {
    'word/document.xml': `${at.slice(0, paragraphEnd)}<w:r><w:commentReference w:id="7"/></w:r>${at.slice(paragraphEnd)}`,
    'word/comments.xml': `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${comment(7, author, text)}</w:comments>`,
    'word/_rels/document.xml.rels': before(
      'word/_rels/document.xml.rels',
      '</Relationships>',
      '<Relationship Id="remarks" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>',
    ),
    '[Content_Types].xml': before(
      '[Content_Types].xml',
      '</Types>',
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>',
    ),
  });
}
