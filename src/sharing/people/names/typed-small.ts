// Texts that somebody typed without any capital: which of their words are looked at as if they had one.
import { isPlainWord } from '../vocabulary/common-words';
import { calendar, institution, otherCapitals, places, starters } from '../vocabulary/not-names';
import { isGivenAndWord, isSmallWord } from './kinds';
import type { Word } from './runs';

/**
 * Where somebody typed nothing with a capital, a word that is none of the language's is looked at as if it had one: a name needs a sign
 * beside it all the same.
 */
export function asTyped(words: readonly Word[]): readonly Word[] {
  // The first letter of a sentence, and "I", are made capital by the program.
  const isTyped = ({ looks, key, start }: Word): boolean =>
    looks !== 'small' && !(start === 0 && (starters.has(key) || isPlainWord(key))) && !/^i(?:['’]\w{1,2})?$/.test(key);
  if (words.length < 3 || words.some(isTyped)) return words;
  return words.map((word) =>
    isTypedSmall(word)
      ? { ...word, looks: 'capital' as const }
      : word.looks === 'initial'
        ? { ...word, looks: 'small' as const }
        : word,
  );
}

/** What is typed in haste without its apostrophe: "we dont know yet", "theyre late". */
const contracted = new Set(
  'dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont cant couldnt shouldnt wouldnt mustnt neednt mightnt aint im ive youre youve youll theyre theyve theyll weve hes shes thats theres whats whos lets'.split(
    ' ',
  ),
);

/** A word in small letters that is none of the language's. */
export const isTypedSmall = ({ key }: Word): boolean =>
  key.length > 2 &&
  !/[^aeious]s$/.test(key) &&
  !contracted.has(key) &&
  /^\p{L}+$/u.test(key) &&
  !isSmallWord(key) &&
  !isGivenAndWord(key) &&
  !(otherCapitals.has(key) || starters.has(key) || calendar.has(key) || places.has(key) || institution.test(key));
