// A part of ours in the document (a table, a picture): is it still as we wrote it, and what has to change in it.
import { fingerprint } from './fingerprint';
import { canonicalLines } from './normalised-text';
import { marksSchema, read } from './schema';

/** Rows of texts, the header first. A text is one line. */
export type Rows = readonly (readonly string[])[];

/** What a section of a block may hold, in the order in which it stands on the page. */
export const pieceKinds = ['heading', 'caption', 'text', 'picture', 'table'] as const;
export type PieceKind = (typeof pieceKinds)[number];

/** A piece of a block in its record: its kind; in a further section with that one's word behind it, such as `table/spring`. */
export type PieceName = PieceKind | `${PieceKind}/${string}`;

/** Marks of what we last wrote, by piece, newest first. There are several, because undo in Word brings an earlier one back. */
export type BlockMarks = Readonly<Record<string, readonly string[]>>;

/** `ours`: as we left it. `by hand`: somebody changed it since, or it holds tracked changes that nobody has accepted. */
export type Standing = 'absent' | 'in sync' | 'ours' | 'by hand';

/** What has to be done to our table so that it says something else. The first cell, which holds the control we find it by, never changes. */
export interface TableChanges {
  readonly cells: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly added: Rows;
  /** How many rows go from the end. */
  readonly removed: number;
}

/** The key of the record's item that keeps the marks of a part. */
export const blockKey = (part: string): string => `placed/${part}`;

/** An earlier version of the panel reads marks only where both of these stand. */
export const noMarks: BlockMarks = { table: [], picture: [] };

const marksKept = 8;

/** The marks of a block as the record keeps them; none where nothing readable stands there. */
export function readMarks(value: unknown): BlockMarks {
  const kept = Object.entries(read(marksSchema, value) ?? {});
  return { ...noMarks, ...Object.fromEntries(kept.map(([name, marks]) => [name, marks.slice(0, marksKept)])) };
}

/** What a piece is called in the record. @param section the word of a further section; empty for the first */
export const pieceName = (kind: PieceKind, section: string): PieceName =>
  section === '' ? kind : `${kind}/${section}`;

/**
 * The tails of the tags of all that a block ever put in: its own word, and `block/section` for each further section.
 * @param value its marks, as the record keeps them
 */
export function partsOf(block: string, value: unknown): readonly string[] {
  const sections = Object.keys(readMarks(value)).map((name) => name.split('/').slice(1).join('/'));
  return [...new Set(sections)].map((section) => partOf(block, section));
}

/** The tail of the tags of a section's pieces. @param section empty for the first one */
export const partOf = (block: string, section: string): string => (section === '' ? block : `${block}/${section}`);

/** The marks with one more in front. */
export function withMark(marks: readonly string[], mark: string): readonly string[] {
  return [mark, ...marks.filter((one) => one !== mark)].slice(0, marksKept);
}

/** A text as a cell of ours holds it: on one line. */
export function oneLine(text: string): string {
  return canonicalLines(text).join(' ').replace(/\s+/g, ' ').trim();
}

/** The mark of a table's words. How Word joins the paragraphs of a cell is not established, so blanks do not count; nor does the first cell. */
export function tableMark(rows: Rows): string {
  return fingerprint(wordsOf(rows.map((row, at) => (at === 0 ? row.slice(1) : row))));
}

/** Do rows say the same, whatever blanks are between their words? */
export function sameRows(some: Rows, others: Rows): boolean {
  return wordsOf(some) === wordsOf(others);
}

/** Is a table half-way between two others, as an update that was cut off leaves it: does each cell say what it said, or what it was to say? */
export function isHalfWay(standing: Rows, before: Rows, wanted: Rows): boolean {
  const says = (rows: Rows, row: number, column: number): string => oneLine(rows[row]?.[column] ?? '');
  return standing.every(
    (texts, row) =>
      row < Math.max(before.length, wanted.length) &&
      texts.every(
        (text, column) =>
          oneLine(text) === says(before, row, column) ||
          (row < wanted.length && oneLine(text) === says(wanted, row, column)),
      ),
  );
}

/** A row with so many cells: the last holds what would have none. */
export function inColumns(row: readonly string[], columns: number): readonly string[] {
  const last = row
    .slice(columns - 1)
    .map(oneLine)
    .filter((text) => text !== '')
    .join('; ');
  return Array.from({ length: columns }, (_, at) => (at === columns - 1 ? last : (row[at] ?? '')));
}

const wordsOf = (rows: Rows): string => JSON.stringify(rows.map((row) => row.map(oneLine)));

/** The mark of lines of text; blanks and empty lines do not count. */
export function textMark(lines: readonly string[]): string {
  return fingerprint(oneLine(lines.join('\n')));
}

/** The mark of a picture, which is known by its description. */
export function pictureMark(description: string): string {
  return fingerprint(oneLine(description));
}

/**
 * @param standing the mark of what stands in the document; null where nothing does
 * @param wanted the mark of what should
 */
export function judge(standing: string | null, wanted: string, marks: readonly string[]): Standing {
  if (standing === null) return 'absent';
  if (standing === wanted) return 'in sync';
  return marks.includes(standing) ? 'ours' : 'by hand';
}

/** The least that makes one table of ours into another; null where their columns differ in number. */
export function tableChanges(standing: Rows, wanted: Rows): TableChanges | null {
  const columns = wanted[0]?.length ?? 0;
  if (standing.some((row) => row.length !== columns) || wanted.some((row) => row.length !== columns)) return null;
  const cells = wanted.slice(0, standing.length).flatMap((texts, row) =>
    texts.flatMap((text, column) => {
      const first = row === 0 && column === 0;
      return first || oneLine(standing[row]?.[column] ?? '') === oneLine(text)
        ? []
        : [{ row, column, text: oneLine(text) }];
    }),
  );
  const added = wanted.slice(standing.length).map((row) => row.map(oneLine));
  return { cells, added, removed: Math.max(0, standing.length - wanted.length) };
}
