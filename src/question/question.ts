// A question as the rules see it: read, its two ends found, and whether it says what is done, for whom and where leaders come in.
import { findEnds, type Ends } from './ends';
import type { Reading } from './form';
import { findGroup } from './group';
import { limits, type Limits } from './limits';
import { anyOf, pattern, Phrase, type Span } from './phrase';
import { actingVerbs } from './words/change';
import { ownWords } from './words/little-words';
import { adults, leadership, schoolWords } from './words/school';

/** What the rules work on: the reading, what it names, and the two ends where there are two. */
export interface Question extends Reading {
  readonly named: {
    /** What leaders or staff will do or change. */
    readonly action: Span | null;
    /** For whom: a group that is narrower than everyone. */
    readonly group: Span | null;
    /** Where leaders, the whole school or the asker's own school come in. */
    readonly leadership: Span | null;
  };
  readonly ends: Ends | null;
  /** Whether the question speaks of the asker's own place or work. */
  readonly own: boolean;
  /** Whether anything in it belongs to a school. */
  readonly school: boolean;
  readonly limits: Limits;
}

const few = '[^ .?]+(?: [^ .?]+)*?';
const stop = '(?= (?:to|lead|leads|so that|in order to|so as to|for|have|improve|change|be)\\b| [.?,]|$)';
const means = pattern(
  `\\b(?:by|through|via|with the help of|from(?= \\S+ing\\b)) (?<span>${few})${stop}|\\busing ${few}${stop}`,
);
const condition = pattern(`\\b(?:when|if) (?:we|i|(?:\\S+ ){0,2}?(?:${adults})) (?<span>${few})${stop}`);
const aspectsOfOurs = pattern(
  '\\b(?:aspects|elements|parts|features) of (?<span>(?:our|my|the) .+?)(?= (?:can|could|should|might|are' +
    '|is|do|need) )',
);
const changeIn = pattern(
  `^what (?:can|could|should|might|will) (?:\\S+ ){1,4}?change (?:in|about) (?<span>${few})${stop}`,
);
const acting = pattern(
  `\\b(?:can|could|might|may|should|will|do|would|if) (?:\\S+ ){1,5}?(?<span>(?:${actingVerbs}) ${few})${stop}`,
);
const passive = pattern(
  '^(?<span>.+?) be (?:\\S+ly )?(?:used|adapted|changed|developed|organised|planned|taught)(?: to)?$',
);
const leads = anyOf(leadership);
const ours = anyOf('(?:our|my) (?:school|setting|academy|trust|nursery|mat)', ownWords);
const own = anyOf(ownWords);
const school = anyOf(schoolWords, leadership);

/** The words of a phrase within some stretch of the text. */
export const within = ({ words }: Phrase, { start, end }: Span): Phrase =>
  new Phrase(words.filter((word) => word.start >= start && word.end <= end));

/** What is said to be done: the side that acts, the means, or the deed. */
export function findAction(ask: Phrase, whole: Phrase, ends: Ends | null): Span | null {
  const named = ask.find(aspectsOfOurs) ?? ask.find(changeIn);
  if (named) return named;
  if (!ends?.cause || ends.actor) {
    const said = whole.find(means) ?? whole.find(condition) ?? ask.find(acting);
    return said ?? (ends?.cause && ends.cause.naming.length >= 2 ? ends.cause.span : null);
  }
  const { span } = ends.cause;
  const cause = within(ask, span);
  return cause.find(passive) ?? cause.find(condition) ?? cause.find(means) ?? span;
}

/** Takes a reading apart. Everything is found by form and by school words, never by topic. */
export function takeApart(reading: Reading): Question {
  const { ask, whole } = reading;
  const asked = reading.openings.length > 0;
  const ends = asked ? findEnds(ask) : null;
  const named = {
    action: asked ? findAction(ask, whole, ends) : null,
    group: findGroup(ask, whole),
    leadership: whole.find(leads) ?? whole.find(ours),
  };
  return { ...reading, named, ends, own: whole.has(own), school: whole.has(school), limits };
}
