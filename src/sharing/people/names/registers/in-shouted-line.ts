// "WELL DONE BROOK FOR READING", "DANYLO SHARP IS COLLECTED": in a line all in capitals, a given name and the signs that would tell it in small letters.
import { isGivenName } from '../../vocabulary/given-names';
import { alsoNames, alsoSurnames, starters } from '../../vocabulary/not-names';
import type { ReadText } from '../document-words';
import { isGiven, isSmallWord, isTimeOrPlace } from '../kinds';
import type { Word } from '../runs';
import { strengthOf } from '../sign-strength';
import type { RegisterRule } from './rule';

/** A given name, the surname behind it where there is one, and what stands beside them. */
interface Shouted {
  readonly given: Word;
  readonly surname: Word | null;
  /** A surname that nobody knows as a word. */
  readonly isStrange: boolean;
  readonly left: string;
  readonly right: string;
}

const reach = 60;

export const inShoutedLine: RegisterRule = (read, at) => {
  const { text, words, isInCapitals, kindOf } = read;
  const given = words[at];
  if (!isInCapitals || words.length < 3 || !given || !isGivenName(given.key)) return null;
  if (/^(?:class|room|team|group|table|house)$/.test(words[at + 1]?.key ?? '')) return null;
  const surname = surnameBehind(read, at);
  const { start } = given;
  const { end } = surname ?? given;
  const shouted: Shouted = {
    given,
    surname,
    isStrange: surname !== null && kindOf(surname) === 'unknown' && !isSmallWord(surname.key),
    left: text.slice(Math.max(0, start - reach), start),
    right: text.slice(end, end + reach),
  };
  const isName = isByItself(shouted) || isCalled(shouted) || isBySigns(shouted, isBesideAnother(read, at));
  return isName ? { start, end } : null;
};

function surnameBehind({ words, kindOf }: ReadText, at: number): Word | null {
  const [next, then] = [words[at + 1], words[at + 2]];
  if (next?.gap !== ' ' || goesOn(next)) return null;
  if (kindOf(next) === 'never' && !alsoSurnames.has(next.key)) return null;
  return !then || then.gap !== ' ' || then.looks === 'small' || goesOn(then) ? next : null;
}

/** What a sentence goes on with behind a name. */
const goesOn = ({ key }: Word): boolean => starters.has(key) || isDone.test(key);
/** What is done to somebody: "RICE REMOVED". */
const isDone =
  /^(?:\p{Ll}{2,12}ed|found|lost|left|sent|seen|met|paid|done|given|taken|absent|late|away|off|ill|here|today)$/u;

const isByItself = ({ given, isStrange }: Shouted): boolean =>
  isGiven(given.key) || (isStrange && !alsoNames.has(given.key));

/** Beside what is only said of people, whatever the name is besides. */
const isCalled = ({ given, isStrange, left, right }: Shouted): boolean =>
  (belonging.test(left) && !/^ (?:TERM|HALF|\d)/.test(right)) ||
  /^ NOT (?:IN|HERE|EATING|WELL|COMING|TO)\b/.test(right) ||
  (!isTimeOrPlace(given.key) && /^(?:CAN|DID|HAS) $/.test(left)) ||
  (isStrange && /\b(?:FOR|TO|FROM|WITH|RE|BY) $/.test(left));
const belonging = /\b(?:MEDICINE|DAIRY|NUTS|MILK|INHALER|LUNCH|DINNER|COAT|KIT|BAG|PLACE|EYE)\b[^.]{0,12} (?:FOR|ON) $/;

/** A time or a place needs a stronger sign. */
function isBySigns({ given, surname, left, right }: Shouted, besideAnother: boolean): boolean {
  const strength = strengthOf(left.toLowerCase(), right.toLowerCase(), 0, true);
  if (isTimeOrPlace(given.key) && !surname) return strength > 2;
  if (strength > 1) return true;
  const isBeside =
    besideAnother ||
    /(?:[:–—-]|\b(?:FOR|TO|FROM|WITH|RE|BY|PARENTS OF|MOTHER OF|FATHER OF)) $/.test(left) ||
    /^ (?:NOT TO|TO|ONLY|MUST|HAS|IS)\b/.test(right);
  return !alsoNames.has(given.key) && (strength > 0 || isBeside);
}

/** "BROOK AND AMELIA" */
function isBesideAnother({ words }: ReadText, at: number): boolean {
  const [and, other] = [words[at + 1], words[at + 2]];
  return and?.key === 'and' && other !== undefined && isGiven(other.key);
}
