// What a word with a capital letter is by itself, before the words around it are read.
import { isPlainWord, isWrittenSmall } from '../vocabulary/common-words';
import { isAlsoWord, isGivenName } from '../vocabulary/given-names';
import { alsoNames, calendar, institution, nearby, otherCapitals, places, starters } from '../vocabulary/not-names';
import { words as placeNames } from '../vocabulary/place-names';
import { towns } from '../vocabulary/towns';
import type { Word } from './runs';

/** never: a role, a subject, a body; word: a word of the language, or one this document writes small; also: a month, a place or a word that is a name too. */
export type Kind = 'never' | 'word' | 'also' | 'unknown' | 'initial';

const placesOfTheWorld: ReadonlySet<string> = new Set(placeNames.trim().split(/\s+/));

/** A month or a place that is known. */
export const isTimeOrPlace = (key: string): boolean =>
  calendar.has(key) || places.has(key) || nearby.has(key) || towns.has(key);

/** A given name that is hardly anything else; or two of them, as in "Lily-May". */
export const isGiven = (key: string): boolean =>
  key.includes('-')
    ? key.split('-').every(isGivenName) || isGivenName(key)
    : isGivenName(key) && !isAlsoWord(key) && !isTimeOrPlace(key);

/** A given name that is a word, a place or a month as well. */
export const isGivenAndWord = (key: string): boolean => isGivenName(key) && !isGiven(key);

/** Whether English writes a word small, so that its capital at the beginning of a line says nothing. */
export const isSmallWord = (key: string): boolean => isWrittenSmall(key) && !isGiven(key);

/** @param small whether the document writes a word small elsewhere */
export function kindOf(word: Word, small: (key: string) => boolean): Kind {
  if (word.looks === 'initial') return 'initial';
  const byLooks = kindByLooks(word);
  if (byLooks) return byLooks;
  // "al-Salt": what a particle is joined to is a name, whatever else it is.
  if (/^\p{Ll}+['’-]\p{Lu}/u.test(word.text)) return 'unknown';
  if (isGiven(word.key)) return 'unknown';
  if (small(word.key) || isPlainWord(word.key)) return 'word';
  return placesOfTheWorld.has(word.key) ? 'also' : 'unknown';
}

function kindByLooks(word: Word): Kind | null {
  if (word.looks === 'capital' && alsoNames.has(word.key)) return 'also';
  if (isJoined(word) || isContraction(word.text) || isOfLetters(word) || isNobodys(word)) return 'never';
  return isTimeOrPlace(word.key) ? 'also' : null;
}

/** GovernorHub, Post-it; but McLean, O’Neill. */
const isJoined = ({ key, text, looks }: Word): boolean =>
  withBeginning.test(text) ||
  /\p{Ll}\p{Lu}/u.test(text.replace(/^(?:Mc|Mac|De|Di|La|Le|Van|Fitz|Al|El)(?=\p{Lu})/u, '')) ||
  (looks === 'capital' && /-\p{Ll}/u.test(text) && !isDoubleName(key));

/** Letters that stand for words. */
const isOfLetters = ({ key, text, looks }: Word): boolean =>
  (looks === 'capitals' && (key.length < 3 || /^[^aeiouy\W]+$/.test(key))) || (isAcronym(text) && !isGivenName(key));

/** On a list of what nobody is called. */
const isNobodys = ({ key, text }: Word): boolean =>
  starters.has(key) || otherCapitals.has(key) || (institution.test(text.replace(/['’]s$/, '')) && !isGivenName(key));

/** "Ex-Officio", "Co-opted", "Vice-Chair": a beginning that words take, and no name. */
const withBeginning = /^(?:co|ex|vice|pre|non|sub|multi|inter|anti|semi|self|post|mid|cross|well|after)-/i;

/** "I’ve", "You’re". */
const isContraction = (text: string): boolean => /^\p{L}{1,7}['’](?:ve|m|d|ll|re|t)$/iu.test(text);

/** "ECTs", "ALNCo", "SENDCos", "the five Bs": letters that stand for words, and a small ending. */
const isAcronym = (text: string): boolean =>
  /^(?:\p{Lu}s|\p{Lu}{2,6}(?:s|['’]s|\p{Ll}{1,3}))$/u.test(text) && !/^(?:Mc|Mac|O['’])/.test(text);

/** "Lilly-mae", but not "Post-it", "Ofsted-style": a short second half, and a first that is no word. */
function isDoubleName(key: string): boolean {
  const [first = '', second = '', ...more] = key.split('-');
  return (
    more.length === 0 &&
    first.length > 2 &&
    second.length > 1 &&
    (second.length < 6 || !isWrittenSmall(second)) &&
    !addedToWords.has(second) &&
    (isGivenName(first) ||
      alsoNames.has(first) ||
      !(isPlainWord(first) || otherCapitals.has(first) || starters.has(first)))
  );
}
/** "Lilly-mae", "Khadija-Emily": two halves, and English writes neither small. */
export const isJoinedName = ({ text, key }: Word): boolean =>
  /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}*[^s\W]$/u.test(text) &&
  key
    .split('-')
    .every((half) => half.length > 2 && (isGivenName(half) || !(isSmallWord(half) || otherCapitals.has(half))));
const addedToWords = new Set(
  'it up in on off out by to style based led like wide type free ready level era aged born made only day term class'.split(
    ' ',
  ),
);
