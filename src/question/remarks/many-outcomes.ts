// A remark on a list of several things that a question should lead to.
import { lookUp } from '../lexicon';
import type { Reading } from '../read';
import { isIn, isPerson, spanOf, type Range } from '../slots/sentence';
import { aimVerbs } from '../words/effect';
import { littleWords, subordinators } from '../words/grammar';
import { subjects } from '../words/school';
import { isGeneral } from './general';
import { at, few, typed, type Noticed, type Said } from './remark';

/** "Reading, writing and maths" are one thing to a school. */
const isSubjects = (reading: Reading, places: readonly number[]): boolean =>
  places.slice(1, -1).every((join) => subjects.has(at(reading, join - 1)) && subjects.has(at(reading, join + 1)));

/** Whether so many things are aimed at, or such general ones, that a question good in all else is still too much. */
export const isCrammed = (noticed: Noticed): boolean => {
  const { outcome } = noticed.found;
  const joins = noticed.reading.words.slice(...(outcome ?? [0, 0])).filter(({ as }) => as === ',' || as === 'and');
  return (
    outcome !== null &&
    (joins.length > 3 || noticed.reading.words.slice(...outcome).filter(({ as }) => isGeneral(as)).length > 1)
  );
};

/** "Reaches", "feels": a verb in a form that only somebody's doing has. */
const isFinite = (as: string): boolean => as.endsWith('s') && lookUp(as)?.sort === 'verb' && !lookUp(as)?.both;

/** Where a list of three or more things it should lead to stands. */
export function manyOutcomes({ reading, found }: Noticed): Said | null {
  if (!found.outcome) return null;
  const [from] = found.outcome;
  const end = reading.words.findIndex(
    ({ as }, index) => index > from && (subordinators.has(as) || ['by', 'through', 'using', 'for', 'in'].includes(as)),
  );
  const to = end < 0 ? reading.words.length : end;
  const joins = reading.words.flatMap(({ as }, index) =>
    index > from && index + 1 < to && (as === ',' || as === 'and') && at(reading, index + 1) !== 'and' ? [index] : [],
  );
  const [first = 0, ,] = joins;
  const last = joins.at(-1) ?? 0;
  if (joins.length < 2 || last + 1 >= to || typed(reading, spanOf(reading.words, [from, to])).includes('('))
    return null;
  // A list has short members.
  const places = [from, ...joins, to];
  const longestMember = joins.length > 2 ? 11 : 5;
  if (places.some((place, index) => index > 0 && place - (places[index - 1] ?? 0) > longestMember)) return null;
  if (isSubjects(reading, places)) return null;
  const range: Range = [from, reading.words[to - 1]?.kind === 'pause' ? to - 1 : to];
  const begins = isIn(aimVerbs, at(reading, from)) && first > from + 1 ? from + 1 : from;
  // "To initiate, encourage and support": several ways of doing one thing.
  const single = joins.filter((join, index) => (joins[index + 1] ?? 0) === join + 2);
  if (single.some((join) => lookUp(at(reading, join + 1))?.sort === 'verb')) return null;
  const piece: Range = [begins, reading.words[first - 1]?.kind === 'pause' ? first - 1 : first];
  // "Children to enjoy reading", "reaches their potential": a piece of a sentence is no thing to choose.
  const torn = reading.words
    .slice(...piece)
    .some(({ as }, index) => as === 'to' || isPerson(as) || (index === 0 && (littleWords.has(as) || isFinite(as))));
  const one = torn ? null : few(reading, piece);
  return {
    span: spanOf(reading.words, range),
    reason: 'There are several things to look for here, and each would need evidence of its own.',
    nextStep: one
      ? `Choose the one that matters most, such as “${one.words}”.`
      : 'Choose the one that matters most, and leave the rest for later.',
  };
}
