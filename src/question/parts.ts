// The parts a good question names: what will be done, what it should lead to, for whom, where leadership comes in, what could be seen.
import { readBuilt } from './built';
import type { Ends } from './ends';
import { read } from './form';
import { findFor, namesEveryone, namesOnlyPeople } from './group';
import { anyOf, pattern, Phrase, type Span } from './phrase';
import { findAction, takeApart, within } from './question';
import { divideSubject } from './subject';
import { actingVerbs, changeVerbs } from './words/change';
import { evidenceWords } from './words/evidence';
import { actors } from './words/school';

/** Each part where it was found in the text given, or null. */
export interface Parts {
  /** Who acts, where they are named as those who do. */
  readonly who: Span | null;
  /** What leaders or staff will do or change: a deed ("use talk partners") or a thing ("talk partners"). */
  readonly action: Span | null;
  /** What it should lead to, with the verb that says so unless that is only "lead to" or "affect". */
  readonly outcome: Span | null;
  /** For whom: a group that is narrower than everyone. */
  readonly group: Span | null;
  /** Where leaders, the whole school or the asker's own school come in. */
  readonly leadership: Span | null;
  /** Something that could be seen, counted, read or heard. */
  readonly evidence: Span | null;
  /** What the question itself says it would be seen in ("…, as seen in their books"). */
  readonly seen: Span | null;
}

const whoActs = pattern(
  `(?:^|\\b)(?:can|could|might|may|should|will|would|do|if|when|have) (?!(?:it|one|you)\\b|\\S+ be\\b)` +
    `(?<span>${actors}(?: and ${actors})?) (?=[a-z])`,
);

const aims = [
  '\\bso that (?<span>.+)$',
  '\\b(?:in order|so as) to (?<span>.+)$',
  '^how .+? be (?:helped|supported|encouraged|enabled|taught|motivated) to (?<span>.+)$',
].map(pattern);
const purposes = [
  `\\b(?:${actingVerbs}) .+? to (?<span>(?:${changeVerbs}|${actingVerbs}|judge|see|find|check|identify|learn) .+)$`,
  `(?:^|\\b(?:to|can|could|might|and|:|,|is) )(?:\\S+ly )?(?<span>(?:${changeVerbs}) .+)$`,
].map(pattern);
const seenIn = ',? ?as (?:seen|shown|measured|judged|heard) (?:in|by|through)';
const seen = pattern(` ${seenIn} (?<span>.+)$`);
const beforeSeen = pattern(`^(?<span>.+?) ${seenIn} `);
/** Where an aim gives way to the means, or to when it is looked for. */
const pastAim = / (?:by|through|using|from|among|amongst|when) /;
/** Verbs that belong to what it should lead to, as "raise" does and "lead to" does not. */
const carried = new RegExp(
  `^(?!(?:lead to|result in|contribute to|affect|impact|influence|shape|change|make|cause|ensure|add to)$)(?:${changeVerbs})$`,
);

const evidence = anyOf(evidenceWords);

/** The words of a phrase that are not an alternative in brackets. */
function outsideBrackets({ words }: Phrase, text: string): Phrase {
  let inside = false;
  const outside = words.filter(({ kind, start }) => {
    const bracket = kind === 'pause' ? text[start] : '';
    if (bracket === '(') inside = true;
    const out = !inside;
    if (bracket === ')') inside = false;
    return out;
  });
  return inside ? new Phrase(words) : new Phrase(outside);
}

interface Aim {
  readonly outcome: Span | null;
  readonly group: Span | null;
}

/** What it should lead to; where the words say who is to do it ("so that our pupils speak …"), those words apart. */
function findOutcome(ask: Phrase, ends: Ends | null, asked: boolean): Aim {
  const found = (searched: readonly RegExp[]): Span | null =>
    searched.map((each) => ask.find(each)).find((span) => span !== null) ?? null;
  const said = found(aims);
  const span = said ?? ends?.effect?.span ?? found(asked ? purposes : purposes.slice(1));
  const aim = span ? divide(within(ask, span)) : { outcome: null, group: null, whole: false };
  const verb = !said && ends?.effect && carried.test(ends.verb) ? ends.link.start : Infinity;
  if (!aim.outcome || !aim.whole || verb > aim.outcome.start) return aim;
  return { outcome: { start: verb, end: aim.outcome.end }, group: aim.group };
}

/** "Our pupils in Year 4 to speak up" is whom and what; "our pupils in Year 4" alone is no outcome. */
function divide(aim: Phrase): Aim & { whole: boolean } {
  const whom = findFor(aim);
  const end = Math.min(
    whom ? aim.plain.lastIndexOf(' ', whom[0] - 2) : Infinity,
    pastAim.exec(aim.plain)?.index ?? Infinity,
    aim.plain.length,
  );
  const start = /^(?:that|to) /.exec(aim.plain)?.[0].length ?? 0;
  const plain = aim.plain.slice(start, end);
  const divided = divideSubject(plain);
  if (divided) {
    const [whomEnd, doneStart] = divided;
    const group = namesEveryone(plain.slice(0, whomEnd)) ? null : aim.span(start, start + whomEnd);
    return { outcome: aim.span(start + doneStart, end), group, whole: false };
  }
  return {
    outcome: plain === '' || namesOnlyPeople(plain) ? null : aim.span(start, end),
    group: null,
    whole: start === 0,
  };
}

/**
 * Reads the parts out of a text, question or not; what is not said is null. A question that has the shape of one of the builder's stems
 * gives back exactly what was filled in.
 */
export function readParts(text: string): Parts {
  const question = takeApart(read(text));
  const { whole, sentence, form, named } = question;
  const asked = question.openings.length > 0;
  const bare = outsideBrackets(question.ask, text);
  const known = bare.find(seen);
  const ask = known ? within(bare, bare.find(beforeSeen) ?? known) : bare;
  const upToEnd = { start: 0, end: ask.words.at(-1)?.end ?? 0 };
  const built = asked ? (readBuilt(within(outsideBrackets(sentence, text), upToEnd)) ?? readBuilt(ask)) : null;
  const aim = asked || form === 'ambition' ? findOutcome(ask, question.ends, asked) : null;
  return {
    who: built ? built.who : whole.find(whoActs),
    action: built?.action ?? (aim ? findAction(ask, whole, question.ends) : null),
    outcome: built?.outcome ?? aim?.outcome ?? null,
    group: built?.group ?? aim?.group ?? named.group,
    leadership: named.leadership,
    evidence: known ?? whole.find(evidence),
    seen: known,
  };
}
