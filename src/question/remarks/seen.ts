// Whose doing would be seen, and what there is to look for.
import { isIn, type Range } from '../slots/sentence';
import { aimVerbs, helpingVerbs } from '../words/effect';
import { prepositions } from '../words/grammar';
import { adults, learners } from '../words/school';
import { setOf } from '../words/set';
import { at, few, type Noticed } from './remark';

/** A body such as a trust does nothing that one could watch. */
const bodies = setOf('mat trust federation leadership team teams department departments faculty lead head');
/** They are seen at home as well, and what they do there is not what a school would look for. */
export const families = setOf('parents parent carers carer families family mothers fathers mums dads');

/** The people whose doing would be seen, as they are named; null where that is not certain. */
export function peopleIn({ reading, found }: Noticed): string | null {
  // "How do leaders sustain change?": what they do is what brings it about.
  if (
    found.group !== null &&
    found.link !== null &&
    found.group[1] === found.link &&
    isIn(aimVerbs, at(reading, found.link))
  )
    return null;
  const sure = found.group
    ? found.words.findIndex(({ as }, index) => as === 'sure' && index >= (found.group?.[0] ?? 0))
    : -1;
  // "Make sure all staff …": "sure" is no part of who they are.
  const group: Range | null =
    found.group && sure >= 0 && sure < found.group[1] - 1 ? [sure + 1, found.group[1]] : found.group;
  const plain = group ? found.words.slice(...group).map(({ as }) => as) : [];
  const named = few(reading, group, 5);
  const last = plain.at(-1) ?? '';
  const some = ((learners.has(last) || adults.has(last)) && last.endsWith('s') && last !== 'class') || last === 'staff';
  // "To support staff wellbeing": the verb is no part of who they are.
  const verb = group?.[0] === reading.opens && isIn(helpingVerbs, plain[0] ?? '');
  const hyphen = group !== null && reading.text[(reading.words[group[0]]?.start ?? 0) - 1] === '-';
  if (named && some && !verb && !hyphen && !plain.some((as) => prepositions.has(as)))
    return named.words.replace(/^(?:my|our) /i, 'your ');
  // "Whole class feedback" is a practice, and nobody.
  const people = reading.words
    .map(({ as }) => as)
    .filter(
      (as, index) => (learners.has(as) || adults.has(as)) && !(as === 'class' && at(reading, index - 1) === 'whole'),
    );
  if (people.length === 0 || people.some((as) => bodies.has(as) || families.has(as))) return null;
  if (people.every((as) => as.startsWith('pupil') || as === 'class')) return 'pupils';
  return people.every((as) => adults.has(as)) ? 'staff' : null;
}

/** What to look for: what people do, where it is certain who they are. */
export const seenIn = (noticed: Noticed): string => {
  const people = peopleIn(noticed);
  return people === null ? 'what could be seen, heard or counted' : `what ${people} would do, say or write`;
};
