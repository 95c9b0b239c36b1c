// What is asked of an effect without taking it for granted: the difference it makes, to what extent, in what ways.
import { prepositions } from '../words/grammar';
import { subjects } from '../words/school';
import type { Line } from './line';
import { baseVerb, holding } from './verbs';
import { setOf } from '../words/set';

/** Verbs that say how one thing changes another, so that it may be asked what difference the one makes to the other. */
export const changing = setOf(
  'affect impact influence improve increase raise reduce decrease lower enhance boost strengthen deepen change shape alter' +
    ' accelerate sustain widen worsen',
);
/** What they do is done to people, in some ways and not in others. */
export const easing = setOf('help support enable encourage benefit motivate inspire empower prepare nurture engage');
/** With these an object would say more than what is changed. */
const comparing = setOf('by than compared if when after before while more less that');
export const ways = 'in what ways, if any,';
export const extent = 'to what extent, if at all,';
/** What it makes a difference to is left open where it was not said. */
export const onSomething = ' to …';

/**
 * What is asked by a clause with an effect in it, without taking the effect for granted: "What difference does X make to Y?".
 * `auxiliary` is the word to ask with, `subject` where those words begin that it asks about.
 */
export function effectOf({ at, slice, end }: Line, auxiliary: string, subject: number, link: number): string | null {
  const verb = baseVerb(at(link));
  if (verb === null || link <= subject) return null;
  const acting = slice(subject, link).replace(/,$/, '');
  const words = Array.from({ length: end - link - 1 }, (_, index) => at(link + 1 + index));
  const inner = Array.from({ length: link - subject }, (_, index) => at(subject + index));
  const isThing =
    words.length > 0 &&
    !prepositions.has(words[0] ?? '') &&
    words[0] !== 'and' &&
    !words.some((word) => comparing.has(word));
  if (changing.has(verb) && isThing && !inner.some((word) => holding.has(word)))
    return `what difference ${auxiliary} ${acting} make to ${slice(link + 1)}`;
  const rest = words.length > 0 ? ` ${slice(link + 1)}` : '';
  return `${easing.has(verb) ? ways : extent} ${auxiliary} ${acting} ${verb}${rest}`;
}

/** "do" or "does", by the last word of what comes before the first preposition; null where there is no telling. */
export function doOrDoes(words: readonly string[]): 'do' | 'does' | null {
  const end = words.findIndex((word) => prepositions.has(word));
  const named = end < 0 ? words : words.slice(0, end);
  const last = named.at(-1) ?? '';
  if (last === '' || named.includes('and') || named.includes('or') || named.some((word) => holding.has(word)))
    return null;
  if (named[0]?.endsWith('ing')) return 'does';
  return last.endsWith('s') && !/(?:ss|ics|us|is)$/.test(last) && !subjects.has(last) ? 'do' : 'does';
}
