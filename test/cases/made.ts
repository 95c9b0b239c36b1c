// Markup as Word and other programs write it, for files made of one case each.
import { coreFramework } from '../../src/handbook/framework';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { packed, type DocxOptions } from '../documents/docx';
import { copy } from '../sharing/copies';

export const p = (inside = ''): string => `<w:p>${inside}</w:p>`;
export const r = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
export const cell = (inside: string, properties = ''): string =>
  `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${inside}</w:tc>`;
export const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
export const stemOf = (id: string): string => coreFramework.find((one) => one.id === id)?.stem ?? '';

/** A content control. */
export const control = (properties: string, inside: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;

/** An older form field, with what it shows. */
export const field = (data: string, shows = ''): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="F1"/><w:enabled/>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORM </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shows}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** A sign of Word's emoji panel; the fallback is what older programs show. */
export const emoji = (code: string, sign: string): string =>
  `<w:r xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="${code}"/></mc:Choice><mc:Fallback><w:t>${sign}</w:t></mc:Fallback></mc:AlternateContent></w:r>`;

export type Change = (table: string) => string;

/** The row of a question, changed. */
export const inRow =
  (id: string, change: Change): Change =>
  (table) =>
    (table.match(/<w:tr>.*?<\/w:tr>/g) ?? [])
      .filter((one) => one.includes(`>${stemOf(id)}<`))
      .reduce((all, one) => all.replace(one, change(one)), table);

/** The answer's control of a question holds these paragraphs in place of its prompt. */
export const holding = (inside: string, id = 'goal'): Change =>
  inRow(id, (one) =>
    one.replace('<w:showingPlcHdr/>', '').replace(/(<w:sdtContent>)<w:p>.*?<\/w:p>(<\/w:sdtContent>)/, `$1${inside}$2`),
  );

/** A copy with its table changed. */
export const filled = (markup: Change, options: Partial<DocxOptions> & { json?: string } = {}): Uint8Array =>
  copy(new Map(), { markup, ...options });

/** The table as programs leave it that drop content controls. */
export const untagged: Change = (table) => table.replace(/<\/?w:sdt(?:Content)?>|<w:sdtPr>.*?<\/w:sdtPr>/g, '');

/** The parts of a package under other names, or rewritten. */
export const repacked = (
  bytes: Uint8Array,
  rename: (name: string) => string,
  rewrite: (xml: string, name: string) => string = (xml) => xml,
): Uint8Array =>
  packed(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [
        rename(name),
        /\.(?:xml|rels)$/.test(name) ? strToU8(rewrite(strFromU8(part), name)) : part,
      ]),
    ),
  );

/** Markup in the names that Strict Open XML uses. */
export const inStrictNames = (xml: string): string =>
  xml
    .replace(
      /http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main/g,
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    )
    .replace(
      /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships/g,
      'http://purl.oclc.org/ooxml/officeDocument/relationships',
    );
