// A table of stems as an answer location: ours, or a school's own. Its rows are known by their stems; an answer is its cell.
import { answerIn } from '../../enquiry/answer';
import { normalisedText, stemKey } from '../../enquiry/normalised-text';
import { ourReading, type StemReading } from '../../enquiry/stem-reading';
import { standing, tableFields } from '../../enquiry/table-fields';
import { fieldTag } from '../../ooxml/field-tag';
import {
  answerOf,
  type AnswerParagraph,
  type FieldAddress,
  type FieldReading,
  type QueuedAnswer,
} from '../answers/answer-location';
import { areMany } from '../gateway/many-objects';

/** Loads that were queued for a whole table, to be looked at after the sync. */
export interface QueuedTable {
  readonly table: Word.Table;
  /** The answer cells by row, as far down as was asked for; the header's included, so that each stands at its row's index. */
  readonly answers: readonly QueuedAnswer[];
  /** The stem cells by row, where merged cells could make an address point elsewhere. */
  readonly stemCells: readonly Word.TableCell[];
}

/** Queues the reading of a table down to a row. A row beyond is read from the table's `values`. */
export function queueTable(
  table: Word.Table,
  reading: StemReading,
  lastRow: number,
  knownStems: readonly string[],
): QueuedTable {
  queueValues(table);
  const rows = Array.from({ length: lastRow + 1 }, (_, row) => row);
  const { stem, answer } = reading.shape;
  const stemCells =
    reading === ourReading || stem === answer ? [] : rows.map((row) => table.getCellOrNullObject(row, stem));
  for (const cell of stemCells) cell.load('value');
  return { table, answers: rows.map((row) => queueCell(table, reading, row, knownStems, null)), stemCells };
}

/** Queues the words of all tables in the body. */
export function queueTables(context: Word.RequestContext): Word.TableCollection {
  const { tables } = context.document.body;
  tables.load('items/values,items/nestingLevel');
  return tables;
}

/** Queues what every look at a table needs. */
export function queueValues(table: Word.Table): void {
  table.load('values,nestingLevel');
}

/** Queues the reading of one answer cell. `field` tells whose content control is its own; null where that does not matter. */
export function queueCell(
  table: Word.Table,
  reading: StemReading,
  row: number,
  knownStems: readonly string[],
  field: string | null,
): QueuedAnswer {
  const { stem, answer } = reading.shape;
  const cell = queueWholeCell(table, row, answer, field);
  return () => {
    const read = cell();
    return read && stem === answer ? withHead(read, reading, knownStems) : read;
  };
}

/** Queues the reading of all paragraphs of a cell; after the sync, null where the table has no such cell. */
export function queueWholeCell(table: Word.Table, row: number, column: number, field: string | null): QueuedAnswer {
  const { paragraphs } = table.getCellOrNullObject(row, column).body;
  paragraphs.load('items/text,items/tableNestingLevel,items/parentContentControlOrNullObject/tag');
  return () => {
    if (paragraphs.isNullObject) return null;
    const { items } = paragraphs;
    const controls = items.map((paragraph) => paragraph.parentContentControlOrNullObject);
    areMany([...items, ...controls.filter(({ isNullObject }) => !isNullObject)]);
    return items.map((paragraph): AnswerParagraph => {
      const tag = tagOf(paragraph);
      return {
        paragraph,
        text: paragraph.text,
        nested: paragraph.tableNestingLevel > table.nestingLevel,
        tag,
        inControl: field !== null && tag === fieldTag(field),
      };
    });
  };
}

/** A shared cell without its stem, which stands on its first line with words. */
function withHead(
  paragraphs: readonly AnswerParagraph[],
  reading: StemReading,
  knownStems: readonly string[],
): AnswerParagraph[] {
  const at = paragraphs.findIndex(({ text }) => normalisedText(text).trim() !== '');
  const first = paragraphs[at];
  if (!first) return [...paragraphs];
  // What follows the stem on its own line may be several lines by Shift+Enter.
  const { stem, inline, below } = reading.split(first.text, knownStems);
  const above = paragraphs.slice(0, at).map((paragraph) => ({ ...paragraph, head: '' }));
  return [...above, { ...first, text: [inline, ...below].join('\n'), head: stem }, ...paragraphs.slice(at + 1)];
}

/**
 * The fields of a table after the sync, in the order of its rows: those that are known already, and a new one for each row that
 * nobody knew. What is gone comes last.
 */
export function fieldsIn(
  { table, answers, stemCells }: QueuedTable,
  reading: StemReading,
  known: readonly FieldAddress[],
): FieldReading[] {
  const stems = known.map(({ stem }) => stem);
  const read = answers.map((answer) => answer());
  const sharing = reading.shape.stem === reading.shape.answer ? { sharesCell: true as const } : {};
  return tableFields(known, table.values, reading, read.map(fieldNamedIn)).map(({ row, ...field }) => {
    if (row === null) return { ...field, row, answer: '' };
    const answer =
      answerOf(read[row] ?? null, field.prompt) ??
      answerInValues(table, reading, row, [...stems, field.stem], field.prompt);
    const cell = stemCells[row];
    const astray = cell !== undefined && (cell.isNullObject || stemKey(cell.value) !== stemKey(standing(field)));
    return { ...field, row, answer, ...sharing, ...(astray ? { readOnly: true as const } : {}) };
  });
}

/** From `values`, of which it is not established how they tell the paragraphs of a cell apart. */
function answerInValues(
  table: Word.Table,
  reading: StemReading,
  row: number,
  knownStems: readonly string[],
  prompt: string,
): string {
  const { stem, answer } = reading.shape;
  const text = table.values[row]?.[answer] ?? '';
  const { inline, below } = stem === answer ? reading.split(text, knownStems) : { inline: text, below: [] };
  return answerIn([inline, ...below], prompt);
}

/** The row of each field by its stem, after the sync; null where it has none any more. */
export function rowsByField(
  table: Word.Table,
  reading: StemReading,
  fields: readonly FieldAddress[],
): ReadonlyMap<string, number | null> {
  return new Map(tableFields(fields, table.values, reading).map(({ id, row }) => [id, row]));
}

function tagOf({ parentContentControlOrNullObject: control }: Word.Paragraph): string | null {
  return control.isNullObject ? null : control.tag;
}

/** The field that a control of ours in this cell names. */
function fieldNamedIn(cell: readonly AnswerParagraph[] | null): string | null {
  const prefix = fieldTag('');
  const tag = cell?.find((paragraph) => paragraph.tag?.startsWith(prefix))?.tag;
  return tag ? tag.slice(prefix.length) : null;
}
