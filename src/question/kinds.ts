// The grammar of a part: whether what is done is a deed or a thing, and what sort of words say what it should lead to.
import { afterDoing, doingOrThing, doingVerbs, happeningVerbs } from './words/doing';
import { actingVerbs, aimVerbs, effectVerbs } from './words/effect';
import { isAtSchool } from './words/school';
import { setOf } from './words/set';

/** "use talk partners" is a deed somebody does; "using talk partners" and "talk partners" are things. */
export type ActionKind = 'deed' | 'thing';
/** "fuller answers" is a thing; "raise attendance" a change; "speak in sentences" what people do; "fewer games end in tears" a clause. */
export type OutcomeKind = 'thing' | 'change' | 'doing' | 'clause';

const notChange = setOf('be become give start stop move make get work better meet engage lead');
// Sets of words, not patterns: the kinds are asked for at every place where a sentence might divide.
const changing: ReadonlySet<string> = new Set(
  [...effectVerbs, ...actingVerbs, ...aimVerbs].filter((verb) => !notChange.has(verb)),
);
const doing = new Set(doingVerbs);
const sometimesDoing = new Set(doingOrThing);
const after = new Set(afterDoing);
const happening = new Set(happeningVerbs);
const isPerson = (word: string): boolean => isAtSchool(word) || word === 'people';
const adverb = /^(?:\w+ly|better|best|always|often|also)$/;
/** After a noun, not after a verb: "support for parents", "change in attitudes". */
const nounFollows = /^(?:for|in|of|at|from|with|on|and|between|among)$/;
const determiner = /^(?:more|fewer|all|most|our|the|these)$/;

function startsDoing([verb = '', next = '']: readonly string[]): boolean {
  return sometimesDoing.has(verb) ? after.has(next) : doing.has(verb) && next !== 'of';
}

function startsChange([verb = '', next = '']: readonly string[]): boolean {
  return changing.has(verb) && next !== '' && !nounFollows.test(next);
}

/** "more pupils take part", "they speak up", "fewer games end in tears": somebody or something, and what it does. */
function isClause(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  if (/^(?:they|it)$/.test(first) || (first === 'there' && /^(?:is|are)$/.test(second))) return true;
  const counted = first === 'more' || first === 'fewer';
  const start = determiner.test(first) ? 1 : 0;
  return [start, start + 1].some((at) => {
    const verbAt = at + 1 + (/^(?:can|will)$/.test(words[at + 1] ?? '') || adverb.test(words[at + 1] ?? '') ? 1 : 0);
    const rest = words.slice(verbAt);
    if (isPerson(words[at] ?? '')) return rest.length > 1 && (startsDoing(rest) || startsChange(rest));
    return counted && (startsDoing(rest) || happening.has(rest[0] ?? ''));
  });
}

function wordsOf(plain: string): string[] {
  const words = plain.split(' ');
  return words.length > 1 && adverb.test(words[0] ?? '') ? words.slice(1) : words;
}

/** What kind of words these are, as what will be done. Canonical words. */
export function kindOfAction(plain: string): ActionKind {
  const words = wordsOf(plain);
  const verb = words[0] ?? '';
  const deed =
    words.length > 1 && (startsDoing(words) || (changing.has(verb) && !/^(?:to|in|of)$/.test(words[1] ?? '')));
  return deed ? 'deed' : 'thing';
}

/** What kind of words these are, as what it should lead to. Canonical words. */
export function kindOfOutcome(plain: string): OutcomeKind {
  const words = wordsOf(plain);
  if (isClause(plain.split(' '))) return 'clause';
  return startsDoing(words) ? 'doing' : startsChange(words) ? 'change' : 'thing';
}
