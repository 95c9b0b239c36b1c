// Changing the rows of our own table: adding, leaving out, moving one and rewording its stem. A school's own table is never changed so.
import { normalisedText, stemKey } from '../../enquiry/normalised-text';
import { missingLines } from '../../enquiry/missing-lines';
import { extendedReading } from '../../enquiry/own-reading';
import { planRewrite } from '../../enquiry/rewrite';
import { carriedContent, whatGoes } from '../../ooxml/carried-content';
import { ourReading } from '../../enquiry/stem-reading';
import { standing } from '../../enquiry/table-fields';
import { answerOf, type FieldReading } from '../answers/answer-location';
import { exactText } from '../answers/exact-text';
import type { FrameworkInDocument } from './framework';
import { failure, type Outcome } from '../gateway/outcome';
import { rewriteAnswer } from '../answers/rewrite-answer';
import { queueCell, queueValues, rowsByField } from './table-location';

/** One change to the rows. Fields by id. */
export type RowChange =
  | { readonly kind: 'add'; readonly stem: string; readonly beside: string; readonly where: 'Before' | 'After' }
  /** `answer`: what stands there as far as the person knows; where it says something else, the row stays. */
  | { readonly kind: 'leave out'; readonly field: string; readonly answer: string }
  | { readonly kind: 'reword'; readonly field: string; readonly stem: string }
  | { readonly kind: 'move'; readonly field: string; readonly by: -1 | 1 };

/** What became of a change to the rows. */
export interface Arranged {
  /** Words that somebody put into a row between our last look at it and the moment it was taken away; mostly none. */
  readonly done: Outcome<string>;
  /** The rows as they were read afterwards; null where they could not be read. */
  readonly reading: readonly FieldReading[] | null;
}

/** Changes one row: one batch looks, one changes; then the table is read again, and what stands there counts. */
export async function editRows(framework: FrameworkInDocument, change: RowChange): Promise<Arranged> {
  framework.extend(extendedReading);
  const done = await attempt(framework, change);
  const first = await framework.readAgain();
  const read = first.ok ? first : await framework.readAgain();
  return read.ok ? { done, reading: read.value } : { done: done.ok ? read : done, reading: null };
}

/** Does a reading show that a field has no row? Without a reading nothing is known. */
export function isOut(reading: readonly FieldReading[] | null, field: string): boolean {
  return reading !== null && reading.every(({ id, row }) => id !== field || row === null);
}

function attempt(framework: FrameworkInDocument, change: RowChange): Promise<Outcome<string>> {
  switch (change.kind) {
    case 'add':
      return add(framework, change.stem, change.beside, change.where);
    case 'leave out':
      return leaveOut(framework, change.field, change.answer);
    case 'reword':
      return reword(framework, change.field, change.stem);
    case 'move':
      return move(framework, change.field, change.by);
  }
}

/** Runs with the table and the row of a field as it stands now, both read in the first batch. */
async function withRow(
  framework: FrameworkInDocument,
  id: string,
  also: (table: Word.Table, row: number) => unknown,
  then: (context: Word.RequestContext, table: Word.Table, row: number) => Promise<Outcome<string>>,
): Promise<Outcome<string>> {
  const { handle, fields } = framework;
  const known = fields.find((field) => field.id === id)?.row ?? null;
  if (!handle || known === null) return failure('gone', 'NoSuchField');
  const ran = await framework.gateway.run(async (context) => {
    queueValues(handle);
    also(handle, known);
    await context.sync();
    const row = rowsByField(handle, ourReading, fields).get(id);
    // A row that moved since is not touched: what was read beside it belongs to another row.
    return row === known ? then(context, handle, row) : failure('gone', 'RowMoved');
  }, handle);
  return ran.ok ? ran.value : ran;
}

const done: Outcome<string> = { ok: true, value: '' };

function add(
  framework: FrameworkInDocument,
  stem: string,
  beside: string,
  where: 'Before' | 'After',
): Promise<Outcome<string>> {
  return withRow(
    framework,
    beside,
    () => undefined,
    async (context, table, row) => {
      table.getCell(row, ourReading.shape.stem).parentRow.insertRows(where, 1, [[stem, '']]);
      await context.sync();
      return done;
    },
  );
}

function reword(framework: FrameworkInDocument, id: string, stem: string): Promise<Outcome<string>> {
  let paragraphs: Word.ParagraphCollection;
  return withRow(
    framework,
    id,
    (table, row) => {
      paragraphs = table.getCellOrNullObject(row, ourReading.shape.stem).body.paragraphs;
      paragraphs.load('items/text');
    },
    async (context) => {
      const [first, ...rest] = paragraphs.items;
      if (!first) return failure('gone', 'NoSuchCell');
      first.getRange('Content').insertText(stem, 'Replace');
      for (const paragraph of rest) paragraph.delete();
      await context.sync();
      return done;
    },
  );
}

/** What is only how words look: the words themselves are kept when their row goes. */
const looks: readonly string[] = ['formatting', 'list'];

function leaveOut(framework: FrameworkInDocument, id: string, expected: string): Promise<Outcome<string>> {
  const prompt = framework.fields.find((field) => field.id === id)?.prompt ?? '';
  let cell: ReturnType<typeof queueCell>;
  let markup: OfficeExtension.ClientResult<string>;
  return withRow(
    framework,
    id,
    (table, row) => {
      cell = queueCell(table, ourReading, row, [], null);
      markup = table.getRange().getOoxml();
    },
    async (context, table, row) => {
      if (answerOf(cell(), prompt) !== expected) return failure('changed', 'AnswerChanged');
      const goes = whatGoes(
        carriedContent(markup.value),
        row,
        ourReading.shape.answer,
        (cell() ?? []).map((_, at) => at),
      );
      if (goes.some((kind) => !looks.includes(kind))) return failure('holds', 'RowHoldsMore');
      return takeAway(context, table, row, id, expected, prompt);
    },
  );
}

/** A row is written anew at its new place, read back, and only then taken away at its old one. */
async function move(framework: FrameworkInDocument, id: string, by: -1 | 1): Promise<Outcome<string>> {
  const field = framework.fields.find((one) => one.id === id);
  const { prompt = '' } = field ?? {};
  const stem = field ? standing(field) : '';
  let cell: ReturnType<typeof queueCell>;
  let markup: OfficeExtension.ClientResult<string>;
  return withRow(
    framework,
    id,
    (table, row) => {
      cell = queueCell(table, ourReading, row, [], id);
      markup = table.getRange().getOoxml();
    },
    async (context, table, row) => {
      if (!framework.fields.some((one) => one.row === row + by)) return failure('refused', 'NoNeighbour');
      const paragraphs = cell() ?? [];
      const answer = answerOf(paragraphs, prompt) ?? '';
      // Words move; what hangs on them would stay behind, so such a row is left to Word itself.
      if (
        whatGoes(
          carriedContent(markup.value),
          row,
          ourReading.shape.answer,
          paragraphs.map((_, at) => at),
        ).length > 0
      )
        return failure('carries', 'RowCarriesMore');
      const beside = table.getCellOrNullObject(row + by, ourReading.shape.stem);
      beside.parentRow.insertRows(by === 1 ? 'After' : 'Before', 1, [[stem, '']]);
      const fresh = by === 1 ? row + 2 : row - 1;
      if (answer !== '') {
        const target = table.getCell(fresh, ourReading.shape.answer).body.paragraphs.getFirst();
        const empty = [{ paragraph: target, text: '', nested: false, inControl: false, tag: null }];
        rewriteAnswer(empty, planRewrite(empty, answer, prompt), prompt, 'exact')();
      }
      const landed = queueCell(table, ourReading, fresh, [], null);
      queueValues(table);
      await context.sync();
      if (
        answerOf(landed(), prompt) !== answer ||
        stemKey(table.values[fresh]?.[ourReading.shape.stem] ?? '') !== stemKey(stem)
      )
        return failure('refused', 'RowNotAsWritten');
      const left = by === 1 ? row : row + 1;
      if (normalisedText(table.values[left]?.[ourReading.shape.stem] ?? '') !== normalisedText(stem))
        return failure('gone', 'RowMoved');
      // The old row only goes while the words still stand at their new place.
      for (const { paragraph, text } of landed() ?? [])
        if (normalisedText(text) !== '') exactText(paragraph.getRange('Content'), normalisedText(text));
      return takeAway(context, table, left, id, answer, prompt);
    },
  );
}

/** Takes a row away, in a batch that first reads it once more. If another row stands there by now, its stem is not found and nothing goes. */
async function takeAway(
  context: Word.RequestContext,
  table: Word.Table,
  row: number,
  id: string,
  known: string,
  prompt: string,
): Promise<Outcome<string>> {
  const { stem } = ourReading.shape;
  const [line = ''] = normalisedText(table.values[row]?.[stem] ?? '').split('\n');
  exactText(table.getCell(row, stem).body.getRange('Content'), line);
  const cell = queueCell(table, ourReading, row, [], id);
  table.deleteRows(row, 1);
  await context.sync();
  return { ok: true, value: missingLines(known, answerOf(cell(), prompt) ?? '') };
}
