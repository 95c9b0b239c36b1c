// The fields of the framework as the panel holds them: one for each row of the document's table, and those that have no row yet. Pure.
import type { FieldReading } from '../../word/answers/answer-location';
import { shortNameOf } from '../../enquiry/stem-name';
import { coreFramework, type CoreStemId, type Stem } from '../../handbook/framework';
import { reread, startField, typed, type FieldState } from './field-state';

/** Fields that every enquiry has, with or without a row: each has a screen of its own. Without a row their words wait in the record. */
const always = ['goal', 'question', 'sub-questions'] as const satisfies readonly CoreStemId[];

export type FieldOfEvery = (typeof always)[number];

const isOfEvery = (id: string): boolean => always.some((one) => one === id);

/**
 * The fields before any table stands in the document; what was written already comes from the record's notes.
 * @param rows the rows of the table that the record knows: one may be gone, and its words noted
 */
export function fieldsWithoutTable(
  noteOf: (field: string) => string | undefined,
  rows: readonly { readonly id: string; readonly stem: string }[] = [],
): FieldState[] {
  const others = rows.filter(({ id }) => noteOf(id) !== undefined && !coreFramework.some((stem) => stem.id === id));
  const stems = others.map(({ id, stem }) => contentOf({ id, stem, section: '', prompt: '' }));
  return [...coreFramework, ...stems].map((stem) => startField(stem, noteOf(stem.id) ?? '', false));
}

/** The fields after the table was read. @param inserted the answers that it was put in with, where it was just put in */
export function fieldsOfTable(
  before: readonly FieldState[],
  reading: readonly FieldReading[],
  noteOf: (field: string) => string | undefined,
  inserted: ReadonlyMap<string, string> = new Map(),
): FieldState[] {
  const fieldOf = new Map(before.map((field) => [field.id, field]));
  const readIds = new Set(reading.map(({ id }) => id));
  const rows = reading.map((read) => {
    const known = fieldOf.get(read.id);
    const note = noteOf(read.id);
    const fresh = (): FieldState => startField(contentOf(read), note ?? read.answer, note === undefined);
    const field = placed(known ?? fresh(), inserted.get(read.id) === read.answer ? read.answer : '');
    return {
      ...reread(field, read.answer, read.row !== null),
      stem: read.stem,
      section: read.row === null ? field.section : read.section,
      repeats: read.repeats,
      completedStem: read.completedStem,
      sharesCell: read.sharesCell,
    };
  });
  const rest = before.filter(
    (field) => !field.placed && !readIds.has(field.id) && (isOfEvery(field.id) || field.text !== ''),
  );
  const missing = always.filter((id) => ![...rows, ...rest].some((field) => field.id === id));
  const fresh = coreFramework
    .filter(({ id }) => missing.some((one) => one === id))
    .map((stem) => startField(stem, noteOf(stem.id) ?? '', false));
  return [...rows, ...rest, ...fresh];
}

/**
 * A note's field that has its row now: the note is not what the document says, so it is on its way there.
 * @param stands words of the panel's own that went in with the row, on which it may have been typed since
 */
function placed(field: FieldState, stands: string): FieldState {
  if (field.placed) return field;
  const here: FieldState = { ...field, placed: true, inDocument: stands, baseVersion: stands };
  return field.syncState === 'in sync' && field.text !== '' ? typed(here, field.text) : here;
}

/** What the panel knows of a row: ours brings its help along, whatever the stem says; a school's own says what it says. */
function contentOf({
  id,
  stem,
  section,
  prompt,
  ours,
}: Pick<FieldReading, 'id' | 'stem' | 'section' | 'prompt' | 'ours'>): Stem {
  return ours ? { ...ours, stem, section } : { id, stem, section, shortName: shortNameOf(stem), prompt, help: '' };
}
