// A fresh .docx of ours, for what is opened or printed by itself: its pages and its pictures, in the plainest package that Word takes.
import { strToU8, zipSync } from 'fflate';
import { pictureRelation, type Picture } from './picture';

/** The paper: its size and margin in twips. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

const wordprocessing = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * @param body block-level WordprocessingML
 * @param pictures those that the blocks point at, in order
 */
export function newDocument(body: string, page: Page, pictures: readonly Picture[] = []): Uint8Array {
  const files = pictures.map(({ png }, at) => ({ id: pictureRelation(at + 1), file: `media/picture${at + 1}.png`, bytes: bytesOf(png) }));
  const across = page.width > page.height ? ' w:orient="landscape"' : '';
  const { margin } = page;
  const section =
    `<w:sectPr><w:pgSz w:w="${page.width}" w:h="${page.height}"${across}/>` +
    `<w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="340" w:footer="340" w:gutter="0"/></w:sectPr>`;
  const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (inside: string): string => `${declaration}<Relationships xmlns="${packageRelations}">${inside}</Relationships>`;
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      '<Default Extension="png" ContentType="image/png"/>' +
      `<Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/></Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(relation('rId1', 'styles', 'styles.xml') + files.map(({ id, file }) => relation(id, 'image', file)).join('')),
    'word/document.xml': `${declaration}<w:document xmlns:w="${wordprocessing}" xmlns:r="${office}"><w:body>${body}${section}</w:body></w:document>`,
    'word/styles.xml':
      `${declaration}<w:styles xmlns:w="${wordprocessing}"><w:docDefaults><w:rPrDefault><w:rPr>` +
      '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>' +
      '<w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>',
  };
  for (const { file, bytes } of files) parts[`word/${file}`] = bytes;
  // A fixed date: the same sheet is the same file.
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, [typeof part === 'string' ? strToU8(part) : part, { mtime: '2000-01-01T00:00:00' }] as const])));
}

/** Bytes as base64, as Word takes a file. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  // A call takes only so many arguments; a document has more bytes.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
