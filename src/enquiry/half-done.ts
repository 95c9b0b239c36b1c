// An answer that is begun and not whole: in its sentence a gap of the stem is still open. One place says so for every count.
import { gapsOf, openGap, readSentence } from './stem-sentence';

/** A list has a line for each item, and one without words is none: it is never half done. */
export function isHalfDone(stem: string, answer: string): boolean {
  if (!answer.includes(openGap)) return false;
  const gaps = gapsOf(stem);
  return gaps !== null && gaps.list === null && (readSentence(gaps, answer)?.values.includes('') ?? false);
}
