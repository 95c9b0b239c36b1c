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
  const colon = s.words.findIndex(({ as }, index) => index > from && as === ':');
  const noun = byNoun(s, from);
  // "Sensory circuits before lunch: effect on …": what has the effect is named first.
  if (colon > 0 && (noun?.link ?? s.end) > colon) {
    const on = s.first(colon + 1, colon + 4, (each) => ['on', 'in', 'to'].includes(each));
    return { action: s.trim(from, colon), outcome: on > 0 ? s.trim(on + 1, s.end) : s.trim(colon + 1, s.end) };
  }
  if (noun) return noun;
  const titled = titleEnd(s, from);
  if (titled > from) return byTopic(s, titled);
  const word = s.at(from);
  const means = meansAt(s, from + 1, s.end);
  const purpose = purposeAt(s, from + 1, s.end);
  if (isIn(aimVerbs, word) || isIn(helpingVerbs, word)) {
    if (isIn(helpingVerbs, word) || !isIn(actingVerbs, word) || !purpose) {
      const sides = byActor(
        new Sentence(
          s.words.map((each, index) =>
            index === from
              ? { ...each, as: base(word).find((form) => aimVerbs.has(form) || helpingVerbs.has(form)) ?? word }
              : each,
          ),
        ),
        from,
        [from, from],
      );
      return { ...sides, who: null };
    }
  }
  if (purpose) return { action: s.trim(from, purpose[0]), outcome: s.trim(purpose[1], s.end) };
  if (means > 0) return { action: s.trim(means + 1, s.end), outcome: s.trim(from, means) };
  const verb = s.first(
    from + 1,
    s.end,
    (each, index) =>
      isIn(effectVerbs, each) &&
      /(?:s|ing|ed)$/.test(each) &&
      !prepositions.has(s.at(index - 1)) &&
      !determiners.has(s.at(index - 1)) &&
      s.at(index - 1) !== 'to',
  );
  if (verb > 0 && !s.at(verb).endsWith('ing'))
    return { action: s.trim(from, verb), outcome: s.trim(verb + 1, s.end), link: verb };
  const place = s.first(from + 1, s.end, (each) =>
    ['in', 'for', 'among', 'at', 'of', 'with', 'and', 'on', 'across', 'during', 'within', 'when'].includes(each),
  );
  if (word === 'how' || word === 'why') return bySubject(s, from + 1, 'how');
  if (place > 0 && ['and', 'of'].includes(s.at(place))) {
    if (peopleEnd(s, place + 1, s.end) > 0) return { action: s.trim(from, place), outcome: null };
    return { action: s.trim(from, place), outcome: s.trim(place + 1, s.end) };
  }
  return { action: s.trim(from, place > 0 ? place : s.end), outcome: null };
}
