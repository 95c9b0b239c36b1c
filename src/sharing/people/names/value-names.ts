// Names in a value, such as a title or a file's name, that hold other words: "Stamper Trevor annual review", "Appraisal V. Close".
import { textBefore, type Span } from '../span';
import { isGivenName } from '../vocabulary/given-names';
import { alsoNames, alsoSurnames, lettered, surnamesBehind } from '../vocabulary/not-names';
import { isSurnameWord } from '../vocabulary/surname-words';
import type { ReadText } from './document-words';
import { firstOf } from './first-of';
import { isGiven, isSmallWord, isTimeOrPlace, type Kind } from './kinds';
import type { Word } from './runs';

/** Beside those in texts, too: parts of a document. */
const letteredInValues = new Set('annex appendix paper section copy hepatitis'.split(' '));

/** What a rule sees at a word of a value: a name, that there is none (`false`), or nothing (`null`). */
type Rule = (read: ReadText, at: number) => Span | false | null;

export const valueNames = (read: ReadText): Span[] =>
  read.words.flatMap((_, at) => {
    const seen = firstOf(rules, (rule) => rule(read, at));
    return seen ? [seen] : [];
  });

const couldBeSurname = ({ kindOf }: ReadText, word: Word): boolean =>
  word.looks === 'capital' &&
  word.key.length > 2 &&
  (kindOf(word) !== 'never' || alsoSurnames.has(word.key) || surnamesBehind.has(word.key));

const both = (first: Word, second: Word): Span => ({ start: first.start, end: second.end });

/** "Case study Hazel final": a paper on one pupil, and behind it who that is. */
const pupilBehindPaper: Rule = ({ words, text }, at) => {
  const word = words[at];
  return word ? behindPaper(word, words[at + 1], text) : null;
};

/** "Hazel IEP v2": a pupil, and a paper on that pupil; a surname may stand before. */
const pupilBeforePaper: Rule = (read, at) => {
  const { words } = read;
  const [word, before] = [words[at], words[at - 1]];
  // What ends the value stands before no paper.
  if (!word || !words[at + 1]) return null;
  const key = ownerOnPaper(word, before, at, read.text, read.kindOf);
  if (key === null) return null;
  const hasSurname = at === 1 && word.gap === ' ' && before !== undefined && couldBeSurname(read, before);
  return { start: hasSurname ? before.start : word.start, end: word.start + key.length };
};

/** "Appraisal V. Close": an initial is one of a name, or of nothing. */
const initialAndSurname: Rule = (read, at) => {
  const [word, next, before] = [read.words[at], read.words[at + 1], read.words[at - 1]?.key ?? ''];
  if (word?.looks !== 'initial' || !next) return null;
  const isName =
    couldBeSurname(read, next) && /^\.? ?$/.test(next.gap) && !lettered.has(before) && !letteredInValues.has(before);
  return isName && both(word, next);
};

/** "Kowalski J behaviour log" */
const surnameAndInitial: Rule = ({ words, kindOf }, at) => {
  const [word, next] = [words[at], words[at + 1]];
  if (at > 0 || !word || next?.looks !== 'initial' || next.gap !== ' ') return null;
  const isStrange = kindOf(word) === 'unknown' && !isSmallWord(word.key) && /^capitals?$/.test(word.looks);
  return isStrange && word.key.length > 2 && !letteredInValues.has(word.key) ? both(word, next) : null;
};

/** "Skye Read – private": a given name, and a word that is a surname as well, with nothing that it would belong to. */
const nameOfWords: Rule = (read, at) => {
  const [word, next] = [read.words[at], read.words[at + 1]];
  return word && next && couldBeSurname(read, next) && isNameOfWords(word, next, read.text) ? both(word, next) : null;
};

/** "Stamper Trevor annual review": a surname first, and a given name. */
const surnameAndGiven: Rule = (read, at) => {
  const [word, next] = [read.words[at], read.words[at + 1]];
  if (at > 0 || !word || !next || !/^[ _]$/.test(next.gap) || isTimeOrPlace(word.key)) return null;
  if (!couldBeSurname(read, word) || !couldBeSurname(read, next)) return null;
  const isName = isGiven(next.key) || (isGivenName(next.key) && read.kindOf(word) === 'unknown');
  return isName ? both(word, next) : null;
};

/** In their order: the first that sees something says what it is. */
const rules: readonly Rule[] = [
  pupilBehindPaper,
  pupilBeforePaper,
  initialAndSurname,
  surnameAndInitial,
  nameOfWords,
  surnameAndGiven,
];

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
  const owner = ownerUnmarked(word.key);
  const key = owner ?? word.key;
  const behind = text.slice(end, end + 40);
  if (!ofOnePupil.test(behind)) {
    const isSure = isGiven(key) || (owner !== null && !alsoNames.has(key));
    return at === 0 && isSure && ofPupils.test(behind) ? key : null;
  }
  const isStrange = at < 2 && looks === 'capital' && kindOf(word) === 'unknown' && !isSmallWord(key);
  const isMeant = at === 0 || !isTimeOrPlace(key) || (before !== undefined && isSurnameWord(before.key));
  return isStrange || (isGivenName(key) && isMeant) ? key : null;
}

/** "Violets": the given name that owns something, typed without its apostrophe; null where it does not. */
function ownerUnmarked(key: string): string | null {
  const owner = key.slice(0, -1);
  return /[^s]s$/.test(key) && !isGivenName(key) && isGivenName(owner) ? owner : null;
}

/** A paper on one pupil, and behind it who that is: "Case study Hazel final". */
const paperBefore =
  /(?:^|[ _–-])(?:case study|provision map|(?:support|care|behaviour|health|learning|SEND?|one[ -]page|risk|transition|medical)[ _-](?:plan|profile|assessment)|one[ -]page profile|pupil passport|passport|profile|IEP|ILP|IBP|PEP|EHCP|annual review|TAF|CPOMS)(?:[ _]v?\d)?(?: ?[:–-] ?|[ _](?:for |of |on )?)$/i;

/** The name behind a paper on one pupil: a given name, and a surname behind it where it is one. A time may be when the paper was written. */
function behindPaper(word: Word, next: Word | undefined, text: string): Span | null {
  if (word.looks !== 'capital' || !isGivenName(word.key)) return null;
  if (!paperBefore.test(textBefore(text, word, 36))) return null;
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
