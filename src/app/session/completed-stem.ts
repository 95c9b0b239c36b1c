// A sentence that somebody completed in the stem's own cell: is it still to be asked about, and what becomes of it. Pure.
import { fingerprint } from '../../enquiry/fingerprint';
import type { Items } from '../../enquiry/items';
import { missingLines, withLinesOf } from '../../enquiry/missing-lines';
import { completedSentence } from '../../enquiry/stem-sentence';
import { leftInStemSchema, read } from '../../enquiry/schema';
import type * as v from 'valibot';
import { wanted, type FieldState } from './field-state';

/** The key under which the record keeps that the person leaves such a sentence where it is. */
export const leftInStemKey = (field: string): string => `left-in-stem/${field}`;

/** What is kept there: which sentence it was, without its words. */
export const leftInStem = (sentence: string): v.InferOutput<typeof leftInStemSchema> => ({
  left: fingerprint(sentence),
});

/** The sentence that stands completed in the stem's cell and not in the answer; null where there is none. */
export function notInAnswer(field: FieldState): string | null {
  if (field.completedStem === undefined) return null;
  const sentence = completedSentence(field.stem, field.completedStem);
  return sentence !== null && missingLines(wanted(field), sentence) !== '' ? sentence : null;
}

/** The sentence to ask about: not where words of the answer are on their way, nor where the person left it in its place. */
export function sentenceToOffer(field: FieldState, items: Items): string | null {
  const sentence = field.syncState === 'in sync' ? notInAnswer(field) : null;
  const left = read(leftInStemSchema, items[leftInStemKey(field.id)]?.value);
  return sentence !== null && left?.left !== leftInStem(sentence).left ? sentence : null;
}

/** The answer with that sentence: below what it says already. */
export function withSentence(field: FieldState, sentence: string): string {
  return withLinesOf(wanted(field), sentence);
}
