// What hangs on the words of a table's cells, or of paragraphs, and goes when they are written anew: comments, notes, pictures, tracked changes.
import type { Element } from '@xmldom/xmldom';
import { normalisedText } from '../enquiry/normalised-text';
import { crossingsIn, fieldKind } from './crossings';
import { fieldTag } from './field-tag';
import { bodyOf, mainPart, type Unreadable } from './read-package';
import { attribute, child, children, isW, outermost, wordsInViews, wordsOf } from './reading-order';
import { math } from './namespaces';

/** In the order in which they are told. */
const kinds = [
  'comment',
  'note',
  'text box',
  'picture',
  'equation',
  'link',
  'field',
  /** Somebody else's content control, in the paragraph or around it in its cell. */
  'content control',
  /** The paragraph stands in a table in the cell. Such paragraphs are never rewritten, but do not move with the words. */
  'table',
  'tracked insertion',
  'tracked deletion',
  /** Part of the paragraph's words look different: words written over them all look alike. */
  'formatting',
  /** A paragraph that is written anew stays in its list; words that move leave it. */
  'list',
  /** The package does not have such a cell or paragraph, so it cannot be told. */
  'unknown',
] as const;

export type Kind = (typeof kinds)[number];

/** A paragraph of a cell, those of tables in it and in content controls included, in reading order. */
export interface CarryingParagraph {
  /** Canonical, without words marked as deleted. */
  readonly text: string;
  /** Its words in each way of looking at what is marked as deleted. */
  readonly views: readonly string[];
  readonly carries: readonly Kind[];
}

/** A table's rows, their cells as they are written (one that continues a merged cell counts), and the cells' paragraphs. */
export interface CarriedContent {
  readonly rows: readonly (readonly (readonly CarryingParagraph[])[])[];
}

/**
 * Looks through the first table of a package.
 * @param packageXml what `table.getRange().getOoxml()` gave
 */
export function carriedContent(packageXml: string): CarriedContent | Unreadable {
  const body = bodyOf(mainPart(packageXml));
  const [table] = body ? outermost(body, 'tbl') : [];
  if (!body || !table) return { unreadable: true };
  const paragraphsIn = paragraphReader(body);
  return {
    rows: [...outermost(table, 'tr')].map((row) => [...outermost(row, 'tc')].map((cell) => paragraphsIn(cell))),
  };
}

/**
 * The same for paragraphs that stand in no table, as if they stood in a cell of their own.
 * @param packageXml what `range.getOoxml()` gave for them
 */
export function carriedByParagraphs(packageXml: string): CarriedContent | Unreadable {
  const body = bodyOf(mainPart(packageXml));
  return body ? { rows: [[paragraphReader(body)(body)]] } : { unreadable: true };
}

function paragraphReader(body: Element): (cell: Element) => CarryingParagraph[] {
  const crossings = crossingsIn(body);
  const numbers = new Map([...outermost(body, 'p')].map((paragraph, number) => [paragraph, number]));
  const paragraphIn = (cell: Element, paragraph: Element): CarryingParagraph => {
    const number = numbers.get(paragraph) ?? -1;
    const crossing = crossings.filter(({ from, to }) => from <= number && number <= to).map(({ kind }) => kind);
    return {
      text: normalisedText(wordsOf(paragraph)),
      views: wordsInViews(paragraph),
      carries: inOrder([
        ...crossing,
        ...kindsAround(paragraph, cell),
        ...kindsOf(paragraph),
        ...kindsInside(paragraph),
      ]),
    };
  };
  return (cell) => [...outermost(cell, 'p')].map((paragraph) => paragraphIn(cell, paragraph));
}

/**
 * What goes when some paragraphs of a cell are written anew or deleted.
 * @param paragraphs their indexes among all paragraphs of the cell, those of tables in it included
 * @returns each kind once, in a fixed order; unknown where the package could not be read
 */
export function whatGoes(
  content: CarriedContent | Unreadable,
  row: number,
  column: number,
  paragraphs: readonly number[],
): readonly Kind[] {
  if ('unreadable' in content) return ['unknown'];
  const cell = content.rows[row]?.[column];
  return inOrder(paragraphs.flatMap((index): readonly Kind[] => cell?.[index]?.carries ?? ['unknown']));
}

/**
 * All paragraphs of a cell in each way of looking at what is marked as deleted; none where the package does not have such a cell, or could not be read.
 */
export function cellInViews(
  content: CarriedContent | Unreadable,
  row: number,
  column: number,
): readonly (readonly string[])[] {
  const cell = 'unreadable' in content ? undefined : content.rows[row]?.[column];
  return (cell?.[0]?.views ?? []).map((_, view) => cell?.map(({ views }) => views[view] ?? '') ?? []);
}

function inOrder(found: readonly Kind[]): Kind[] {
  return kinds.filter((kind) => found.includes(kind));
}

function kindsAround(paragraph: Element, cell: Element): Kind[] {
  const found: Kind[] = [];
  for (let up = paragraph.parentNode; up && up !== cell; up = up.parentNode) {
    if (isW(up, 'tbl')) found.push('table');
    if (isForeignControl(up as Element)) found.push('content control');
  }
  return found;
}

/** What the paragraph carries as a whole. */
function kindsOf(paragraph: Element): Kind[] {
  const list = attribute(child(child(child(paragraph, 'pPr'), 'numPr'), 'numId'), 'val') ?? '0';
  return [
    ...(list === '0' ? [] : ['list' as const]),
    ...(new Set(looksIn(paragraph)).size > 1 ? ['formatting' as const] : []),
  ];
}

const kindByName: ReadonlyMap<string, Kind> = new Map([
  ['footnoteReference', 'note'],
  ['endnoteReference', 'note'],
  ['hyperlink', 'link'],
  ['ins', 'tracked insertion'],
  ['moveTo', 'tracked insertion'],
  ['del', 'tracked deletion'],
  ['moveFrom', 'tracked deletion'],
]);

function kindsInside(container: Element): Kind[] {
  return [...children(container)].flatMap((node): Kind[] => {
    if (isW(node, 'drawing', 'pict', 'object'))
      return [...outermost(node, 'txbxContent')].length > 0 ? ['text box'] : ['picture'];
    const kind = kindOf(node);
    return [...(kind ? [kind] : []), ...kindsInside(node)];
  });
}

function kindOf(node: Element): Kind | undefined {
  if (isForeignControl(node)) return 'content control';
  if (isW(node, 'fldSimple')) return fieldKind(attribute(node, 'instr') ?? '');
  if (node.namespaceURI === math && node.localName === 'oMath') return 'equation';
  return kindByName.get(isW(node, node.localName ?? '') ? (node.localName ?? '') : '');
}

function isForeignControl(node: Element): boolean {
  return isW(node, 'sdt') && !attribute(child(child(node, 'sdtPr'), 'tag'), 'val')?.startsWith(fieldTag(''));
}

/** What a reader sees of a run besides its words. A link looks as links do, and is told as one. */
const looks = ['rStyle', 'b', 'i', 'strike', 'dstrike', 'color', 'u', 'highlight', 'vertAlign'];
const plain: readonly (string | undefined)[] = ['0', 'false', 'off', 'none', 'auto', '000000', 'baseline'];

/** The look of each run that has words. */
function looksIn(container: Element): string[] {
  return [...children(container)].flatMap((node) => {
    if (isW(node, 'hyperlink', 'del', 'moveFrom', 'txbxContent')) return [];
    if (!isW(node, 'r')) return looksIn(node);
    return wordsOf(node).trim() === '' ? [] : [lookOf(child(node, 'rPr'))];
  });
}

function lookOf(properties: Element | undefined): string {
  return looks
    .map((name) => {
      const property = child(properties, name);
      const value = property && (attribute(property, 'val') ?? 'true');
      return value === undefined || plain.includes(value) ? '' : value.replace(/^(?:1|on)$/, 'true');
    })
    .join('|');
}
