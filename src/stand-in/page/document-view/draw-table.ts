// A table: column widths, merged cells, borders, shading and cell margins, with the table style's first row and column and bands.
import { markControl } from './controls';
import type { Drawing } from './drawing';
import { make } from './drawing';
import { borderCss, colour, dress, points, type Css } from './formatting-css';
import { attribute, child, childrenNamed, isOn, value, whole, type OoxmlElement } from './nodes';
import { tableGrid, type GridCell, type TableGrid } from './table-grid';

type Side = 'top' | 'right' | 'bottom' | 'left';

/** Word's margins inside a cell where nothing else is said: 0.19 cm left and right. */
const usualCellMargin = 108;

const cellAlignments: Record<string, string> = { center: 'middle', bottom: 'bottom' };

/** Draws a `w:tbl`; `drawBlocks` draws what stands in a cell. */
export function drawTable(
  drawing: Drawing,
  table: OoxmlElement,
  drawBlocks: (drawing: Drawing, into: HTMLElement, parent: OoxmlElement) => void,
): HTMLElement {
  const grid = tableGrid(table);
  const look = tableLook(drawing, table);
  const drawn = make('table', 'document-table');
  drawing.ties.tie(drawn, table);
  dress(drawn, tableCss(table, grid));
  drawn.append(columnGroup(grid));
  const body = make('tbody', '');
  drawn.append(body);
  grid.rows.forEach((row, rowIndex) => {
    const drawnRow = make('tr', '');
    drawing.ties.tie(drawnRow, row.row);
    const height = whole(child(row.row, 'trPr', 'trHeight'), 'val');
    if (height) drawnRow.style.height = points(height);
    if (row.before) drawnRow.append(freeCell(row.before));
    for (const placed of row.cells) {
      const conditions = styleParts(look, grid, rowIndex, placed);
      const cell = drawCell(drawing, placed);
      dress(cell, cellCss(look, conditions, grid, rowIndex, placed));
      for (const control of [...row.controls, ...placed.controls]) {
        cell.classList.add('control', 'cell-control');
        markControl(cell, control);
      }
      const inside: Drawing = { ...drawing, tableStyle: [...look.styles, ...conditions] };
      drawBlocks(inside, cell, placed.cell);
      drawnRow.append(cell);
    }
    if (row.after) drawnRow.append(freeCell(row.after));
    body.append(drawnRow);
  });
  return drawn;
}

interface TableLook {
  table: OoxmlElement;
  /** The table style, with those it is based on before it. */
  styles: OoxmlElement[];
  /** Which of the style's parts the table asks for. */
  parts: { firstRow: boolean; lastRow: boolean; firstColumn: boolean; lastColumn: boolean; bands: boolean };
}

function tableLook(drawing: Drawing, table: OoxmlElement): TableLook {
  const look = child(table, 'tblPr', 'tblLook');
  const bits = Number.parseInt(attribute(look, 'val') ?? '0', 16) || 0;
  const asks = (name: string, bit: number): boolean =>
    attribute(look, name) === undefined
      ? (bits & bit) !== 0
      : ['1', 'true', 'on'].includes(attribute(look, name) ?? '');
  return {
    table,
    styles: drawing.styles.chain('table', value(table, 'tblPr', 'tblStyle')),
    parts: {
      firstRow: asks('firstRow', 0x20),
      lastRow: asks('lastRow', 0x40),
      firstColumn: asks('firstColumn', 0x80),
      lastColumn: asks('lastColumn', 0x100),
      bands: !asks('noHBand', 0x200),
    },
  };
}

/** The conditional parts of the table style that reach this cell, the one that counts most last. */
function styleParts(look: TableLook, grid: TableGrid, rowIndex: number, { column, columns }: GridCell): OoxmlElement[] {
  const { parts } = look;
  const names: string[] = [];
  if (parts.bands) names.push((rowIndex - (parts.firstRow ? 1 : 0)) % 2 === 0 ? 'band1Horz' : 'band2Horz');
  if (parts.firstColumn && column === 0) names.push('firstCol');
  if (parts.lastColumn && column + columns === grid.columns.length) names.push('lastCol');
  if (parts.firstRow && rowIndex === 0) names.push('firstRow');
  if (parts.lastRow && rowIndex === grid.rows.length - 1) names.push('lastRow');
  return names.flatMap((name) =>
    look.styles.flatMap((style) =>
      childrenNamed(style, 'tblStylePr').filter((part) => attribute(part, 'type') === name),
    ),
  );
}

function tableCss(table: OoxmlElement, grid: TableGrid): Css {
  const properties = child(table, 'tblPr');
  const css: Css = {};
  const total = grid.columns.reduce((sum, width) => sum + width, 0);
  const width = child(properties, 'tblW');
  const kind = attribute(width, 'type');
  if (kind === 'pct') css['width'] = `${percent(attribute(width, 'w') ?? '5000')}%`;
  else if (total > 0 && grid.columns.every((one) => one > 0)) css['width'] = points(total);
  if (css['width']) css['table-layout'] = 'fixed';
  if (isOn(child(properties, 'bidiVisual'))) css['direction'] = 'rtl';
  const place = value(properties, 'jc');
  if (place === 'center') Object.assign(css, { 'margin-left': 'auto', 'margin-right': 'auto' });
  else if (place === 'right' || place === 'end') css['margin-left'] = 'auto';
  else css['margin-left'] = points((whole(child(properties, 'tblInd'), 'w') ?? 0) - usualCellMargin);
  return css;
}

/** Fiftieths of a percent, or a number with a percent sign (ECMA-376 part 1, §17.18.90). */
function percent(text: string): number {
  return text.endsWith('%') ? Number.parseFloat(text) : Number(text) / 50;
}

function columnGroup(grid: TableGrid): HTMLElement {
  const group = make('colgroup', '');
  const total = grid.columns.reduce((sum, width) => sum + width, 0);
  for (const width of grid.columns) {
    const column = make('col', '');
    if (width > 0) column.style.width = `${(width / total) * 100}%`;
    group.append(column);
  }
  return group;
}

function freeCell(columns: number): HTMLElement {
  const cell = make('td', 'free-cell');
  cell.colSpan = columns;
  cell.contentEditable = 'false';
  return cell;
}

function drawCell(drawing: Drawing, placed: GridCell): HTMLTableCellElement {
  const cell = make('td', 'document-cell');
  if (placed.columns > 1) cell.colSpan = placed.columns;
  if (placed.rows > 1) cell.rowSpan = placed.rows;
  drawing.ties.tie(cell, placed.cell);
  return cell;
}

function cellCss(
  look: TableLook,
  conditions: OoxmlElement[],
  grid: TableGrid,
  rowIndex: number,
  placed: GridCell,
): Css {
  const properties = child(placed.cell, 'tcPr');
  const css: Css = {};
  const edge: Record<Side, boolean> = {
    top: rowIndex === 0,
    left: placed.column === 0,
    right: placed.column + placed.columns >= grid.columns.length,
    bottom: rowIndex + placed.rows >= grid.rows.length,
  };
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    css[`border-${side}`] = borderCss(borderOf(look, conditions, properties, side, edge[side]));
    css[`padding-${side}`] = points(marginOf(look, properties, side));
  }
  const shadings = [
    ...look.styles.map((style) => child(style, 'tcPr', 'shd')),
    ...conditions.map((part) => child(part, 'tcPr', 'shd')),
    child(properties, 'shd'),
  ];
  const fill = colour(attribute(shadings.filter(Boolean).at(-1), 'fill'));
  if (fill) css['background-color'] = fill;
  const alignment = cellAlignments[value(properties, 'vAlign') ?? ''];
  if (alignment) css['vertical-align'] = alignment;
  return css;
}

/** The border of one side: the cell's own, else the table's, else that of the style; inner sides take the inner lines. */
function borderOf(
  look: TableLook,
  conditions: OoxmlElement[],
  cell: OoxmlElement | undefined,
  side: Side,
  isEdge: boolean,
): OoxmlElement | undefined {
  const inner = side === 'top' || side === 'bottom' ? 'insideH' : 'insideV';
  const of = (borders: OoxmlElement | undefined, ...names: string[]): OoxmlElement | undefined =>
    names.flatMap((name) => namesOf(name).map((one) => child(borders, one))).find((border) => border !== undefined);
  const tableSide = isEdge ? side : inner;
  return (
    of(child(cell, 'tcBorders'), side) ??
    [...conditions]
      .reverse()
      .map((part) => of(child(part, 'tcPr', 'tcBorders'), side, tableSide))
      .find(Boolean) ??
    of(child(look.table, 'tblPr', 'tblBorders'), tableSide) ??
    [...look.styles]
      .reverse()
      .map((style) => of(child(style, 'tblPr', 'tblBorders'), tableSide))
      .find(Boolean)
  );
}

/** Later editions of the standard say start and end for left and right. */
function namesOf(side: string): string[] {
  return side === 'left' ? ['left', 'start'] : side === 'right' ? ['right', 'end'] : [side];
}

function marginOf(look: TableLook, cell: OoxmlElement | undefined, side: Side): number {
  const holders = [
    child(cell, 'tcMar'),
    child(look.table, 'tblPr', 'tblCellMar'),
    ...[...look.styles].reverse().map((style) => child(style, 'tblPr', 'tblCellMar')),
  ];
  for (const holder of holders) {
    for (const name of namesOf(side)) {
      const width = whole(child(holder, name), 'w');
      if (width !== undefined) return width;
    }
  }
  return side === 'left' || side === 'right' ? usualCellMargin : 0;
}
