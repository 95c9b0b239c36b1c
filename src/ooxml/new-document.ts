// A fresh .docx of ours, for what is opened, printed or sent by itself: its pages and what they carry, in the plainest package that Word takes.
import { strToU8, zipSync } from 'fflate';
import { customXml } from './custom-xml';
import { pictureRelation, type Picture } from './picture';
import { writableText } from '../enquiry/normalised-text';
import { escapeXml } from './xml-text';
import { compatibility, officeRelationships, packageRelationships, word2010, wordprocessing } from './namespaces';

/** The paper: its size and margin in twips. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What goes with the pages. */
export interface Carried {
  /** Those that the blocks point at, in order. */
  readonly pictures?: readonly Picture[];
  /** A whole XML document each. */
  readonly customXml?: readonly string[];
  /** What its list of styles holds, in the place of the usual. */
  readonly styles?: string;
  /** What the document is called in its properties: a screen reader says it first. */
  readonly title: string;
  /** Its last section goes on, on the page of the one before it; columns end where the markup ends them, and are not evened out. */
  readonly goesOn?: boolean;
}

/** @param body block-level WordprocessingML; it may use w14, and the styles Heading1 and Heading2 */
export function newDocument(
  body: string,
  page: Page,
  { pictures = [], customXml: xmlParts = [], styles = usualStyles, title, goesOn = false }: Carried,
): Uint8Array {
  const files = pictures.map(({ png }, at) => ({
    id: pictureRelation(at + 1),
    file: `media/picture${at + 1}.png`,
    bytes: bytesOf(png),
  }));
  const across = page.width > page.height ? ' w:orient="landscape"' : '';
  const { margin } = page;
  const section =
    `<w:sectPr>${goesOn ? '<w:type w:val="continuous"/>' : ''}<w:pgSz w:w="${page.width}" w:h="${page.height}"${across}/>` +
    `<w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="340" w:footer="340" w:gutter="0"/></w:sectPr>`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${officeRelationships}/${type}" Target="${target}"/>`;
  const relations = (inside: string): string =>
    `${declaration}<Relationships xmlns="${packageRelationships}">${inside}</Relationships>`;
  const own = xmlParts.map((xml, at) => customXml(at + 1, xml));
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      '<Default Extension="png" ContentType="image/png"/>' +
      `<Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/>` +
      `<Override PartName="/word/settings.xml" ContentType="${wordType}.settings+xml"/>` +
      `${corePropertiesOverride}${own.map(({ override }) => override).join('')}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml') + corePropertiesRelation),
    'word/_rels/document.xml.rels': relations(
      relation('rId1', 'styles', 'styles.xml') +
        relation('rId2', 'settings', 'settings.xml') +
        files.map(({ id, file }) => relation(id, 'image', file)).join('') +
        own.map((one, at) => one.relation(`own${at + 1}`)).join(''),
    ),
    'word/document.xml':
      `${declaration}<w:document xmlns:w="${wordprocessing}" xmlns:r="${officeRelationships}" xmlns:w14="${word2010}" xmlns:mc="${compatibility}" mc:Ignorable="w14">` +
      `<w:body>${body}${section}</w:body></w:document>`,
    // Without this line Word opens the file as one of Word 2007, whose boxes cannot be ticked.
    'word/settings.xml':
      `${declaration}<w:settings xmlns:w="${wordprocessing}"><w:compat>${goesOn ? '<w:noColumnBalance/>' : ''}<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>` +
      '</w:compat></w:settings>',
    'word/styles.xml': `${declaration}<w:styles xmlns:w="${wordprocessing}">${styles}</w:styles>`,
    'docProps/core.xml': coreProperties(title),
  };
  for (const one of own) Object.assign(parts, one.parts);
  for (const { file, bytes } of files) parts[`word/${file}`] = bytes;
  // A fixed date: the same sheet is the same file.
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        [typeof part === 'string' ? strToU8(part) : part, { mtime: '2000-01-01T00:00:00' }] as const,
      ]),
    ),
  );
}

/** A heading that Word's navigation and screen readers know as one. `size` in half points. */
const heading = (level: number, size: number): string =>
  `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>` +
  `<w:pPr><w:keepNext/><w:spacing w:before="${level === 1 ? 0 : 200}" w:after="80"/><w:outlineLvl w:val="${level - 1}"/></w:pPr>` +
  `<w:rPr><w:b/><w:bCs/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`;

const usualStyles =
  '<w:docDefaults><w:rPrDefault><w:rPr>' +
  '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>' +
  '<w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  `${heading(1, 32)}${heading(2, 26)}`;

const core = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const corePropertiesOverride =
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>';
const corePropertiesRelation = `<Relationship Id="rId2" Type="${packageRelationships}/metadata/core-properties" Target="docProps/core.xml"/>`;

/** Nobody's name is in it: a title and a language are all that a reader needs. */
const coreProperties = (title: string): string =>
  `${declaration}<cp:coreProperties xmlns:cp="${core}" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  `<dc:title>${escapeXml(writableText(title))}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`;

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
