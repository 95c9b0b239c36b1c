// A school's own table of sentence stems: is it one, where do stems and answers stand, and which of its rows are they?
import { stemKey } from './normalised-text';
import { splitSharedCell } from './shared-cell';
import { completedSentence } from './stem-sentence';
import { isFigure, isLabel, isLabelOf, isRowNumber, longestStem, stemLooks, type StemLooks } from './stem-shapes';
import { gap, oneLine } from './stem-text';

/** Columns by index. `stem` and `answer` are the same where both stand in one cell ("Our question is: …"). */
export interface TableShape {
  readonly stem: number;
  readonly answer: number;
  readonly section?: number;
}

/** A row with a stem: its place in the table, the section it belongs to (empty: none), and its stem as it stands, on one line. */
export interface StemRow {
  readonly row: number;
  readonly section: string;
  readonly stem: string;
}

/**
 * Why a table is none of stems. `answers below`: a stem and its answer stand in rows of their own. `side by side`: the stems stand beside
 * each other, with the answers below them. `another kind`: its first row says that it lists words, dates, people or risks.
 */
export type Declined =
  | 'empty'
  | 'one row'
  | 'too many columns'
  | 'too many rows'
  | 'figures'
  | 'another kind'
  | 'side by side'
  | 'answers below'
  | 'no stems';

/** What a table was read as. */
export type StemTable =
  | { readonly kind: 'stems'; readonly shape: TableShape; readonly rows: readonly StemRow[] }
  | { readonly kind: 'declined'; readonly why: Declined };

type Values = readonly (readonly string[])[];

const widest = 3;

/** Ten times the handbook's own. A field for each of a thousand rows would keep the panel busy at every change. */
const mostRows = 200;

/**
 * Judges a table by its text. A person is asked before anything is used, so that a doubt may pass; a table that is asked about in vain
 * costs a moment.
 * @param values Word's `table.values`: the paragraphs of a cell joined by line breaks, '' for the rest of a cell merged downwards,
 *   fewer entries in a row whose cells are merged across
 * @param place under a heading that announces the framework (or where a person points) two rows with different first cells are enough
 */
export function readStemTable(
  values: Values,
  place: { readonly underAppendix: boolean } = { underAppendix: false },
): StemTable {
  if (values.length > mostRows) return { kind: 'declined', why: 'too many rows' };
  if (values.every((cells) => cells.every(isEmpty))) return { kind: 'declined', why: 'empty' };
  const width = usualWidth(values, 1);
  const first = numberColumn(values, width) ? 1 : 0;
  if (width - first > widest) return { kind: 'declined', why: 'too many columns' };

  const shape = shapeOf(values, width, first);
  const rows = stemRows(values, shape);
  const head = values.find((cells) => cells.length === width && !cells.every(isEmpty)) ?? [];
  const table: ReadTable = { values, width, shape, rows, head, columns: head.slice(first), ...place };
  const reason = reasonsAgainst.find(([, holds]) => holds(table));
  return reason ? { kind: 'declined', why: reason[0] } : { kind: 'stems', shape, rows };
}

/** A table as it was read. `head`: its first row with words; `columns`: that row without the column that counts the rows. */
interface ReadTable {
  readonly values: Values;
  readonly width: number;
  readonly shape: TableShape;
  readonly rows: readonly StemRow[];
  readonly head: readonly string[];
  readonly columns: readonly string[];
  readonly underAppendix: boolean;
}

/** What speaks against a table of stems; the first that holds is said. */
const reasonsAgainst: readonly (readonly [Declined, (table: ReadTable) => boolean])[] = [
  ['another kind', ({ columns }) => listsSomethingElse(columns)],
  ['one row', ({ rows }) => new Set(rows.map(({ stem }) => stemKey(stem))).size < 2],
  ['figures', mostlyFigures],
  ['side by side', ({ columns, rows, values }) => sideBySide(columns, rows, values)],
  ['answers below', ({ width, values }) => width === 1 && answersBelow(values)],
  ['no stems', (table) => !enoughStems(table) && !(table.underAppendix && mostlySentences(table))],
];

function mostlyFigures({ values, shape, rows }: ReadTable): boolean {
  const areFigures = (texts: readonly string[]): boolean => texts.filter(isFigure).length * 2 > rows.length;
  const answers = shape.stem === shape.answer ? [] : rows.map(({ row }) => values[row]?.[shape.answer] ?? '');
  return areFigures(rows.map(({ stem }) => stem)) || areFigures(answers);
}

/** Three in five look like stems and two are, or half look like stems in a table whose columns say so. */
function enoughStems({ rows, head, shape }: ReadTable): boolean {
  const looks = rows.map(({ stem }) => stemLooks(stem));
  const sure = looks.filter((look) => look === 'surely').length;
  const likely = looks.filter((look) => look !== 'no').length;
  const [above = '', beside = ''] = [head[shape.stem], head[shape.answer]];
  const labelled = isLabelOf('answer', beside) && (isLabelOf('stem', above) || /question/i.test(above));
  return (sure >= 2 && likely * 5 >= rows.length * 3) || (labelled && likely >= 2 && likely * 2 >= rows.length);
}

const mostlySentences = ({ rows }: ReadTable): boolean =>
  rows.filter(({ stem }) => stem.length <= longestStem).length * 2 >= rows.length;

/**
 * The rows of a table whose shape is known: header row, section rows and empty rows are passed over, and so are rows whose cells are
 * merged or split differently from the others.
 * @param knownStems the stems as the record has them. A row with one of them counts whatever it looks like, and in a shared cell they
 *   decide where the stem ends.
 */
export function stemRows(values: Values, shape: TableShape, knownStems: readonly string[] = []): StemRow[] {
  const read = readRows(values, shape, knownStems);
  const worded = read.filter(({ whole, stem }) => whole && stemKey(stem) !== '');
  const mostlyStems = worded.filter(({ looks }) => looks === 'surely').length * 2 > worded.length;
  const top = read.find(({ whole, cells }) => whole && !cells.every(isEmpty));
  const header = top && !top.isKnown && isHeader(top, shape, mostlyStems) ? top : null;

  const found: StemRow[] = [];
  let section = '';
  for (const one of read) {
    if (one === header) {
      section = ''; // What stood above the header was the table's title.
      continue;
    }
    const title = sectionTitle(one, shape, mostlyStems, knownStems);
    section = title ?? (one.inSectionColumn || section);
    const isStem = one.isKnown || (one.whole && title === null && stemKey(one.stem) !== '');
    if (isStem) found.push({ row: one.row, section, stem: one.stem });
  }
  return found;
}

/** A row of the table as it stands. `whole`: it has as many cells as most rows. `isKnown`: its stem is one of the record's. */
interface ReadRow {
  readonly cells: readonly string[];
  readonly row: number;
  readonly stem: string;
  readonly isKnown: boolean;
  readonly whole: boolean;
  readonly isShort: boolean;
  readonly looks: StemLooks;
  readonly inSectionColumn: string;
}

function readRows(values: Values, shape: TableShape, knownStems: readonly string[]): ReadRow[] {
  const known = new Set(knownStems.map(stemKey));
  const last = Math.max(shape.stem, shape.answer);
  const width = usualWidth(values, Math.max(last, shape.section ?? 0) + 1);
  return values.map((cells, row) => {
    const text = cells[shape.stem] ?? '';
    const stem = oneLine(shape.stem === shape.answer ? splitSharedCell(text, knownStems).stem : text);
    const isKnown = stem !== '' && known.has(stemKey(stem)) && cells.length > last;
    const whole = cells.length === width;
    const inSectionColumn = whole && shape.section !== undefined ? oneLine(cells[shape.section] ?? '') : '';
    return { cells, row, stem, isKnown, whole, isShort: cells.length < width, looks: stemLooks(stem), inSectionColumn };
  });
}

/** The section's title where it stands alone in its row, in a cell merged across or in one of several; null for other rows. */
function sectionTitle(
  { cells, stem, isKnown, whole, isShort, looks }: ReadRow,
  shape: TableShape,
  mostlyStems: boolean,
  knownStems: readonly string[],
): string | null {
  const [alone, ...others] = cells.map(oneLine).filter((text) => text !== '');
  if (isKnown || alone === undefined || others.length > 0 || alone.length > longestSection) return null;
  if (!whole) return isShort ? alone : null;
  // Among rows that are stems, and none itself: a section whose merged cells are listed one by one.
  const isListed =
    shape.section === undefined &&
    looks === 'no' &&
    stemKey(stem) !== '' &&
    mostlyStems &&
    oneLine(cells[shape.stem] ?? '') === alone &&
    !knownStems.some((known) => completedSentence(known, alone) !== null);
  return isListed ? alone : null;
}

const longestSection = 60;

function isEmpty(cell: string): boolean {
  return oneLine(cell) === '';
}

/** How many cells most rows have; rows whose cells are merged across, section titles above all, do not count unless most are. */
function usualWidth(values: Values, least: number): number {
  const lengths = values.map((cells) => cells.length).filter((length) => length >= least);
  const several = lengths.filter((length) => length > 1);
  const counted = several.length * 3 >= lengths.length ? several : lengths;
  const times = new Map<number, number>();
  for (const length of counted) times.set(length, (times.get(length) ?? 0) + 1);
  const [[usual] = [least]] = [...times].sort(([a, often], [b, oftenB]) => oftenB - often || b - a);
  return usual;
}

/** Do the labels of the columns say that this is a list of words, dates, people or risks? */
function listsSomethingElse(head: readonly string[]): boolean {
  return head.length > 1 && isLabelOf('other', head[0] ?? '') && head.every((cell) => isLabel(cell) || isEmpty(cell));
}

/** Does the first column only count the rows, or stand empty? */
function numberColumn(values: Values, width: number): boolean {
  if (width < 2) return false;
  const [top = '', ...below] = values.filter((cells) => cells.length === width).map(([cell = '']) => cell);
  // Words in the first row only are the name of one section for the whole table, unless numbers follow.
  return (
    below.length >= 2 &&
    below.every(isRowNumber) &&
    [top, ...below].some((cell, at) => (at === 0 ? isRowNumber(cell) : !isEmpty(cell)))
  );
}

function shapeOf(values: Values, width: number, first: number): TableShape {
  const rows = values.filter((cells) => cells.length === width);
  const texts = (column: number): string[] => rows.map((cells) => cells[first + column] ?? '');
  const sure = (column: number): number => texts(column).filter((text) => stemLooks(text) === 'surely').length;
  const filled = (column: number): number => texts(column).filter((text) => !isEmpty(text)).length;
  const count = width - first;
  if (count <= 1) return { stem: first, answer: first };
  if (count === 2) {
    // Section | stem and answer in one cell. A question alone may as well be an answer.
    const completed = (column: number): number => texts(column).filter((text) => hasOpenStem(text)).length;
    const shared = completed(1) > completed(0) && completed(1) >= 2 && completed(1) * 2 >= rows.length;
    return shared ? { section: first, stem: first + 1, answer: first + 1 } : { stem: first, answer: first + 1 };
  }
  const head = rows.find((cells) => !cells.every(isEmpty)) ?? [];
  const says = (kind: 'stem' | 'answer', column: number): boolean => isLabelOf(kind, head[first + column] ?? '');
  const leftLabelled = says('stem', 0) || says('answer', 1);
  const middleLabelled = says('stem', 1) || (!leftLabelled && says('answer', 2));
  const inMiddle = sure(1) !== sure(0) ? sure(1) > sure(0) : middleLabelled || (!leftLabelled && holdsSections());
  if (inMiddle) return { section: first, stem: first + 1, answer: first + 2 };
  return { stem: first, answer: first + (says('answer', 2) && !says('answer', 1) ? 2 : 1) };

  /** The first column names sections: it is merged downwards, or says the same more than once, or only the last column waits for words. */
  function holdsSections(): boolean {
    const named = texts(0)
      .map(oneLine)
      .filter((text) => text !== '');
    return (
      filled(0) < filled(1) ||
      new Set(named).size < named.length ||
      (filled(1) * 2 > rows.length && filled(2) * 2 <= rows.length)
    );
  }
}

/** Does a cell begin with a stem that ends in a gap or a colon? */
function hasOpenStem(text: string): boolean {
  const { stem } = splitSharedCell(text);
  return stemLooks(stem) === 'surely' && (gap.test(stem) || stem.endsWith(':'));
}

/** Is the first row one of labels? `mostlyStems`: what stands below are stems without doubt, so that any other label shows. */
function isHeader({ cells, stem, looks }: ReadRow, shape: TableShape, mostlyStems: boolean): boolean {
  const worded = cells.filter((cell) => !isEmpty(cell));
  if (looks === 'surely' || !worded.every(isLabel)) return false;
  if (shape.stem === shape.answer && isLabelOf('stem', stem)) return true;
  const answer = cells[shape.answer] ?? '';
  if (shape.stem === shape.answer || isEmpty(answer)) return false;
  return (
    isLabelOf('answer', answer) ||
    isLabelOf('stem', stem) ||
    (mostlyStems && looks === 'no' && worded.length === cells.length)
  );
}

/** Several stems in the first row, and none below the first of them. */
function sideBySide(head: readonly string[], rows: readonly StemRow[], values: Values): boolean {
  if (head.length < 2 || !head.every((cell) => stemLooks(cell) === 'surely')) return false;
  return rows.every(({ row, stem }) => values[row]?.includes(head[0] ?? '') || stemLooks(stem) !== 'surely');
}

/** One column in which every stem is followed by a row that is none. */
function answersBelow(values: Values): boolean {
  const sure = values.map(([cell = '']) => stemLooks(splitSharedCell(cell).stem) === 'surely');
  return sure.filter((is) => is).length >= 2 && sure.every((is, at) => !is || sure[at + 1] === false);
}
