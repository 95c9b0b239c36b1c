// The two sides of what is joined by a noun: the impact of one on the other, the link between them.
import { effectNouns, linkNouns } from '../words/effect';
import { auxiliaries } from '../words/grammar';
import type { Sentence } from './sentence';
import type { Sides } from './sides';
import { setOf } from '../words/set';

export const have = setOf('have has had having make makes made making play plays played');
export const on = setOf('on upon');
export const effectPlace = setOf('on upon to in for among amongst within between from');

/** "The impact of X on Y", "what difference does X make to Y", "the link between X and Y". */
export function byNoun(s: Sentence, from: number): Sides | null {
  for (let index = from; index < s.end; index += 1) {
    const word = s.at(index);
    if (s.words[index]?.quoted) continue;
    const next = s.at(index + 1);
    if (linkNouns.has(word) && next === 'between') {
      // "Between what parents value and believe and what they do": the last one joins the two sides.
      let and = -1;
      for (let place = index + 2; place < s.end; place += 1) if (s.at(place) === 'and') and = place;
      if (and > 0) return { action: s.trim(index + 2, and), outcome: s.trim(and + 1, s.end), link: index };
    }
    if (!effectNouns.has(word)) continue;
    // "have an impact on", "make a difference to": the verb's side has it.
    const before = s.first(from, index, (each) => have.has(each));
    if ((before > 0 && on.has(next)) || (before > 0 && next === 'to')) {
      const aux = s.first(from, before, (each) => auxiliaries.has(each));
      return { action: s.trim(aux < 0 ? from : aux + 1, before), outcome: s.trim(index + 2, s.end), link: index };
    }
    if (next === 'of' || (next === 'from' && word !== 'difference')) {
      const to = s.first(index + 2, s.end, (each) => on.has(each));
      const other = s.first(index + 3, s.end, (each) => effectPlace.has(each));
      const stop = to > 0 ? to : other;
      return {
        action: s.trim(index + 2, stop > 0 ? stop : s.end),
        outcome: stop > 0 ? s.trim(stop + 1, s.end) : s.trim(index, index + 1),
        link: index,
      };
    }
    if (on.has(next)) {
      const of = s.first(index + 2, s.end, (each) => each === 'of' || each === 'from');
      if (of > 0) return { action: s.trim(of + 1, s.end), outcome: s.trim(index + 2, of), link: index };
    }
    if (auxiliaries.has(next) && index - from < 6) {
      const verb = s.first(index + 2, s.end, (each) => have.has(each));
      if (verb > 0) {
        const stop = s.first(verb + 1, s.end, (each) => effectPlace.has(each));
        return {
          action: s.trim(index + 2, verb),
          outcome: stop > 0 ? s.trim(stop + 1, s.end) : s.trim(index, index + 1),
          link: index,
        };
      }
    }
  }
  return null;
}
