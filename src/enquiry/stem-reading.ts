// How the rows of a framework's table are read. Our own table says plainly where its stems are; a school's takes more knowledge
// (own-reading.ts), which is fetched when there is such a table.
import { coreFramework, frameworkHeader, type Stem } from '../handbook/framework';
import { stemKey } from './normalised-text';
import type { StemRow, TableShape } from './stem-table';
import { oneLine } from './stem-text';

/** What reading a table of stems needs. */
export interface StemReading {
  /** Where stems and answers stand. */
  readonly shape: TableShape;
  /** The rows that hold a stem. `known`: the stems as they were known. */
  rows(values: readonly (readonly string[])[], known: readonly string[]): StemRow[];
  /** Splits the first line of a cell that holds both: the stem, and what follows it. */
  split(
    text: string,
    known: readonly string[],
  ): { readonly stem: string; readonly inline: string; readonly below: readonly string[] };
  /** Do its rows belong to our sections? A school's table names its own, or none. */
  readonly inOurSections: boolean;
  /** What we know of our own rows: a row of theirs that asks the same gets its help. */
  readonly ours: readonly Stem[];
  /** Which of our fields each stem asks for, by id; each at most once. */
  match(stems: readonly string[]): (string | null)[];
}

/** Our own table: a header, then stems in the first column and answers in the second. */
export const ourReading: StemReading = {
  shape: { stem: 0, answer: 1 },
  inOurSections: true,
  ours: coreFramework,
  rows: (values) =>
    values.flatMap((cells, row) => {
      const stem = oneLine(cells[0] ?? '');
      return stem === '' || stemKey(stem) === stemKey(frameworkHeader.stem) ? [] : [{ row, stem, section: '' }];
    }),
  split: (text) => ({ stem: text, inline: '', below: [] }),
  match: (stems) => stems.map((stem) => idOf(stem, coreFramework)),
};

/** The field whose stem is this one, to the letter; null where there is none. */
export function idOf(stem: string, among: readonly Stem[]): string | null {
  return among.find((one) => stemKey(one.stem) === stemKey(stem))?.id ?? null;
}
