// Builds small .docx files for tests and samples: markup in, the same bytes every time.
// This file knows the package around the markup; the markup itself and its styles come with it from the two files beside it.
import { strToU8, zipSync } from 'fflate';
import { builtAt, escape } from './markup';
import { commonNumbering, commonStyles } from './styles';

export * from './markup';
export * from './styles';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'mc:Ignorable="w14 w15"',
].join(' ');

/** Only where a part uses them, as text boxes do. */
const namespacesOfTextBoxes = [
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:w10="urn:schemas-microsoft-com:office:word"',
].join(' ');
const namespacesOf = (inside: string): string =>
  inside.includes('<wps:') ? `${namespaces} ${namespacesOfTextBoxes}` : namespaces;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const officeRelationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationship = 'http://schemas.openxmlformats.org/package/2006/relationships';
const partType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A4 portrait with 2.54 cm margins, in twentieths of a point. */
export const portraitA4 =
  '<w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>';

export interface DocxOptions {
  /** The inside of w:body, without the last section's properties. */
  body: string;
  /** The inside of w:styles; `false` leaves the part out. `commonStyles` unless said otherwise. */
  styles?: string | false;
  /** The inside of w:numbering; `commonNumbering` unless said otherwise, `false` leaves the part out. */
  numbering?: string | false;
  /** The inside of w:hdr and w:ftr. */
  header?: string;
  footer?: string;
  /** `comment(…)` one after the other. */
  comments?: string;
  /** `footnote(…)` one after the other; the separators that Word expects are added. */
  footnotes?: string;
  /** PNG files by name; markup points at them as `media-<name>`. */
  media?: Record<string, Uint8Array>;
  /** Web addresses by the relationship id that `hyperlink` uses. */
  links?: Record<string, string>;
  /** Custom XML parts, each a whole XML document. */
  customXml?: string[];
  /** The inside of the last w:sectPr, after references to header and footer; portrait A4 unless said otherwise. */
  sectPr?: string;
  /** Changes made from now on are tracked. */
  trackChanges?: boolean;
  title?: string;
  /** Who is named as the document's author. */
  author?: string;
  /** Who is named as having saved it last, and when. */
  savedBy?: string;
  savedAt?: string;
}

const relationships = (targets: { id: string; type: string; target: string; external?: boolean }[]): string =>
  `${declaration}<Relationships xmlns="${packageRelationship}">` +
  targets
    .map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${id}" Type="${type}" Target="${escape(target)}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('') +
  '</Relationships>';

const separators =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r>' +
  '<w:separator/></w:r></w:p></w:footnote>' +
  '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r>' +
  '<w:continuationSeparator/></w:r></w:p></w:footnote>';

/** Files by name as a zip, the same bytes every time: the format keeps local time, and a date made from local parts is alike in every time zone. */
export const packed = (files: Record<string, Uint8Array>): Uint8Array =>
  zipSync(files, { level: 9, mtime: new Date(2026, 0, 5, 9, 0, 0) });

/** The bytes of a .docx. The same options give the same bytes. */
export const docx = (options: DocxOptions): Uint8Array => {
  const {
    body,
    styles = commonStyles,
    numbering = commonNumbering,
    header,
    footer,
    comments,
    footnotes,
    media = {},
    links = {},
    customXml = [],
  } = options;
  const files: Record<string, string | Uint8Array> = {};
  const overrides: { name: string; type: string }[] = [];
  const fromDocument: Parameters<typeof relationships>[0] = [];

  // Content controls without an id of their own are numbered through the whole document: body first, then the other parts.
  let lastId = 1000;
  const numbered = (markup: string): string =>
    markup.replace(/<w:id w:val="next"\/>/g, () => `<w:id w:val="${(lastId += 1)}"/>`);
  const numberedBody = numbered(body);

  const part = (name: string, root: string, inside: string | false | undefined): void => {
    if (inside === false || inside === undefined) return;
    files[`word/${name}.xml`] = `${declaration}<w:${root} ${namespacesOf(inside)}>${numbered(inside)}</w:${root}>`;
    overrides.push({ name: `/word/${name}.xml`, type: `${partType}.${name}+xml` });
    fromDocument.push({ id: name, type: `${officeRelationship}/${name}`, target: `${name}.xml` });
  };

  part('styles', 'styles', styles);
  part(
    'settings',
    'settings',
    `${options.trackChanges ? '<w:trackRevisions/>' : ''}<w:defaultTabStop w:val="720"/>` +
      `${footnotes === undefined ? '' : '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'}` +
      '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
      '<w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>',
  );
  part('numbering', 'numbering', numbering);
  part('header', 'hdr', header);
  part('footer', 'ftr', footer);
  part('comments', 'comments', comments);
  part('footnotes', 'footnotes', footnotes === undefined ? undefined : separators + footnotes);

  for (const [name, bytes] of Object.entries(media)) {
    files[`word/media/${name}`] = bytes;
    fromDocument.push({ id: `media-${name}`, type: `${officeRelationship}/image`, target: `media/${name}` });
  }
  for (const [id, target] of Object.entries(links)) {
    fromDocument.push({ id, type: `${officeRelationship}/hyperlink`, target, external: true });
  }
  customXml.forEach((xml, index) => {
    const number = index + 1;
    files[`customXml/item${number}.xml`] = xml;
    files[`customXml/itemProps${number}.xml`] =
      `${declaration}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ` +
      `ds:itemID="{00000000-0000-4000-8000-${String(number).padStart(12, '0')}}"/>`;
    files[`customXml/_rels/item${number}.xml.rels`] = relationships([
      { id: 'properties', type: `${officeRelationship}/customXmlProps`, target: `itemProps${number}.xml` },
    ]);
    overrides.push({
      name: `/customXml/itemProps${number}.xml`,
      type: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    });
    fromDocument.push({
      id: `customXml${number}`,
      type: `${officeRelationship}/customXml`,
      target: `../customXml/item${number}.xml`,
    });
  });

  const references =
    (header === undefined ? '' : '<w:headerReference w:type="default" r:id="header"/>') +
    (footer === undefined ? '' : '<w:footerReference w:type="default" r:id="footer"/>');
  files['word/document.xml'] =
    `${declaration}<w:document ${namespacesOf(body)}><w:body>${numberedBody}<w:sectPr>${references}${options.sectPr ?? portraitA4}</w:sectPr>` +
    '</w:body></w:document>';
  files['word/_rels/document.xml.rels'] = relationships(fromDocument);
  files['docProps/core.xml'] =
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escape(options.title ?? '')}</dc:title><dc:creator>${escape(options.author ?? '')}</dc:creator>` +
    `${options.savedBy === undefined ? '' : `<cp:lastModifiedBy>${escape(options.savedBy)}</cp:lastModifiedBy>`}` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${builtAt}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${options.savedAt ?? builtAt}</dcterms:modified></cp:coreProperties>`;
  files['_rels/.rels'] = relationships([
    { id: 'document', type: `${officeRelationship}/officeDocument`, target: 'word/document.xml' },
    {
      id: 'core',
      type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      target: 'docProps/core.xml',
    },
  ]);
  const contentTypes =
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
    `<Override PartName="/word/document.xml" ContentType="${partType}.document.main+xml"/>` +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
    `${overrides.map(({ name, type }) => `<Override PartName="${name}" ContentType="${type}"/>`).join('')}</Types>`;

  const entries: Record<string, Uint8Array> = { '[Content_Types].xml': strToU8(contentTypes) };
  for (const [name, content] of Object.entries(files))
    entries[name] = typeof content === 'string' ? strToU8(content) : content;
  return packed(entries);
};
