// Moving a row of our own table past its neighbour: written anew at its new place, read back, and only then taken away at its old one.
import { normalisedText, stemKey } from '../../enquiry/normalised-text';
import { missingLines } from '../../enquiry/missing-lines';
import { planRewrite } from '../../enquiry/rewrite';
import { ourReading } from '../../enquiry/stem-reading';
import { standing } from '../../enquiry/table-fields';
import { carriedContent, whatGoes } from '../../ooxml/carried-content';
import { answerOf } from '../answers/answer-location';
import { rewriteAnswer } from '../answers/rewrite-answer';
import { failure, type Outcome } from '../gateway/outcome';
import type { FrameworkInDocument } from './framework';
import { queueCell, queueValues } from './table-location';
import { queueRow, takeRowAway, type HeldWords, type RowRead } from './take-row-away';
import { withRow } from './with-row';

/** @returns lines that came into the old row as it went */
export async function moveRow(framework: FrameworkInDocument, id: string, by: -1 | 1): Promise<Outcome<string>> {
  const field = framework.fields.find((one) => one.id === id);
  const { prompt = '' } = field ?? {};
  const row = field?.row ?? 0;
  const places = { fresh: by === 1 ? row + 2 : row - 1, left: by === 1 ? row : row + 1 };
  let begun: RowRead | null = null;
  const put = await putAnew(framework, { id, prompt, by, ...places }, (read) => (begun = read));
  if (!begun) return put.ok ? failure('refused', 'RowNotAsWritten') : put;
  const { value: answer } = put.ok ? put : { value: '' };
  const moved = put.ok ? await takeRowAway(framework, begun, wordsAt(begun, places.fresh, answer)) : put;
  return moved.ok || moved.failure.kind === 'secondRowStays' ? moved : endCutOff(framework, begun, places.fresh, moved);
}

interface Move {
  readonly id: string;
  readonly prompt: string;
  readonly by: -1 | 1;
  readonly fresh: number;
  readonly left: number;
}

/**
 * One batch looks, one writes the row at its new place and reads it back.
 * @param begins hears which row is to go, just before the first change
 * @returns the answer at its new place
 */
function putAnew(
  framework: FrameworkInDocument,
  { id, prompt, by, fresh, left }: Move,
  begins: (going: RowRead) => void,
): Promise<Outcome<string>> {
  let cell: ReturnType<typeof queueCell>;
  let markup: OfficeExtension.ClientResult<string>;
  return withRow(
    framework,
    id,
    (table, row) => {
      cell = queueCell(table, ourReading, row, [], id);
      markup = table.getRange().getOoxml();
    },
    async (context, table, now) => {
      const { row } = now;
      const stem = standing(now);
      if (!framework.fields.some((one) => one.row === row + by)) return failure('refused', 'NoNeighbour');
      const paragraphs = cell() ?? [];
      const answer = answerOf(paragraphs, prompt) ?? '';
      // Words move; what hangs on them would stay behind, so such a row is left to Word itself.
      const all = paragraphs.map((_, at) => at);
      if (whatGoes(carriedContent(markup.value), row, ourReading.shape.answer, all).length > 0)
        return failure('carries', 'RowCarriesMore');
      begins({ id, row: left, stem, answer, prompt });
      const beside = table.getCellOrNullObject(row + by, ourReading.shape.stem);
      beside.parentRow.insertRows(by === 1 ? 'After' : 'Before', 1, [[stem, '']]);
      if (answer !== '') {
        const target = table.getCell(fresh, ourReading.shape.answer).body.paragraphs.getFirst();
        const empty = [{ paragraph: target, text: '', nested: false, inControl: false, tag: null }];
        rewriteAnswer(empty, planRewrite(empty, answer, prompt), prompt, 'exact').write();
      }
      const stands = queueRow(table, { id, row: fresh, stem, answer, prompt });
      await context.sync();
      if (!stands()) return failure('refused', 'RowNotAsWritten');
      return stemKey(table.values[left]?.[ourReading.shape.stem] ?? '') === stemKey(stem)
        ? { ok: true, value: answer }
        : failure('gone', 'RowMoved');
    },
  );
}

/** The old row only goes while the words still stand at their new place, a paragraph for each line. */
function wordsAt({ id, prompt }: RowRead, row: number, answer: string): HeldWords {
  const lines = answer.split('\n').map((text, at) => ({ at, text }));
  return { id, row, prompt, paragraphs: lines.filter(({ text }) => text !== '') };
}

/**
 * After an error: the document tells how far it came. With all its words at the new place, the old row goes; else what stands there of the
 * new one. Where neither may go, because somebody has written in it, both stay, and that is said.
 */
async function endCutOff(
  framework: FrameworkInDocument,
  going: RowRead,
  fresh: number,
  because: Outcome<string>,
): Promise<Outcome<string>> {
  const { handle } = framework;
  if (!handle) return because;
  const seen = await framework.gateway.run(async (context) => {
    const old = queueCell(handle, ourReading, going.row, [], going.id);
    const anew = queueCell(handle, ourReading, fresh, [], going.id);
    queueValues(handle);
    await context.sync();
    const isIts = (row: number): boolean =>
      stemKey(handle.values[row]?.[ourReading.shape.stem] ?? '') === stemKey(going.stem);
    return { twice: isIts(going.row) && isIts(fresh), old: old(), anew: anew() };
  }, handle);
  if (!seen.ok || !seen.value.twice) return because;
  const at = answerOf(seen.value.anew, going.prompt) ?? '';
  if (at === going.answer) return takeRowAway(framework, going, wordsAt(going, fresh, going.answer));
  if (missingLines(going.answer, at) !== '') return failure('rowTwice', 'RowTwice');
  const taken = await takeRowAway(framework, { ...going, row: fresh, answer: normalisedText(at) });
  return taken.ok ? because : failure('rowTwice', 'RowTwice');
}
