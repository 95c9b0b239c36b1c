// How tables, rows and cells look: alignment, colour and the space around words. A row and a table speak for all of their cells.
import type { Element } from '@xmldom/xmldom';
import { paragraphsIn } from '../tree/blocks';
import { styleById, styleChain } from '../tree/formatting';
import { ancestorNamed, attribute, child, create, isW, remove, setProperty } from '../tree/names';
import { cellsOf, rowsOf } from '../tree/tables';
import { invalidArgument, quoted } from './error';
import { colour } from './font';
import { alignmentOf, jcOf, paragraphAlignment, setAlignment } from './paragraph-format';
import { stylesOf } from './styles';
import { type Arguments, type Json, type Method, type Property, type Session } from './word-class';

/** What stands in w:tblPr and w:tcPr, in the order of the schema. */
export const tableOrder = (
  'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout ' +
  'tblCellMar tblLook tblCaption tblDescription tblPrChange'
).split(' ');
export const cellOrder = (
  'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns cellDel ' +
  'cellMerge tcPrChange'
).split(' ');

function ownProperties(element: Element, name: 'tblPr' | 'tcPr'): Element {
  const known = child(element, name);
  if (known) return known;
  const made = create(element, name);
  element.insertBefore(made, element.firstChild);
  return made;
}

export const tableProperties = (table: Element): Element => ownProperties(table, 'tblPr');
export const cellProperties = (cell: Element): Element => ownProperties(cell, 'tcPr');

/** The cells of a table, a row, or the cell itself. */
export const cellsIn = (place: Element): Element[] =>
  isW(place, 'tc') ? [place] : isW(place, 'tr') ? cellsOf(place) : rowsOf(place).flatMap(cellsOf);

/** The properties of tables that a table has itself, and then those of its style and the styles that one is based on. */
export function tablePropertySources(table: Element | undefined, session: Session): (Element | undefined)[] {
  const own = child(table, 'tblPr');
  const styles = stylesOf(session);
  const chain = styleChain(styles, styleById(styles, attribute(child(own, 'tblStyle'), 'val')));
  return [own, ...chain.map((style) => child(style, 'tblPr'))];
}

/** What all have in common; `mixed` where they differ. */
export function common<V extends Json>(values: readonly V[], mixed: V): V {
  return values.every((value) => value === values[0]) && values.length ? values[0]! : mixed;
}

const verticals: Readonly<Record<string, string>> = { Top: 'top', Center: 'center', Bottom: 'bottom' };

/** Properties of Word.Table, Word.TableRow and Word.TableCell alike. */
export const cellLook: Readonly<Record<string, Property<Element>>> = {
  HorizontalAlignment: {
    set: '1.3',
    get: (place, session) =>
      common(
        cellsIn(place).flatMap((cell) => [...paragraphsIn(cell)].map((one) => paragraphAlignment(one, session))),
        'Mixed',
      ),
    put: (place, value, session) => {
      const jc = jcOf(value);
      for (const cell of cellsIn(place)) for (const one of paragraphsIn(cell)) setAlignment(one, jc, session);
    },
  },
  VerticalAlignment: {
    set: '1.3',
    get: (place) =>
      common(
        cellsIn(place).map((cell) => {
          const value = attribute(child(child(cell, 'tcPr'), 'vAlign'), 'val') ?? 'top';
          return Object.keys(verticals).find((name) => verticals[name] === value) ?? 'Mixed';
        }),
        'Mixed',
      ),
    put: (place, value, session) => {
      const name = Object.keys(verticals).find((each) => each === value);
      if (name === undefined) throw invalidArgument(`${quoted(value)} is not a vertical alignment.`);
      setOnCells(place, 'vAlign', { val: verticals[name]! }, session);
    },
  },
  /** An empty text where there is no colour, or there are several; not documented. */
  ShadingColor: {
    set: '1.3',
    get: (place) =>
      common(
        cellsIn(place).map((cell) => {
          const fill = attribute(child(child(cell, 'tcPr'), 'shd'), 'fill') ?? 'auto';
          return fill === 'auto' ? '' : `#${fill.toUpperCase()}`;
        }),
        '',
      ),
    put: (place, value, session) =>
      setOnCells(place, 'shd', { val: 'clear', color: 'auto', fill: colour(value) }, session),
  },
};

function setOnCells(place: Element, name: string, attributes: Record<string, string>, session: Session): void {
  session.beforeEdit(place);
  for (const cell of cellsIn(place)) {
    const properties = cellProperties(cell);
    setProperty(properties, create(properties, name, attributes), cellOrder);
  }
  session.edited(place);
}

/** Word.Table.alignment: where the table stands between the margins. */
export const tableAlignment: Property<Element> = {
  set: '1.3',
  get: (table, session) => {
    const jc = tablePropertySources(table, session).map((source) => attribute(child(source, 'jc'), 'val'));
    return alignmentOf(jc.find((value) => value !== undefined));
  },
  put: (table, value, session) => {
    const jc = jcOf(value);
    if (jc === 'both') throw invalidArgument('A table cannot be justified.');
    session.beforeEdit(table);
    const properties = tableProperties(table);
    setProperty(properties, create(properties, 'jc', { val: jc }), tableOrder);
    session.edited(table);
  },
};

const sides = ['Top', 'Left', 'Bottom', 'Right'] as const;
type Side = (typeof sides)[number];

/** Word's own where nothing says otherwise, in twentieths of a point. */
const wordsOwn: Record<Side, number> = { Top: 0, Left: 108, Bottom: 0, Right: 108 };

const marginIn = (margins: Element | undefined, side: Side): number | undefined => {
  const other = { Top: 'top', Left: 'start', Bottom: 'bottom', Right: 'end' }[side];
  const value = attribute(child(margins, side.toLowerCase()) ?? child(margins, other), 'w');
  return value === undefined ? undefined : Number(value);
};

function padding(place: Element, side: Side, session: Session): number | null {
  const table = isW(place, 'tbl') ? place : ancestorNamed(place, 'tbl');
  const ofTable = tablePropertySources(table, session).map((source) => marginIn(child(source, 'tblCellMar'), side));
  const fallback = ofTable.find((value) => value !== undefined) ?? wordsOwn[side];
  const values = cellsIn(place).map((cell) => marginIn(child(child(cell, 'tcPr'), 'tcMar'), side) ?? fallback);
  return common<number | null>(
    values.map((value) => value / 20),
    null,
  );
}

function setPadding(place: Element, args: Arguments, session: Session): void {
  const side = args.oneOf(0, sides);
  const points = args.decimal(1);
  if (points < 0) throw invalidArgument('The space around words is not negative.');
  session.beforeEdit(place);
  const put = (properties: Element, name: 'tblCellMar' | 'tcMar', order: readonly string[]): void => {
    let margins = child(properties, name);
    if (!margins) setProperty(properties, (margins = create(properties, name)), order);
    setProperty(
      margins,
      create(margins, side.toLowerCase(), { w: String(Math.round(points * 20)), type: 'dxa' }),
      sides.map((each) => each.toLowerCase()),
    );
  };
  if (isW(place, 'tbl')) {
    put(tableProperties(place), 'tblCellMar', tableOrder);
    for (const cell of cellsIn(place)) {
      const own = child(child(child(cell, 'tcPr'), 'tcMar'), side.toLowerCase());
      if (own) remove(own);
    }
  } else for (const cell of cellsIn(place)) put(cellProperties(cell), 'tcMar', cellOrder);
  session.edited(place);
}

export const cellPadding: Readonly<Record<'GetCellPadding' | 'SetCellPadding', Method<Element>>> = {
  GetCellPadding: { set: '1.3', call: (place, args, session) => padding(place, args.oneOf(0, sides), session) },
  SetCellPadding: { set: '1.3', call: setPadding },
};
