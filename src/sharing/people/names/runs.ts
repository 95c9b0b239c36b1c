// A text as words, and the words with capital letters that follow one another: what could be a name.
import { matchesOf } from '../matches';
import type { Span } from '../span';
import { isWrittenSmall } from '../vocabulary/common-words';
import { isAlsoWord, isGivenName } from '../vocabulary/given-names';
import { withoutKnownPhrases } from '../vocabulary/known-phrases';
import { calendar, starters } from '../vocabulary/not-names';
import { beginsSurname, insideName, mostParticles } from '../vocabulary/particles';
import { kin, plainTitles } from '../vocabulary/sign-words';

export interface Word extends Span {
  readonly text: string;
  /** In small letters, without 's. */
  readonly key: string;
  /** What stands between it and the word before. */
  readonly gap: string;
  readonly looks: 'small' | 'capital' | 'initial' | 'capitals';
}

/** Words with capitals that follow one another. */
export interface Run extends Span {
  readonly words: readonly Word[];
  /** "Mrs Khan": its first word is a title. */
  readonly titled: boolean;
  /** In one list with the run before: nothing but a comma, "and" or the like between. */
  readonly listed: boolean;
}

/** Titles that are also words: only before what is no word of a school's papers. */
const wordTitles = new Set([
  'sir',
  'dame',
  'canon',
  'professor',
  'auntie',
  'aunty',
  'uncle',
  'councillor',
  'sister',
  'father',
  'nurse',
  'lady',
  'lord',
]);
/** Small letters that a name begins with and that are one word with it: "al-Farsi", "d’Arcy". */
const joinedParticle = /^(?:(?:al|el|ul|as|ad|an|ar|ash|at|az|bin|ibn|abu|abd)-|[dl]['’])\p{Lu}/u;
const days = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const joins = /^ ?(?:,|;|\/|&|\+|and|or|nor|, and|, ?&) ?$/;
const ownership = /['’]s$/;
/** What follows "Bogdans": a mother, or where the name is no word of the language, a book. */
const ofFamily = new RegExp(`^ (?:${kin}|parents)\\b`);
const ofSomebody =
  /^ (?:books?|bag|coat|desk|tray|work|writing|reading|behaviour|attendance|teacher|targets|passport|report|plan|iep|ehcp|pep|notes|profile|file|folder|kit|lunch|glasses|shoes|inhaler|jumper)\b/i;

/** "Bogdans dad": a given name that owns, typed without its apostrophe. */
function ownsUnmarked(word: string, left: string, right: string): boolean {
  // "Zuzanna Evans" owns nothing.
  if (/\p{Lu}[\p{L}’-]{0,20} $/u.test(left)) return false;
  const key = word.toLowerCase();
  const owner = key.slice(0, -1);
  if (!/.{3}[^s\W]s$/.test(key) || starters.has(key) || isGivenName(key)) return false;
  if (ofFamily.test(right)) return isGivenName(owner) || !(isWrittenSmall(owner) || isWrittenSmall(key));
  if (!isGivenName(owner) || isAlsoWord(owner)) return false;
  return /^\p{Lu}/u.test(word) ? ofSomebody.test(right) : !isWrittenSmall(key) && /^ \p{Ll}/u.test(right);
}

const aWord = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;

export function wordsOf(text: string): Word[] {
  let end = 0;
  const unnamed = withoutKnownPhrases(text);
  return matchesOf(aWord, unnamed).map((match) => {
    const [whole] = match;
    const gap = text.slice(end, match.index);
    end = match.index + whole.length;
    const owns = ownsUnmarked(whole, text.slice(Math.max(0, match.index - 24), match.index), text.slice(end, end + 16));
    if (owns) end -= 1;
    const word = owns ? whole.slice(0, -1) : whole;
    const bare = word.replace(/['’]s?$/, '');
    const besideDigit = /\d/.test(text.charAt(match.index - 1) + text.charAt(end));
    return {
      text: word,
      key: bare.toLowerCase(),
      gap,
      start: match.index,
      end,
      looks: besideDigit ? 'small' : looksOf(bare),
    };
  });
}

function looksOf(word: string): Word['looks'] {
  if (joinedParticle.test(word)) return 'capital';
  if (!/^\p{Lu}/u.test(word)) return 'small';
  if (word.length === 1) return 'initial';
  return /^[\p{Lu}'’-]+$/u.test(word) ? 'capitals' : 'capital';
}

/** Also behind the dash or the number of a point in a list. */
export const startsSentence = ({ start, gap }: Word): boolean =>
  start === 0 || start === gap.length || /[.!?:;\n•“"(]|[–—]/.test(gap);

/** A line of a few words, most of them with a capital, that nothing ends. What it writes small are little words, or there are many capitals for each other. */
export function isHeading(text: string, words: readonly Word[]): boolean {
  const capital = words.filter(({ looks }) => looks !== 'small').length;
  const small = words.filter(({ looks, key }) => looks === 'small' && !starters.has(key)).length;
  return (
    words.length > 1 &&
    words[0]?.looks !== 'small' &&
    words.length <= 12 &&
    capital * 2 >= words.length &&
    capital > 3 * small &&
    !/[.!?:,;“”"]| [–-] \p{Lu}\p{L}+$/u.test(text)
  );
}

/** @param never whether a word is sure to name nobody */
export function runsOf(words: readonly Word[], never: (word: Word) => boolean): Run[] {
  const runs: Run[] = [];
  let lastEnd = -1;
  for (let at = 0; at < words.length;) {
    const run = runFrom(words, at, never);
    // Initials alone are nobody, from whichever of them one begins.
    if (run?.words.some(({ looks }) => looks !== 'initial')) {
      const between =
        words
          .slice(lastEnd, at)
          .map(({ gap, text }) => gap + text)
          .join('') + (words[at]?.gap ?? '');
      runs.push({ ...run, listed: lastEnd >= 0 && joins.test(between) });
      lastEnd = at + run.words.length;
    }
    at += run?.words.length ?? 1;
  }
  return runs;
}

function runFrom(words: readonly Word[], from: number, never: (word: Word) => boolean): Omit<Run, 'listed'> | null {
  const first = words[from];
  if (!first || first.looks === 'small') return null;
  const second = words[from + 1];
  const title = plainTitles.has(first.key) || (wordTitles.has(first.key) && second !== undefined && !never(second));
  const run: Word[] = [first];
  for (let at = from + 1; at < words.length; at += 1) {
    const [word, last] = [words[at], words[at - 1]];
    if (!word || !last) break;
    const other = otherTitle(words, at);
    if (other) {
      run.push(word, other);
      at += 1;
      continue;
    }
    if (!follows(word, last, title) || partsRuns(words, at) || isBehindDate(words, at, from, never)) break;
    run.push(word);
  }
  return {
    words: run,
    titled: title && run.length > 1,
    start: first.start,
    end: run[run.length - 1]?.end ?? first.end,
  };
}

/** "Mr and Mrs Fell": the second title. */
function otherTitle(words: readonly Word[], at: number): Word | null {
  const [last, and, other, name] = words.slice(at - 1, at + 3);
  if (and?.key !== 'and' || !last || !other || name?.looks !== 'capital') return null;
  return joinsTitles(last, and, other) ? other : null;
}

/** Whether a run ends before a word though it follows on the last: what owns something, another title, a small word that is none of names. */
function partsRuns(words: readonly Word[], at: number): boolean {
  const [before, last, word, next] = [words[at - 2], words[at - 1], words[at], words[at + 1]];
  if (!last || !word) return true;
  return (
    ownership.test(last.text) ||
    (plainTitles.has(word.key) && !plainTitles.has(last.key)) ||
    (word.looks === 'small' && !leads(words, at)) ||
    isAskedByMe(word, last, next) ||
    isMonthBefore(word, last, before)
  );
}

/** "May I ask" */
const isAskedByMe = (word: Word, last: Word, next: Word | undefined): boolean =>
  word.text === 'I' && /^(?:may|will)$/.test(last.key) && next?.looks === 'small' && next.gap === ' ';

/** "On Thursday Amir …", "21 Jan Adaptive teaching" */
function isBehindDate(words: readonly Word[], at: number, from: number, never: (word: Word) => boolean): boolean {
  const [last, word] = [words[at - 1], words[at]];
  if (!last || !word || never(word)) return false;
  return days.has(last.key) || (at === from + 1 && isOfDate(last));
}

const joinsTitles = (one: Word, and: Word, other: Word): boolean =>
  plainTitles.has(one.key) && plainTitles.has(other.key) && /^\.? $/.test(and.gap) && other.gap === ' ';

/** "by July Amir will …": a time that something is said of, and then somebody. */
const isMonthBefore = (word: Word, last: Word, before: Word | undefined): boolean =>
  calendar.has(last.key) && before !== undefined && ofTime.test(before.key) && isGivenName(word.key);
const ofTime = /^(?:by|in|since|until|till|from|during|before|after|each|every)$/;

/** The month behind a day. */
const isOfDate = ({ key, gap }: Word): boolean => calendar.has(key) && /\d ?$/.test(gap);

/** A blank between; after an initial or a title also a full stop; "Mr & Mrs". */
const follows = (word: Word, last: Word, afterTitle: boolean): boolean =>
  /^[ \u00a0_]$/.test(word.gap) ||
  (((afterTitle && plainTitles.has(last.key)) || last.looks === 'initial') && /^\.[ \u00a0]?$/.test(word.gap)) ||
  (plainTitles.has(last.key) && plainTitles.has(word.key) && /^ ?& ?$/.test(word.gap));

/** The same spans, each with the particles before it. */
export function withParticles<Of extends Span>(spans: readonly Of[], words: readonly Word[]): Of[] {
  if (spans.length === 0) return [];
  const places = new Map(words.map(({ start }, at) => [start, at]));
  return spans.map((span) => {
    const begins = places.get(span.start) ?? 0;
    let at = begins;
    while (
      begins - at < mostParticles &&
      words[at]?.gap === ' ' &&
      words[at - 1]?.looks === 'small' &&
      beginsSurname.has(words[at - 1]?.key ?? '')
    )
      at -= 1;
    return { ...span, start: Math.min(span.start, words[at]?.start ?? span.start) };
  });
}

/** "van der Berg": a small word of names before a capital, and no more than a few of them. */
function leads(words: readonly Word[], at: number): boolean {
  for (let index = at; index < at + mostParticles; index += 1) {
    const next = words[index + 1];
    if (!insideName.has(words[index]?.key ?? '') || next?.gap !== ' ') return false;
    if (next.looks === 'capital') return true;
  }
  return false;
}
