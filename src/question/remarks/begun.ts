// Sentences that the panel begins with the person's own words and leaves open at what is missing.
import { assumedAt } from '../assumed';
import { adults, learners, stages, subjects } from '../words/school';
import { littleWords, months, prepositions, weekdays } from '../words/grammar';
import { actingVerbs, aimVerbs, effectNouns, effectVerbs, helpingVerbs } from '../words/effect';
import { hasMark, isIn, isPerson, spanOf, type Range } from '../slots/sentence';
import type { Found } from '../slots/find';
import type { Reading } from '../read';
import type { Span } from '../tokens';
import { askOpenly } from '../wording/ask-openly';
import { inside } from '../wording/capitals';
import { baseVerb, namesInIng } from '../wording/verbs';
import { lookUp } from '../lexicon';
import { at, few, typed, whole } from './remark';
import { setOf } from '../words/set';

/** The longest sentence that is said again with a gap in it. */
const longestRepeated = 140;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * The person's whole question with a beginning of what is missing at its end: "How can we raise standards by …?". Null where that would
 * not read well: "by" and "so that" need a question about what somebody can do; "for" goes with any short open question.
 */
export function goneOn(reading: Reading, found: Found, end: 'by' | 'by …, so that' | 'so that' | 'for'): string | null {
  const { form, openings, words, opens, asks } = reading;
  const aim = form === 'yes-no' ? undefined : askOpenly(reading, found)?.replace('?', '');
  const asked = asks && form === 'open' && openings.length <= 1 && (found.who !== null || end === 'for');
  const sentence = aim ?? (asked ? typed(reading, whole(reading)) : '');
  const said = aim?.toLowerCase().split(' ') ?? words.slice(opens).map(({ as }) => as);
  const canBe = ['can', 'could', 'might', 'do', 'will', 'should', ...(end === 'for' ? ['does', 'is'] : [])];
  if (!(said[0] === 'how' || (said[0] === 'what' && end === 'for')) || !canBe.includes(said[1] ?? '')) return null;
  // What stands after a colon would take the "by" to itself.
  if (words.some(({ as }) => as === ':') || sentence === '' || sentence.length > longestRepeated) return null;
  if (said.includes(end.split(' ')[0] ?? '')) return null;
  if (end.startsWith('by') && ['so', 'order'].some((purpose) => said.includes(purpose)))
    return aim === undefined ? byBeforePurpose(reading) : null;
  if (end === 'for' ? said.includes('best') || said.includes('who') : said.some((each) => means.has(each))) return null;
  // "By" would go with what stands last: "… where staff want to work by …".
  if (end.startsWith('by') && (said.some((each) => clauses.has(each)) || said.length > longestAim)) return null;
  return `${capital(sentence)} ${end} …?`;
}
const means = setOf('by through using that');
const clauses = setOf('where when because if whatever wherever while whether regardless');
const longestAim = 24;

/** "How can we improve our letters by …, so that parents read them?": a purpose would take the "by" to itself. */
function byBeforePurpose(reading: Reading): string | null {
  const { words, opens } = reading;
  const purposes = words.flatMap(({ as, kind }, index) =>
    kind === 'word' &&
    ((as === 'so' && ['that', 'as'].includes(at(reading, index + 1))) ||
      (as === 'order' && at(reading, index - 1) === 'in'))
      ? [as === 'so' ? index : index - 1]
      : [],
  );
  const [purpose = 0, further] = purposes;
  if (further !== undefined || purpose < opens + 4) return null;
  if (words.slice(0, purpose).some(({ as }) => means.has(as))) return null;
  const [before, after] = [spanOf(words, [opens, purpose]), spanOf(words, [purpose, words.length])];
  return `${capital(typed(reading, before))} by …, ${typed(reading, after)}?`;
}

/**
 * The person's question with a gap in the place of words that say too little: "How does homework improve …?". Null where the gap would not
 * stand at its end, or little would be left.
 */
export function withGapAt(reading: Reading, gap: Span): string | null {
  const { form, openings, words, opens, asks, text } = reading;
  if (!asks || form !== 'open' || openings.length > 1 || assumedAt(words.map(({ as }) => as))) return null;
  const start = words[opens]?.start ?? 0;
  const before = text.slice(start, gap.start).replace(/\s+/g, ' ').trimEnd();
  const after = typed(reading, { start: gap.end, end: whole(reading).end }).trim();
  const [next = ''] = after.toLowerCase().split(' ');
  if (before.split(' ').length < 3 || before.length + after.length > longestRepeated) return null;
  // What goes on with its verb, or joins a second thing to it, does not go on after a gap.
  if (after !== '' && !prepositions.has(next)) return null;
  const last = before.split(' ').at(-1)?.toLowerCase() ?? '';
  // "How do we get … at teaching?": what people are or become is no thing.
  if (['get', 'become', 'be', 'make', 'feel'].includes(last)) return null;
  const leads = ['to', 'on', 'about'].includes(last);
  if (!leads && ![effectVerbs, aimVerbs, helpingVerbs].some((verbs) => isIn(verbs, last))) return null;
  return `${capital(before)} …${after === '' ? '' : ` ${after}`}?`;
}

/** A question with a gap in the place of words that say too little; as it was where they do not stand in it once. */
export function withGapFor(question: string, words: string): string {
  const places = question.toLowerCase().split(` ${words.toLowerCase()}`);
  const [before = '', after = ''] = places;
  const next = after.trim().split(/[ ?]/)[0] ?? '';
  const last = before.split(' ').at(-1) ?? '';
  // After "a", "more" or "additional" a gap would tear a name apart.
  const opens =
    prepositions.has(last) || last === 'to' || [effectVerbs, aimVerbs, helpingVerbs].some((verbs) => isIn(verbs, last));
  if (places.length !== 2 || !opens || !(after === '?' || (prepositions.has(next) && next !== 'of'))) return question;
  return `${question.slice(0, before.length)} …${question.slice(before.length + words.length + 1)}`;
}

/** How a topic could begin as a question: "What could we do about phonics so that …?"; null where its words are many or are a sentence. */
export function topicBegun(reading: Reading): string | null {
  const { words, opens, text } = reading;
  const said = few(reading, [opens, words.length], 9);
  if (!said || words.slice(opens).some(({ kind, as }) => kind !== 'word' || notBegun.has(as))) return null;
  if (['.', '?'].includes(text.trim().at(-1) ?? '') && words.length > 4) return null; // a statement, or a question already
  const first = at(reading, opens);
  // A thing within a thing within a thing is no longer something to try.
  if (words.slice(opens).filter(({ as }) => prepositions.has(as)).length > 1 || holdsAct(reading)) return null;
  const verb = baseVerb(first);
  if (namesInIng(words, opens)) return null;
  if (verb !== null && first.endsWith('ing') && first !== verb && opens + 1 < words.length)
    return words.some(({ as }) => means.has(as))
      ? null
      : `How can we ${verb} ${inside(typed(reading, spanOf(words, [opens + 1, words.length])))} by …?`;
  if (verb !== null || littleWords.has(first) || effectNouns.has(first)) return null;
  const named = withoutTitleCapital(said.words);
  const ands = words.flatMap(({ as }, index) => (as === 'and' ? [index] : []));
  const [and = 0] = ands;
  const thing = (from: number, to: number): boolean =>
    to > from && !words.slice(from, to).some(({ as }) => isPerson(as));
  const isSubject = (index: number): boolean => subjects.has(at(reading, index));
  // "Peer massage and settling after lunch": the one may do something to the other.
  if (ands.length === 1 && thing(opens, and) && and + 1 < words.length && !(isSubject(and - 1) && isSubject(and + 1))) {
    const [one, other] = [
      typed(reading, spanOf(words, [opens, and])),
      typed(reading, spanOf(words, [and + 1, words.length])),
    ];
    const does = at(reading, and - 1).match(/[^s]s$/) && !isSubject(and - 1) ? 'do' : 'does';
    return `What difference, if any, ${does} ${withoutTitleCapital(one)} make to ${inside(other)}?`;
  }
  // People come to do something; with anything else something is tried.
  const preposition = words.findIndex(({ as }, index) => index > opens && prepositions.has(as));
  const head = at(reading, (preposition < 0 ? words.length : preposition) - 1);
  return isPerson(head) && head.endsWith('s')
    ? `What could we do so that ${named} …?`
    : `What could we try with ${named} so that …?`;
}

/** "The management of teaching Year 6 the rule": what somebody does stands inside what would be tried. */
const holdsAct = ({ words, opens }: Reading): boolean =>
  words.some(
    ({ as }, index) =>
      index > opens + 1 && as.endsWith('ing') && baseVerb(as) !== null && prepositions.has(words[index - 1]?.as ?? ''),
  );

/** How a longer title could begin as a question about the first thing in it: "What difference, if any, does slow writing make to …?"; or null. */
export function differenceOf(reading: Reading): string | null {
  const { words, opens } = reading;
  const end = words.findIndex(({ as, kind }, index) => index > opens && (kind !== 'word' || as === 'and'));
  const rest = end < 0 ? '' : differedIn(reading, end);
  if (rest === null) return null;
  const said = few(reading, [opens, end < 0 ? words.length : end], 9);
  const range = words.slice(opens, end < 0 ? words.length : end);
  const first = at(reading, opens);
  const verb = lookUp(first);
  if (
    verb !== null &&
    !first.endsWith('ing') &&
    (verb.sort === 'verb' || (verb.both && range.some(({ as }) => as === 'to')))
  )
    return null;
  if (
    !said ||
    end < 0 ||
    opens > 0 ||
    /['’]/.test(said.words) ||
    range.some(({ as }) => notBegun.has(as) || as === 'use')
  )
    return null;
  if (littleWords.has(first) || effectNouns.has(first) || (baseVerb(first) !== null && !first.endsWith('ing')))
    return null;
  const preposition = range.findIndex(({ as }) => prepositions.has(as));
  const head = range[(preposition < 0 ? range.length : preposition) - 1]?.as ?? '';
  if (isPerson(head) || isPerson(first)) return null;
  const many = /[^s]s$/.test(head) && !head.endsWith('ics') && !subjects.has(head) && !first.endsWith('ing');
  return `What difference, if any, ${many ? 'do' : 'does'} ${inside(withoutTitleCapital(said.words))} make ${rest}?`;
}

/** They stand before what is different, and say only that it is. */
const changed = setOf('change changes effect effects impact influence bearing difference');
const longestDiffered = 12;

/** What a longer title says of where the difference would show: "to house sales in Leith"; null where there is no telling. */
function differedIn(reading: Reading, join: number): string | null {
  const { words } = reading;
  const own = ['its', 'their', 'the'].includes(at(reading, join + 1)) ? join + 2 : join + 1;
  const named = changed.has(at(reading, own)) && ['on', 'in', 'to'].includes(at(reading, own + 1));
  const from = named ? own + 2 : join + 1;
  const pause = words.findIndex(({ kind }, index) => index > from && kind !== 'word');
  // "Silent starts: our Year 9 set 3" says for whom.
  const whom = (start: number): string | null => {
    const plain = words.slice(start).map(({ as }) => as);
    const people = hasMark(plain) || isPerson(plain.at(-1) ?? '');
    return people && plain.length < 8 && !plain.some((as) => prepositions.has(as) || tellsMore.has(as))
      ? ` for ${inside(typed(reading, spanOf(words, [start, words.length])))}`
      : null;
  };
  if (!named && at(reading, join) !== 'and') {
    const people = pause < 0 ? whom(from) : null;
    return people === null ? null : `to …${people}`;
  }
  const to = pause < 0 ? words.length : pause;
  const tail = pause < 0 ? '' : whom(pause + 1);
  const plain = words.slice(from, to).map(({ as }) => as);
  if (tail === null || plain.length === 0 || plain.length > longestDiffered) return null;
  if (plain.some((as) => tellsMore.has(as) || notBegun.has(as))) return null;
  const [one, other] = [at(reading, join - 1), at(reading, join + 1)];
  if (!named && ((subjects.has(one) && subjects.has(other)) || isPerson(other))) return null;
  return `to ${inside(typed(reading, spanOf(words, [from, to])))}${tail}`;
}
/** With these the rest is no one thing that could differ. */
const tellsMore: ReadonlySet<string> = new Set([...clauses, 'what', 'how', 'why', 'and']);

/** A topic with one of these is about what is thought, known or listed, not about something that could be tried. */
const notBegun = setOf(
  'link links relationship relationships correlation connection connections association average rate figures levels its their perceptions attitudes views opinions experiences beliefs list date number percentage definition examples history causes reasons vs versus',
);

/** A topic is typed with a capital that only begins it; a name, an abbreviation or a language keeps its own. */
function withoutTitleCapital(words: string): string {
  const [first = '', second = ''] = words.split(' ');
  const begins =
    /^[A-Z][a-z-]+$/.test(first) &&
    (!/^[A-Z0-9]/.test(second) || stages.has(second.toLowerCase())) &&
    !keepsCapital(first.toLowerCase());
  return begins ? first.toLowerCase() + words.slice(first.length) : words;
}
const keepsCapital = (word: string): boolean => languages.has(word) || weekdays.has(word) || months.has(word);
const languages = setOf('english welsh french german spanish latin irish gaelic polish arabic urdu cymraeg ofsted');

/** Of these there is something to do about, where there is one; a policy or a club may be there and be well. */
const troubles = setOf(
  'gap gaps shortage lack drop dip decline fall problem problems issue issues barrier barriers bullying absence absences confusion',
);
/** With these a yes-or-no question compares, sets a condition or asks after a need: it is not about something people could come to do. */
const unlike = setOf('than or if and when because as more less need needs always');

/** What stands between a verb and what it is asked of: the people, with the word before them. */
function peopleAfter({ words }: Reading, from: number): Range | null {
  const last = words.findIndex(
    ({ as, kind }, index) =>
      index >= from && index < from + 4 && kind === 'word' && (learners.has(as) || adults.has(as)),
  );
  return last < 0 ? null : [from, last + 1];
}

const doing = (as: string): boolean =>
  [aimVerbs, helpingVerbs, effectVerbs, actingVerbs].some((verbs) => verbs.has(as)) || lookUp(as)?.sort === 'verb';

/** What people like or feel they are not helped to: it is asked what it is about, or when. */
const liking = setOf('like enjoy value appreciate');
const opining = setOf('want prefer think believe agree need mind');

/** They are so at one time and not at another. */
const passing = setOf(
  'heard listened challenged stretched bored engaged included involved supported settled calm distracted tired happy safe welcome ' +
    'valued motivated focused focussed quiet noisy anxious confident absent late lonely excluded left out kind ready',
);

/** "Are our quieter girls heard?": when they are, and when not. */
function whenThey(reading: Reading): string | null {
  const { words, opens } = reading;
  const people = peopleAfter(reading, opens + 1);
  if (!people || !at(reading, people[1] - 1).endsWith('s') || words.length - people[1] > 3) return null;
  if (['all', 'every', 'each', 'any'].includes(at(reading, people[0]))) return null;
  const rest = words.slice(people[1]);
  // What people are for good is not asked after by when: "certified", "trained".
  const held = rest.length > 0 && rest.every(({ as }) => passing.has(as) || as.endsWith('ly'));
  if (!held) return null;
  const who = withoutTitleCapital(typed(reading, spanOf(words, people)));
  return `When are ${who} ${typed(reading, spanOf(words, [people[1], words.length]))}, and when are they not?`;
}

/**
 * What could be done about a state of affairs that a yes-or-no question asks for: "Can pupils compare fractions?", "How can we help pupils to
 * compare fractions?"; null where there is no telling.
 */
export function madeToAct(reading: Reading): string | null {
  const { words, opens } = reading;
  const first = at(reading, opens);
  const end = whole(reading).end;
  if (words.some(({ as, kind }) => kind !== 'word' || unlike.has(as))) return null;
  if (end - (words[opens]?.start ?? 0) > longestRepeated) return null;
  if (['is', 'are'].includes(first) && at(reading, opens + 1) === 'there') {
    const from = ['a', 'an', 'any', 'enough'].includes(at(reading, opens + 2)) ? opens + 3 : opens + 2;
    const article = ['a', 'an'].includes(at(reading, opens + 2)) ? 'the ' : '';
    return words.slice(from, from + 5).some(({ as }) => troubles.has(as)) && !words.some(({ as }) => as === 'between')
      ? `What could we do about ${article}${typed(reading, spanOf(words, [from, words.length]))}?`
      : null;
  }
  if (first === 'are') return whenThey(reading);
  if (!['can', 'could', 'do', 'does', 'did'].includes(first)) return null;
  const people = peopleAfter(reading, opens + 1);
  if (!people || people[1] + 1 >= words.length || !doing(at(reading, people[1]))) return null;
  const who = typed(reading, spanOf(words, people));
  const [verb, rest] = [at(reading, people[1]), typed(reading, spanOf(words, [people[1] + 1, words.length]))];
  const they = withoutTitleCapital(who);
  if (liking.has(verb))
    return first === 'do' ? `What do ${they} ${verb} about ${rest}, and what would they change?` : null;
  if (verb === 'feel') return first === 'do' ? `When do ${they} feel ${rest}, and when do they not?` : null;
  // Whether they have it is found out, and nobody helps them to it.
  if (opining.has(verb) || verb === 'have') return null;
  return `How can we help ${withoutTitleCapital(who)} to ${typed(reading, spanOf(words, [people[1], words.length]))}?`;
}
