// Which fields a table of stems has: those the record knows, at their rows of today, and one for each row that is new.
import type { Stem } from '../handbook/framework';
import { stemKey } from './normalised-text';
import { rowsOf } from './rows';
import { ownFieldId } from './stem-name';
import { completedSentence } from './stem-sentence';
import type { StemReading } from './stem-reading';

/** A field and its row; null where its row is not in the table any more. */
export interface TableField {
  readonly id: string;
  readonly stem: string;
  /** What stands in the stem's cell instead, where somebody completed the sentence there. */
  readonly completedStem?: string;
  readonly prompt: string;
  readonly section: string;
  readonly row: number | null;
  /** Our row that asks the same, with its help. */
  readonly ours?: Stem;
  /** The field whose row this one repeats, stem and all: somebody pasted a row of ours a second time. */
  readonly repeats?: string;
}

/**
 * @param known the fields as they were known, in order
 * @param values the text of the table's cells, as Word gives it
 * @param reading how this table is read
 * @param tagged the field that each row's content control names, null where it has none
 * @returns the fields in the order of the rows, each with the stem that stands there now, or that was completed there; fields whose row is
 *   gone come last
 */
export function tableFields(
  known: readonly { readonly id: string; readonly stem: string; readonly prompt: string }[],
  values: readonly (readonly string[])[],
  reading: StemReading,
  tagged: readonly (string | null)[] = [],
): TableField[] {
  const rows = reading.rows(
    values,
    known.map(({ stem }) => stem),
  );
  const stems: string[] = [];
  for (const { row, stem } of rows) stems[row] = stem;
  const places = rowsOf(
    known,
    Array.from(stems, (stem) => stem ?? ''),
    tagged,
  );
  const taken = new Set(known.map(({ id }) => id));
  const sharesCell = reading.shape.stem === reading.shape.answer;
  const knownAt = new Map(places.map((row, at) => [row, known[at]]));
  const fresh = rows.filter(({ row }) => !knownAt.has(row));
  const matches = reading.match(fresh.map(({ stem }) => stem));
  const matched = new Map(fresh.map(({ row }, at) => [row, matches[at]]));
  const found = rows.map(({ row, stem, section }): TableField => {
    const field = knownAt.get(row);
    const sectionOf = (ours: Stem | undefined): string => (reading.inOurSections ? (ours?.section ?? '') : section);
    if (field) {
      const ours = ourRow(field.id, reading);
      const completed = !sharesCell && completedSentence(field.stem, stem) !== null;
      const stands = completed ? { stem: field.stem, completedStem: stem } : { stem };
      return { id: field.id, prompt: field.prompt, ...stands, section: sectionOf(ours), row, ours };
    }
    const asked = matched.get(row) ?? null;
    const id = asked !== null && !taken.has(asked) ? asked : ownFieldId(stem, taken);
    taken.add(id);
    const ours = ourRow(id, reading);
    return { id, stem, section: sectionOf(ours), row, prompt: ours?.prompt ?? '', ours };
  });
  const gone = known
    .filter((_, at) => places[at] === null)
    .map(({ id, stem, prompt }): TableField => ({
      id,
      stem,
      prompt,
      section: '',
      row: null,
      ours: ourRow(id, reading),
    }));
  return [...(reading.inOurSections ? withRepeatsMarked(found) : found), ...gone];
}

/** A row that repeats another's stem holds that one's prompt, too. In a school's own table a stem may well stand twice on purpose. */
function withRepeatsMarked(found: readonly TableField[]): TableField[] {
  const keys = found.map((field) => stemKey(standing(field)));
  const originals = new Map<string, TableField>();
  for (const [at, field] of found.entries()) {
    const key = keys[at] ?? '';
    const first = originals.get(key);
    if (!first || (!first.ours && field.ours)) originals.set(key, field);
  }
  return found.map((field, at) => {
    const original = originals.get(keys[at] ?? '');
    return original && original !== field ? { ...field, prompt: original.prompt, repeats: original.id } : field;
  });
}

/** What stands in the stem's cell. */
export const standing = ({ stem, completedStem }: Pick<TableField, 'stem' | 'completedStem'>): string =>
  completedStem ?? stem;

/** What we know of a field by its id, as far as this reading knows our rows. */
export function ourRow(id: string, reading: StemReading): Stem | undefined {
  return reading.ours.find((stem) => stem.id === id);
}
