// The style of a table: by its name in the document, by Word's own name, and which of its looks are on.
import type { Element } from '@xmldom/xmldom';
import { attribute, child, children, create, isW, setProperty } from '../tree/names';
import { invalidArgument, quoted } from './error';
import { nameOf, squeezed, stylesFor, stylesOf } from './styles';
import { tableOrder, tableProperties } from './table-look';
import type { Json, Property, Session } from './word-class';

/** Word.BuiltInStyleName, as far as it names tables. */
const builtIn =
  /^(?:TableGrid(?:Light)?|PlainTable[1-5]|(?:Grid|List)Table(?:1Light|2|3|4|5Dark|6Colorful|7Colorful)(?:_Accent[1-6])?)$/;

/** `GridTable5Dark_Accent2` stands in a document as `Grid Table 5 Dark - Accent 2`. */
const inDocument = (name: string): string =>
  name
    .replace('_', ' - ')
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .replace(/(\d)([A-Z])/g, '$1 $2');

const tableStyles = (session: Session): Element[] => {
  const root = stylesOf(session)?.documentElement;
  return root ? [...children(root)].filter((style) => isW(style, 'style') && attribute(style, 'type') === 'table') : [];
};

const idOf = (style: Element): string => attribute(style, 'styleId') ?? '';

/** The id of a built-in style; a document that does not have it gets it in its plainest form, a grid. */
export function bringTableStyle(name: string, session: Session): string {
  const wanted = squeezed(inDocument(name));
  const known = tableStyles(session).find((style) => squeezed(nameOf(style)) === wanted);
  if (known) return idOf(known);
  const root = stylesFor(session);
  const style = create(root, 'style', { type: 'table', styleId: name.replace('_', '-') });
  const add = (parent: Element, tag: string, attributes: Record<string, string> = {}): Element =>
    parent.appendChild(create(parent, tag, attributes)) as Element;
  add(style, 'name', { val: inDocument(name) });
  const borders = add(add(style, 'tblPr'), 'tblBorders');
  for (const side of ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'])
    add(borders, side, { val: 'single', sz: '4', space: '0', color: 'auto' });
  root.appendChild(style);
  session.edited(root);
  return idOf(style);
}

/** The style a table names, else the one that tables have by default. */
function styleOfTable(table: Element, session: Session): Element | undefined {
  const id = attribute(child(child(table, 'tblPr'), 'tblStyle'), 'val');
  return tableStyles(session).find((style) =>
    id === undefined ? attribute(style, 'default') === '1' : idOf(style) === id,
  );
}

function setStyle(table: Element, id: string, session: Session): void {
  session.beforeEdit(table);
  const properties = tableProperties(table);
  setProperty(properties, create(properties, 'tblStyle', { val: id }), tableOrder);
  session.edited(table);
}

/** What each look is in w:tblLook: its attribute, its bit, and whether being set means that it is off (ECMA-376 part 1, 17.7.6). */
const look = (key: string, bit: number, means = true): Property<Element> => {
  const bits = (table: Element): number =>
    parseInt(attribute(child(child(table, 'tblPr'), 'tblLook'), 'val') ?? '04A0', 16);
  return {
    set: '1.3',
    get: (table) => ((bits(table) & bit) !== 0) === means,
    put: (table, value, session) => {
      session.beforeEdit(table);
      const isSet = (value === true) === means;
      const all = isSet ? bits(table) | bit : bits(table) & ~bit;
      const properties = tableProperties(table);
      let element = child(properties, 'tblLook');
      if (!element) setProperty(properties, (element = create(properties, 'tblLook')), tableOrder);
      const prefix = element.prefix || 'w';
      element.setAttributeNS(element.namespaceURI, `${prefix}:val`, all.toString(16).toUpperCase().padStart(4, '0'));
      element.setAttributeNS(element.namespaceURI, `${prefix}:${key}`, isSet ? '1' : '0');
      session.edited(table);
    },
  };
};

export const tableStyleProperties: Readonly<Record<string, Property<Element>>> = {
  Style: {
    set: '1.3',
    get: (table, session) => nameOf(styleOfTable(table, session)),
    put: (table, value: Json, session) => {
      const wanted = typeof value === 'string' ? squeezed(value) : '';
      const found = tableStyles(session).find((style) => squeezed(nameOf(style)) === wanted);
      if (!found) throw invalidArgument(`There is no table style ${quoted(value)}.`);
      setStyle(table, idOf(found), session);
    },
  },
  StyleBuiltIn: {
    set: '1.3',
    get: (table, session) => {
      const name = squeezed(nameOf(styleOfTable(table, session))).replace('-', '_');
      const words = /^(tablegrid|plaintable|gridtable|listtable)(.*)$/.exec(name);
      const first = {
        tablegrid: 'TableGrid',
        plaintable: 'PlainTable',
        gridtable: 'GridTable',
        listtable: 'ListTable',
      };
      const whole = words
        ? first[words[1] as keyof typeof first] +
          words[2]!.replace(/[a-z]+/g, (word) => word[0]!.toUpperCase() + word.slice(1))
        : '';
      return builtIn.test(whole) ? whole : 'Other';
    },
    put: (table, value: Json, session) => {
      if (typeof value !== 'string' || !builtIn.test(value))
        throw invalidArgument(`${quoted(value)} is not a built-in style of tables.`);
      setStyle(table, bringTableStyle(value, session), session);
    },
  },
  StyleTotalRow: look('lastRow', 0x40),
  StyleFirstColumn: look('firstColumn', 0x80),
  StyleLastColumn: look('lastColumn', 0x100),
  StyleBandedRows: look('noHBand', 0x200, false),
  StyleBandedColumns: look('noVBand', 0x400, false),
};
