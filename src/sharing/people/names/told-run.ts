// What a run of words with capitals turns out to be: somebody, nobody, or what a sign beside it would have to say.
import { textBefore } from '../span';
import { isGivenName } from '../vocabulary/given-names';
import { institution } from '../vocabulary/not-names';
import { determiners, placePrepositions, plainTitles, timePrepositions } from '../vocabulary/sign-words';
import type { DocumentWords, ReadText } from './document-words';
import { asFamily } from './families';
import { isGivenAndWord, isJoinedName, isSmallWord, isTimeOrPlace } from './kinds';
import { leastSign } from './least-sign';
import { denied, lookedAt, nobody, reach, type LookedRun, type Told } from './looked-run';
import { isOfItsNeighbour, isRole } from './neighbours';
import { byOwnWords } from './own-words';
import { startsSentence, type Run, type Word } from './runs';
import { strengthOf } from './sign-strength';
import { fromPlaces, notAfter, notBefore, ofTimes, pronoun, type Sign } from './signs';

/** @param read the text it stands in */
export function tellRun(whole: Run, read: ReadText, known: DocumentWords): Told {
  if (whole.words.every(({ key }) => plainTitles.has(key) || key === 'and')) return nobody;
  if (whole.titled) return { words: whole.words, name: whole, strength: 4, denied: 'no' };
  const run = lookedAt(whole, read.text, known);
  if (!run) return whole.words.some(({ text }) => institution.test(text)) ? denied : nobody;
  return byOwnWords(run) ?? asFamily(run) ?? bySigns(run, read);
}

function bySigns(run: LookedRun, read: ReadText): Told {
  const { words, first, last, kinds } = run;
  const least = leastSign(kinds, words, read);
  const strength = strengthBeside(run, least);
  if (isOfItsNeighbour(run, strength) || isOfMany(run)) return denied;
  const others = signsAgainst(run, strength);
  if (others.length > 0)
    return { words, name: null, strength, denied: others.every(({ weak }) => weak) ? 'weakly' : 'surely' };
  return { words, name: strength >= least ? { start: first.start, end: last.end } : null, strength, denied: 'no' };
}

function strengthBeside(
  { words, first, kinds, beside, given, text, right }: LookedRun,
  least: 0 | 1 | 2 | 3 | 4,
): number {
  const left = textBefore(text, first, reach);
  const bySigns = strengthOf(left, right, least, isGivenAndWord(first.key));
  return Math.max(
    beside && isRole(beside) ? 2 : 0,
    given ? 1 : 0,
    words.length === 1 && isJoinedName(first) ? 2 : 0,
    isAbbreviated(words, right) ? 3 : 0,
    bySigns,
    bySigns > 0 && words.length === 1 && isOfASentence(first, left) ? 2 : 0,
    words.length === 1 && kinds[0] !== 'word' && pronoun.test(right) ? 2 : 0,
  );
}

/** "Mum says that April checks …", "when the bell goes Eden …": what is a time or a place as well, and nothing before it that such words stand behind. */
const isOfASentence = (word: Word, left: string): boolean =>
  isGivenName(word.key) &&
  isTimeOrPlace(word.key) &&
  /(?:^|[^.!?:;]) ?\p{Ll}{2,30} $/u.test(left) &&
  !behindTime.test(left);
const behindTime = new RegExp(
  `\\b(?:${timePrepositions}|${determiners}|${placePrepositions}|at|around|over|with|near|like|as|about) $`,
  'i',
);

/** "Mark Upham (MU)": minutes say who is meant by which letters. Programmes are written so, too, and begin with no given name. */
function isAbbreviated(words: readonly Word[], right: string): boolean {
  const letters = /^ ?\(?(\p{Lu}{2,4})\b/u.exec(right)?.[1];
  const [first] = words;
  return (
    words.length > 1 &&
    first !== undefined &&
    isGivenName(first.key) &&
    letters === words.map(({ text }) => text.charAt(0)).join('')
  );
}

/** What many do, and nobody by himself. */
const doneByMany =
  /^ (?:are|were|have|do|don['’]t|need|want|like|go|come|get|make|take|play|read|write|know|say|see|use|help|show|work|learn|bring|wear|sing|meet)\b/;

/** "Kings need patience": many, who are spoken of as what they are. */
const isOfMany = ({ words, first, last, kinds, right }: LookedRun): boolean =>
  words.length === 1 &&
  /[^s]s$/.test(last.text) &&
  !isGivenName(last.key) &&
  (doneByMany.test(right) || (kinds[0] === 'unknown' && startsSentence(first) && isSmallWord(first.key)));

/** The signs that nobody is meant, which count where no stronger one says the contrary. */
function signsAgainst(
  { whole, words, first, kinds, given, text, right }: LookedRun,
  strength: number,
): readonly Sign[] {
  // "at Isla’s table": what has something of its own is no place.
  const owns = kinds.includes('unknown') && /^['’]s \p{Ll}/u.test(right);
  const against = (signs: readonly Sign[], words: string): readonly Sign[] =>
    signs.filter((sign) => strength <= sign.strength && (sign.evenGiven ?? !given) && sign.pattern.test(words));
  const left = textBefore(text, whole, reach);
  return [
    ...against(notAfter, right),
    ...(owns ? [] : against(notBefore, left)),
    ...(words.length === 1 && !given ? against(placeBefore(first), left) : []),
  ];
}

/** A single word after "from" is a place rather than a person, and a month or a known place even more so. */
const placeBefore = ({ key }: Word): readonly Sign[] => (isTimeOrPlace(key) ? [...fromPlaces, ...ofTimes] : fromPlaces);
