// The two sides of what is joined by a noun: the impact of one on the other, the link between them.
import { effectNouns, linkNouns } from '../words/effect';
import { auxiliaries } from '../words/grammar';
import type { Range, Sentence } from './sentence';
import type { Sides } from './sides';
import { setOf } from '../words/set';

export const have = setOf('have has had having make makes made making play plays played');
export const on = setOf('on upon');
export const effectPlace = setOf('on upon to in for among amongst within between from');

/** The two sides by one noun; null where it does not join them. */
type ByOne = (s: Sentence, from: number, noun: number) => Sides | null;

/** What is acted on behind a place, or where nothing is, the noun itself. */
const behind = (s: Sentence, place: number, noun: number): Range | null =>
  place > 0 ? s.trim(place + 1, s.end) : s.trim(noun, noun + 1);

/** "The link between X and Y". */
function between(s: Sentence, _from: number, noun: number): Sides | null {
  if (!linkNouns.has(s.at(noun)) || s.at(noun + 1) !== 'between') return null;
  // "Between what parents value and believe and what they do": the last one joins the two sides.
  let and = -1;
  for (let place = noun + 2; place < s.end; place += 1) if (s.at(place) === 'and') and = place;
  return and > 0 ? { action: s.trim(noun + 2, and), outcome: s.trim(and + 1, s.end), link: noun } : null;
}

/** "X have an impact on Y", "X make a difference to Y": the verb's side has it. */
function had(s: Sentence, from: number, noun: number): Sides | null {
  const next = s.at(noun + 1);
  if (!on.has(next) && next !== 'to') return null;
  const verb = s.first(from, noun, (each) => have.has(each));
  if (verb <= 0) return null;
  const aux = s.first(from, verb, (each) => auxiliaries.has(each));
  return { action: s.trim(aux < 0 ? from : aux + 1, verb), outcome: s.trim(noun + 2, s.end), link: noun };
}

/** "The impact of X on Y". */
function ofOne(s: Sentence, _from: number, noun: number): Sides | null {
  const next = s.at(noun + 1);
  if (next !== 'of' && (next !== 'from' || s.at(noun) === 'difference')) return null;
  const to = s.first(noun + 2, s.end, (each) => on.has(each));
  const stop = to > 0 ? to : s.first(noun + 3, s.end, (each) => effectPlace.has(each));
  return { action: s.trim(noun + 2, stop > 0 ? stop : s.end), outcome: behind(s, stop, noun), link: noun };
}

/** "The impact on Y of X". */
function onOne(s: Sentence, _from: number, noun: number): Sides | null {
  const of = on.has(s.at(noun + 1)) ? s.first(noun + 2, s.end, (each) => each === 'of' || each === 'from') : -1;
  return of > 0 ? { action: s.trim(of + 1, s.end), outcome: s.trim(noun + 2, of), link: noun } : null;
}

/** "What difference does X make to Y". */
function made(s: Sentence, from: number, noun: number): Sides | null {
  if (!auxiliaries.has(s.at(noun + 1)) || noun - from >= 6) return null;
  const verb = s.first(noun + 2, s.end, (each) => have.has(each));
  if (verb <= 0) return null;
  const stop = s.first(verb + 1, s.end, (each) => effectPlace.has(each));
  return { action: s.trim(noun + 2, verb), outcome: behind(s, stop, noun), link: noun };
}

const byEffect: readonly ByOne[] = [had, ofOne, onOne, made];

/** "The impact of X on Y", "what difference does X make to Y", "the link between X and Y". */
export function byNoun(s: Sentence, from: number): Sides | null {
  for (let noun = from; noun < s.end; noun += 1) {
    if (s.words[noun]?.quoted) continue;
    for (const sides of effectNouns.has(s.at(noun)) ? [between, ...byEffect] : [between]) {
      const found = sides(s, from, noun);
      if (found) return found;
    }
  }
  return null;
}
