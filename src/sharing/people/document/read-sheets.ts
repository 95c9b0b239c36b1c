// The words of a workbook: cells, comments, names, lists, what a pivot table keeps; and numbers where a heading says whose they are.
import type { Element } from '@xmldom/xmldom';
import type { Emit } from '../places';
import { elementsOf, ownWords } from './read-other-parts';

/** The strings that the cells of all sheets point at, in order. */
export function sharedStringsOf(root: Element): string[] {
  return childrenNamed(root, 'si').map(wordsIn);
}

/** Headings whose numbers say who somebody is. Dates are numbers in a sheet. */
const telling = /birth|\bd\.?o\.?b\b|\bupn\b|phone|\btel|mobile|\bnumber\b|\bid\b/i;

/** One sheet. @param strings the workbook's shared strings */
export function readSheet(root: Element, strings: readonly string[], emit: Emit): void {
  readCells(root, strings, emit);
  for (const one of elementsOf(root)) readAroundCells(one, emit);
}

/** A value whose heading tells what it is stands with it: a number alone says nothing. */
function readCells(root: Element, strings: readonly string[], emit: Emit): void {
  const headings = new Map<string, string>();
  for (const row of elementsOf(root).filter(({ localName }) => localName === 'row'))
    for (const cell of childrenNamed(row, 'c')) {
      const { text, isNumber } = valueOf(cell, strings);
      const column = /^[A-Z]+/.exec(cell.getAttribute('r') ?? '')?.[0] ?? '';
      const heading = headings.get(column) ?? '';
      const isTold = telling.test(heading);
      if (isNumber) {
        emit('cell', isTold ? `${heading}: ${numberUnder(heading, text)}` : text);
        continue;
      }
      emit('cell', text);
      if (telling.test(text)) headings.set(column, text);
      else if (isTold) emit('cell', `${heading}: ${text}`);
    }
}

/** Headers, footers, and what a cell offers to choose from or asks for. */
function readAroundCells(one: Element, emit: Emit): void {
  const [name, words] = [one.localName ?? '', one.textContent ?? ''];
  if (/^(?:odd|even|first)(?:Header|Footer)$/.test(name))
    emit('header or footer', words.replace(/&(?:"[^"]*"|\d+|[A-Z])/g, ' ').trim());
  else if (/^formula[12]$/.test(name) && words.startsWith('"'))
    for (const entry of words.slice(1, -1).split(',')) emit('list entry', entry);
  else if (name === 'dataValidation')
    for (const attribute of ['prompt', 'promptTitle', 'error']) emit('field', one.getAttribute(attribute) ?? '');
}

const attributes: Readonly<Record<string, readonly string[]>> = {
  sheet: ['name'],
  definedName: ['name'],
  tableColumn: ['name'],
  table: ['displayName'],
  s: ['v'],
  person: ['displayName', 'userId'],
  cacheField: ['name'],
  connection: ['name', 'description'],
  dbPr: ['connection', 'command'],
  fileSharing: ['userName'],
  userInfo: ['name'],
};

/** Every other part of a workbook: comments, names of sheets and ranges, tables, people, connections, what a pivot table keeps. */
export function readWorkbookPart(root: Element, emit: Emit): void {
  for (const one of elementsOf(root)) {
    const name = one.localName ?? '';
    if (/^(?:si|text)$/.test(name)) emit(name === 'si' ? 'cell' : 'comment', wordsIn(one));
    else if (name === 'author') emit('author', ownWords(one) ?? '');
    else if (name === 'v') emit('cell', ownWords(one) ?? '');
    for (const attribute of attributes[name] ?? [])
      emit(name === 'person' || name === 'userInfo' ? 'author' : 'cell', one.getAttribute(attribute) ?? '');
  }
}

function valueOf(cell: Element, strings: readonly string[]): { readonly text: string; readonly isNumber: boolean } {
  const value = childrenNamed(cell, 'v')[0]?.textContent ?? '';
  const type = cell.getAttribute('t') ?? 'n';
  if (type === 's') return { text: strings[Number(value)] ?? '', isNumber: false };
  if (type === 'inlineStr') return { text: childrenNamed(cell, 'is').map(wordsIn).join(''), isNumber: false };
  return { text: value, isNumber: type === 'n' };
}

/** A number as somebody reads it: a date of birth by the days since 1900, a telephone with the nought it lost. */
function numberUnder(heading: string, number: string): string {
  const days = Number(number);
  if (/birth|\bd\.?o\.?b\b/i.test(heading) && days > 10_000 && days < 80_000) {
    const date = new Date(Date.UTC(1899, 11, 30 + Math.floor(days)));
    return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
  }
  return /phone|\btel|mobile/i.test(heading) && /^\d{10}$/.test(number) ? `0${number}` : number;
}

const childrenNamed = (parent: Element, name: string): Element[] =>
  [...parent.childNodes].filter((node): node is Element => (node as Element).localName === name);

/** The words of a string, without the reading aids above East Asian words. */
const wordsIn = (node: Element): string =>
  ownWords(node) ??
  [...node.getElementsByTagNameNS('*', 't')]
    .filter(({ parentNode }) => (parentNode as Element | null)?.localName !== 'rPh')
    .map(({ textContent }) => textContent ?? '')
    .join('');
