// The columns of a table of ours: those that hold something, each wide enough for its longest word.
import { oneLine, type Rows } from '../enquiry/managed-block';

/** A table of ours. Every text is one line; the first row is the header. */
export interface BlockTable {
  readonly rows: Rows;
  /** How wide each column is, in parts of a hundred. */
  readonly widths: readonly number[];
}

/** Portrait A4 with usual margins, in twips. */
export const pageWidth = 9026;

// A letter of 11 points is about half as wide as high; headers are bold. In twips, with the margins of a cell.
const letterWidth = 120;
const cellMargins = 220;

const longestWord = (text: string): number =>
  Math.max(
    0,
    ...oneLine(text)
      .split(/[ \-/]/)
      .map((word) => [...word].length),
  );

/**
 * The widths with as little change as lets the longest word of each column stand on one line: what a column lacks is taken from those
 * that have room. In parts of a hundred, as given and as returned. Where the words cannot all fit, each column gets its share of them.
 */
export function fittedWidths({ rows, widths }: BlockTable): readonly number[] {
  const least = widths.map((_, at) => {
    const letters = Math.max(0, ...rows.map((row) => longestWord(row[at] ?? '')));
    return ((letters * letterWidth + cellMargins) / pageWidth) * 100;
  });
  const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0);
  const needed = sum(least);
  if (needed >= 100) return least.map((part) => (part / needed) * 100);
  const wide = widths.map((width, at) => Math.max(width, least[at] ?? 0));
  const excess = sum(wide) - 100;
  const room = sum(wide) - needed;
  return wide.map((width, at) => (room === 0 ? width : width - (excess * (width - (least[at] ?? 0))) / room));
}

/** The table without those columns whose header alone says something; their width goes to the others. The first column always stays. */
export function withoutEmptyColumns({ rows, widths }: BlockTable): BlockTable {
  const isKept = (at: number): boolean => at === 0 || rows.slice(1).some((row) => oneLine(row[at] ?? '') !== '');
  if (rows.length < 2) return { rows, widths };
  const kept = widths.filter((_, at) => isKept(at));
  const all = kept.reduce((sum, width) => sum + width, 0);
  return {
    rows: rows.map((row) => row.filter((_, at) => isKept(at))),
    widths: kept.map((width) => (width * 100) / all),
  };
}
