// Where in the document its tables begin. Word lists paragraphs and tables apart, and does not say which belong together.
import { lettersOf } from './normalised-text';

interface Paragraph {
  readonly text: string;
  readonly tableNestingLevel: number;
}

interface Table {
  readonly values: readonly (readonly string[])[];
}

/** A stretch of paragraphs that stand in tables: one table, or several that touch. */
interface Run {
  readonly start: number;
  readonly letters: string;
}

/**
 * For each table the index of the first paragraph of the stretch it stands in, or null where its words are nowhere. Where there are as
 * many stretches as tables, each has its own; else they are told by their words.
 */
export function placesOf(paragraphs: readonly Paragraph[], tables: readonly Table[]): (number | null)[] {
  const runs = runsOf(paragraphs);
  if (runs.length === tables.length) return runs.map(({ start }) => start);
  let run = 0;
  let offset = 0;
  return tables.map(({ values }) => {
    const cells = values
      .flat()
      .map(lettersOf)
      .filter((letters) => letters !== '');
    if (cells.length === 0) {
      // An empty table has a stretch of its own where one without words comes next.
      if (runs[run + 1]?.letters === '' && offset >= (runs[run]?.letters.length ?? 0)) [run, offset] = [run + 1, 0];
      return runs[run]?.start ?? null;
    }
    for (let at = run; at < runs.length; at += 1) {
      const end = endIn(runs[at]?.letters ?? '', at === run ? offset : 0, cells);
      if (end === null) continue;
      [run, offset] = [at, end];
      return runs[at]?.start ?? null;
    }
    return null;
  });
}

function runsOf(paragraphs: readonly Paragraph[]): Run[] {
  const runs: Run[] = [];
  let start = -1;
  paragraphs.forEach(({ tableNestingLevel }, at) => {
    if (tableNestingLevel > 0 && start < 0) start = at;
    const ends = tableNestingLevel > 0 && !((paragraphs[at + 1]?.tableNestingLevel ?? 0) > 0);
    if (!ends) return;
    runs.push({
      start,
      letters: lettersOf(
        paragraphs
          .slice(start, at + 1)
          .map(({ text }) => text)
          .join(''),
      ),
    });
    start = -1;
  });
  return runs;
}

/** Where a table's words end in a stretch: they stand there one after the other; with a table inside a cell, at least half of the cells do. */
function endIn(letters: string, offset: number, cells: readonly string[]): number | null {
  const all = cells.join('');
  if (letters.startsWith(all, offset)) return offset + all.length;
  let end = offset;
  let found = 0;
  for (const cell of cells) {
    const at = letters.indexOf(cell, end);
    if (at < 0) continue;
    end = at + cell.length;
    found += 1;
  }
  return found * 2 >= cells.length ? end : null;
}
