// "Filed under Penrice, Carol, second drawer": the surname first inside a sentence, and a given name between two commas.
import { textBefore } from '../../span';
import { isGivenName } from '../../vocabulary/given-names';
import { isSurnameWord } from '../../vocabulary/surname-words';
import type { ReadText } from '../document-words';
import { isGiven, isSmallWord, isTimeOrPlace } from '../kinds';
import { startsSentence, type Word } from '../runs';
import type { RegisterRule } from './rule';

export const filedInSentence: RegisterRule = (read, at) => {
  const [surname, given] = [read.words[at], read.words[at + 1]];
  if (surname?.looks !== 'capital' || given?.looks !== 'capital' || given.gap !== ', ' || startsSentence(surname))
    return null;
  if (!ends.test(read.text.slice(given.end, given.end + 9)) || isTimeOrPlace(given.key)) return null;
  const isName = isByItsWords(read, surname, given) || isFiled(read, surname, given);
  return isName ? { start: surname.start, end: given.end } : null;
};

/** What nobody knows before a given name, or a word with a capital before one that is hardly anything else. */
function isByItsWords({ kindOf }: ReadText, surname: Word, given: Word): boolean {
  const kind = kindOf(surname);
  if (kind === 'unknown') return !isSmallWord(surname.key) && isGivenName(given.key);
  return kind === 'word' && surname.key.length > 2 && isGiven(given.key);
}

/** The words before say that something is filed under a name. */
function isFiled({ text, kindOf }: ReadText, surname: Word, given: Word): boolean {
  if (!isGivenName(given.key) || !before.test(textBefore(text, surname, 24))) return false;
  return (
    isSurnameWord(surname.key) || kindOf(surname) === 'unknown' || (isTimeOrPlace(surname.key) && isGiven(given.key))
  );
}

/** What a filed name ends with: "… for Cotton, Amelia was approved". */
const ends = /^(?:$|[,;).\n]| [–-] | (?:was|is|has|had|please|pls|to|and|needs|will|did|who|under|first)(?!\p{L}))/u;
const before =
  /(?:\b(?:for|under|re|from|list is|next is|see|form|named|child|pupil|student|about|of|is|was|by|as)|[:–-]) $/i;
