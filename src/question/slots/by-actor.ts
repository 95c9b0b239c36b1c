// The two sides where those who ask, or work there, act: what they do, to what end, by what means.
import { lookUp } from '../lexicon';
import { actingVerbs, aimVerbs, helpingVerbs } from '../words/effect';
import { auxiliaries, prepositions } from '../words/grammar';
import { actorEnd, conditionAt, meansAt, peopleEnd, purposeAt } from './landmarks';
import type { Sentence } from './sentence';
import { type Range, isIn } from './sentence';
import type { Sides } from './sides';

const making = new Set(['create', 'build', 'develop', 'establish', 'embed', 'have', 'instil', 'grow']);
const statesOfThings = new Set('culture ethos climate environment atmosphere mindset sense love community'.split(' '));

/** Whether a state of things is to be made: "build a sense of belonging", "create a safe environment". */
const makesState = (s: Sentence, verb: number, cut: number): boolean =>
  making.has(s.at(verb)) &&
  s.first(
    verb + 1,
    Math.min(cut, verb + 5),
    (each, index) => statesOfThings.has(each) && !prepositions.has(s.at(index - 1)),
  ) > 0;

/** What those who act do, from their verb on. */
export function byActor(s: Sentence, verb: number, who: Range): Sides {
  const word = s.at(verb);
  const condition = conditionAt(s, verb + 1, s.end);
  const means = meansAt(s, verb + 1, s.end);
  const cut = Math.min(...[condition, means].map((place) => (place < 0 ? s.end : place)));
  const purpose = purposeAt(s, verb + 1, s.end);
  const afterMeans =
    means > 0
      ? s.trim(s.at(means) === 'using' ? means : means + 1, purpose && purpose[0] > means ? purpose[0] : s.end)
      : null;
  const afterCondition =
    condition > 0 &&
    ['when', 'if', 'after', 'before', 'while'].includes(s.at(condition)) &&
    actorEnd(s, condition + 1) > condition + 1
      ? s.trim(actorEnd(s, condition + 1), s.end)
      : null;
  const instead = afterMeans ?? afterCondition;
  if (helpingVerbs.has(word)) {
    const start = s.at(verb + 1) === 'that' ? verb + 2 : verb + 1;
    const people = peopleEnd(s, start, cut);
    const ensure = word === 'ensure' || word === 'make';
    if (people > 0) {
      // "Ensure that staff are aware of changes to …": what they are to be is the outcome.
      const are = auxiliaries.has(s.at(people)) && s.at(people + 1) !== 'able';
      const to = are ? -1 : s.first(people, Math.min(cut, people + 9), (each) => each === 'to');
      // "Help teachers plan together so that pupils …": what they are helped to do is what is done.
      if (purpose && purpose[0] > people + 1 && s.at(purpose[0]) === 'so' && !instead)
        return {
          action: s.trim(people, purpose[0]),
          outcome: s.trim(purpose[1], cut > purpose[1] ? cut : s.end),
          group: s.trim(start, people),
          who,
          link: verb,
        };
      const group = s.trim(start, to > 0 ? to : people);
      const outcome = to > 0 ? s.trim(to + 1, cut) : people < cut ? s.trim(people, cut) : null;
      return {
        action: instead,
        outcome: outcome ?? (word === 'help' || word === 'support' ? null : s.trim(verb, cut)),
        group,
        who,
        link: verb,
      };
    }
    if (purpose && !ensure && !instead)
      return {
        action: s.trim(verb, purpose[0]),
        outcome: s.trim(purpose[1], cut > purpose[1] ? cut : s.end),
        who,
        link: verb,
      };
    // "How do we teach reading?": without people it is done, and hoped for by nobody.
    if (actingVerbs.has(word) && !ensure && !instead)
      return { action: s.trim(verb, cut), outcome: null, who, link: verb };
    return { action: instead, outcome: s.trim(verb, cut), who, link: verb };
  }
  // "Create a culture where …": a state of things is hoped for, and nothing said of how.
  const where = s.first(verb + 1, s.end, (each) => each === 'where');
  const further = purpose !== null && !(where > 0 && where < purpose[0]);
  if (makesState(s, verb, cut) && !instead && !further)
    return { action: null, outcome: s.trim(verb, cut), who, link: verb };
  if (aimVerbs.has(word) && !(actingVerbs.has(word) && purpose)) {
    if (actingVerbs.has(word) && word !== 'stop' && !instead && lookUp(s.at(verb + 1)) === null)
      return { action: s.trim(verb, cut), outcome: null, who, link: verb };
    return { action: instead, outcome: s.trim(verb, cut), who, link: verb };
  }
  if (purpose && purpose[0] > verb) {
    const end = means > purpose[1] ? means : condition > purpose[1] ? condition : s.end;
    return { action: s.trim(verb, purpose[0]), outcome: s.trim(purpose[1], end), who, link: verb };
  }
  return { action: instead ?? s.trim(verb, cut), outcome: instead ? s.trim(verb, cut) : null, who, link: verb };
}

/** "What can be done to prevent …", "what could we do to help …": only an aim. */
export function byActorAim(s: Sentence, verb: number, who: Range | null): Sides {
  const sides = byActor(s, verb, who ?? [verb, verb]);
  return { ...sides, who };
}

/** "Help Year 8 historians to remember dates": whom, and what they are to do. */
export function helped(s: Sentence, aim: Range | null): Pick<Sides, 'outcome' | 'group'> {
  const [from, to] = aim ?? [0, 0];
  const people = isIn(helpingVerbs, s.at(from)) ? peopleEnd(s, from + 1, to) : -1;
  const done = s.at(people) === 'to' ? people + 1 : people;
  return people > 0 && done < to ? { outcome: s.trim(done, to), group: s.trim(from + 1, people) } : { outcome: aim };
}
