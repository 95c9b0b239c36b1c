// Where each cell of a w:tbl stands: its column, how many columns it covers (gridSpan) and how many rows (vMerge).
import { attribute, child, children, childrenNamed, value, whole, type OoxmlElement } from './nodes';

/** A cell that is seen. Cells that only continue a vertical merge are counted in `rows` of the cell above. */
export interface GridCell {
  cell: OoxmlElement;
  /** Content controls around the cell, outermost first. */
  controls: OoxmlElement[];
  column: number;
  columns: number;
  rows: number;
}

export interface GridRow {
  row: OoxmlElement;
  /** Content controls around the row, outermost first. */
  controls: OoxmlElement[];
  cells: GridCell[];
  /** Columns left free before the first cell and after the last. */
  before: number;
  after: number;
}

export interface TableGrid {
  /** Column widths in twentieths of a point; 0 where the document names none. */
  columns: number[];
  rows: GridRow[];
}

/** Lays out a table's cells. Merges that begin nowhere are treated as ordinary cells, so that no text is lost from view. */
export function tableGrid(table: OoxmlElement): TableGrid {
  const rows: GridRow[] = [];
  const open = new Map<number, GridCell>();
  for (const { element: row, controls } of within(table, 'tr')) {
    const before = Number(value(row, 'trPr', 'gridBefore') ?? 0);
    const drawn: GridRow = { row, controls, cells: [], before, after: Number(value(row, 'trPr', 'gridAfter') ?? 0) };
    let column = before;
    for (const { element: cell, controls: around } of within(row, 'tc')) {
      const columns = Math.max(1, Number(value(cell, 'tcPr', 'gridSpan') ?? 1) || 1);
      const merge = child(cell, 'tcPr', 'vMerge');
      const above = open.get(column);
      if (merge && attribute(merge, 'val') !== 'restart' && above?.columns === columns) {
        above.rows += 1;
      } else {
        const placed: GridCell = { cell, controls: around, column, columns, rows: 1 };
        drawn.cells.push(placed);
        if (merge) open.set(column, placed);
        else open.delete(column);
      }
      column += columns;
    }
    rows.push(drawn);
  }
  return { columns: columnWidths(table, rows), rows };
}

function columnWidths(table: OoxmlElement, rows: GridRow[]): number[] {
  const widths = childrenNamed(child(table, 'tblGrid'), 'gridCol').map((column) => whole(column, 'w') ?? 0);
  const needed = Math.max(
    0,
    ...rows.map((row) => row.before + row.after + row.cells.reduce((sum, cell) => sum + cell.columns, 0)),
  );
  while (widths.length < needed) widths.push(0);
  return widths;
}

/** Rows of a table or cells of a row, also those inside content controls and other wrappers. */
function within(
  parent: OoxmlElement,
  name: 'tr' | 'tc',
  controls: OoxmlElement[] = [],
): { element: OoxmlElement; controls: OoxmlElement[] }[] {
  return children(parent).flatMap((one) => {
    if (one.localName === name) return [{ element: one, controls }];
    if (one.localName === 'sdt') return within(child(one, 'sdtContent') ?? one, name, [...controls, one]);
    return one.localName === 'customXml' || one.localName === 'sdtContent' ? within(one, name, controls) : [];
  });
}
