// What could be done about a state of affairs that a question for yes or no asks after.
import { lookUp } from '../lexicon';
import type { Reading } from '../read';
import { spanOf, type Range } from '../slots/sentence';
import { actingVerbs, aimVerbs, effectVerbs, helpingVerbs } from '../words/effect';
import { isAtSchool } from '../words/school';
import { setOf } from '../words/set';
import { longestRepeated } from './begun';
import { withoutTitleCapital } from './begun-topic';
import { at, typed, whole } from './remark';

/** Of these there is something to do about, where there is one; a policy or a club may be there and be well. */
const troubles = setOf(
  'gap gaps shortage lack drop dip decline fall problem problems issue issues barrier barriers bullying absence absences confusion',
);
/** With these a yes-or-no question compares, sets a condition or asks after a need: it is not about something people could come to do. */
const unlike = setOf('than or if and when because as more less need needs always');

/** What stands between a verb and what it is asked of: the people, with the word before them. */
function peopleAfter({ words }: Reading, from: number): Range | null {
  const last = words.findIndex(
    ({ as, kind }, index) => index >= from && index < from + 4 && kind === 'word' && isAtSchool(as),
  );
  return last < 0 ? null : [from, last + 1];
}

const doing = (as: string): boolean =>
  [aimVerbs, helpingVerbs, effectVerbs, actingVerbs].some((verbs) => verbs.has(as)) || lookUp(as)?.sort === 'verb';

/** What people like or feel they are not helped to: it is asked what it is about, or when. */
const liking = setOf('like enjoy value appreciate');
const opining = setOf('want prefer think believe agree need mind');

/** They are so at one time and not at another. */
const passing = setOf(
  'heard listened challenged stretched bored engaged included involved supported settled calm distracted tired happy safe welcome ' +
    'valued motivated focused focussed quiet noisy anxious confident absent late lonely excluded left out kind ready',
);

/** "Are our quieter girls heard?": when they are, and when not. */
function whenThey(reading: Reading): string | null {
  const { words, opens } = reading;
  const people = peopleAfter(reading, opens + 1);
  if (!people || !at(reading, people[1] - 1).endsWith('s') || words.length - people[1] > 3) return null;
  if (['all', 'every', 'each', 'any'].includes(at(reading, people[0]))) return null;
  const rest = words.slice(people[1]);
  // What people are for good is not asked after by when: "certified", "trained".
  const held = rest.length > 0 && rest.every(({ as }) => passing.has(as) || as.endsWith('ly'));
  if (!held) return null;
  const who = withoutTitleCapital(typed(reading, spanOf(words, people)));
  return `When are ${who} ${typed(reading, spanOf(words, [people[1], words.length]))}, and when are they not?`;
}

/**
 * What could be done about a state of affairs that a yes-or-no question asks for: "Can pupils compare fractions?", "How can we help pupils to
 * compare fractions?"; null where there is no telling.
 */
export function madeToAct(reading: Reading): string | null {
  const { words, opens } = reading;
  if (words.some(({ as, kind }) => kind !== 'word' || unlike.has(as))) return null;
  if (whole(reading).end - (words[opens]?.start ?? 0) > longestRepeated) return null;
  const first = at(reading, opens);
  if (['is', 'are'].includes(first) && at(reading, opens + 1) === 'there') return aboutTrouble(reading);
  if (first === 'are') return whenThey(reading);
  return ['can', 'could', 'do', 'does', 'did'].includes(first) ? helpedTo(reading) : null;
}

/** "Is there a gap in spelling?": what could be done about it. */
function aboutTrouble(reading: Reading): string | null {
  const { words, opens } = reading;
  const next = at(reading, opens + 2);
  const from = ['a', 'an', 'any', 'enough'].includes(next) ? opens + 3 : opens + 2;
  const article = ['a', 'an'].includes(next) ? 'the ' : '';
  return words.slice(from, from + 5).some(({ as }) => troubles.has(as)) && !words.some(({ as }) => as === 'between')
    ? `What could we do about ${article}${typed(reading, spanOf(words, [from, words.length]))}?`
    : null;
}

/** "Can pupils compare fractions?": how they could be helped to it, or asked what they like and when they feel so. */
function helpedTo(reading: Reading): string | null {
  const { words, opens } = reading;
  const people = peopleAfter(reading, opens + 1);
  if (!people || people[1] + 1 >= words.length || !doing(at(reading, people[1]))) return null;
  const verb = at(reading, people[1]);
  const they = withoutTitleCapital(typed(reading, spanOf(words, people)));
  const rest = typed(reading, spanOf(words, [people[1] + 1, words.length]));
  const asksThem = at(reading, opens) === 'do';
  if (liking.has(verb)) return asksThem ? `What do ${they} ${verb} about ${rest}, and what would they change?` : null;
  if (verb === 'feel') return asksThem ? `When do ${they} feel ${rest}, and when do they not?` : null;
  // Whether they have it is found out, and nobody helps them to it.
  if (opining.has(verb) || verb === 'have') return null;
  return `How can we help ${they} to ${typed(reading, spanOf(words, [people[1], words.length]))}?`;
}
