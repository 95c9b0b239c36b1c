// Whether a question is about an effect: one thing acting on another, as against a state of affairs.
import type { Reading } from './read';
import type { Found } from './slots/find';
import { peopleEnd } from './slots/landmarks';
import { isIn, Sentence } from './slots/sentence';
import { totals } from './words/general';
import { effectNouns, effectVerbs, helpingVerbs } from './words/effect';
import { setOf } from './words/set';

/** What people or things have and are, as against what they bring about. */
const states = setOf('have has own cost run contain take belong exist need know like live stay end');
const asksOfThings = setOf('do does will would can could might may whether if');

/** Whether it asks about one thing acting on another, and not about a state of affairs. */
export function asksForEffect(reading: Reading, { link, action, outcome }: Found): boolean {
  if (link === null || link < reading.opens) return false;
  const verb = reading.words[link]?.as ?? '';
  if (isIn(effectVerbs, verb) || isIn(helpingVerbs, verb) || effectNouns.has(verb)) return true;
  // "Do craft clubs settle …": a thing that does something, as against people who do.
  const people = peopleEnd(new Sentence(reading.words), reading.opens + 1, link) > 0;
  const first = reading.words[reading.opens]?.as ?? '';
  const counted = totals.has(reading.words[reading.opens + 1]?.as ?? '');
  const held = reading.words.slice(reading.opens, reading.opens + 7).some(({ as }) => ['have', 'contain'].includes(as));
  const acts = asksOfThings.has(first) && !states.has(verb) && !counted && !held;
  return acts && action !== null && outcome !== null && action[1] <= link && !people;
}
