// Which words of a run may be somebody's name: without the roles, bodies and small starters that it begins or ends with.
import { isGivenName } from '../vocabulary/given-names';
import { alsoSurnames, starters, surnamesBehind } from '../vocabulary/not-names';
import { isGiven, isSmallWord, isTimeOrPlace, type Kind } from './kinds';
import { startsSentence, type Run, type Word } from './runs';

export interface RunParts {
  readonly words: readonly Word[];
  /** The word left out that stood nearest. */
  readonly beside: Word | undefined;
}

/** Verbs a sentence may begin with before a name. */
export const opens =
  /^(?:ask|tell|thank|see|email|ring|call|meet|met|asked|told|spoke|thanked|help|remind|invite|observed|interviewed|emailed|paired|contact|watch|support|seat|sit|move|put|place|pair|swap|give|send|keep|let|praise|encourage|include|catch|warn)$/;

/** Those of them that only people are reached by. */
const isToBeReached = /^(?:ask|tell|thank|email|ring|remind|invite|asked|told|thanked|emailed|contact|phone)$/;

/** @param kindOf whether a word is nobody's, a word of the language, or nobody knows it */
export function partsOf({ words }: Run, kindOf: (word: Word) => Kind): RunParts {
  let [from, to] = [0, words.length];
  const never = (word: Word | undefined): boolean => word !== undefined && kindOf(word) === 'never';
  const joined = words.findIndex((_, at) => isJoinedOn(words, at));
  if (joined > 0) return { words: words.slice(joined - 2), beside: undefined };
  while (from < to && never(words[from])) from += 1;
  const isSurname = (): boolean =>
    words[to - 2]?.looks === 'small' ||
    (to === from + 2 && isSurnameBehind(words[from], words[to - 1])) ||
    // "Contact Heather Church"
    (to === from + 3 &&
      isToBeReached.test(words[from]?.key ?? '') &&
      isSurnameBehind(words[from + 1], words[to - 1])) ||
    (to > from + 2 && words.slice(from, to - 1).every(isInitial) && isSurnameBehind(words[to - 2], words[to - 1]));
  while (to > from + 1 && never(words[to - 1]) && !isSurname()) to -= 1;
  if (to === from + 1 && never(words[from])) to = from;
  // "Ask Priya …": the first word of a sentence is capital anyway.
  const [first] = words;
  const opened =
    from === 0 &&
    to > 1 &&
    first !== undefined &&
    startsSentence(first) &&
    (opens.test(first.key) ||
      isGreeted(first, words.slice(1, to), kindOf) ||
      opensBefore(first, words.slice(1, to), kindOf));
  return opened
    ? { words: words.slice(1, to), beside: words[to] }
    : { words: words.slice(from, to), beside: words[from - 1] ?? words[to] };
}

/** "Sorry Zuvella, I forgot": a greeting, and one word behind it that nobody knows or that is a name. */
const isGreeted = (first: Word, [second, ...more]: readonly Word[], kindOf: (word: Word) => Kind): boolean =>
  second !== undefined &&
  more.length === 0 &&
  /^(?:sorry|morning|afternoon|evening|cheers|hiya|ta|bye|night|lovely)$/.test(first.key) &&
  kindOf(second) === 'unknown' &&
  !isSmallWord(second.key);

/** "Seat Dorota away from the door": a word of the language that begins a sentence, and a given name behind it. */
const opensBefore = (first: Word, [second, ...more]: readonly Word[], kindOf: (word: Word) => Kind): boolean =>
  second !== undefined &&
  second.gap !== '_' &&
  !isGivenName(first.key) &&
  isSmallWord(first.key) &&
  (isGiven(second.key) || (more.length === 0 && (isGivenName(second.key) || kindOf(second) === 'also')));

/** "Bethany St John", "Kayleigh Ní Close": behind a given name and such a word stands a surname, whatever else it is. */
export const isJoinedOn = (words: readonly Word[], at: number): boolean =>
  at > 1 &&
  at < words.length &&
  isGivenName(words[at - 2]?.key ?? '') &&
  /^(?:st|ní|ni|nic|ó|uí|mhic|mac|ap|ab|verch|ferch)$/.test(words[at - 1]?.key ?? '');

const isInitial = ({ looks }: Word): boolean => looks === 'initial';

/** "Esther Park", "Keith Close", "seen by K. Close"; but "A. Reading" is a point of a list. */
const isSurnameBehind = (first: Word | undefined, last: Word | undefined): boolean =>
  last !== undefined &&
  (alsoSurnames.has(last.key) ||
    (surnamesBehind.has(last.key) &&
      first !== undefined &&
      (isGiven(first.key) ||
        (isHill.test(last.key) && isGivenName(first.key) && !isTimeOrPlace(first.key)) ||
        (isInitial(first) && !startsSentence(first)))));
/** Surnames that no place, street or house is called by behind a plant or a virtue: "Robin Fell". */
export const isHill = /^(?:fell|beck|rigg|dahl|tudor|friday)$/;

/** "Perhaps Asia is tired": the capital behind the first word of a sentence was given to it. */
export const withoutStarters = (words: readonly Word[]): readonly Word[] =>
  words.slice(
    Math.max(
      0,
      words.findIndex(({ key }) => !starters.has(key)),
    ),
  );
