// What a colleague typed in their own panel for a question that their copy has no row for, as a part of the evidence has none, or that they left out.
import type { EnquiryRecord } from '../../enquiry/record';
import type { AskedField } from '../copy/answer-places';
import type { BesideWords } from '../copy/beside-answers';
import type { SentMark } from '../copy/copy-id';
import { formIn } from '../forms/kind';

/**
 * The words that the record of a copy keeps for fields; those that were sent are still among them where the copy keeps marks of its lines.
 * @param mark what it was when it was sent; null: it is no copy of ours, and its notes may be those of our own document
 * @param asked the questions of the reader; what belongs to no one of them is told as such
 */
export function notedWords(
  record: EnquiryRecord | null,
  mark: SentMark | null,
  asked: readonly AskedField[],
): BesideWords[] {
  if (!record || !mark) return [];
  // A part goes out without notes.
  const isTold = mark.lines !== null || formIn(record.items) !== null;
  return Object.entries(record.notes)
    .filter(([, { text, at }]) => text.trim() !== '' && (isTold || at > mark.at))
    .map(([id, { text }]) => ({
      field: asked.some((one) => one.id === id) ? id : null,
      where: 'record',
      words: text.trim(),
    }));
}
