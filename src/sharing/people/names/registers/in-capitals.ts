// "Pupil: AMELIA HARTLEY", "AMELIA HARTLEY, Year 4": words in capitals, and a register's words beside them.
import { textBefore } from '../../span';
import type { ReadText } from '../document-words';
import { isSmallWord } from '../kinds';
import type { Word } from '../runs';
import { columnBehind, opensLine, type RegisterRule } from './rule';

const label =
  /(?:pupil|child|student|learner|name|parent|carer|mother|father|mum|dad|teacher|staff|ta|contact)s?(?: name)? ?[:–-] ?$/i;
/** A line that says in a few words what its names are listed for: "Late:". */
const anyLabel = /^(?:[\p{L}\d’]+ ){0,3}[\p{L}\d’]+ ?[:–-] $/u;
/** No name has more words in capitals in a row. */
const mostWords = 4;

export const inCapitals: RegisterRule = (read, at) => {
  const row = rowFrom(read, at);
  const [first, last] = [row[0], row[row.length - 1]];
  if (!first || !last) return null;
  const isName = isListed(read, row, first) || isAlone(read, row, at) || isMarked(read, row, first, last);
  return isName ? { start: first.start, end: last.end } : null;
};

/** In a line that is all in capitals, words of the language part the names. */
const isShouted = ({ isInCapitals, words }: ReadText): boolean => isInCapitals && words.length > 2;

function rowFrom(read: ReadText, at: number): readonly Word[] {
  const shouted = isShouted(read);
  const isOfRow = (word: Word): boolean =>
    word.looks === 'capitals' &&
    word.key.length > 1 &&
    read.kindOf(word) !== 'never' &&
    !(shouted && read.kindOf(word) === 'word');
  const words = read.words.slice(at, at + mostWords);
  const end = words.findIndex((word, index) => !isOfRow(word) || (index > 0 && !/^,? $/.test(word.gap)));
  return end < 0 ? words : words.slice(0, end);
}

const isStrange = ({ kindOf }: ReadText, word: Word): boolean => kindOf(word) === 'unknown' && !isSmallWord(word.key);

/** Several words, of which nobody knows one, behind what says what they are listed for, or in a line all in capitals. */
const isListed = (read: ReadText, row: readonly Word[], first: Word): boolean =>
  row.length > 1 &&
  row.some((word) => isStrange(read, word)) &&
  (read.isInCapitals || anyLabel.test(read.text.slice(0, first.start)));

/** "ISLA NOT TO LEAVE EARLY": what nobody knows, and no place. */
function isAlone(read: ReadText, [word, ...more]: readonly Word[], at: number): boolean {
  if (!word || more.length > 0 || !isShouted(read) || word.key.length < 4 || !isStrange(read, word)) return false;
  const isPlace = /^(?:at|in|near|to|from)$/.test(read.words[at - 1]?.key ?? '');
  return !isPlace || toOne.test(textBefore(read.text, word, 16));
}

/** "PLEASE GIVE TO": whoever gets something. */
const toOne = /\b(?:GIVE|GIVEN|SEND|HAND|PASS|RETURN|BELONGS|LEND|SPEAK|TALK) TO $/;

/** A label before it, a column behind it, or a text that is nothing but such words. */
function isMarked(read: ReadText, row: readonly Word[], first: Word, last: Word): boolean {
  const { text, kindOf } = read;
  if (row.every((word) => kindOf(word) === 'word')) return false;
  return (
    label.test(textBefore(text, first, 30)) ||
    (row.length > 1 && columnBehind.test(text.slice(last.end, last.end + 30)) && opensLine(text, first)) ||
    isListInCapitals(read)
  );
}

/** Nothing but a few words in capitals, none of them a school's own, with figures between: names and their scores. */
const isListInCapitals = ({ text, words, kindOf }: ReadText): boolean =>
  words.length < 9 &&
  /[\d,;/]/.test(text) &&
  words.every(
    (word) =>
      word.looks === 'initial' ||
      (word.looks === 'capitals' && word.key.length > 3 && /[aeiouy]/.test(word.key) && kindOf(word) !== 'never'),
  ) &&
  words.filter((word) => kindOf(word) === 'unknown').length * 2 >=
    words.filter(({ looks }) => looks === 'capitals').length;
