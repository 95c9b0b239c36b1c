// "The parcel is for DAISY LANE", "signed by H. BANKS": two words in capitals in a text that has small letters, and the first is a given name or an initial.
import { isGivenName } from '../../vocabulary/given-names';
import { alsoNames, alsoSurnames, surnamesBehind } from '../../vocabulary/not-names';
import { isTimeOrPlace } from '../kinds';
import type { Word } from '../runs';
import type { ReadText } from '../document-words';
import { opensLine, type RegisterRule } from './rule';

export const stressed: RegisterRule = (read, at) => {
  const [given, surname, next] = read.words.slice(at, at + 3);
  if (read.isInCapitals || !given || surname?.looks !== 'capitals') return null;
  if (next?.looks === 'capitals' && next.gap === ' ') return null;
  const isName = isSurname(read, surname) && (isGivenBefore(given, surname) || isInitialBefore(read, given, surname));
  return isName ? { start: given.start, end: surname.end } : null;
};

const isSurname = ({ kindOf }: ReadText, word: Word): boolean =>
  word.key.length > 2 && (kindOf(word) !== 'never' || alsoSurnames.has(word.key) || surnamesBehind.has(word.key));

const isGivenBefore = ({ looks, key }: Word, surname: Word): boolean =>
  looks === 'capitals' && surname.gap === ' ' && isGivenName(key) && !isTimeOrPlace(key) && !alsoNames.has(key);

const isInitialBefore = ({ text }: ReadText, initial: Word, surname: Word): boolean =>
  initial.looks === 'initial' && /^\.? $/.test(surname.gap) && !opensLine(text, initial) && !alsoNames.has(initial.key);
