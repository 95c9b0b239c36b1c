// Names in a value, such as a title or a file's name, that hold other words: "Stamper Trevor annual review", "Appraisal V. Close".
import { isGivenName } from './given-names';
import { isGiven, isSmallWord, isTimeOrPlace, type Kind } from './kinds';
import { alsoSurnames, lettered, surnamesBehind } from './not-names';
import type { Span, Word } from './runs';

/** Beside those in texts, too: parts of a document. */
const letteredInValues = new Set('annex appendix paper section copy hepatitis'.split(' '));

/** @param kindOf whether a word is nobody's, a word of the language, or nobody knows it */
export function valueNames(words: readonly Word[], kindOf: (word: Word) => Kind): Span[] {
  const couldBeSurname = (word: Word): boolean =>
    word.looks === 'capital' &&
    word.key.length > 2 &&
    (kindOf(word) !== 'never' || alsoSurnames.has(word.key) || surnamesBehind.has(word.key));
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (!next) return [];
    const span = { start: word.start, end: next.end };
    const before = words[at - 1]?.key ?? '';
    if (word.looks === 'initial')
      return couldBeSurname(next) && /^\.? ?$/.test(next.gap) && !lettered.has(before) && !letteredInValues.has(before)
        ? [span]
        : [];
    // "Kowalski J behaviour log"
    const strange = at === 0 && kindOf(word) === 'unknown' && !isSmallWord(word.key) && /^capitals?$/.test(word.looks);
    if (
      strange &&
      next.looks === 'initial' &&
      next.gap === ' ' &&
      word.key.length > 2 &&
      !letteredInValues.has(word.key)
    )
      return [span];
    if (!couldBeSurname(next)) return [];
    // A surname first, and a given name.
    const surname = at === 0 && next.gap === ' ' && couldBeSurname(word) && !isTimeOrPlace(word.key);
    return surname && (isGiven(next.key) || (isGivenName(next.key) && kindOf(word) === 'unknown')) ? [span] : [];
  });
}
