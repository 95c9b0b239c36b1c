// "8K: Salt, Rose; Hill, Amber": several pairs behind one another, each a surname and a given name, of which one is nothing else.
import { textBefore, type Span } from '../../span';
import { isGivenName } from '../../vocabulary/given-names';
import { alsoSurnames } from '../../vocabulary/not-names';
import { isSurnameWord } from '../../vocabulary/surname-words';
import type { ReadText } from '../document-words';
import { isGiven, isTimeOrPlace } from '../kinds';
import type { Word } from '../runs';

export function pairsIn(read: ReadText): readonly Span[] {
  const pairs = read.words.flatMap((surname, at) => {
    const given = read.words[at + 1];
    return given && isPair(read, surname, given) ? [{ surname, given }] : [];
  });
  const isSure = pairs.some(({ surname, given }) => isGiven(given.key) && !isGivenName(surname.key));
  return pairs.length > 1 && isSure
    ? pairs.map(({ surname, given }) => ({ start: surname.start, end: given.end }))
    : [];
}

const isPair = ({ text, kindOf }: ReadText, surname: Word, given: Word): boolean =>
  surname.looks === 'capital' &&
  given.looks === 'capital' &&
  given.gap === ', ' &&
  surname.key.length > 2 &&
  isGivenName(given.key) &&
  !isTimeOrPlace(given.key) &&
  (kindOf(surname) !== 'never' || isSurnameWord(surname.key) || alsoSurnames.has(surname.key)) &&
  endsPair.test(text.slice(given.end, given.end + 5)) &&
  beginsPair.test(textBefore(text, surname, 4));

const endsPair = /^(?: \p{Lu})?(?:$|[;,.\n]| and | & )/u;
const beginsPair = /(?:^|[:;,–]|and|&)\s?$/;
