// The two sides of a topic or an aim: "raising X through Y", "X in Y".
import { actingVerbs, aimVerbs, effectVerbs, helpingVerbs } from '../words/effect';
import { determiners, prepositions } from '../words/grammar';
import { byActor } from './by-actor';
import { byNoun } from './by-noun';
import { bySubject } from './by-subject';
import { meansAt, peopleEnd, purposeAt } from './landmarks';
import { Sentence, base, isIn } from './sentence';
import type { Sides } from './sides';
import { setOf } from '../words/set';

/** What a title calls itself, or what it says of its subject, before "of": "a case study of", "the history of". */
const titleNouns = setOf(
  'study exploration investigation analysis examination evaluation review overview history role power importance purpose place value definition theory',
);

/** Where the subject of a title begins: past "a case study of"; or the same place. */
function titleEnd(s: Sentence, from: number): number {
  const of = s.first(from + 1, Math.min(s.end - 1, from + 5), (each) => each === 'of' || each === 'into');
  return of > 0 && titleNouns.has(s.at(of - 1)) ? of + 1 : from;
}

/** Without a question: "raising X through Y", "X in Y", "the effect of X on Y". */
export function byTopic(s: Sentence, from: number): Sides {
  const noun = byNoun(s, from);
  const told = behindColon(s, from, noun) ?? noun;
  if (told) return told;
  const titled = titleEnd(s, from);
  if (titled > from) return byTopic(s, titled);
  return byAim(s, from) ?? byLink(s, from) ?? byPlace(s, from);
}

/** "Sensory circuits before lunch: effect on …": what has the effect is named first. */
function behindColon(s: Sentence, from: number, noun: Sides | null): Sides | null {
  const colon = s.words.findIndex(({ as }, index) => index > from && as === ':');
  if (colon <= 0 || (noun?.link ?? s.end) <= colon) return null;
  const on = s.first(colon + 1, colon + 4, (each) => ['on', 'in', 'to'].includes(each));
  return { action: s.trim(from, colon), outcome: on > 0 ? s.trim(on + 1, s.end) : s.trim(colon + 1, s.end) };
}

/** "Raising X", "helping Y to …": an aim, read as what those who ask do. */
function byAim(s: Sentence, from: number): Sides | null {
  const word = s.at(from);
  const helps = isIn(helpingVerbs, word);
  if (!helps && !isIn(aimVerbs, word)) return null;
  // "Using X to …": the purpose tells.
  if (!helps && isIn(actingVerbs, word) && purposeAt(s, from + 1, s.end)) return null;
  const as = base(word).find((form) => aimVerbs.has(form) || helpingVerbs.has(form)) ?? word;
  const done = new Sentence(s.words.map((each, index) => (index === from ? { ...each, as } : each)));
  return { ...byActor(done, from, [from, from]), who: null };
}

/** By what stands between the two: "X to …", "X through Y", "X improves Y". */
function byLink(s: Sentence, from: number): Sides | null {
  const purpose = purposeAt(s, from + 1, s.end);
  if (purpose) return { action: s.trim(from, purpose[0]), outcome: s.trim(purpose[1], s.end) };
  const means = meansAt(s, from + 1, s.end);
  if (means > 0) return { action: s.trim(means + 1, s.end), outcome: s.trim(from, means) };
  const isVerb = (each: string, before: string): boolean =>
    isIn(effectVerbs, each) &&
    /(?:s|ing|ed)$/.test(each) &&
    !prepositions.has(before) &&
    !determiners.has(before) &&
    before !== 'to';
  const verb = s.first(from + 1, s.end, (each, index) => isVerb(each, s.at(index - 1)));
  if (verb < 0 || s.at(verb).endsWith('ing')) return null;
  return { action: s.trim(from, verb), outcome: s.trim(verb + 1, s.end), link: verb };
}

const placeWords = setOf('in for among at of with and on across during within when');

/** By where it is or whom it is for: "X in Y", "X and Y"; "how X …" has a clause. */
function byPlace(s: Sentence, from: number): Sides {
  if (['how', 'why'].includes(s.at(from))) return bySubject(s, from + 1, 'how');
  const place = s.first(from + 1, s.end, (each) => placeWords.has(each));
  if (place < 0 || !['and', 'of'].includes(s.at(place)))
    return { action: s.trim(from, place > 0 ? place : s.end), outcome: null };
  const ofPeople = peopleEnd(s, place + 1, s.end) > 0;
  return { action: s.trim(from, place), outcome: ofPeople ? null : s.trim(place + 1, s.end) };
}
