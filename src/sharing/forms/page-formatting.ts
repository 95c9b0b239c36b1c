// How the pages of a part look: headings, lines of text, and cells.
import { cell, tight, type Column } from '../../ooxml/table-formatting';
import { runText } from '../../ooxml/xml-text';

/** A4 with margins that leave 17.6 cm for a table. */
export const page = { width: 11906, height: 16838, margin: 964 } as const;
const across = page.width - 2 * page.margin;

/** Columns by their parts of a thousand. */
export const columnsOf = (parts: readonly number[]): readonly Column[] =>
  parts.map((part) => ({ twips: Math.round((across * part) / 1000), share: part * 5 }));

export const heading = (level: 1 | 2, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="Heading${level}"/></w:pPr><w:r>${runText(text)}</w:r></w:p>`;

/** `size` in half points, the room below in twips. */
export const line = (text: string, { bold = false, size = 21, below = 80 } = {}): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="${below}"/></w:pPr>${run(text, { bold, size })}</w:p>`;

export const run = (text: string, { bold = false, size = 21, colour = '' } = {}): string =>
  `<w:r><w:rPr>${bold ? '<w:b/><w:bCs/>' : ''}${colour === '' ? '' : `<w:color w:val="${colour}"/>`}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>${runText(text)}</w:r>`;

/** A paragraph in a cell, around its runs. */
export const inCell = (runs: string, { centred = false, keep = false } = {}): string =>
  `<w:p><w:pPr>${keep ? '<w:keepNext/>' : ''}${tight}${centred ? '<w:jc w:val="center"/>' : ''}</w:pPr>${runs}</w:p>`;

/** A header says its own colours: shading does not change with the document's theme, text would. */
export const headerCell = (column: Column, paragraphs: string, { span = '', margins = '' } = {}): string =>
  cell(
    column,
    paragraphs,
    `${span}<w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/>${margins}<w:vAlign w:val="bottom"/>`,
  );
export const headerColour = '1F1F1F';

export const row = (cells: string, properties = ''): string =>
  `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells}</w:tr>`;

/** A small empty paragraph, so that two tables stay two. */
export const between =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="160" w:lineRule="exact"/></w:pPr></w:p>';
export const empty = '<w:p/>';
