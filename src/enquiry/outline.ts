// What a look through a document shows: the handbook's appendix, a table of stems, and the boxes with room for an answer.
import { handbookBoxes, type HandbookBox } from '../handbook/boxes';
import { boxOfPrompt, isContentsLine, isMoreOf } from './box-prompt';
import { normalisedText } from './normalised-text';
import { matchStems } from './own-stems';
import { readStemTable, type StemTable } from './stem-table';
import { oneLine, plainWords, withoutNumbering } from './stem-text';
import { placesOf } from './table-places';

/** A paragraph in the order of the document, those in table cells included. */
export interface OutlineParagraph {
  readonly text: string;
  readonly tableNestingLevel: number;
  readonly heading: boolean;
}

/** A table that stands in no other, in the order of the document. */
export interface OutlineTable {
  readonly values: readonly (readonly string[])[];
}

/**
 * A box and where its answer goes. `cell`: this cell; `shared` where the prompt stands in it too. `paragraph`: the paragraphs from `first`
 * on. `no room`: nothing below the prompt to write in (or a cell that holds several prompts); a field could be put after paragraph `after`.
 */
export type FoundBox = { readonly box: string } & (
  | {
      readonly kind: 'cell';
      readonly table: number;
      readonly row: number;
      readonly column: number;
      readonly shared: boolean;
    }
  | { readonly kind: 'paragraph'; readonly prompt: number; readonly first: number }
  | { readonly kind: 'no room'; readonly prompt: number; readonly after: number }
);

/** What was found; indexes are those of the paragraphs and tables that were given. */
export interface Outline {
  readonly appendix: { readonly paragraph: number; readonly title: string } | null;
  /** `under`: the nearest heading above it, or ''. */
  readonly stemTable: {
    readonly table: number;
    readonly under: string;
    readonly stems: Extract<StemTable, { kind: 'stems' }>;
  } | null;
  /** In the handbook's order, each once. A cell comes before a paragraph, and either before a prompt without room. */
  readonly boxes: readonly FoundBox[];
}

/** Looks through a document. Never throws; what is not there is null, or left out. */
export function outlineOf(paragraphs: readonly OutlineParagraph[], tables: readonly OutlineTable[]): Outline {
  const appendix = appendixIn(paragraphs);
  return { appendix, stemTable: stemTableIn(paragraphs, tables, appendix), boxes: boxesIn(paragraphs, tables) };
}

/** A paragraph after a prompt; one that `stops` is a heading, another prompt, or stands in a table. */
export interface Following {
  readonly text: string;
  readonly stops: boolean;
}

/**
 * How many paragraphs after a prompt are its answer's: the empty ones, if the first is empty; else those with words, up to the first empty one.
 * @returns `count` 0: there is no room. `words`: an answer stands there.
 */
export function answerRegion(following: readonly Following[]): { readonly count: number; readonly words: boolean } {
  const [first] = following;
  if (!first || first.stops) return { count: 0, words: false };
  const words = hasWords(first.text);
  const end = following.findIndex(({ text, stops }) => stops || hasWords(text) !== words);
  return { count: end < 0 ? following.length : end, words };
}

function hasWords(text: string): boolean {
  return normalisedText(text).trim() !== '';
}

// --- the appendix

const longestHeading = 90;
const namesAppendix = /appendix|framework/i;
const appendixBegins = /^(?:appendix|action plan framework|framework for completion)(?![\p{L}\p{N}])/iu;
const appendixLetter = /^appendix\s+([a-z]|\d{1,2}|[ivx]{2,4})(?:[^\p{L}\p{N}]|$)/iu;
/** "Appendix A shows …", "Appendix B and the table below …": a sentence about an appendix. */
const saysOfAppendix = new RegExp(
  '^appendix(?: {1,90}(?:[a-z]|\\d{1,2}|[ivx]{2,4}))? {1,90}(?:is|are|was|has|have|can|will|shows?|contains?|gives?|sets|holds?|lists|provides?|includes?' +
    '|explains?|below|above|on page|and)(?:\\P{L}|$)',
  'iu',
);
const namesFramework = /\b(?:frame|framework|completion|complete|stems?)\b/i;
const namesPlan = /\b(?:plan|planning|enquiry|inquiry|research)\b/i;

function isAppendixHeading({ text, tableNestingLevel, heading }: OutlineParagraph): boolean {
  if (tableNestingLevel > 0 || text.length > 2 * longestHeading || !namesAppendix.test(text)) return false;
  const line = withoutNumbering(oneLine(text));
  if (line.length > longestHeading || !appendixBegins.test(line) || isContentsLine(text)) return false;
  return heading || !(saysOfAppendix.test(line) || (/[.!?;,]$/.test(line) && plainWords(line).length > 4));
}

/** The heading that most likely announces the framework: one that says so, a real heading, "A" before "B", and the later of two twins. */
function appendixIn(paragraphs: readonly OutlineParagraph[]): Outline['appendix'] {
  const found = paragraphs.flatMap((paragraph, at) => {
    if (!isAppendixHeading(paragraph)) return [];
    const title = oneLine(paragraph.text);
    const says = namesFramework.test(title) ? 3 : namesPlan.test(title) ? 1 : 0;
    return [
      {
        paragraph: at,
        title,
        weight: says + (paragraph.heading ? 2 : 0),
        letter: appendixLetter.exec(withoutNumbering(title))?.[1] ?? '',
      },
    ];
  });
  const order = (a: (typeof found)[number], b: (typeof found)[number]): number =>
    b.weight - a.weight ||
    a.letter.localeCompare(b.letter, 'en', { numeric: true, sensitivity: 'base' }) ||
    b.paragraph - a.paragraph;
  const [best] = found.sort(order);
  return best ? { paragraph: best.paragraph, title: best.title } : null;
}

// --- the table of stems

/** So many stems that ask for fields of ours make a table one of stems wherever it stands. */
const recognisedStems = 3;

function stemTableIn(
  paragraphs: readonly OutlineParagraph[],
  tables: readonly OutlineTable[],
  appendix: Outline['appendix'],
): Outline['stemTable'] {
  const places = placesOf(paragraphs, tables);
  const isTitle = (paragraph: OutlineParagraph): boolean =>
    paragraph.tableNestingLevel === 0 && (paragraph.heading || isAppendixHeading(paragraph));
  if (appendix) {
    const next = paragraphs.findIndex((paragraph, at) => at > appendix.paragraph && isTitle(paragraph));
    const end = next < 0 ? paragraphs.length : next;
    for (const [table, { values }] of tables.entries()) {
      const place = places[table] ?? -1;
      if (place < appendix.paragraph || place >= end) continue;
      const stems = readStemTable(values, { underAppendix: true });
      if (stems.kind === 'stems') return { table, under: appendix.title, stems };
    }
  }
  let best: (NonNullable<Outline['stemTable']> & { readonly recognised: number }) | null = null;
  for (const [table, { values }] of tables.entries()) {
    const stems = readStemTable(values);
    if (stems.kind !== 'stems') continue;
    const recognised = matchStems(stems.rows.map(({ stem }) => stem)).filter((field) => field !== null).length;
    if (recognised < recognisedStems || recognised <= (best?.recognised ?? 0)) continue;
    const above = paragraphs.slice(0, places[table] ?? 0).filter(isTitle);
    best = { table, under: oneLine(above[above.length - 1]?.text ?? ''), stems, recognised };
  }
  return best && { table: best.table, under: best.under, stems: best.stems };
}

// --- the boxes

const kinds: readonly FoundBox['kind'][] = ['cell', 'paragraph', 'no room'];

/** The boxes alone, as `outlineOf` finds them. */
export function boxesIn(paragraphs: readonly OutlineParagraph[], tables: readonly OutlineTable[]): FoundBox[] {
  const prompts = paragraphs.map(({ text }) => boxOfPrompt(text));
  const lines = paragraphs.map(({ text, tableNestingLevel, heading }, at) => ({
    text,
    inTable: tableNestingLevel > 0,
    stops: tableNestingLevel > 0 || heading || prompts[at] !== null,
  }));
  const inText = prompts.flatMap((box, at) => (box ? [boxAt(lines, at, box)] : []));
  const found = [...tables.flatMap(({ values }, table) => boxesInTable(values, table)), ...inText];
  return handbookBoxes.flatMap(({ id }) => {
    const places = found.filter(({ box }) => box === id);
    const kind = kinds.find((one) => places.some((place) => place.kind === one));
    return places.filter((place) => place.kind === kind).slice(0, 1);
  });
}

const paragraphBreak = /\r\n|[\r\n]/;
const lineBreak = /\r\n|[\r\n\v]/;

const promptsIn = (cell: string): number => cell.split(lineBreak).filter((line) => boxOfPrompt(line)).length;

function boxesInTable(values: OutlineTable['values'], table: number): FoundBox[] {
  const alone = values.length === 1 && values[0]?.length === 1;
  const free = (cell: string | undefined): boolean => cell !== undefined && promptsIn(cell) === 0;
  return values.flatMap((cells, row) =>
    cells.flatMap((cell, column): FoundBox[] => {
      const [first = '', ...rest] = cell.split(paragraphBreak);
      const box = boxOfPrompt(first);
      // What stands between two prompts of one cell could not be told from what stands after them.
      if (!box || promptsIn(cell) > 1) return [];
      const at = (row: number, column: number, shared: boolean): FoundBox[] => [
        { box: box.id, kind: 'cell', table, row, column, shared },
      ];
      if (alone || rest.some((line) => !isMoreOf(line, box))) return at(row, column, true);
      if (free(cells[column + 1])) return at(row, column + 1, false);
      return free(values[row + 1]?.[column]) ? at(row + 1, column, false) : at(row, column, true);
    }),
  );
}

interface Line extends Following {
  readonly inTable: boolean;
}

/** The box whose prompt is this paragraph. In a table it counts where its cell is no place of its own; a field could be put after the table. */
function boxAt(lines: readonly Line[], prompt: number, box: HandbookBox): FoundBox {
  if (lines[prompt]?.inTable) return { box: box.id, kind: 'no room', prompt, after: prompt };
  const below = lines.slice(prompt + 1);
  const other = below.findIndex(({ text, inTable }) => inTable || !isMoreOf(text, box));
  const first = prompt + 1 + (other < 0 ? below.length : other);
  const room = answerRegion(lines.slice(first)).count > 0;
  return room
    ? { box: box.id, kind: 'paragraph', prompt, first }
    : { box: box.id, kind: 'no room', prompt, after: first - 1 };
}
