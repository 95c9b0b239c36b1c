// Where the gaps of an answer begin and end, kept with the document where the text alone does not tell. Pure.
import type * as v from 'valibot';
import type { Items } from '../../enquiry/items';
import { gapLengthsSchema, read } from '../../enquiry/schema';
import { readSentence, sentenceText, valueLengths, type Sentence, type StemGaps } from '../../enquiry/stem-sentence';

/** The key under which the record keeps them. */
export const gapLengthsKey = (field: string): string => `gaps/${field}`;

/** The lengths that the record keeps for a field; none where the text tells. */
export function lengthsOf(items: Items, field: string): readonly number[] {
  return read(gapLengthsSchema, items[gapLengthsKey(field)]?.value)?.lengths ?? [];
}

/** What is to be kept for a sentence; null where its text alone is read back into the same gaps. */
export function lengthsToKeep(stem: StemGaps, sentence: Sentence): v.InferOutput<typeof gapLengthsSchema> | null {
  if (stem.list !== null) return null;
  const lengths = valueLengths(stem, sentence);
  const back = readSentence(stem, sentenceText(stem, sentence));
  const same = back !== null && lengths.every((length, at) => valueLengths(stem, back)[at] === length);
  return same ? null : { lengths };
}
