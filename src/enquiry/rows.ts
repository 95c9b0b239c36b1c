// Which row of the table holds which field. Rows move, stems get reworded; an answer must still be found beside its own stem.
import { stemKey } from './normalised-text';
import type { FieldRecord } from './record';
import { completedSentence } from './stem-sentence';

/**
 * Finds each field's row by its stem.
 * @param fields the fields as the record knows them, in order
 * @param stems the stem of every row of the table, empty where the row has none (a header, a section, an empty row)
 * @param tagged the field that each row's content control names, null where it has none; it counts where the stem is not there any more
 * @returns for each field its row, or null where the row is not there any more. A stem that somebody completed in its own cell is known
 *   by its words. One that was reworded is recognised by its place only when exactly as many rows as fields are unaccounted for between
 *   the same two neighbours.
 */
export function rowsOf(
  fields: readonly Pick<FieldRecord, 'id' | 'stem'>[],
  stems: readonly string[],
  tagged: readonly (string | null)[] = [],
): (number | null)[] {
  const keys = stems.map(stemKey);
  // The rows of each stem, the first of them last: to look through all of them for every field would take the square of their number.
  const rowsWith = new Map<string, number[]>();
  for (let at = keys.length - 1; at >= 0; at -= 1) {
    const key = keys[at] ?? '';
    const later = rowsWith.get(key);
    if (later) later.push(at);
    else rowsWith.set(key, [at]);
  }
  const taken = new Set<number>();
  const rows = fields.map((field) => {
    const row = rowsWith.get(stemKey(field.stem))?.pop();
    if (row === undefined) return null;
    taken.add(row);
    return row;
  });
  const found = rows.map((row, at) => {
    if (row !== null) return row;
    const byTag = tagged.findIndex((id, candidate) => id === fields[at]?.id && !taken.has(candidate));
    if (byTag < 0) return null;
    taken.add(byTag);
    return byTag;
  });
  const known = found.map((row, at) => {
    if (row !== null) return row;
    const stem = fields[at]?.stem ?? '';
    const completed = stems.findIndex(
      (text, candidate) => !taken.has(candidate) && completedSentence(stem, text) !== null,
    );
    if (completed < 0) return null;
    taken.add(completed);
    return completed;
  });
  return known.map((row, at) => row ?? reworded(at, known, keys, taken));
}

function reworded(
  at: number,
  rows: readonly (number | null)[],
  keys: readonly string[],
  taken: ReadonlySet<number>,
): number | null {
  let first = at;
  while (first > 0 && rows[first - 1] === null) first -= 1;
  let last = at;
  while (last < rows.length - 1 && rows[last + 1] === null) last += 1;
  const above = first > 0 ? (rows[first - 1] ?? -1) : -1;
  const below = last < rows.length - 1 ? (rows[last + 1] ?? keys.length) : keys.length;
  const free: number[] = [];
  for (let row = above + 1; row < below; row += 1) if (!taken.has(row) && keys[row] !== '') free.push(row);
  return free.length === last - first + 1 ? (free[at - first] ?? null) : null;
}
