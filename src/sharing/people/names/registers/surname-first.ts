// "HARTLEY, Amelia", "HARTLEY Amelia", and at the beginning of a line "Hartley, Amelia".
import { isGivenName } from '../../vocabulary/given-names';
import { alsoNames, alsoSurnames } from '../../vocabulary/not-names';
import { beginsSurname, mostParticles } from '../../vocabulary/particles';
import { isSurnameWord } from '../../vocabulary/surname-words';
import { isGiven, isTimeOrPlace } from '../kinds';
import { opens } from '../run-parts';
import type { Word } from '../runs';
import type { ReadText } from '../document-words';
import { columnBehind, opensLine, type RegisterRule } from './rule';

/** A surname and a given name behind it, apart by a comma or a blank. */
interface Filed {
  readonly surname: Word;
  readonly given: Word;
  readonly comma: boolean;
  /** The first of the small words that the surname begins with, or the surname. */
  readonly first: Word;
  readonly end: number;
  /** What stands behind, as far as a rule looks. */
  readonly rest: string;
}

export const surnameFirst: RegisterRule = (read, at) => {
  const filed = filedAt(read, at);
  if (!filed) return null;
  const { surname, given, first, end } = filed;
  if (isToldOf(read, filed)) return { start: surname.start, end: given.end };
  if (!isAnEntry(read, filed) || isOfLetters(read, filed)) return null;
  const isName = surname.looks === 'capitals' ? isPrinted(read, filed) : isTyped(read, filed);
  return isName ? { start: first.start, end } : null;
};

function filedAt({ text, words }: ReadText, at: number): Filed | null {
  const [surname, given, second] = words.slice(at, at + 3);
  if (!surname || !given || !/^capitals?$/.test(given.looks) || !/^, ?$|^ $/.test(given.gap)) return null;
  if (isTimeOrPlace(surname.key) && isTimeOrPlace(given.key)) return null;
  const comma = given.gap.startsWith(',');
  const { end } = comma && second && isInitialBehind(second, text) ? second : given;
  const first = words[firstOfSurname(words, at)] ?? surname;
  return { surname, given, comma, first, end, rest: text.slice(end, end + 30) };
}

/** "Cotton, Dean N (3H)" */
const isInitialBehind = ({ looks, gap, end }: Word, text: string): boolean =>
  looks === 'initial' && gap === ' ' && /^\.?(?:$|[;\n]| [(–-])/.test(text.slice(end, end + 3));

/** "de Groot, Willow", "Ni Dhomhnaill, Cara", "St. Clair, Oliver": the small words that a surname begins with are of it. */
function firstOfSurname(words: readonly Word[], at: number): number {
  if (words[at - 1]?.key === 'st' && /^\.? $/.test(words[at]?.gap ?? '')) return at - 1;
  let first = at;
  while (at - first < mostParticles && words[first]?.gap === ' ' && beginsSurname.has(words[first - 1]?.key ?? ''))
    first -= 1;
  return first;
}

/** "Cotton Amelia left early": a word that is a surname, and a given name that is hardly anything else, of whom something is told. */
const isToldOf = ({ text }: ReadText, { surname, given, comma }: Filed): boolean =>
  !comma &&
  opensLine(text, surname) &&
  surname.looks === 'capital' &&
  given.looks === 'capital' &&
  isSurnameWord(surname.key) &&
  !isGivenName(surname.key) &&
  isGiven(given.key) &&
  !opens.test(surname.key) &&
  told.test(text.slice(given.end, given.end + 12));
const told = /^ (?:left|was|has|had|is|arrived|came|went|needs|did|absent|collected|late|off|not|does|will)(?!\p{L})/u;

/** An entry of a list: a line or a cell begins with it, and ends behind it or goes on with a register's columns. */
function isAnEntry({ text, kindOf }: ReadText, { surname, given, comma, first, rest }: Filed): boolean {
  const isAllInCapitals = comma && surname.looks === 'capitals' && given.key.length > 2;
  return (
    (given.looks !== 'capitals' || isAllInCapitals) &&
    opensLine(text, first) &&
    (ends.test(rest) || columnBehind.test(rest)) &&
    surname.key.length > 2 &&
    kindOf(given) !== 'never'
  );
}
const ends = /^(?: ?$| ?[\n\t|;:(–]| ?- | ?,? ?\d)/;

/** Letters that stand for words, and are no surname that a given name follows. */
const isOfLetters = ({ kindOf }: ReadText, { surname, given, comma }: Filed): boolean =>
  surname.looks === 'capitals' &&
  kindOf(surname) === 'never' &&
  !(comma && isGivenName(given.key) && !isTimeOrPlace(given.key) && isWordAndSurname(surname));

const isWordAndSurname = ({ key }: Word): boolean => isSurnameWord(key) || alsoSurnames.has(key);

const areWords = ({ kindOf }: ReadText, { surname, given }: Filed): boolean =>
  kindOf(surname) === 'word' && kindOf(given) === 'word';

/** With its surname in capitals, as programs print it: two words of the language need a column behind them. */
const isPrinted = (read: ReadText, filed: Filed): boolean => !areWords(read, filed) || columnBehind.test(filed.rest);

/** As people type it: the comma says that it is a name, where the words do not say the contrary; or the given name and what follows. */
function isTyped(read: ReadText, filed: Filed): boolean {
  const { surname, comma } = filed;
  if (surname.looks !== 'capital') return false;
  if (isKnownGiven(filed)) return comma || !isGivenName(surname.key);
  return comma && read.kindOf(surname) !== 'never' && !areWords(read, filed);
}

/** "Fell, Hyacinth (Y2)", "Fell Hyacinth, Yr 4", "Salt, Rose – left at two": a given name, and what a register prints behind it. */
const isKnownGiven = (filed: Filed): boolean =>
  isGivenName(filed.given.key) &&
  !isTimeOrPlace(filed.given.key) &&
  (columnBehind.test(filed.rest) || isKnownByComma(filed));

const isKnownByComma = (filed: Filed): boolean =>
  filed.comma && !alsoNames.has(filed.given.key) && (/ [–-] /.test(filed.rest.slice(0, 3)) || isWordAndGiven(filed));

/** "Church, Amelia" with nothing behind in its line, or another name: a word that is a surname too, and a given name. */
const isWordAndGiven = ({ surname, rest }: Filed): boolean =>
  isWordAndSurname(surname) && !isGivenName(surname.key) && /^ ?(?:$|[\n\t|;(])/.test(rest);
