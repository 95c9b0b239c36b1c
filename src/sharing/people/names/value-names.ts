// Names in a value, such as a title or a file's name, that hold other words: "Stamper Trevor annual review", "Appraisal V. Close".
import type { ReadText } from './document-words';
import { isGivenName } from '../vocabulary/given-names';
import { isGiven, isSmallWord, isTimeOrPlace, type Kind } from './kinds';
import { alsoNames, alsoSurnames, lettered, surnamesBehind } from '../vocabulary/not-names';
import type { Span, Word } from './runs';
import { isSurnameWord } from '../vocabulary/surname-words';

/** Beside those in texts, too: parts of a document. */
const letteredInValues = new Set('annex appendix paper section copy hepatitis'.split(' '));

/** @param kindOf whether a word is nobody's, a word of the language, or nobody knows it */
export function valueNames({ text, words }: ReadText, kindOf: (word: Word) => Kind): Span[] {
  const couldBeSurname = (word: Word): boolean =>
    word.looks === 'capital' &&
    word.key.length > 2 &&
    (kindOf(word) !== 'never' || alsoSurnames.has(word.key) || surnamesBehind.has(word.key));
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    const onPaper = behindPaper(word, next, text);
    if (onPaper) return [onPaper];
    if (!next) return [];
    const key = ownerOnPaper(word, words[at - 1], at, text, kindOf);
    if (key !== null) {
      const [surname] = words;
      const isBehind = at === 1 && word.gap === ' ' && surname !== undefined && couldBeSurname(surname);
      return [{ start: isBehind ? surname.start : word.start, end: word.start + key.length }];
    }
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
    // "Skye Read – private": a given name, and a word that is a surname as well, with nothing that it would belong to.
    if (isNameOfWords(word, next, text)) return [span];
    // A surname first, and a given name.
    const surname = at === 0 && /^[ _]$/.test(next.gap) && couldBeSurname(word) && !isTimeOrPlace(word.key);
    return surname && (isGiven(next.key) || (isGivenName(next.key) && kindOf(word) === 'unknown')) ? [span] : [];
  });
}

/** Papers that are written on one pupil only. */
const ofOnePupil =
  /^(?:['’]s)?[ _-](?:IEP|PEP|ILP|IBP|ISP|IPM|EHCP|EHC plan|APDR|passport|(?:one[ -]page )?profile|behaviour (?:log|plan)|provision[ _-]map|targets)(?![\p{L}\d])/iu;
/** What may be written on a class, too. */
const ofPupils =
  /^(?:['’]s)?[ _-](?:(?:annual|behaviour|support|care|health|reading|writing|speech|learning|risk|transition|SEND?)[ _-])?(?:review|report|plan|log|assessment|observation|referral|letter|timetable|notes|meeting|work)(?![\p{L}\d])/iu;

/**
 * "Hazel IEP v2", "Rosie reading plan", "Violets report": a given name, or what nobody knows, and a paper that is written on a pupil.
 * What is a word as well may be a class before a paper that is written on a class, too: "Willow timetable".
 * @returns the name without the s of one that owns the paper; null where it is none
 */
function ownerOnPaper(
  word: Word,
  before: Word | undefined,
  at: number,
  text: string,
  kindOf: (word: Word) => Kind,
): string | null {
  const { looks, end } = word;
  if (!/^capitals?$/.test(looks) || word.key.length < 2) return null;
  const owner = word.key.slice(0, -1);
  const owns = /[^s]s$/.test(word.key) && !isGivenName(word.key) && isGivenName(owner);
  const key = owns ? owner : word.key;
  const behind = text.slice(end, end + 40);
  const isStrange = at < 2 && looks === 'capital' && kindOf(word) === 'unknown' && !isSmallWord(key);
  const isName = ofOnePupil.test(behind)
    ? (isGivenName(key) && (at === 0 || !isTimeOrPlace(key) || (before !== undefined && isSurnameWord(before.key)))) ||
      isStrange
    : at === 0 && (isGiven(key) || (owns && !alsoNames.has(key))) && ofPupils.test(behind);
  return isName ? key : null;
}

/** A paper on one pupil, and behind it who that is: "Case study Hazel final". */
const paperBefore =
  /(?:^|[ _–-])(?:case study|provision map|(?:support|care|behaviour|health|learning|SEND?|one[ -]page|risk|transition|medical)[ _-](?:plan|profile|assessment)|one[ -]page profile|pupil passport|passport|profile|IEP|ILP|IBP|PEP|EHCP|annual review|TAF|CPOMS)(?:[ _]v?\d)?(?: ?[:–-] ?|[ _](?:for |of |on )?)$/i;

/** The name behind a paper on one pupil: a given name, and a surname behind it where it is one. A time may be when the paper was written. */
function behindPaper(word: Word, next: Word | undefined, text: string): Span | null {
  if (word.looks !== 'capital' || !isGivenName(word.key)) return null;
  if (!paperBefore.test(text.slice(Math.max(0, word.start - 36), word.start))) return null;
  const isSurname =
    next?.looks === 'capital' &&
    /^[ _]$/.test(next.gap) &&
    (isSurnameWord(next.key) || surnamesBehind.has(next.key) || alsoSurnames.has(next.key)) &&
    !/^(?:spring|summer|winter|autumn)$/.test(next.key);
  if (isTimeOrPlace(word.key) && !isSurname) return null;
  return { start: word.start, end: isSurname ? next.end : word.end };
}

const isNameOfWords = ({ key, looks, start }: Word, next: Word, text: string): boolean =>
  looks === 'capital' &&
  next.looks === 'capital' &&
  /^[ _]$/.test(next.gap) &&
  isGivenName(key) &&
  !isTimeOrPlace(key) &&
  (!alsoNames.has(key) || /(?:\b(?:of|for|by|from)|[–-]) $/.test(text.slice(Math.max(0, start - 6), start))) &&
  isSurnameWord(next.key) &&
  isNameEnd(text.slice(next.end, next.end + 40));

const isNameEnd = (rest: string): boolean =>
  ofOnePupil.test(rest) || ofPupils.test(rest) || /^(?:$| ?[–(,;:-]|[ _]\d|\.\p{Ll}{3,4}$|[ _]v\d)/u.test(rest);
