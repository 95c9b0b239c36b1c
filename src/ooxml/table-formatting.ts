// How every table of ours looks: as wide as the page, thin grey lines, no style of its own.

import { runText } from './xml-text';

/** Space around each paragraph of ours in a cell, as WordprocessingML paragraph properties. */
export const tight = '<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>';

/**
 * A column. Portrait A4 with usual margins is 9,026 twips wide. The cells also say their share in fiftieths of a percent, so that the
 * table fills whatever width the page has.
 */
export interface Column {
  readonly twips: number;
  readonly share: number;
}

/** A table around its rows. `headerRow` says whether the first one is a header, for table styles that somebody puts on it later. */
export function table(columns: readonly Column[], headerRow: boolean, rows: string): string {
  const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="8A8A8A"/>`;
  const first = headerRow ? { look: '0020', row: 1 } : { look: '0000', row: 0 };
  return (
    '<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/>' +
    `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders>` +
    '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>' +
    `<w:tblLook w:val="${first.look}" w:firstRow="${first.row}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
    '</w:tblPr>' +
    `<w:tblGrid>${columns.map(({ twips }) => `<w:gridCol w:w="${twips}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>`
  );
}

/**
 * A cell of a header row, shaded with a light tint of the document's own accent colour (grey-blue where it has no theme). It says its own
 * text colour: on a fifth of any accent dark text can be read, whatever colour the document's text has.
 * @param text bold, kept with the next line
 * @param around puts something around its paragraph, such as a control
 */
export function headerCell(column: Column, text: string, around: (line: string) => string = (line) => line): string {
  return cell(
    column,
    around(
      `<w:p><w:pPr><w:keepNext/>${tight}</w:pPr><w:r><w:rPr><w:b/><w:color w:val="1F1F1F"/></w:rPr>${runText(text)}</w:r></w:p>`,
    ),
    '<w:shd w:val="clear" w:color="auto" w:fill="DDE8F3" w:themeFill="accent1" w:themeFillTint="33"/>',
  );
}

/** A header row, repeated on every page the table goes on to. */
export const headerRow = (cells: string): string =>
  `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells}</w:tr>`;

/** A row that stays on one page. */
export const bodyRow = (cells: string): string => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells}</w:tr>`;

/** A cell around its paragraphs; `properties` go into its w:tcPr. */
export function cell(column: Column, paragraphs: string, properties = ''): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${column.share}" w:type="pct"/>${properties}</w:tcPr>${paragraphs}</w:tc>`;
}
