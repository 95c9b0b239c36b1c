// How a topic or a title could begin as a question.
import { lookUp } from '../lexicon';
import type { Reading } from '../read';
import { hasMark, isPerson, spanOf } from '../slots/sentence';
import { inside } from '../wording/capitals';
import { baseVerb, namesInIng } from '../wording/verbs';
import { effectNouns } from '../words/effect';
import { littleWords, months, prepositions, weekdays } from '../words/grammar';
import { stages, subjects } from '../words/school';
import { setOf } from '../words/set';
import { clauses, means } from './begun';
import { at, few, typed } from './remark';

/** How a topic could begin as a question: "What could we do about phonics so that …?"; null where its words are many or are a sentence. */
export function topicBegun(reading: Reading): string | null {
  const { words, opens } = reading;
  const said = few(reading, [opens, words.length], 9);
  if (!said || !isPlain(reading) || namesInIng(words, opens)) return null;
  const first = at(reading, opens);
  const verb = baseVerb(first);
  if (verb !== null && first.endsWith('ing') && first !== verb && opens + 1 < words.length)
    return words.some(({ as }) => means.has(as))
      ? null
      : `How can we ${verb} ${inside(typed(reading, spanOf(words, [opens + 1, words.length])))} by …?`;
  if (verb !== null || littleWords.has(first) || effectNouns.has(first)) return null;
  return pairBegun(reading) ?? thingBegun(reading, withoutTitleCapital(said.words));
}

/** Whether a topic names something to try, in one part and in no sentence. */
function isPlain(reading: Reading): boolean {
  const { text } = reading;
  const words = reading.words.slice(reading.opens);
  if (words.some(({ kind, as }) => kind !== 'word' || notBegun.has(as) || asking.has(as))) return false;
  // A statement, or a question already.
  if (['.', '?'].includes(text.trim().at(-1) ?? '') && reading.words.length > 4) return false;
  // A thing within a thing within a thing is no longer something to try.
  return words.filter(({ as }) => prepositions.has(as)).length <= 1 && !holdsAct(reading);
}

/** "Peer massage and settling after lunch": the one may do something to the other; null where the topic is no such pair. */
function pairBegun(reading: Reading): string | null {
  const { words, opens } = reading;
  const [and = 0, ...more] = words.flatMap(({ as }, index) => (as === 'and' ? [index] : []));
  const isSubject = (index: number): boolean => subjects.has(at(reading, index));
  const one = words.slice(opens, and);
  if (and <= opens || more.length > 0 || and + 1 >= words.length || one.some(({ as }) => isPerson(as))) return null;
  if (isSubject(and - 1) && isSubject(and + 1)) return null;
  const does = /[^s]s$/.test(at(reading, and - 1)) && !isSubject(and - 1) ? 'do' : 'does';
  const named = withoutTitleCapital(typed(reading, spanOf(words, [opens, and])));
  const other = inside(typed(reading, spanOf(words, [and + 1, words.length])));
  return `What difference, if any, ${does} ${named} make to ${other}?`;
}

/** People come to do something; with anything else something is tried. */
function thingBegun(reading: Reading, named: string): string {
  const { words, opens } = reading;
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
  if (opens > 0 || end < 0) return null;
  const [rest, said] = [differedIn(reading, end), few(reading, [opens, end], 9)];
  const range = words.slice(opens, end).map(({ as }) => as);
  if (rest === null || !said || /['’]/.test(said.words) || !namesThing(range)) return null;
  const first = at(reading, opens);
  const preposition = range.findIndex((as) => prepositions.has(as));
  const head = range[(preposition < 0 ? range.length : preposition) - 1] ?? '';
  if (isPerson(head) || isPerson(first)) return null;
  const many =
    /[^s]s$/.test(head) &&
    !(head.endsWith('ics') && !countedInIcs.has(head)) &&
    !subjects.has(head) &&
    !first.endsWith('ing');
  return `What difference, if any, ${many ? 'do' : 'does'} ${inside(withoutTitleCapital(said.words))} make ${rest}?`;
}

/** "Phonics" is one thing; these are several. */
const countedInIcs = setOf('clinics topics comics lyrics');

/** Whether words name something that could make a difference: they begin with no verb but one in "-ing". */
function namesThing(words: readonly string[]): boolean {
  const [first = ''] = words;
  if (littleWords.has(first) || effectNouns.has(first)) return false;
  if (words.some((as) => notBegun.has(as) || as === 'use')) return false;
  if (first.endsWith('ing')) return true;
  const verb = lookUp(first);
  return baseVerb(first) === null && (verb === null || (verb.sort !== 'verb' && !(verb.both && words.includes('to'))));
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
const asking: ReadonlySet<string> = new Set([...clauses, 'what', 'how', 'why', 'who', 'which']);
const tellsMore: ReadonlySet<string> = new Set([...asking, 'and']);

/** A topic with one of these is about what is thought, known or listed, not about something that could be tried. */
const notBegun = setOf(
  'link links relationship relationships correlation connection connections association average rate figures levels its their perceptions attitudes views opinions experiences beliefs list date number percentage definition examples history causes reasons vs versus',
);

/** A topic is typed with a capital that only begins it; a name, an abbreviation or a language keeps its own. */
export function withoutTitleCapital(words: string): string {
  const [first = '', second = ''] = words.split(' ');
  const begins =
    /^[A-Z][a-z-]+$/.test(first) &&
    (!/^[A-Z0-9]/.test(second) || stages.has(second.toLowerCase())) &&
    !keepsCapital(first.toLowerCase());
  return begins ? first.toLowerCase() + words.slice(first.length) : words;
}
const keepsCapital = (word: string): boolean => languages.has(word) || weekdays.has(word) || months.has(word);
const languages = setOf('english welsh french german spanish latin irish gaelic polish arabic urdu cymraeg ofsted');
