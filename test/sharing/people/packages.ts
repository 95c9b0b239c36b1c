// Documents with something lying in them: parts added to a package with their content types and relationships, and small workbooks and pages to lie inside.
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { docx, escape, packed, type DocxOptions } from '../../documents/docx';

export const p = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;
export const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface AddedPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly type?: string;
  /** The end of the relationship's type; none is made where it is left out. */
  readonly as?: string;
  readonly id?: string;
  /** The part that points at it: the document's main part, unless said otherwise; empty for the package. */
  readonly from?: string;
}

/** A document of one paragraph, unless said otherwise, with parts of other kinds in it. */
export function withParts(added: readonly AddedPart[], options: Partial<DocxOptions> = {}): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(docx({ body: p('Reading went up in every class.'), ...options }));
  const change = (name: string, from: string, to: string): void => {
    parts[name] = strToU8(strFromU8(parts[name]!).replace(from, to));
  };
  added.forEach(({ name, content, type, as, id = `added${name.length}`, from = 'word/document.xml' }) => {
    parts[name] = typeof content === 'string' ? strToU8(content) : content;
    if (type)
      change('[Content_Types].xml', '</Types>', `<Override PartName="/${name}" ContentType="${type}"/></Types>`);
    if (!as) return;
    const rels = from === '' ? '_rels/.rels' : from.replace(/([^/]+)$/, '_rels/$1.rels');
    parts[rels] ??= strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
    );
    change(
      rels,
      '</Relationships>',
      `<Relationship Id="${id}" Type="${as.includes('/') ? as : `${relations}/${as}`}" Target="/${name}"/></Relationships>`,
    );
  });
  return packed(parts);
}

const sheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook of one sheet: rows of texts and numbers, and further parts by name and content type. */
export function workbook(
  rows: readonly (readonly (string | number)[])[],
  others: Readonly<Record<string, { readonly xml: string; readonly type: string }>> = {},
): Uint8Array {
  const texts = [...new Set(rows.flat().filter((one) => typeof one === 'string'))];
  const cells = rows.map(
    (row, at) =>
      `<row r="${at + 1}">${row
        .map((value, column) => {
          const place = `r="${String.fromCharCode(65 + column)}${at + 1}"`;
          return typeof value === 'string'
            ? `<c ${place} t="s"><v>${texts.indexOf(value)}</v></c>`
            : `<c ${place}><v>${value}</v></c>`;
        })
        .join('')}</row>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${sheetType}.sharedStrings+xml"/>` +
      Object.entries(others)
        .map(([name, { type }]) => `<Override PartName="/${name}" ContentType="${sheetType}.${type}+xml"/>`)
        .join('') +
      '</Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${sheet}"><sheets><sheet name="Sheet1" sheetId="1"/></sheets></workbook>`,
    'xl/sharedStrings.xml': `<sst xmlns="${sheet}">${texts.map((text) => `<si><t>${escape(text)}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${sheet}"><sheetData>${cells.join('')}</sheetData></worksheet>`,
    ...Object.fromEntries(Object.entries(others).map(([name, { xml }]) => [name, xml])),
  };
  return packed(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const workbookType = `${sheetType}.sheet`;

/** A file that lies in a document, as Word embeds it. */
export const embedded = (
  content: Uint8Array,
  name = 'word/embeddings/Microsoft_Excel_Sheet.xlsx',
  type = workbookType,
): AddedPart => ({
  name,
  content,
  type,
  as: 'package',
  id: 'embedded',
});

/** A property that somebody added to the file. */
export const customProperty = (value: string): AddedPart => ({
  name: 'docProps/custom.xml',
  content: `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Checked"><vt:lpwstr>${escape(value)}</vt:lpwstr></property></Properties>`,
  type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  as: 'custom-properties',
  from: '',
});
