// Whose doing would be seen, and what there is to look for.
import type { Reading } from '../read';
import type { Found } from '../slots/find';
import { isIn, type Range } from '../slots/sentence';
import type { Span } from '../tokens';
import { aimVerbs, helpingVerbs } from '../words/effect';
import { prepositions } from '../words/grammar';
import { adults, isAtSchool } from '../words/school';
import { setOf } from '../words/set';
import { at, few, type Noticed, type Said } from './remark';

/** A body such as a trust does nothing that one could watch. */
const bodies = setOf('mat trust federation leadership team teams department departments faculty lead head');
/** They are seen at home as well, and what they do there is not what a school would look for. */
export const families = setOf('parents parent carers carer families family mothers fathers mums dads');

/** The people whose doing would be seen, as they are named; null where that is not certain. */
export const peopleIn = ({ reading, found }: Noticed): string | null =>
  bringsAbout(reading, found) ? null : (namedGroup(reading, groupIn(found)) ?? kindOfPeople(reading));

/** "How do leaders sustain change?": what they do is what brings it about. */
const bringsAbout = (reading: Reading, { group, link }: Found): boolean =>
  group !== null && link !== null && group[1] === link && isIn(aimVerbs, at(reading, link));

/** Where the people stand. "Make sure all staff …": "sure" is no part of who they are. */
function groupIn({ group, words }: Found): Range | null {
  if (!group) return null;
  const sure = words.findIndex(({ as }, index) => as === 'sure' && index >= group[0]);
  return sure >= 0 && sure < group[1] - 1 ? [sure + 1, group[1]] : group;
}

/** A group of people as it was typed: "your Year 4 readers"; null where its words are many, or hold more than who they are. */
function namedGroup(reading: Reading, group: Range | null): string | null {
  const named = few(reading, group, 5);
  if (!group || !named) return null;
  const plain = reading.words.slice(...group).map(({ as }) => as);
  const [first = ''] = plain;
  const last = plain.at(-1) ?? '';
  const some = (isAtSchool(last) && last.endsWith('s') && last !== 'class') || last === 'staff';
  // "To support staff wellbeing": the verb is no part of who they are.
  const verb = group[0] === reading.opens && isIn(helpingVerbs, first);
  const hyphen = reading.text[(reading.words[group[0]]?.start ?? 0) - 1] === '-';
  return some && !verb && !hyphen && !plain.some((as) => prepositions.has(as))
    ? named.words
        .replace(/^(?:my|our) /i, 'your ')
        .replace(/^(?:most|least|[a-z]+est) /i, 'the $&')
        .replace(/['’]s?$/, '') // "children's sleep"
    : null;
}

/** The kind of people a question speaks of, where it is one: "pupils", "staff". */
function kindOfPeople(reading: Reading): string | null {
  // "Whole class feedback" is a practice, and nobody.
  const people = reading.words
    .map(({ as }) => as)
    .filter((as, index) => isAtSchool(as) && !(as === 'class' && at(reading, index - 1) === 'whole'));
  if (people.length === 0 || people.some((as) => bodies.has(as) || families.has(as))) return null;
  if (people.every((as) => as.startsWith('pupil') || as === 'class')) return 'pupils';
  return people.every((as) => adults.has(as)) ? 'staff' : null;
}

/** What to look for: what people do, where it is certain who they are. */
export const seenIn = (noticed: Noticed): string => {
  const people = peopleIn(noticed);
  return people === null ? 'what could be seen, heard or counted' : `what ${people} would do, say or write`;
};

/** Words that can show in many ways, and what to put in their place. */
export const showsInManyWays = (noticed: Noticed, { span, words }: { span: Span; words: string }): Said => ({
  span,
  reason: `“${words}” can show in many ways, so it is not clear what evidence to look for.`,
  nextStep: `Put something more exact in its place: ${seenIn(noticed)}.`,
});
