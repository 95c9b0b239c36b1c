// How every table of ours looks: as wide as the page, thin grey lines, no style of its own.

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

/** A cell around its paragraphs; `properties` go into its w:tcPr. */
export function cell(column: Column, paragraphs: string, properties = ''): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${column.share}" w:type="pct"/>${properties}</w:tcPr>${paragraphs}</w:tc>`;
}
