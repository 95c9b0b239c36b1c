// The two sides where those who ask, or work there, act: what they do, to what end, by what means.
import { lookUp } from '../lexicon';
import { actingVerbs, aimVerbs, helpingVerbs } from '../words/effect';
import { auxiliaries, prepositions } from '../words/grammar';
import { actorEnd, partsAfter, peopleEnd, purposeAt } from './landmarks';
import type { Sentence } from './sentence';
import { type Range, isIn } from './sentence';
import type { Sides } from './sides';
import { setOf } from '../words/set';

const making = setOf('create build develop establish embed have instil grow');
const statesOfThings = setOf('culture ethos climate environment atmosphere mindset sense love community');

/** Whether a state of things is to be made: "build a sense of belonging", "create a safe environment". */
const makesState = (s: Sentence, verb: number, cut: number): boolean =>
  making.has(s.at(verb)) &&
  s.first(
    verb + 1,
    Math.min(cut, verb + 5),
    (each, index) => statesOfThings.has(each) && !prepositions.has(s.at(index - 1)),
  ) > 0;

/** What those who act do, with the parts that stand around their verb. */
interface Deed {
  readonly s: Sentence;
  readonly verb: number;
  readonly word: string;
  readonly who: Range;
  /** Where a condition begins after the verb, and where means do; -1 where none does. */
  readonly condition: number;
  readonly means: number;
  /** Where what belongs to the verb ends. */
  readonly cut: number;
  readonly purpose: Range | null;
  /** What is said to be done by means, or under a condition: then the verb says what it is for. */
  readonly instead: Range | null;
}

/** What those who act do, from their verb on. */
export function byActor(s: Sentence, verb: number, who: Range): Sides {
  const { condition, means, cut } = partsAfter(s, verb);
  const purpose = purposeAt(s, verb + 1, s.end);
  const instead = doneByMeans(s, means, purpose) ?? doneOnCondition(s, condition);
  const deed: Deed = { s, verb, word: s.at(verb), who, condition, means, cut, purpose, instead };
  if (helpingVerbs.has(deed.word)) return helping(deed);
  return stateMade(deed) ?? aimedAt(deed) ?? doneFor(deed);
}

/** "… by planning together", up to a purpose after it. */
function doneByMeans(s: Sentence, means: number, purpose: Range | null): Range | null {
  if (means <= 0) return null;
  const from = s.at(means) === 'using' ? means : means + 1;
  return s.trim(from, purpose && purpose[0] > means ? purpose[0] : s.end);
}

/** "… when we plan together": what those who act do then. */
function doneOnCondition(s: Sentence, condition: number): Range | null {
  if (condition <= 0 || !['when', 'if', 'after', 'before', 'while'].includes(s.at(condition))) return null;
  const acting = actorEnd(s, condition + 1);
  return acting > condition + 1 ? s.trim(acting, s.end) : null;
}

/** "Help teachers to …", "ensure that …", "support reading". */
function helping(deed: Deed): Sides {
  const { s, verb, word, who, cut, purpose, instead } = deed;
  const start = s.at(verb + 1) === 'that' ? verb + 2 : verb + 1;
  const people = peopleEnd(s, start, cut);
  if (people > 0) return helpingPeople(deed, start, people);
  const ensures = word === 'ensure' || word === 'make';
  if (purpose && !ensures && !instead) return upToPurpose(deed, verb, purpose);
  // "How do we teach reading?": without people it is done, and hoped for by nobody.
  if (actingVerbs.has(word) && !ensures && !instead)
    return { action: s.trim(verb, cut), outcome: null, who, link: verb };
  return { action: instead, outcome: s.trim(verb, cut), who, link: verb };
}

function helpingPeople(deed: Deed, start: number, people: number): Sides {
  const { s, verb, word, who, cut, purpose, instead } = deed;
  // "Help teachers plan together so that pupils …": what they are helped to do is what is done.
  if (purpose && purpose[0] > people + 1 && s.at(purpose[0]) === 'so' && !instead)
    return { ...upToPurpose(deed, people, purpose), group: s.trim(start, people) };
  // "Ensure that staff are aware of changes to …": what they are to be is the outcome.
  const are = auxiliaries.has(s.at(people)) && s.at(people + 1) !== 'able';
  const to = are ? -1 : s.first(people, Math.min(cut, people + 9), (each) => each === 'to');
  const outcome = to > 0 ? s.trim(to + 1, cut) : people < cut ? s.trim(people, cut) : null;
  return {
    action: instead,
    outcome: outcome ?? (word === 'help' || word === 'support' ? null : s.trim(verb, cut)),
    group: s.trim(start, to > 0 ? to : people),
    who,
    link: verb,
  };
}

/** What is done, from here up to its purpose, and the purpose. */
function upToPurpose({ s, verb, who, cut }: Deed, from: number, purpose: Range): Sides {
  return {
    action: s.trim(from, purpose[0]),
    outcome: s.trim(purpose[1], cut > purpose[1] ? cut : s.end),
    who,
    link: verb,
  };
}

/** "Create a culture where …": a state of things is hoped for, and nothing said of how. */
function stateMade({ s, verb, who, cut, purpose, instead }: Deed): Sides | null {
  const where = s.first(verb + 1, s.end, (each) => each === 'where');
  const further = purpose !== null && !(where > 0 && where < purpose[0]);
  if (!makesState(s, verb, cut) || instead || further) return null;
  return { action: null, outcome: s.trim(verb, cut), who, link: verb };
}

/** "Improve writing", "reduce absence": what is hoped for. */
function aimedAt({ s, verb, word, who, cut, purpose, instead }: Deed): Sides | null {
  const acts = actingVerbs.has(word);
  if (!aimVerbs.has(word) || (acts && purpose)) return null;
  if (acts && word !== 'stop' && !instead && lookUp(s.at(verb + 1)) === null)
    return { action: s.trim(verb, cut), outcome: null, who, link: verb };
  return { action: instead, outcome: s.trim(verb, cut), who, link: verb };
}

/** What is done for a purpose, or only done. */
function doneFor({ s, verb, who, condition, means, cut, purpose, instead }: Deed): Sides {
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
