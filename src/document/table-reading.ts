// Reading a framework table: its stems and the paragraphs of its answer cells, all in the batch that is under way.
import { answerIn } from '../enquiry/answer';
import type { CellParagraph } from '../enquiry/rewrite';
import { rowsOf } from '../enquiry/rows';
import { fieldTag } from '../ooxml/framework-table';

/** A field as the document room knows it: enough to find it and to tell its answer from its prompt. */
export interface FieldAddress {
  readonly id: string;
  readonly stem: string;
  readonly prompt: string;
}

/** What stands in the document for a field. `row` is null when its row is not there any more. */
export interface FieldReading extends FieldAddress {
  readonly row: number | null;
  readonly answer: string;
}

export const stemColumn = 0;
export const answerColumn = 1;

/** Loads that were queued for one answer cell, to be looked at after the sync. Each call gets its own proxies. */
export interface QueuedCell {
  readonly paragraphs: Word.ParagraphCollection;
}

/** Queues the reading of one answer cell: the text of its paragraphs, and which of them belong to a nested table. */
export function queueCell(table: Word.Table, row: number): QueuedCell {
  const { paragraphs } = table.getCellOrNullObject(row, answerColumn).body;
  paragraphs.load('items/text,items/tableNestingLevel');
  return { paragraphs };
}

/** Queues the reading of all answer cells down to a row, the header's included so that each stands at its row's index. */
export function queueRows(table: Word.Table, lastRow: number): QueuedCell[] {
  return Array.from({ length: lastRow + 1 }, (_, row) => queueCell(table, row));
}

/** The same as `queueCell`, and which paragraphs stand in the field's own content control: what a write needs to know. */
export function queueCellForWriting(table: Word.Table, row: number): QueuedCell {
  const { paragraphs } = table.getCellOrNullObject(row, answerColumn).body;
  paragraphs.load('items/text,items/tableNestingLevel,items/parentContentControlOrNullObject/tag');
  return { paragraphs };
}

/** Queues what every reading of a table needs. */
export function queueTable(table: Word.Table): void {
  table.load('values,nestingLevel');
}

/** The paragraphs of a cell after the sync; null where the cell is not there. */
export function paragraphsOf({ paragraphs }: QueuedCell, nestingLevel: number, field?: string): CellParagraph[] | null {
  if (paragraphs.isNullObject) return null;
  return paragraphs.items.map((paragraph) => ({
    text: paragraph.text,
    nested: paragraph.tableNestingLevel > nestingLevel,
    inControl: field !== undefined && isInControlOf(field, paragraph),
  }));
}

/** The answer in a cell after the sync; null where the cell is not there. */
export function answerOf(cell: QueuedCell, nestingLevel: number, prompt: string): string | null {
  const paragraphs = paragraphsOf(cell, nestingLevel);
  return paragraphs && answerIn(paragraphs.filter((paragraph) => !paragraph.nested).map((paragraph) => paragraph.text), prompt);
}

/**
 * The fields of a table after the sync.
 * @param cells the answer cells that were read, by row; a row beyond them is read from the table's `values`, which may not tell
 *   its paragraphs apart (not established for Word)
 */
export function fieldsIn(table: Word.Table, fields: readonly FieldAddress[], cells: readonly QueuedCell[]): FieldReading[] {
  const rows = rowsOf(fields, stemsOf(table));
  return fields.map((field, at) => {
    const row = rows[at] ?? null;
    if (row === null) return { ...field, row, answer: '' };
    const cell = cells[row];
    const read = cell ? answerOf(cell, table.nestingLevel, field.prompt) : null;
    return { ...field, row, answer: read ?? answerIn([table.values[row]?.[answerColumn] ?? ''], field.prompt) };
  });
}

/** The stem cell of each row after the sync. */
export function stemsOf(table: Word.Table): string[] {
  return table.values.map((row) => row[stemColumn] ?? '');
}

function isInControlOf(field: string, paragraph: Word.Paragraph): boolean {
  const control = paragraph.parentContentControlOrNullObject;
  return !control.isNullObject && control.tag === fieldTag(field);
}
