// The numbering of lists: the part that says how each level of each list is numbered or what bullet it has.
import type { Element } from '@xmldom/xmldom';
import { strToU8 } from 'fflate';
import { attribute, child, children, create, deepCopy, isW, setProperty, W } from '../tree/names';
import type { OpenDocx } from './open-docx';

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml';

export type NumberFormat = 'bullet' | 'none' | 'decimal' | 'upperRoman' | 'lowerRoman' | 'upperLetter' | 'lowerLetter';

/** What stands in w:lvl, in the order of the schema. */
const levelOrder = 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'.split(' ');

function rootOf(docx: OpenDocx): Element | undefined {
  const name = docx.related('numbering');
  return name === undefined ? undefined : (docx.part(name)?.documentElement ?? undefined);
}

/** A document without a numbering gets one. */
function ensureRoot(docx: OpenDocx): Element {
  const known = rootOf(docx);
  if (known) return known;
  const name = 'word/numbering.xml';
  docx.parts.write(name, strToU8(`<w:numbering xmlns:w="${W}"/>`), contentType);
  docx.parts.relate(docx.mainPart, relation, name);
  return rootOf(docx)!;
}

const named = (root: Element | undefined, name: string, key: string, id: string | undefined): Element | undefined =>
  [...(root ? children(root) : [])].find((node) => isW(node, name) && attribute(node, key) === id);

/** The list with this number. */
export const numberingOf = (docx: OpenDocx, id: string): Element | undefined => named(rootOf(docx), 'num', 'numId', id);

/** What the list is made after: its nine levels. */
export const abstractOf = (docx: OpenDocx, id: string): Element | undefined =>
  named(rootOf(docx), 'abstractNum', 'abstractNumId', attribute(child(numberingOf(docx, id), 'abstractNumId'), 'val'));

/** The level as the list has it: its own, or that of what it is made after. */
export function levelAt(docx: OpenDocx, id: string, at: number): Element | undefined {
  const own = [...(numberingOf(docx, id) ? children(numberingOf(docx, id)!) : [])].find(
    (node) => isW(node, 'lvlOverride') && attribute(node, 'ilvl') === String(at),
  );
  return child(own, 'lvl') ?? named(abstractOf(docx, id), 'lvl', 'ilvl', String(at));
}

/** All nine, where there are so many. */
export const levelsOf = (docx: OpenDocx, id: string): (Element | undefined)[] =>
  Array.from({ length: 9 }, (_, at) => levelAt(docx, id, at));

export const numberFormat = (level: Element | undefined): string =>
  attribute(child(level, 'numFmt'), 'val') ?? 'decimal';

const plainBullets = ['•', 'o', '▪'];

/** A level that begins with a bullet instead of a number. */
export const bulletFormat = (bullet: string): { numFmt: NumberFormat; lvlText: string } => ({
  numFmt: 'bullet',
  lvlText: bullet,
});

/** A new list of bullets; answers its number. */
export function newList(docx: OpenDocx): string {
  const root = ensureRoot(docx);
  const highest = (name: string, key: string): number =>
    [...children(root)]
      .filter((node) => isW(node, name))
      .reduce((most, node) => Math.max(most, Number(attribute(node, key) ?? '0')), 0);
  const shape = create(root, 'abstractNum', { abstractNumId: String(highest('abstractNum', 'abstractNumId') + 1) });
  const add = (parent: Element, name: string, attributes: Record<string, string> = {}): Element =>
    parent.appendChild(create(parent, name, attributes)) as Element;
  add(shape, 'multiLevelType', { val: 'hybridMultilevel' });
  for (let at = 0; at < 9; at += 1) {
    const level = add(shape, 'lvl', { ilvl: String(at) });
    add(level, 'start', { val: '1' });
    add(level, 'numFmt', { val: 'bullet' });
    add(level, 'lvlText', { val: plainBullets[at % plainBullets.length]! });
    add(level, 'lvlJc', { val: 'left' });
    add(add(level, 'pPr'), 'ind', { left: String(720 * (at + 1)), hanging: '360' });
  }
  const id = String(highest('num', 'numId') + 1);
  const list = create(root, 'num', { numId: id });
  add(list, 'abstractNumId', { val: attribute(shape, 'abstractNumId')! });
  const nodes = [...children(root)];
  root.insertBefore(shape, nodes.find((node) => isW(node, 'num', 'numIdMacAtCleanup')) ?? null);
  root.insertBefore(list, nodes.find((node) => isW(node, 'numIdMacAtCleanup')) ?? null);
  docx.changed(root);
  return id;
}

/** Changes a level of one list; other lists that are made after the same stay as they are. */
export function setLevel(
  docx: OpenDocx,
  id: string,
  at: number,
  values: Readonly<Partial<Record<'start' | 'numFmt' | 'lvlText', string>>>,
): void {
  const list = numberingOf(docx, id);
  const now = levelAt(docx, id, at);
  if (!list || !now) return;
  let own = [...children(list)].find((node) => isW(node, 'lvlOverride') && attribute(node, 'ilvl') === String(at));
  if (!own) list.appendChild((own = create(list, 'lvlOverride', { ilvl: String(at) })));
  let level = child(own, 'lvl');
  if (!level) own.appendChild((level = deepCopy(now)));
  for (const [name, value] of Object.entries(values))
    setProperty(level, create(level, name, { val: value }), levelOrder);
  docx.changed(list);
}

const romans = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, letters] of romans) for (; rest >= value; rest -= value) text += letters;
  return text;
}

/** A, B … Z, AA, BB … */
const letter = (number: number): string =>
  String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1);

function written(number: number, format: string): string {
  if (format === 'none') return '';
  if (format === 'upperRoman') return roman(number);
  if (format === 'lowerRoman') return roman(number).toLowerCase();
  if (format === 'upperLetter') return letter(number);
  if (format === 'lowerLetter') return letter(number).toLowerCase();
  return String(number);
}

/** What stands before the last of these items: its bullet, or its number and those of the levels above it. @param levels of the items up to it */
export function listLabel(docx: OpenDocx, id: string, levels: readonly number[]): string {
  const startOf = (at: number): number => Number(attribute(child(levelAt(docx, id, at), 'start'), 'val') ?? '1');
  const numbers: (number | undefined)[] = [];
  for (const at of levels) {
    numbers[at] = numbers[at] === undefined ? startOf(at) : numbers[at] + 1;
    numbers.length = at + 1;
  }
  const own = levelAt(docx, id, levels[levels.length - 1] ?? 0);
  return (attribute(child(own, 'lvlText'), 'val') ?? '').replace(/%(\d)/g, (_, place: string) => {
    const at = Number(place) - 1;
    return written(numbers[at] ?? startOf(at), numberFormat(levelAt(docx, id, at)));
  });
}
