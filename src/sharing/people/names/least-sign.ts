// How strong a sign beside some words it takes to see somebody in them.
import { isGivenName } from '../vocabulary/given-names';
import { alsoNames, lettered, places } from '../vocabulary/not-names';
import type { ReadText } from './document-words';
import { isGiven, isSmallWord, isTimeOrPlace, type Kind } from './kinds';
import { isJoinedOn } from './run-parts';
import { startsSentence, type Word } from './runs';
import type { Strength } from './signs';
import { isTypedSmall } from './typed-small';

/** Beside those in values, too: here a letter behind them is nobody's initial. */
const letteredInText = new Set(
  'hall building gate item task book film side point slide band pupil child teacher school line chart text reader'.split(
    ' ',
  ),
);

/** Surnames that say by their beginning that they are one. */
const isPrefixed = (text: string): boolean => /^(?:Mc|O['’]|Fitz|Mac(?!Book))\p{Lu}\p{Ll}/u.test(text);

/** @param kinds of the words, in their order @returns 0 where they need none */
export function leastSign(kinds: readonly Kind[], words: readonly Word[], read: ReadText): Strength | 0 {
  const [first] = words;
  if (!first) return 4;
  // "Jasmine van der Berg": small words inside are a name's own.
  const isOwn = (_: unknown, at: number): boolean => words[at]?.looks !== 'small' || at === 0;
  if (!words.every(isOwn) && /^\p{Lu}/u.test(first.text))
    return isGivenName(first.key) ? 0 : leastSign(kinds.filter(isOwn), words.filter(isOwn), read);
  if (words.some((_, at) => isJoinedOn(words, at))) return 0;
  const capital = words.every(({ looks }) => looks === 'capital' || looks === 'initial');
  if (capital && words.some((word) => isGiven(word.key) || isPrefixed(word.text))) return read.isHeading ? 1 : 0;
  if (words.some(({ looks }) => looks === 'capitals')) return inCapitals(kinds, words, read);
  const initials = kinds.filter((kind) => kind === 'initial').length;
  if (words.every((word) => /^\p{Ll}/u.test(word.text)) && words.every(isTypedSmall))
    return kinds.length - initials === 1 && first.start !== 0 ? 2 : 1;
  if (initials > 0) return withInitials(kinds, first);
  return kinds.length === 1 ? ofOneWord(kinds[0], first, read) : ofSeveral(kinds, words, read.isHeading);
}

/** Words in capitals are somebody's only where nobody knows them, and where the text around them is not in capitals, too. */
function inCapitals(kinds: readonly Kind[], words: readonly Word[], { isInCapitals }: ReadText): Strength {
  // "HARTLEY Amelia"; but in "PAT Company" the letters stand for words.
  const isTold = ({ looks, key }: Word, at: number): boolean =>
    kinds[at] === 'unknown' && (looks !== 'capitals' || key.length > 3);
  if (words.some(({ looks }) => looks === 'capital')) return words.some(isTold) ? 1 : 4;
  const named = words.filter(({ looks }) => looks !== 'initial');
  // "Well done AVA and KIT!", "HAPPY BIRTHDAY IVY": what is said of a name that is a word, too.
  if (named.length === 1 && named.every(isOnlyWordBesides)) return 2;
  const unknown = kinds.filter((kind) => kind === 'unknown').length;
  if (unknown === 0 || isInCapitals || named.some(({ key }) => key.length < 3)) return 4;
  if (words.length > 1) return unknown === words.length ? 1 : 2;
  const key = keyOfFirst(named);
  return key.length < 4 ? 4 : isGivenName(key) ? 2 : 3;
}

/** A given name that is no time or place and nobody else's besides. */
const isOnlyWordBesides = ({ key }: Word): boolean => isGivenName(key) && !alsoNames.has(key) && !isTimeOrPlace(key);

const keyOfFirst = (words: readonly Word[]): string => words[0]?.key ?? '';

/** "J. Turner": initials, and what they stand beside. */
function withInitials(kinds: readonly Kind[], { key }: Word): Strength | 0 {
  const named = kinds.filter((kind) => kind !== 'initial').length;
  const known = kinds.filter((kind) => kind === 'word').length;
  if (known < named || kinds[0] === 'initial') return 0;
  return named === 1 && !lettered.has(key) && !letteredInText.has(key) ? 1 : 4;
}

function ofOneWord(kind: Kind | undefined, word: Word, { text, isHeading }: ReadText): Strength | 0 {
  const { key } = word;
  if (kind === 'unknown') {
    if (isSmallWord(key)) return isGivenName(key) && !startsSentence(word) ? 2 : 3;
    // Nothing else stands in the text.
    if (word.end - word.start === text.trim().length) return 0;
    return isHeading || startsSentence(word) ? 2 : 1;
  }
  if (kind === 'word') return ofKnownWord(word, text, isHeading);
  return isHeading || !isGivenName(key) ? 3 : 2;
}

/** A word of the language with a capital inside a sentence was given it; behind a colon, where nothing else follows, most likely. */
function ofKnownWord(word: Word, text: string, heading: boolean): Strength {
  if (heading) return 4;
  if (!startsSentence(word)) return isGivenName(word.key) ? 2 : 3;
  if (isGivenName(word.key)) return 3;
  return /[:(–]/.test(word.gap) && /^(?:$|,| ?[(;/&]| and )/.test(text.slice(word.end)) ? 3 : 4;
}

function ofSeveral(kinds: readonly Kind[], words: readonly Word[], heading: boolean): Strength | 0 {
  const count = (kind: Kind): number => kinds.filter((one) => one === kind).length;
  const [known, unknown, all] = [count('word'), count('unknown'), kinds.length];
  const key = keyOfFirst(words);
  if (places.has(key)) return isGivenName(key) && known === 0 ? 1 : 2;
  if (words.every((word) => isSmallWord(word.key))) return heading || known === all ? 4 : isGivenName(key) ? 2 : 3;
  if (!heading && isGivenAndStrange(kinds, words)) return 0;
  if (unknown === all || (unknown > 1 && known < 2 && !heading)) return 1;
  // One that nobody knows is as good as another; a word of the language takes a sign more.
  if (known === 0) return 1;
  return unknown > 0 || known < all ? 2 : 4;
}

/** "Ivy Llewellyn": a name that is a word as well, and one that nobody knows. */
const isGivenAndStrange = (kinds: readonly Kind[], [first, last, ...more]: readonly Word[]): boolean =>
  first !== undefined &&
  last !== undefined &&
  more.length === 0 &&
  isGivenName(first.key) &&
  !isSmallWord(last.key) &&
  kinds[1] === 'unknown';
