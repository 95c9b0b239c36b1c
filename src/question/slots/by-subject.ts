// The two sides of a clause with a subject of its own: what acts on what, or what people do.
import { lookUp } from '../lexicon';
import { actingVerbs, aimVerbs, bareEffectVerbs, effectVerbs, helpingVerbs, sayingVerbs } from '../words/effect';
import { judgements } from '../words/general';
import { adverbs, determiners, prepositions } from '../words/grammar';
import { adults, kindsOfAdults, learners } from '../words/school';
import { byActor, byActorAim, helped } from './by-actor';
import { on } from './by-noun';
import { actorEnd, leadsBy, mayBeVerb, meansAt, partsAfter, peopleEnd, purposeAt } from './landmarks';
import type { Sentence } from './sentence';
import { type Range, base, isIn } from './sentence';
import type { Sides } from './sides';
import { setOf } from '../words/set';

/** The verb of a clause whose subject begins here. */
export function mainVerb(s: Sentence, subject: number, finite: boolean): number {
  const effect = effectVerb(s, subject, finite);
  const deed = verbOfPeople(s, subject, finite);
  if (deed > 0 && (effect < 0 || deed < effect)) return deed;
  return effect > 0 ? effect : s.first(subject + 1, s.end, (_, index) => isUsable(s, index));
}

const isUsable = (s: Sentence, index: number): boolean => mayBeVerb(s, index) && !s.words[index]?.quoted;

/** The verb by which one thing acts on another; -1 where none does. */
function effectVerb(s: Sentence, subject: number, finite: boolean): number {
  const fits = (word: string): boolean =>
    finite ? isIn(effectVerbs, word) && !word.endsWith('ing') : effectVerbs.has(word);
  const isVerb = (word: string, index: number): boolean =>
    fits(word) && !s.words[index]?.quoted && !leadsBy(s, index) && !isNounBehind(s.at(index - 1));
  let effect = s.first(subject + 1, s.end, isVerb);
  // "peer support impact …": of two in a row the second is the verb.
  while (effect > 0 && effect + 1 < s.end && isVerb(s.at(effect + 1), effect + 1)) effect += 1;
  return effect;
}

/** Whether what follows a word is no verb of the clause. */
const isNounBehind = (before: string): boolean =>
  before === 'to' || before === 'and' || prepositions.has(before) || (determiners.has(before) && !learners.has(before));

/** What people do, where the subject is people; -1 where it is not, or nothing near says what they do. */
function verbOfPeople(s: Sentence, subject: number, finite: boolean): number {
  const people = peopleEnd(s, subject, s.end);
  if (people <= 0 || people - subject > 5) return -1;
  // "Parents' attitudes, income and support affect …": in a list nobody does anything.
  const isListed = (index: number): boolean =>
    s.words[index + 1]?.kind === 'pause' || s.words[index - 1]?.kind === 'pause';
  const isDeed = (word: string, index: number): boolean =>
    !isListed(index) && (isUsable(s, index) || (finite && lookUp(word)?.sort === 'verb'));
  const verb = s.first(people, s.end, isDeed);
  return verb - people < 7 ? verb : -1;
}

/** What people have, use or do: it is looked at. */
const usingVerbs = setOf('use have get make');

/** What stands after a verb, as far as the next part; null where nothing does. */
function objectAfter(s: Sentence, verb: number, cut: number): Range | null {
  const end = s.first(verb + 1, cut, (each) => prepositions.has(each) && each !== 'of');
  return s.trim(verb + 1, isIn(sayingVerbs, s.at(verb)) || end < 0 ? cut : end);
}

/** A clause with a subject of its own. */
interface Clause {
  readonly s: Sentence;
  /** Where the subject begins. */
  readonly subject: number;
  /** The auxiliary before it; "how", "whether" or "that" where there is none. */
  readonly aux: string;
  /** Where those who act end, if the subject is those who ask or work there; else where it begins. */
  readonly asker: number;
  /** May it be done: "can", "should"? */
  readonly mayAct: boolean;
}

/** The two sides of a clause whose subject begins here, after this auxiliary or opening word. */
export function bySubject(s: Sentence, subject: number, aux: string): Sides {
  const mayAct = ['can', 'could', 'might', 'may', 'should', 'will', 'would', 'shall', 'to'].includes(aux);
  const clause: Clause = { s, subject, aux, asker: actorEnd(s, subject), mayAct };
  return doneByAsker(clause) ?? usedFor(clause) ?? saidToBe(clause) ?? byVerb(clause);
}

/** "How can we …", "Should our middle leaders …": those who ask act. */
function doneByAsker({ s, subject, asker, mayAct }: Clause): Sides | null {
  const own = ['we', 'i', 'us', 'you', 'one'].includes(s.at(subject));
  if (asker <= subject || !(mayAct || own)) return null;
  const verb = deedOfAsker(s, asker);
  if (s.at(verb) === 'be' || s.at(verb) === 'have' || s.at(verb) === 'do') {
    const purpose = purposeAt(s, verb + 1, s.end);
    if (purpose) return byActorAim(s, purpose[1], [subject, asker]);
  }
  return verb < s.end ? byActor(s, verb, [subject, asker]) : null;
}

/** The verb of what those who ask do. */
function deedOfAsker(s: Sentence, asker: number): number {
  let verb = asker;
  while (adverbs.has(s.at(verb)) || s.words[verb]?.kind === 'pause' || s.at(verb) === 'better') verb += 1;
  if (s.at(verb) !== 'as') return verb;
  // "we as a leadership team improve", "I, as headteacher, use"
  const next = s.first(
    verb + 1,
    s.end,
    (word, index) =>
      (effectVerbs.has(word) || actingVerbs.has(word) || aimVerbs.has(word) || helpingVerbs.has(word)) &&
      !kindsOfAdults.has(word) &&
      !adults.has(word) &&
      !['a', 'the', 'our'].includes(s.at(index - 1)),
  );
  return next > 0 ? next : verb;
}

/** Aims of which what they are about is a thing that is done: "How can marking be developed …" */
const madeVerbs = setOf('develop build support change');

/** "How can X be used to …" */
function usedFor({ s, subject, mayAct }: Clause): Sides | null {
  const be = mayAct ? s.first(subject + 1, s.end, (word) => word === 'be') : -1;
  if (be <= 0) return null;
  const participle = s.at(be + 1);
  const purpose = purposeAt(s, be + 1, s.end);
  const means = meansAt(s, be + 1, s.end);
  const named = s.trim(subject, be);
  const byMeans = means > 0 ? s.trim(means + 1, s.end) : null;
  if (isIn(aimVerbs, participle) && !purpose && !isIn(madeVerbs, participle))
    return { action: byMeans, outcome: named, link: be };
  if (isIn(helpingVerbs, participle))
    return {
      action: byMeans,
      outcome: purpose ? s.trim(purpose[1], means > purpose[1] ? means : s.end) : named,
      group: purpose ? named : null,
      link: be,
    };
  return { action: named, ...helped(s, purpose ? s.trim(purpose[1], s.end) : null), link: be };
}

/** "Is X effective?", "Are X more effective than Y at …?", "Are pupils reading more?" */
function saidToBe({ s, subject, aux, asker }: Clause): Sides | null {
  if (!['is', 'are', 'was', 'were', 'am'].includes(aux)) return null;
  const judged = s.first(
    subject + 1,
    s.end,
    (word, index) =>
      (judgements.has(word) || lookUp(word)?.sort === 'adjective' || s.at(index + 1) === 'than') &&
      (index >= s.end - 2 ||
        prepositions.has(s.at(index + 1)) ||
        ['more', 'less', 'so', 'too', 'very', 'most'].includes(s.at(index - 1))),
  );
  const doing = s.first(
    subject + 1,
    s.end,
    (word, index) => word.endsWith('ing') && word.length > 5 && !followsPart(s, index),
  );
  if (doing > 0 && (judged < 0 || doing < judged)) {
    if (asker > subject) return { action: s.trim(doing, s.end), outcome: null, who: [subject, asker], link: doing };
    const people = peopleEnd(s, subject, doing);
    return people > 0
      ? { action: null, outcome: s.trim(doing, s.end), group: s.trim(subject, people), link: doing }
      : { action: s.trim(subject, doing), outcome: s.trim(doing, s.end), link: doing };
  }
  if (judged > 0) return { action: s.trim(subject, judged), outcome: s.trim(judged, s.end) };
  return { action: s.trim(subject, s.end), outcome: null };
}

/** After a preposition or an article a word is no verb. */
const followsPart = (s: Sentence, index: number): boolean =>
  prepositions.has(s.at(index - 1)) || determiners.has(s.at(index - 1));

/** The parts of a clause around its verb. */
interface VerbClause {
  readonly s: Sentence;
  readonly subject: number;
  readonly verb: number;
  /** Where a condition begins after the verb, and where means do; -1 where none does. */
  readonly condition: number;
  readonly means: number;
  /** Where what belongs to the verb ends. */
  readonly cut: number;
}

/** What acts on what, or what people do, by the verb between. */
function byVerb({ s, subject, aux }: Clause): Sides {
  const finite = ['how', 'whether', 'if', 'that', '', 'has', 'have', 'had'].includes(aux);
  const verb = mainVerb(s, subject, finite);
  if (verb < 0) return withoutVerb(s, subject);
  const { condition, means, cut } = partsAfter(s, verb);
  const clause: VerbClause = { s, subject, verb, condition, means, cut };
  const word = s.at(verb);
  const people = peopleEnd(s, subject, verb);
  if (people > 0 && !isIn(effectVerbs, word)) return doneByPeople(clause, people);
  if (isIn(helpingVerbs, word) || isIn(effectVerbs, word)) return actsOn(clause);
  const purpose = purposeAt(s, verb + 1, s.end);
  return {
    action: s.trim(subject, verb),
    outcome: purpose ? s.trim(purpose[1], s.end) : s.trim(verb, cut),
    link: verb,
  };
}

/** What is done to something, by a participle, where no verb is found. */
function withoutVerb(s: Sentence, subject: number): Sides {
  const done = s.first(subject + 1, s.end, (each, index) => /(?:ed|en|ne|wn)$/.test(each) && !followsPart(s, index));
  if (done > 0) return { action: s.trim(subject, done), outcome: s.trim(done, s.end) };
  return { action: s.trim(subject, s.end), outcome: null };
}

/** People and what they do, say or think: that is what is to be understood. */
function doneByPeople({ s, subject, verb, condition, means, cut }: VerbClause, people: number): Sides {
  const word = s.at(verb);
  const purpose = purposeAt(s, verb + 1, cut);
  const done = condition > 0 ? s.trim(condition + 1, s.end) : means > 0 ? s.trim(means + 1, s.end) : null;
  const group = s.trim(subject, people);
  if (purpose && !done)
    return { action: s.trim(verb, purpose[0]), outcome: s.trim(purpose[1], s.end), group, link: verb };
  const about = s.first(
    verb + 1,
    cut,
    (each, index) =>
      ['about', 'of', 'from', 'with', 'to'].includes(each) && !(each === 'to' && mayBeVerb(s, index + 1)),
  );
  const uses = isIn(usingVerbs, word);
  const object = about > 0 && !uses ? s.trim(about + 1, cut) : objectAfter(s, verb, cut);
  return { action: uses ? (object ?? done) : (done ?? object), outcome: s.trim(verb, cut), group, link: verb };
}

/** Verbs that take "to" or "in" before what they act on. */
const verbsWithTo = ['lead', 'contribute', 'correlate', 'result'];

/** "… lead to …", "… help pupils to …": one thing acts on another, or on people. */
function actsOn({ s, subject, verb, cut }: VerbClause): Sides {
  const word = s.at(verb);
  const action = s.trim(subject, verb);
  const joined = verbsWithTo.some((each) => base(word).includes(each)) || on.has(s.at(verb + 1));
  const start = joined ? verb + 2 : verb + 1;
  const people = isIn(helpingVerbs, word) ? peopleEnd(s, start, cut) : -1;
  if (people > 0) {
    const to = s.first(people, Math.min(cut, people + 9), (each) => each === 'to');
    // "Help children who are shy": that they are shy says which, and is nothing that they come to do.
    if (to < 0 && ['who', 'whose'].includes(s.at(people)))
      return { action, outcome: null, group: s.trim(start, cut), link: verb };
    const outcome = to > 0 ? s.trim(to + 1, s.end) : people < cut ? s.trim(people, s.end) : null;
    return { action, outcome, group: s.trim(start, to > 0 ? to : people), link: verb };
  }
  const carried = isIn(bareEffectVerbs, word) ? start : verb;
  const outcome = s.trim(start, cut);
  return { action, outcome: outcome && [Math.min(carried, outcome[0]), outcome[1]], link: verb };
}
