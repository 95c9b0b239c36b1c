import { tableGrid } from '../../src/stand-in/page/document-view/table-grid';
import { element } from './ooxml';

const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const table = (rows: string): ReturnType<typeof tableGrid> =>
  tableGrid(element(`<w:tbl><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="2000"/></w:tblGrid>${rows}</w:tbl>`));

/** Each cell as its words, column and size. */
const shape = (rows: string): string[][] =>
  table(rows).rows.map((one) =>
    one.cells.map(
      ({ cell: words, column, columns, rows: high }) => `${words.textContent} at ${column}, ${columns}×${high}`,
    ),
  );

const merged = '<w:vMerge/>';
const restart = '<w:vMerge w:val="restart"/>';

describe('the grid of a table', () => {
  test('cells follow each other', () => {
    expect(shape(row(cell('A') + cell('B')))).toEqual([['A at 0, 1×1', 'B at 1, 1×1']]);
  });

  test('a cell covers the columns it spans', () => {
    expect(shape(row(cell('A', '<w:gridSpan w:val="2"/>')) + row(cell('B') + cell('C')))).toEqual([
      ['A at 0, 2×1'],
      ['B at 0, 1×1', 'C at 1, 1×1'],
    ]);
  });

  test('a merged cell covers the rows below, and a new merge begins where one is restarted', () => {
    const rows =
      row(cell('A', restart) + cell('B')) + row(cell('', merged) + cell('C')) + row(cell('D', restart) + cell('E'));
    expect(shape(rows)).toEqual([['A at 0, 1×2', 'B at 1, 1×1'], ['C at 1, 1×1'], ['D at 0, 1×1', 'E at 1, 1×1']]);
  });

  test('a vertical merge without a first cell is drawn as a cell, so that its text is visible', () => {
    expect(shape(row(cell('lost?', merged) + cell('B')))).toEqual([['lost? at 0, 1×1', 'B at 1, 1×1']]);
  });

  test('cells and rows inside content controls are found, with the controls around them', () => {
    const controlled = (inside: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const { rows } = table(controlled(row(cell('A') + controlled(cell('B')))));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.controls).toHaveLength(1);
    expect(rows[0]?.cells.map(({ controls }) => controls.length)).toEqual([0, 1]);
  });

  test('columns missing from tblGrid are added without a width', () => {
    expect(table(row(cell('A') + cell('B') + cell('C'))).columns).toEqual([1000, 2000, 0]);
  });

  test('gridBefore columns are kept', () => {
    expect(shape(row(cell('A'), '<w:gridBefore w:val="1"/>'))).toEqual([['A at 1, 1×1']]);
  });
});
