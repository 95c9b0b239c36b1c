// Word.TableBorder: a line around or inside a table, a row or a cell.
import type { Element } from '@xmldom/xmldom';
import { ancestorNamed, attribute, child, create, isAttached, isW, setProperty } from '../tree/names';
import { cellsOf, rowsOf } from '../tree/tables';
import { invalidArgument, quoted } from './error';
import { colour } from './font';
import { cellOrder, cellProperties, common, tableOrder, tableProperties, tablePropertySources } from './table-look';
import { type Method, object, type Session, type WordClass } from './word-class';

const places = [
  'Top',
  'Left',
  'Bottom',
  'Right',
  'InsideHorizontal',
  'InsideVertical',
  'Inside',
  'Outside',
  'All',
] as const;
type Place = (typeof places)[number];

const order = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/** The lines that a place names. */
const linesOf: Record<Place, readonly string[]> = {
  Top: ['top'],
  Left: ['left'],
  Bottom: ['bottom'],
  Right: ['right'],
  InsideHorizontal: ['insideH'],
  InsideVertical: ['insideV'],
  Inside: ['insideH', 'insideV'],
  Outside: ['top', 'left', 'bottom', 'right'],
  All: order,
};

interface Border {
  readonly of: Element;
  readonly place: Place;
}

/** One line, of a table or of a cell. */
interface Edge {
  readonly of: Element;
  readonly line: string;
}

/** The lines a border is made of. Those of a row are lines of its cells; a line that is not there is refused, which is not documented. */
function edgesOf({ of, place }: Border): Edge[] {
  const lines = linesOf[place];
  if (isW(of, 'tbl')) return lines.map((line) => ({ of, line }));
  const cells = isW(of, 'tc') ? [of] : cellsOf(of);
  const inner = cells.slice(1).flatMap((cell, at) => [
    { of: cells[at]!, line: 'right' },
    { of: cell, line: 'left' },
  ]);
  const edges = lines.flatMap((line): Edge[] => {
    if (line === 'left') return [{ of: cells[0]!, line }];
    if (line === 'right') return [{ of: cells[cells.length - 1]!, line }];
    if (line === 'insideV') return inner;
    return line === 'insideH' ? [] : cells.map((cell) => ({ of: cell, line }));
  });
  if (!edges.length) throw invalidArgument(`There is no border ${place} here.`);
  return edges;
}

/** The line of the table that a cell's line is, where the cell says nothing of it. */
function lineOfTable(cell: Element, line: string): string {
  const row = ancestorNamed(cell, 'tr')!;
  const rows = rowsOf(ancestorNamed(cell, 'tbl')!);
  const cells = cellsOf(row);
  const isOuter = {
    top: rows[0] === row,
    bottom: rows[rows.length - 1] === row,
    left: cells[0] === cell,
    right: cells[cells.length - 1] === cell,
  }[line];
  return isOuter ? line : line === 'top' || line === 'bottom' ? 'insideH' : 'insideV';
}

const other: Readonly<Record<string, string>> = { left: 'start', right: 'end' };

function drawn({ of, line }: Edge, session: Session): Element | undefined {
  const find = (borders: Element | undefined, name: string): Element | undefined =>
    child(borders, name) ?? child(borders, other[name] ?? name);
  const own = isW(of, 'tc') ? find(child(child(of, 'tcPr'), 'tcBorders'), line) : undefined;
  if (own) return own;
  const table = isW(of, 'tc') ? ancestorNamed(of, 'tbl') : of;
  const name = isW(of, 'tc') ? lineOfTable(of, line) : line;
  return tablePropertySources(table, session)
    .map((source) => find(child(source, 'tblBorders'), name))
    .find((found) => found !== undefined);
}

/** Sets attributes of all lines of a border; a line that was not drawn begins as a thin one. */
function draw(border: Border, attributes: Readonly<Record<string, string>>, session: Session): void {
  session.beforeEdit(border.of);
  for (const edge of edgesOf(border)) {
    const now = drawn(edge, session);
    const isCell = isW(edge.of, 'tc');
    const properties = isCell ? cellProperties(edge.of) : tableProperties(edge.of);
    const name = isCell ? 'tcBorders' : 'tblBorders';
    let borders = child(properties, name);
    if (!borders) setProperty(properties, (borders = create(properties, name)), isCell ? cellOrder : tableOrder);
    const line = create(borders, edge.line, {
      val: attribute(now, 'val') ?? 'single',
      sz: attribute(now, 'sz') ?? '4',
      space: attribute(now, 'space') ?? '0',
      color: attribute(now, 'color') ?? 'auto',
      ...attributes,
    });
    setProperty(borders, line, order);
  }
  session.edited(border.of);
}

/** Word.BorderType, and what stands for it in a document (ECMA-376 part 1, 17.18.2). */
const types: Readonly<Record<string, string>> = {
  None: 'none',
  Single: 'single',
  Double: 'double',
  Dotted: 'dotted',
  Dashed: 'dashed',
  DotDashed: 'dotDash',
  Dot2Dashed: 'dotDotDash',
  Triple: 'triple',
  ThinThickSmall: 'thinThickSmallGap',
  ThickThinSmall: 'thickThinSmallGap',
  ThinThickThinSmall: 'thinThickThinSmallGap',
  ThinThickMed: 'thinThickMediumGap',
  ThickThinMed: 'thickThinMediumGap',
  ThinThickThinMed: 'thinThickThinMediumGap',
  ThinThickLarge: 'thinThickLargeGap',
  ThickThinLarge: 'thickThinLargeGap',
  ThinThickThinLarge: 'thinThickThinLargeGap',
  Wave: 'wave',
  DoubleWave: 'doubleWave',
  DashedSmall: 'dashSmallGap',
  DashDotStroked: 'dashDotStroked',
  ThreeDEmboss: 'threeDEmboss',
  ThreeDEngrave: 'threeDEngrave',
};

const typeOf = (line: Element | undefined): string => {
  const value = attribute(line, 'val') ?? 'none';
  return value === 'nil' ? 'None' : (Object.keys(types).find((name) => types[name] === value) ?? 'None');
};

const tableBorderClass: WordClass<Border> = {
  name: 'TableBorder',
  properties: {
    Type: {
      set: '1.3',
      get: (border, session) =>
        common(
          edgesOf(border).map((edge) => typeOf(drawn(edge, session))),
          'Mixed',
        ),
      put: (border, value, session) => {
        const type = typeof value === 'string' ? types[value] : undefined;
        if (type === undefined) throw invalidArgument(`${quoted(value)} is not a kind of border.`);
        draw(border, { val: type }, session);
      },
    },
    Color: {
      set: '1.3',
      get: (border, session) =>
        common(
          edgesOf(border).map((edge) => {
            const value = attribute(drawn(edge, session), 'color') ?? 'auto';
            return value === 'auto' ? '#000000' : `#${value.toUpperCase()}`;
          }),
          '',
        ),
      put: (border, value, session) => draw(border, { color: colour(value) }, session),
    },
    /** In points; a document counts eighths of one. */
    Width: {
      set: '1.3',
      get: (border, session) =>
        common<number | null>(
          edgesOf(border).map((edge) => Number(attribute(drawn(edge, session), 'sz') ?? '0') / 8),
          null,
        ),
      put: (border, value, session) => {
        if (typeof value !== 'number' || value < 0.25 || value > 12)
          throw invalidArgument('A border is between a quarter of a point and twelve points wide.');
        draw(border, { sz: String(Math.round(value * 8)) }, session);
      },
    },
  },
  navigation: {},
  methods: {},
  isThere: ({ of }) => isAttached(of),
};

/** Of Word.Table, Word.TableRow and Word.TableCell alike. */
export const getBorder: Method<Element> = {
  set: '1.3',
  call: (of, args) => object(tableBorderClass, { of, place: args.oneOf(0, places) }),
};
