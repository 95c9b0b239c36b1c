// The handful of WordprocessingML shapes that tests keep needing. Each function gives a piece of markup; the caller puts the pieces together.

/** The only moment a built document knows, so that two builds never differ. */
export const builtAt = '2026-01-05T09:00:00Z';

/** Makes text safe inside an element or a double-quoted attribute. */
export const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A run of text; `properties` is the inside of w:rPr, in schema order. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;

export interface ParagraphOptions {
  style?: string;
  /** 1 for the bulleted, 2 for the numbered list of `commonNumbering`. */
  list?: number;
  /** What else belongs in w:pPr, after style and list. */
  properties?: string;
}

/** A paragraph around runs and other inline markup that the caller wrote. */
export const paragraphOf = (inline: string, { style, list, properties = '' }: ParagraphOptions = {}): string => {
  const inside =
    (style ? `<w:pStyle w:val="${style}"/>` : list ? '<w:pStyle w:val="ListParagraph"/>' : '') +
    (list ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>` : '') +
    properties;
  return `<w:p>${inside && `<w:pPr>${inside}</w:pPr>`}${inline}</w:p>`;
};

/** A paragraph of plain text; no text gives an empty paragraph. */
export const paragraph = (text: string, options: ParagraphOptions = {}): string =>
  paragraphOf(text && run(text), options);

/** A heading of level 1, 2 or 3. */
export const heading = (text: string, level: 1 | 2 | 3): string => paragraph(text, { style: `Heading${level}` });

export interface CellOptions {
  width?: number;
  /** How many columns the cell covers. */
  span?: number;
  /** `restart` begins a vertical merge, `continue` is swallowed by the cell above. */
  merge?: 'restart' | 'continue';
  /** Background colour, six hex digits. */
  shade?: string;
}

/** A table cell around block markup, which must end with a paragraph. */
export const cell = (block: string, { width, span, merge, shade }: CellOptions = {}): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width ?? 0}" w:type="${width ? 'dxa' : 'auto'}"/>${span ? `<w:gridSpan w:val="${span}"/>` : ''}` +
  `${merge ? `<w:vMerge w:val="${merge}"/>` : ''}${shade ? `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>` : ''}</w:tcPr>${block}</w:tc>`;

/** A table row around its cells; a header row is repeated at the top of each page. */
export const row = (cells: string, { header = false } = {}): string =>
  `<w:tr>${header ? '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>' : ''}${cells}</w:tr>`;

/** A table around rows that the caller wrote; `widths` are the grid columns, in twentieths of a point. */
export const tableOf = (rows: string, widths: number[]): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/>` +
  '<w:tblLayout w:type="fixed"/></w:tblPr>' +
  `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>`;

/** A plain table of texts, its first row a header row unless said otherwise; the columns share the width of a portrait A4 page. */
export const table = (
  rows: string[][],
  { header = true, widths }: { header?: boolean; widths?: number[] } = {},
): string => {
  const columns = Math.max(...rows.map((texts) => texts.length));
  const grid = widths ?? Array.from({ length: columns }, () => Math.floor(9026 / columns));
  const rowOf = (texts: string[], index: number): string =>
    row(texts.map((text, column) => cell(paragraph(text), { width: grid[column] })).join(''), {
      header: header && index === 0,
    });
  return tableOf(rows.map(rowOf).join(''), grid);
};

export interface ContentControlOptions {
  /** What the control holds: runs, paragraphs, a row or a cell, as the place where it stands asks. */
  content: string;
  tag?: string;
  title?: string;
  /** Left out, the built document numbers its controls in the order in which they stand. */
  id?: number;
  lock?: 'sdtLocked' | 'contentLocked' | 'sdtContentLocked';
  /** The content is the prompt and not yet an answer. */
  placeholder?: boolean;
  /** A control without a kind is rich text (ECMA-376 part 1, 17.5.2.26). */
  kind?: 'text' | 'date' | { dropdown: string[] };
}

/** A content control (w:sdt) at whatever level its content belongs to. */
export const contentControl = ({ content, tag, title, id, lock, placeholder, kind }: ContentControlOptions): string => {
  const kinds =
    kind === 'text'
      ? '<w:text/>'
      : kind === 'date'
        ? '<w:date><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="en-GB"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>'
        : kind
          ? `<w:dropDownList>${kind.dropdown.map((item) => `<w:listItem w:displayText="${escape(item)}" w:value="${escape(item)}"/>`).join('')}</w:dropDownList>`
          : '';
  return (
    '<w:sdt>' +
    `<w:sdtPr>${title === undefined ? '' : `<w:alias w:val="${escape(title)}"/>`}${tag === undefined ? '' : `<w:tag w:val="${escape(tag)}"/>`}` +
    `<w:id w:val="${id ?? 'next'}"/>${lock ? `<w:lock w:val="${lock}"/>` : ''}${placeholder ? '<w:showingPlcHdr/>' : ''}${kinds}</w:sdtPr>` +
    `<w:sdtContent>${content}</w:sdtContent></w:sdt>`
  );
};

/** A link around inline markup; its address stands under `id` in the document's `links`. */
export const hyperlink = (id: string, text: string): string =>
  `<w:hyperlink r:id="${id}">${run(text, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`;

/** A field whose result Word works out again when the document is opened or printed. */
export const field = (instruction: string, result: string): string =>
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
  `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** One comment for the document's `comments`. */
export const comment = (id: number, author: string, text: string): string =>
  `<w:comment w:id="${id}" w:author="${escape(author)}" w:date="${builtAt}" w:initials="${author
    .split(' ')
    .map((name) => name.charAt(0))
    .join('')}">` +
  '<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/>' +
  `</w:r>${run(text)}</w:p></w:comment>`;

/** Marks inline markup as what comment `id` is about. */
export const commented = (id: number, inline: string): string =>
  `<w:commentRangeStart w:id="${id}"/>${inline}<w:commentRangeEnd w:id="${id}"/>` +
  `<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;

/** Text that somebody put in while changes were tracked. */
export const inserted = (id: number, author: string, text: string): string =>
  `<w:ins w:id="${id}" w:author="${escape(author)}" w:date="${builtAt}">${run(text)}</w:ins>`;

/** Text that somebody took out while changes were tracked. */
export const deleted = (id: number, author: string, text: string): string =>
  `<w:del w:id="${id}" w:author="${escape(author)}" w:date="${builtAt}"><w:r><w:delText xml:space="preserve">${escape(text)}</w:delText>` +
  '</w:r></w:del>';

/** One footnote for the document's `footnotes`; ids start at 1. */
export const footnote = (id: number, text: string): string =>
  `<w:footnote w:id="${id}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>` +
  `<w:footnoteRef/></w:r>${run(` ${text}`)}</w:p></w:footnote>`;

/** The mark in the text that leads to footnote `id`. */
export const footnoteMark = (id: number): string =>
  `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;

export interface PictureOptions {
  /** The name under which the bytes stand in `media`. */
  media: string;
  alternativeText: string;
  widthCm: number;
  heightCm: number;
  id?: number;
}

/** A run with a picture in line with the text. */
export const picture = ({ media, alternativeText, widthCm, heightCm, id = 1 }: PictureOptions): string => {
  const width = Math.round(widthCm * 360000);
  const height = Math.round(heightCm * 360000);
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/>` +
    `<wp:docPr id="${id}" name="Picture ${id}" descr="${escape(alternativeText)}"/><wp:cNvGraphicFramePr>` +
    '<a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>' +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
    `<pic:nvPicPr><pic:cNvPr id="${id}" name="${media}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="media-${media}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
    '</pic:spPr>' +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
};

export interface TextBoxOptions {
  /** The block markup inside. */
  block: string;
  widthCm: number;
  heightCm: number;
  /** How far below the top of its paragraph the box begins. */
  belowCm: number;
  /** The first text box of a document tells what kind of shape a text box is; the others lean on it. */
  first?: boolean;
  id?: number;
}

const textBoxShape =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** A run with a floating text box, twice as Word writes it: as a drawing, and as VML for programs that know no such drawings. */
export const textBox = ({ block, widthCm, heightCm, belowCm, first = true, id = 101 }: TextBoxOptions): string => {
  const [width, height, below] = [widthCm, heightCm, belowCm].map((length) => Math.round(length * 360000));
  const points = (length: number): string => `${Math.round((length / 2.54) * 720) / 10}pt`;
  const content = `<w:txbxContent>${block}</w:txbxContent>`;
  return (
    '<w:r><w:rPr><w:noProof/></w:rPr><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>' +
    '<wp:anchor distT="45720" distB="45720" distL="114300" distR="114300" simplePos="0" relativeHeight="251659264" behindDoc="0" locked="0" ' +
    'layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>' +
    '<wp:positionH relativeFrom="margin"><wp:align>left</wp:align></wp:positionH>' +
    `<wp:positionV relativeFrom="paragraph"><wp:posOffset>${below}</wp:posOffset></wp:positionV>` +
    `<wp:extent cx="${width}" cy="${height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapTopAndBottom/>` +
    `<wp:docPr id="${id}" name="Text Box ${id}"/><wp:cNvGraphicFramePr/>` +
    '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>' +
    '<wps:cNvSpPr txBox="1"><a:spLocks noChangeArrowheads="1"/></wps:cNvSpPr>' +
    `<wps:spPr bwMode="auto"><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>' +
    '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:miter lim="800000"/></a:ln></wps:spPr>' +
    `<wps:txbx>${content}</wps:txbx>` +
    '<wps:bodyPr rot="0" vert="horz" wrap="square" lIns="91440" tIns="45720" rIns="91440" bIns="45720" anchor="t" anchorCtr="0">' +
    '<a:noAutofit/></wps:bodyPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>' +
    `<mc:Fallback><w:pict>${first ? textBoxShape : ''}` +
    `<v:shape id="Text Box ${id}" o:spid="_x0000_s${1000 + id}" type="#_x0000_t202" ` +
    `style="position:absolute;margin-left:0;margin-top:${points(belowCm)};width:${points(widthCm)};height:${points(heightCm)};z-index:251659264;` +
    'mso-position-horizontal:left;mso-position-horizontal-relative:margin;mso-position-vertical-relative:text">' +
    `<v:textbox>${content}</v:textbox><w10:wrap type="topAndBottom" anchorx="margin"/></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
  );
};
