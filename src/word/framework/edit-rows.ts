// Changing the rows of our own table: adding, leaving out, moving one and rewording its stem. A school's own table is never changed so.
import { missingLines } from '../../enquiry/missing-lines';
import { normalisedText, stemKey } from '../../enquiry/normalised-text';
import { extendedReading } from '../../enquiry/own-reading';
import { carriedContent, whatGoes } from '../../ooxml/carried-content';
import { planRewrite } from '../../enquiry/rewrite';
import { ourReading } from '../../enquiry/stem-reading';
import { standing } from '../../enquiry/table-fields';
import { answerOf, type AnswerParagraph, type FieldReading } from '../answers/answer-location';
import { rewriteAnswer } from '../answers/rewrite-answer';
import type { FrameworkInDocument } from './framework';
import { failure, type Outcome } from '../gateway/outcome';
import { moveRow } from './move-row';
import { queueCell, queueWholeCell } from './table-location';
import { takeRowAway, type HeldWords } from './take-row-away';
import { withRow } from './with-row';

/** A row is to go. Where it says something else than the person knows, it stays. */
interface LeavingOut {
  readonly kind: 'leave out';
  readonly field: string;
  readonly answer: string;
  /** What stands in the stem's cell, where somebody completed the sentence there. */
  readonly completedStem?: string;
  /** The field to whose row the words were added: where they stand there no longer, the row stays. */
  readonly wordsIn?: string;
}

/** What stands in a stem's cell is to say something else. Where it is not what the person was shown, it stays. */
interface Rewording {
  readonly kind: 'reword';
  readonly field: string;
  readonly stands: string;
  readonly stem: string;
}

/** One change to the rows. Fields by id. */
export type RowChange =
  | { readonly kind: 'add'; readonly stem: string; readonly beside: string; readonly where: 'Before' | 'After' }
  | LeavingOut
  | Rewording
  | { readonly kind: 'move'; readonly field: string; readonly by: -1 | 1 };

/** What became of a change to the rows. */
export interface Arranged {
  readonly done: Outcome<unknown>;
  /** Words that somebody put into a row between our last look at it and the moment it was taken away; mostly none. */
  readonly came: string;
  /** The rows as they were read afterwards; null where they could not be read. */
  readonly reading: readonly FieldReading[] | null;
}

/**
 * Changes one row: one batch looks, one changes; then the table is read again, and what stands there counts.
 * @param onCame hears of words that came meanwhile before anything else is asked of Word: they stand nowhere in the document
 */
export async function editRows(
  framework: FrameworkInDocument,
  change: RowChange,
  onCame: (words: string) => void,
): Promise<Arranged> {
  framework.extend(extendedReading);
  const before = framework.fields;
  let done = await attempt(framework, change);
  if (!done.ok && done.failure.kind === 'unsupported' && framework.gateway.asksTracking) {
    framework.gateway.asksTracking = false; // it says that it can tell whether changes are tracked, and cannot
    done = await attempt(framework, change);
  }
  const came = done.ok ? done.value : '';
  if (came !== '') onCame(came);
  const first = await framework.readAgain();
  const read = first.ok ? first : await framework.readAgain();
  if (!read.ok) return { done: done.ok ? read : done, came, reading: null };
  const { value: reading } = read;
  if (done.ok && isOnlyMarked(change, reading ?? []))
    return {
      done: came === '' ? failure('trackedRow', 'RowOnlyMarked') : failure('otherWent', 'OtherRowWent'),
      came,
      reading,
    };
  return { done: !done.ok && isDone(change, before, reading ?? []) ? nothingCame : done, came, reading };
}

/** After an error: does a reading show that the change was made all the same? Whether a row is out, `isOut` tells. */
function isDone(change: RowChange, before: readonly FieldReading[], now: readonly FieldReading[]): boolean {
  const withStem = (all: readonly FieldReading[], stem: string): number =>
    all.filter((field) => field.row !== null && stemKey(field.stem) === stemKey(stem)).length;
  const rowIn = (all: readonly FieldReading[], id: string): number | null =>
    all.find((field) => field.id === id)?.row ?? null;
  switch (change.kind) {
    case 'add':
      return withStem(now, change.stem) > withStem(before, change.stem);
    case 'reword':
      return now.some(({ id, stem }) => id === change.field && stemKey(stem) === stemKey(change.stem));
    case 'move': {
      const from = rowIn(before, change.field);
      const isTwice = now.some(({ repeats }) => repeats === change.field);
      return from !== null && !isTwice && rowIn(now, change.field) === from + change.by;
    }
    case 'leave out':
      return false;
  }
}

/** After a change that Word accepted: does what it took away still stand there? So it is while changes are tracked, which older Words do not tell. */
function isOnlyMarked(change: RowChange, now: readonly FieldReading[]): boolean {
  switch (change.kind) {
    case 'add':
      return false;
    case 'leave out':
      return !isOut(now, change.field);
    case 'reword': {
      // Old and new words side by side. The new ones with somebody's beside them are theirs to see.
      const both = [change.stands, change.stem].map(stemKey);
      return (
        !isDone(change, now, now) && now.some((field) => both.every((one) => stemKey(standing(field)).includes(one)))
      );
    }
    case 'move':
      return now.some(({ repeats }) => repeats === change.field);
  }
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
      return leaveOut(framework, change);
    case 'reword':
      return reword(framework, change);
    case 'move':
      return moveRow(framework, change.field, change.by);
  }
}

const nothingCame: Outcome<string> = { ok: true, value: '' };

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
    async (context, table, { row }) => {
      table.getCell(row, ourReading.shape.stem).parentRow.insertRows(where, 1, [[stem, '']]);
      await context.sync();
      return nothingCame;
    },
    { whileTracking: true, whileTwice: true },
  );
}

function reword(framework: FrameworkInDocument, { field, stands, stem }: Rewording): Promise<Outcome<string>> {
  let cell: ReturnType<typeof queueWholeCell>;
  return withRow(
    framework,
    field,
    (table, row) => {
      cell = queueWholeCell(table, row, ourReading.shape.stem, null);
    },
    async (context) => {
      const paragraphs = cell();
      if (!paragraphs) return failure('gone', 'NoSuchCell');
      if (stemKey(answerOf(paragraphs, '') ?? '') !== stemKey(stands)) return failure('changed', 'RowChanged');
      rewriteAnswer(paragraphs, planRewrite(paragraphs, stem, ''), '', 'exact').write();
      await context.sync();
      return nothingCame;
    },
  );
}

/** What is only how words look: the words themselves are kept when their row goes. */
const looks: readonly string[] = ['formatting', 'list'];

async function leaveOut(
  framework: FrameworkInDocument,
  { field: id, answer: expected, completedStem, wordsIn }: LeavingOut,
): Promise<Outcome<string>> {
  const field = framework.fields.find((one) => one.id === id);
  const holder = framework.fields.find((one) => one.id === wordsIn);
  const { prompt = '' } = field ?? {};
  let stem = '';
  let cell: ReturnType<typeof queueCell>;
  let holding: ReturnType<typeof queueCell> | undefined;
  let held: HeldWords | null = null;
  let markup: OfficeExtension.ClientResult<string>;
  const mayGo = await withRow(
    framework,
    id,
    (table, row) => {
      cell = queueCell(table, ourReading, row, [], null);
      if (holder) holding = queueCell(table, ourReading, holder.row ?? 0, [], null);
      markup = table.getRange().getOoxml();
    },
    (_context, _table, now) => {
      stem = standing(now);
      // What somebody wrote behind the stem since nobody has seen.
      const isStemAsKnown = field === undefined || stemKey(stem) === stemKey(standing(field));
      const isAsKnown = isStemAsKnown && answerOf(cell(), prompt) === expected && now.completedStem === completedStem;
      if (!isAsKnown) return Promise.resolve(failure('changed', 'RowChanged'));
      held = holder && holding ? wordsHeld(expected, holder, holding() ?? []) : null;
      if (wordsIn !== undefined && !held) return Promise.resolve(failure('changed', 'WordsNotInOtherRow'));
      const all = (cell() ?? []).map((_, at) => at);
      const goes = whatGoes(carriedContent(markup.value), now.row, ourReading.shape.answer, all);
      const holds = goes.some((kind) => !looks.includes(kind));
      return Promise.resolve(holds ? failure('holds', 'RowHoldsMore') : nothingCame);
    },
    { whileTwice: wordsIn !== undefined },
  );
  return mayGo.ok ? takeRowAway(framework, { id, row: field?.row ?? 0, stem, answer: expected, prompt }, held) : mayGo;
}

/** Where the words of a row stand in another one, as that was just read; null where it lacks some of them. */
function wordsHeld(
  words: string,
  { id, row, prompt }: FieldReading,
  paragraphs: readonly AnswerParagraph[],
): HeldWords | null {
  if (row === null || missingLines(answerOf(paragraphs, prompt) ?? '', words) !== '') return null;
  const standing = paragraphs.map(({ text, nested }, at) => ({ at, text, nested }));
  return { id, row, prompt, paragraphs: standing.filter(({ text, nested }) => !nested && holdsLineOf(words, text)) };
}

const holdsLineOf = (words: string, text: string): boolean =>
  missingLines(normalisedText(text), words) !== missingLines('', words);
