// Finds the two sides of a question by the way it opens.
import { lookUp } from '../lexicon';
import type { Reading } from '../read';
import { headings } from '../reading/without-question';
import { bareEffectVerbs, effectVerbs, helpingVerbs, meansWords } from '../words/effect';
import { judgements } from '../words/general';
import { auxiliaries, prepositions } from '../words/grammar';
import { byActorAim } from './by-actor';
import { byNoun } from './by-noun';
import { bySubject } from './by-subject';
import { byTopic } from './by-topic';
import { actorEnd, peopleEnd, purposeAt } from './landmarks';
import type { Sentence } from './sentence';
import { type Range, isIn } from './sentence';
import type { Sides } from './sides';

/** What stands in front of the question: "By teaching morphology each week, …", "If we read aloud daily, …". */
export function leadIn(s: Sentence, opens: number): { who: Range | null; deed: Range | null } | null {
  const first = s.at(0);
  // "Thinking time: who talks in our lessons?"
  if (opens > 1 && s.at(opens - 1) === ':' && !s.words.slice(0, opens).some(({ as }) => headings.has(as)))
    return { who: null, deed: s.trim(0, opens) };
  if (opens < 3) return null;
  if (meansWords.has(first)) return { who: null, deed: s.trim(first === 'using' ? 0 : 1, opens) };
  if (first !== 'if' && first !== 'when') return null;
  const end = actorEnd(s, 1);
  return { who: end > 1 ? [1, end] : null, deed: s.trim(end, opens) };
}

/** A question as it opens: its words, where it opens, its first auxiliary after that (-1 without one). */
interface Opening {
  readonly s: Sentence;
  readonly opens: number;
  readonly word: string;
  readonly next: string;
  readonly aux: number;
}

/** The two sides of what was read; of what asks nothing, those of what is spoken of. */
export function sidesOf(s: Sentence, { opens, asks }: Reading): Sides {
  if (!asks) return byTopic(s, opens);
  const led = leadIn(s, opens);
  const found = byNoun(s, opens) ?? byOpening(s, opens);
  if (!led) return found;
  return { ...found, who: found.who ?? led.who, action: led.deed, outcome: found.outcome ?? found.action };
}

function byOpening(s: Sentence, opens: number): Sides {
  const word = s.at(opens);
  if (auxiliaries.has(word)) return s.at(opens + 1) === 'there' ? byTopic(s, opens + 2) : bySubject(s, opens + 1, word);
  if (word === 'whether' || word === 'if') return bySubject(s, opens + 1, 'whether');
  const aux = s.first(opens, Math.min(s.end, opens + 14), (each, index) => auxiliaries.has(each) && index > opens);
  const opening: Opening = { s, opens, word, next: s.at(opens + 1), aux };
  const early = howOrWhen(opening) ?? whatActs(opening);
  if (early) return early;
  if (aux < 0) return bySubject(s, opens + (word === 'in' || word === 'to' ? 3 : 1), 'how');
  return whatNamed(opening) ?? whatIs(opening) ?? whatToChange(opening) ?? bySubject(s, aux + 1, s.at(aux));
}

/** "How effective is …", "how to improve …", "What happens when …" */
function howOrWhen({ s, opens, word, next, aux }: Opening): Sides | null {
  if (word === 'how' && (judgements.has(next) || lookUp(next)?.sort === 'adjective') && aux === opens + 2)
    return { action: s.trim(aux + 1, s.end), outcome: s.trim(opens + 1, opens + 2) };
  if (word === 'how' && next === 'to') return byActorAim(s, opens + 2, null);
  if (word !== 'what' || !['happens', 'happen', 'occurs', 'changes'].includes(next)) return null;
  const condition = s.first(opens + 2, s.end, (each) => ['when', 'if', 'after', 'while'].includes(each));
  if (condition <= 0) return null;
  const end = actorEnd(s, condition + 1);
  return {
    action: s.trim(end, s.end),
    // That something happens says nothing of what.
    outcome: s.trim(opens + 2, condition),
    ...(end > condition + 1 ? { who: [condition + 1, end] as Range } : {}),
  };
}

/** "What makes X …", "What affects …", "What strategies improve …" */
function whatActs({ s, opens, word, aux }: Opening): Sides | null {
  if (!(word === 'what' || word === 'which') || aux === opens + 1) return null;
  const verb = s.first(
    opens + 1,
    aux < 0 ? s.end : aux,
    (each, index) =>
      isIn(effectVerbs, each) && (each.endsWith('s') || index > opens + 1) && !prepositions.has(s.at(index - 1)),
  );
  if (verb <= 0) return null;
  const action = s.trim(opens + 1, verb);
  const people = peopleEnd(s, verb + 1, s.end);
  const to = people > 0 ? s.first(people, Math.min(s.end, people + 6), (each) => each === 'to') : -1;
  if (to > 0) return { action, outcome: s.trim(to + 1, s.end), group: s.trim(verb + 1, to), link: verb };
  // "What helps pupils with complex needs show a choice": who is helped, and what they do then.
  if (people > 0 && people < s.end && isIn(helpingVerbs, s.at(verb)) && !prepositions.has(s.at(people)))
    return { action, outcome: s.trim(people, s.end), group: s.trim(verb + 1, people), link: verb };
  return { action, outcome: s.trim(isIn(bareEffectVerbs, s.at(verb)) ? verb + 1 : verb, s.end), link: verb };
}

/** "What aspects of our marking can be changed to …", "What opportunities do we provide …" */
function whatNamed({ s, opens, word, aux }: Opening): Sides | null {
  if (!(word === 'what' || word === 'which') || aux <= opens + 1) return null;
  const named = s.trim(opens + 1, aux);
  const purpose = purposeAt(s, aux + 1, s.end);
  const outcome = purpose ? s.trim(purpose[1], s.end) : null;
  if (s.at(aux + 1) === 'be') return { action: aspectsOf(s, named), outcome, link: aux };
  const acting = actorEnd(s, aux + 1);
  if (acting > aux + 1 || peopleEnd(s, aux + 1, s.end) > 0)
    return { action: named, outcome, who: acting > aux + 1 ? [aux + 1, acting] : null, link: aux };
  const sides = bySubject(s, aux + 1, s.at(aux));
  return { action: named, outcome: sides.outcome ?? sides.action, link: sides.link ?? null };
}

/** "What is the effect of …", "What are the best ways to …", "What can be done to …" */
function whatIs({ s, word, aux }: Opening): Sides | null {
  if (word !== 'what') return null;
  if (['is', 'are', 'was', 'were'].includes(s.at(aux))) {
    const to = s.first(
      aux + 2,
      s.end,
      (each, index) => each === 'to' || ((each === 'of' || each === 'for') && s.at(index + 1).endsWith('ing')),
    );
    return to > 0 ? { action: s.trim(aux + 1, to), outcome: s.trim(to + 1, s.end) } : byTopic(s, aux + 1);
  }
  if (s.at(aux + 1) !== 'be') return null;
  const purpose = purposeAt(s, aux + 2, s.end);
  return purpose ? byActorAim(s, purpose[1], null) : { action: null, outcome: s.trim(aux + 2, s.end) };
}

/** "What could we change in X so that …" */
function whatToChange({ s, word, aux }: Opening): Sides | null {
  if (word !== 'what') return null;
  const acting = actorEnd(s, aux + 1);
  if (acting <= aux + 1 || s.at(acting) !== 'change' || !['in', 'about'].includes(s.at(acting + 1))) return null;
  const purpose = purposeAt(s, acting + 2, s.end);
  const start = s.at(acting + 2) === 'the' && s.at(acting + 3) === 'way' ? acting + 5 : acting + 2;
  return {
    action: s.trim(start, purpose ? purpose[0] : s.end),
    outcome: purpose ? s.trim(purpose[1], s.end) : null,
    who: [aux + 1, acting],
    link: acting,
  };
}

export function aspectsOf(s: Sentence, range: Range | null): Range | null {
  if (!range) return null;
  const of = s.first(range[0], range[1], (word) => word === 'of');
  return of > 0 && ['aspects', 'elements', 'parts', 'features'].includes(s.at(of - 1))
    ? s.trim(of + 1, range[1])
    : range;
}
