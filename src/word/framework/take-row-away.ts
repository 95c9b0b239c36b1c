// Taking a row of our own table away, as the last step of leaving it out or moving it: only the very row that was read goes.
import { missingLines } from '../../enquiry/missing-lines';
import { normalisedText, stemKey } from '../../enquiry/normalised-text';
import { ourReading } from '../../enquiry/stem-reading';
import { answerOf } from '../answers/answer-location';
import { exactText } from '../answers/exact-text';
import { failure, type Outcome } from '../gateway/outcome';
import type { FrameworkInDocument } from './framework';
import { queueCell, queueValues } from './table-location';

/** A row as it was read. */
export interface RowRead {
  readonly id: string;
  readonly row: number;
  readonly stem: string;
  readonly answer: string;
  readonly prompt: string;
}

/** The words of a row that goes, as they stand in another row. */
export interface HeldWords {
  readonly id: string;
  readonly row: number;
  readonly prompt: string;
  /** Paragraphs of that row's answer, counted from its first. */
  readonly paragraphs: readonly { readonly at: number; readonly text: string }[];
}

/**
 * One batch, which reads the row once more as it goes. If its stem and its answer do not stand there letter by letter, nothing goes: another
 * row may have come to stand in its place. The row is read again then, and goes where it says the same, for Word does not find all that it
 * shows (https://github.com/OfficeDev/office-js/issues/5905).
 * @param held another row with the same stem in which its words have to stand, too, for it to go; null where they are kept elsewhere
 * @returns words that somebody put into the row between its reading and this moment
 */
export async function takeRowAway(
  framework: FrameworkInDocument,
  going: RowRead,
  held: HeldWords | null = null,
): Promise<Outcome<string>> {
  const { handle } = framework;
  if (!handle) return failure('gone', 'NoSuchField');
  const rowsWithStem = held ? 2 : 1;
  const exact = await framework.gateway.run(async (context) => {
    const [line = ''] = normalisedText(going.stem).split('\n');
    exactText(handle.getCell(going.row, ourReading.shape.stem).body.getRange('Content'), line);
    const cell = handle.getCell(going.row, ourReading.shape.answer).body.getRange('Content');
    for (const words of going.answer.split('\n')) if (words !== '') exactText(cell, words);
    if (held) findWords(handle, held);
    return deleted(context, handle, going, rowsWithStem);
  }, handle);
  if (exact.ok) return exact.value;
  if (exact.failure.kind !== 'gone') return exact;
  const read = await framework.gateway.run(async (context) => {
    const says = queueRow(handle, going);
    const holds = held && queueCell(handle, ourReading, held.row, [], held.id);
    await context.sync();
    const isHeld = !holds || missingLines(answerOf(holds(), held.prompt) ?? '', going.answer) === '';
    return says() && isHeld ? deleted(context, handle, going, rowsWithStem) : failure('gone', 'RowMoved');
  }, handle);
  return read.ok ? read.value : read;
}

/** Queues the search for words, paragraph by paragraph, for lines may begin alike. */
function findWords(table: Word.Table, { row, paragraphs }: HeldWords): void {
  let paragraph = table.getCell(row, ourReading.shape.answer).body.paragraphs.getFirst();
  let reached = 0;
  for (const { at, text } of paragraphs) {
    for (; reached < at; reached += 1) paragraph = paragraph.getNext();
    exactText(paragraph.getRange('Content'), text);
  }
}

/** Queues the reading of a row; after the sync: does it say what it said? */
export function queueRow(table: Word.Table, { id, row, stem, answer, prompt }: RowRead): () => boolean {
  const cell = queueCell(table, ourReading, row, [], id);
  queueValues(table);
  return () =>
    stemKey(table.values[row]?.[ourReading.shape.stem] ?? '') === stemKey(stem) && answerOf(cell(), prompt) === answer;
}

async function deleted(
  context: Word.RequestContext,
  table: Word.Table,
  { id, row, stem, answer, prompt }: RowRead,
  rowsWithStem: number,
): Promise<Outcome<string>> {
  const cell = queueCell(table, ourReading, row, [], id);
  queueValues(table);
  table.deleteRows(row, 1);
  await context.sync();
  const stems = table.values.map((cells) => normalisedText(cells[ourReading.shape.stem] ?? ''));
  // Somebody may have completed the sentence in the stem's own cell, where the stem still stands letter by letter.
  const inStem = stems[row] ?? '';
  const came = [missingLines(answer, answerOf(cell(), prompt) ?? ''), stemKey(inStem) === stemKey(stem) ? '' : inStem]
    .filter((words) => words !== '')
    .join('\n');
  const isPastedAgain = stems.filter((one) => stemKey(one) === stemKey(stem)).length > rowsWithStem;
  return came === '' && isPastedAgain ? failure('secondRowStays', 'SecondRowStays') : { ok: true, value: came };
}
