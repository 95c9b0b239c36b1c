// What a remark is, and what all of them use: the person's own words, said shortly.
import type { Aspect } from '../finding';
import { lookUp } from '../lexicon';
import { isFigure, isMark, spanOf, type Range } from '../slots/sentence';
import type { Found } from '../slots/find';
import type { Slots } from '../slots/fill';
import type { Reading } from '../read';
import type { Span, Token } from '../tokens';
import { auxiliaries, littleWords } from '../words/grammar';
import { adults, learners, stages } from '../words/school';
import { setOf } from '../words/set';

/** All that a remark may look at. */
export interface Noticed {
  readonly reading: Reading;
  readonly found: Found;
  readonly slots: Slots;
  /** Whether the test that a remark is about is passed all the same: then it only says what would make the question better. */
  readonly passed?: boolean;
  /** Whether the question is specific enough, as far as the test of openness may know. */
  readonly specific?: boolean;
  /** Whether it is not clear that it is passed, or that it is not. */
  readonly unclear?: boolean;
}

/** What is said of a question where a remark is made. */
export interface Said {
  readonly span: Span;
  /** Why, in one sentence. */
  readonly reason: string;
  /** One way on. */
  readonly nextStep: string;
}

/** One remark. */
export interface Remark {
  readonly aspect: Aspect;
  /** Also made where (this holds and) the test is passed. */
  readonly always?: true | ((noticed: Noticed) => boolean);
  /** Where this is made (and this holds) the test is never passed: at best it is not clear. */
  readonly doubts?: true | ((noticed: Noticed) => boolean);
  readonly look: (noticed: Noticed) => Said | null;
}

/** Whether a remark is made that is made even where its test is passed. */
export const isAlwaysMade = ({ always, look }: Remark, noticed: Noticed): boolean =>
  (always === true || always?.(noticed) === true) && look(noticed) !== null;

/** Whether a remark is made that leaves its test undecided. */
export const isDoubted = ({ doubts, look }: Remark, noticed: Noticed): boolean =>
  (doubts === true || doubts?.(noticed) === true) && look(noticed) !== null;

/** The canonical word at a place of the sentence, or "". */
export const at = ({ words }: Reading, index: number): string => words[index]?.as ?? '';

/** The first word of a range (of the sentence, if none is given) of which this holds, unless it stands in quotation marks. */
export function word(
  { words }: Reading,
  holds: (as: string, index: number) => boolean,
  [from, to]: Range = [0, words.length],
): Token | null {
  return (
    words.find(
      ({ as, quoted, kind }, index) => kind === 'word' && index >= from && index < to && !quoted && holds(as, index),
    ) ?? null
  );
}

/** The question to its last word. */
export function whole({ words, opens }: Reading): Span {
  const first = words[opens] ?? words[0];
  return { start: first?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** The words of a span as they were typed, in one line. */
export const typed = ({ text }: Reading, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ');

/** The last of some words, in small letters. */
export const lastWord = (words: string): string => words.split(' ').at(-1)?.toLowerCase() ?? '';

const most = 9;

/** Some words of the person's, short enough to be said again. */
export function brief(words: string, longest = most): string {
  const pieces = words.split(' ');
  return pieces.length <= longest ? words : `${pieces.slice(0, longest - 2).join(' ')} …`;
}

/** The words of a range, where they are few enough to be said whole; null where they are not. */
export function few(
  reading: Reading,
  range: Range | null,
  limit = 7,
): { readonly span: Span; readonly words: string } | null {
  if (!range || range[1] - range[0] > limit) return null;
  const span = spanOf(reading.words, range);
  return { span, words: typed(reading, span) };
}

/** Whether fewer than two of what is done, what it should lead to and for whom or where are definite: the least a good question has. */
export function isThin({ slots: { action, outcome, group, setting } }: Noticed): boolean {
  const whom = group.state === 'definite' || setting.state === 'definite';
  return [action.state === 'definite', outcome.state === 'definite', whom].filter(Boolean).length < 2;
}

const howGood = setOf(
  'effective successful useful good beneficial valuable helpful important confident prepared consistent well effectively successfully',
);
const degrees = setOf('best worst effective successful');

/** Where a "what" or "which" asks for the best of several: "the most effective method", "which approach works". */
export function judgedIn(reading: Reading): Token | null {
  const opening = at(reading, reading.opens);
  const second = reading.words[reading.opens + 1];
  // "How effective is our marking?"
  if (reading.asks && opening === 'how' && second && howGood.has(second.as)) return second;
  if (!reading.asks || !['what', 'which'].includes(opening)) return null;
  return word(
    reading,
    (as, index) =>
      degrees.has(as) ||
      (at(reading, index - 1) === 'most' && !as.endsWith('s') && !littleWords.has(as)) ||
      (['work', 'works'].includes(as) && saysThatItWorks(reading, index)) ||
      (as === 'working' && ['best', 'better', 'well'].includes(at(reading, index + 1))),
    [reading.opens, reading.words.length],
  );
}

/** "Which approach works best?"; in "what does group work in maths do?" and "what is the effect of school work?" it is a thing. */
function saysThatItWorks(reading: Reading, index: number): boolean {
  const next = at(reading, index + 1);
  if (['best', 'better', 'well'].includes(next)) return true;
  const before = reading.words.slice(reading.opens + 1, index);
  const isThing =
    at(reading, index) === 'work' &&
    before.some(({ as }) => auxiliaries.has(as)) &&
    !auxiliaries.has(at(reading, index - 1));
  return ['', 'for', 'with', 'in'].includes(next) && !isThing;
}

const schoolYears = setOf('year years grade grades grader graders form class level');
const ordinals = setOf('first second third fourth fifth sixth final');

/** Whether anybody is named for whom or with whom something is done: a person, a class, a year, a need. */
export function namesSomebody(reading: Reading): boolean {
  return (
    word(
      reading,
      (as, index) =>
        (learners.has(as) && as !== 'class') ||
        adults.has(as) ||
        isMark(as) ||
        ['people', 'schools'].includes(as) ||
        (as === 'class' && at(reading, index - 1) !== 'whole') ||
        (stages.has(as) && isFigure(at(reading, index + 1))) ||
        // "How do Preps tell number stories?": a name for those who do it.
        (lookUp(as) === null &&
          as.endsWith('s') &&
          ['do', 'can'].includes(at(reading, index - 1)) &&
          index === reading.opens + 2) ||
        (ordinals.has(as) && schoolYears.has(at(reading, index + 1))),
    ) !== null
  );
}
