// What a remark is, and what all of them use: the person's own words, said shortly.
import type { Aspect } from '../finding';
import { isFigure, isMark, spanOf, type Range } from '../slots/sentence';
import type { Found } from '../slots/find';
import type { Slots } from '../slots/fill';
import type { Reading } from '../read';
import type { Span, Token } from '../tokens';
import { adults, learners, stages } from '../words/school';
import { askOpenly } from '../wording';

/** All that a remark may look at. */
export interface Noticed {
  readonly reading: Reading;
  readonly found: Found;
  readonly slots: Slots;
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
  /** Also made where the test is passed. */
  readonly always?: true;
  /** Where this is made the test is never passed: at best it is not clear. */
  readonly doubts?: true;
  readonly look: (noticed: Noticed) => Said | null;
}

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

const most = 9;

/** Some words of the person's, short enough to be said again. */
export function brief(words: string): string {
  const pieces = words.split(' ');
  return pieces.length <= most ? words : `${pieces.slice(0, most - 2).join(' ')} …`;
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

const ordinals = new Set('first second third fourth fifth sixth final'.split(' '));

/** Whether anybody is named for whom or with whom something is done: a person, a class, a year, a need. */
export function namesSomebody(reading: Reading): boolean {
  return (
    word(
      reading,
      (as, index) =>
        learners.has(as) ||
        adults.has(as) ||
        isMark(as) ||
        ['people', 'class', 'schools'].includes(as) ||
        (stages.has(as) && isFigure(at(reading, index + 1))) ||
        (ordinals.has(as) && ['year', 'years'].includes(at(reading, index + 1))),
    ) !== null
  );
}

/** The longest sentence that is said again with something added. */
const longestRepeated = 110;

/**
 * The person's whole question with a beginning of what is missing at its end: "How can we raise standards by …?". Null where that would
 * not read well: only a question about what somebody can do takes such an end.
 */
export function goneOn(reading: Reading, found: Found, end: 'by' | 'so that' | 'for'): string | null {
  const { form, openings, words, opens, asks } = reading;
  const aim = form === 'aim' && !asks ? askOpenly(reading, found)?.replace('?', '') : undefined;
  const asked = asks && form === 'open' && found.who !== null && openings.length <= 1;
  const sentence = aim ?? (asked ? typed(reading, whole(reading)) : '');
  const said = aim?.toLowerCase().split(' ') ?? words.slice(opens).map(({ as }) => as);
  if (said[0] !== 'how' || !['can', 'could', 'might', 'do', 'will', 'should'].includes(said[1] ?? '')) return null;
  if (sentence === '' || sentence.length > longestRepeated || said.includes(end.split(' ')[0] ?? '')) return null;
  if (end !== 'for' && ['by', 'through', 'using', 'that'].some((each) => said.includes(each))) return null;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)} ${end} …?`;
}
