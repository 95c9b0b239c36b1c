// The parts a good question names: what will be done, what it should lead to, for whom, where leadership comes in, what could be seen.
import { findEnds, type Ends } from './ends';
import type { Reading } from './form';
import { anyOf, pattern, type Phrase, type Span } from './phrase';
import { actingVerbs, changeVerbs } from './words/change';
import { evidenceWords } from './words/evidence';
import { ownWords } from './words/little-words';
import { leadership, narrowers, people, schoolWords } from './words/school';

/** Each part where it was found in the text given, or null. */
export interface Parts {
  /** What leaders or staff will do or change. */
  readonly approach: Span | null;
  /** What it should lead to. */
  readonly outcome: Span | null;
  /** For whom: a group that is narrower than everyone. */
  readonly group: Span | null;
  /** The asker's own school, its leaders or its priorities. */
  readonly setting: Span | null;
  /** Something that could be seen, counted, read or heard. */
  readonly evidence: Span | null;
}

/** What the rules work on: the reading, its parts, and the two ends where there are two. */
export interface Question extends Reading {
  readonly parts: Parts;
  readonly ends: Ends | null;
  /** Whether the question speaks of the asker's own place or work. */
  readonly own: boolean;
  /** Whether anything in it belongs to a school. */
  readonly school: boolean;
}

const few = '[^ .?]+(?: [^ .?]+)*?';
const stop = '(?= (?:to|lead|leads|so that|in order to|so as to|for|have|improve)\\b| [.?,]|$)';
const means = pattern(`\\b(?<span>(?:by|through|using|via|when we|if we|with the help of|from(?= \\S+ing\\b)) ${few})${stop}`);
const aspectsOfOurs = pattern('\\b(?:aspects|elements|parts|features) of (?<span>(?:our|my|the) .+?)(?= (?:can|could|should|might|are'
  + '|is|do|need) )');
const acting = pattern(`\\b(?:can|could|might|may|should|will|do|would|if) (?:\\S+ ){1,4}?(?<span>(?:${actingVerbs}) ${few})${stop}`);
const soThat = pattern('\\bso that (?<span>.+)$');
const purpose = pattern(`\\b(?:to|can|could|might|and|:|,) (?:\\S+ly )?(?<span>(?:${changeVerbs}) .+?)(?= (?:for|by|through|using|when`
  + `|among|amongst)\\b|$)`);
const joining = '(?!(?:for|in|of|to|and|by|with|on|do|at|is|are|when|as|so|that|who)\\b)[^ ,.?]';
// Whom: people with a mark ("pupils in Year 4"), a mark with or without people, people described, adults as a group.
const withMark = pattern(`\\b(?<span>(?:${people}) (?:with|in|from|on|at) (?:\\S+ ){0,2}?(?:${narrowers}))\\b`);
const mark = anyOf(narrowers);
const beforeMark = /(?:(?:our|my|most|more) )+$/;
const afterMark = new RegExp(`^(?: ${joining}\\S*){0,2}? (?:${people})\\b`);
const described = pattern(`\\b(?<span>(?:${people}) (?:with|who|whose|from|at|of) ${joining}[^ .?,]*(?: [^ .?,]+){0,4})`);
const adults = pattern('\\b(?:of|for|among|amongst|help|support|between|develop) (?<span>(?:\\S+ ){0,2}?(?:teachers|staff|parents'
  + '|families|governors|leaders|colleagues))\\b');
const setting = anyOf('(?:our|my) (?:school|setting|academy|trust|nursery)', leadership, ownWords);
const evidence = anyOf(evidenceWords);
const own = anyOf(ownWords);
const school = anyOf(schoolWords, leadership);

function findApproach({ ask, whole }: Reading, ends: Ends | null): Span | null {
  const said = ask.find(aspectsOfOurs) ?? (ends?.cause && !ends.actor ? ends.cause.span : null) ?? whole.find(means) ?? ask.find(acting);
  return said ?? (ends?.cause && ends.cause.naming.length >= 2 ? ends.cause.span : null);
}

function findOutcome(ask: Phrase, ends: Ends | null): Span | null {
  const effect = ends?.effect;
  if (!effect || ask.has(soThat)) return ask.find(soThat) ?? ask.find(purpose);
  const end = / (?:for|by|through|using|from|among|amongst|when) /.exec(effect.plain);
  if (!end) return effect.span;
  const at = ask.plain.lastIndexOf(effect.plain);
  return ask.span(at, at + end.index);
}

/** One pattern for all of it would take far longer to compile than to run. */
function findMarked(phrase: Phrase): Span | null {
  const { plain } = phrase;
  const found = mark.exec(plain);
  if (!found) return null;
  const end = found.index + found[0].length;
  const before = beforeMark.exec(plain.slice(0, found.index))?.[0].length ?? 0;
  const after = afterMark.exec(plain.slice(end))?.[0].length ?? 0;
  return phrase.span(found.index - before, end + after);
}

/** Takes a reading apart. Every part is found by form and by school words, never by topic. */
export function takeApart(reading: Reading): Question {
  const { ask, whole } = reading;
  const asked = reading.openings.length > 0;
  const ends = asked ? findEnds(ask) : null;
  const parts: Parts = {
    approach: asked ? findApproach(reading, ends) : null,
    outcome: asked ? findOutcome(ask, ends) : null,
    group: whole.find(withMark) ?? findMarked(whole) ?? whole.find(described) ?? whole.find(adults),
    setting: whole.find(setting),
    evidence: whole.find(evidence),
  };
  return { ...reading, parts, ends, own: whole.has(own), school: whole.has(school) };
}
