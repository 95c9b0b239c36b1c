// General words in a question: those that can show in many ways and say nothing of what would be seen.
import { lookUp } from '../lexicon';
import { isIn, spanOf, type Range } from '../slots/sentence';
import { aimVerbs, effectNouns, effectVerbs, helpingVerbs } from '../words/effect';
import { containers, judgements, umbrellas } from '../words/general';
import { auxiliaries, determiners, littleWords, prepositions } from '../words/grammar';
import { isAtSchool, subjects } from '../words/school';
import { at, few, typed, word, type Noticed } from './remark';
import type { Reading } from '../read';
import type { Span } from '../tokens';
import { setOf } from '../words/set';

/** Words for whoever there is; that they are general is another remark's to say. */
export const anybody = setOf(
  'everyone everybody people person persons individual individuals humanity communities community',
);
/** Said of schools so often that each means something else by it; the weights know nothing of them. */
export const loose = setOf(
  'robust rigorous consistent ofsted-ready inspection-ready engaging innovative holistic ambitious consistency',
);
/** What is given for work done is evidence itself. */
export const marksGiven = setOf('grade grades mark marks score scores');
export const isGeneral = (as: string): boolean =>
  (umbrellas.has(as) || containers.has(as) || judgements.has(as) || loose.has(as)) &&
  !anybody.has(as) &&
  !marksGiven.has(as);

/** A general word that only says which of a more definite thing: "attainment gap", "behaviour curriculum", "progress meetings". */
export function isPartOfName(reading: Reading, index: number): boolean {
  const [before, as, next] = [-1, 0, 1].map((skip) => at(reading, index + skip)) as [string, string, string];
  // "Leaders at all levels" are leaders.
  if (['level', 'levels'].includes(as) && ['all', 'every'].includes(before)) return true;
  // "The teaching of fractions", "standards in spelling" are as definite as what they are of.
  if (next === 'of' && !effectNouns.has(as))
    return isDefinite(at(reading, index + (determiners.has(at(reading, index + 2)) ? 3 : 2)));
  if (as === 'learning' && ['a', 'an', 'the'].includes(next)) return true;
  if (reading.words[index + 1]?.kind !== 'word' || littleWords.has(next)) return false;
  // "Teaching sixth grade fractions": what is taught says which.
  if (as === 'teaching') return true;
  if (judgements.has(as)) return false;
  return namedBy.has(next) || (isDefinite(next) && !notNouns.has(lookUp(next)?.sort ?? 'thing'));
}
const notNouns = setOf('verb adjective adverb');

/** Whether a word names something more definite than a general word does, and not people. */
const isDefinite = (word: string): boolean =>
  word !== '' && !isGeneral(word) && !littleWords.has(word) && !isAtSchool(word);
const namedBy = setOf('gap gaps curriculum policy policies meeting meetings plan plans lead leads');

/** How somebody does in one of these can be seen. */
export const tested = setOf('test tests exam exams examination examinations assessment assessments quiz quizzes');

/** The first general words of a range in a row: "learning outcomes". */
export function generalIn(
  reading: Reading,
  [from, to]: Range,
  holds = isGeneral,
): { span: Span; words: string } | null {
  const first = word(reading, (as, index) => holds(as) && !isPartOfName(reading, index), [from, to]);
  if (!first) return null;
  const start = reading.words.indexOf(first);
  let end = start + 1;
  while (end < to && holds(at(reading, end)) && reading.words[end]?.kind === 'word') end += 1;
  // "Learning and learning outcomes" is said whole.
  if (at(reading, end) === 'and' && end + 1 < to && reading.words.slice(end + 1, to).every(({ as }) => holds(as)))
    end = to;
  const named = readiness.has(first.as) && start > from && !littleWords.has(at(reading, start - 1));
  const span = spanOf(reading.words, [named ? start - 1 : start, end]);
  return { span, words: typed(reading, span) };
}

/** "Ofsted ready": the word before says for whom or what. */
const readiness = setOf('ready readiness');

/** They may stand before a verb that says what should come of it. */
const beforeVerb = setOf('to that which can could will would and');
const afterObject = setOf('for in among amongst at across through by using within with as');

/** What the last verb of an effect is said to change, where general words alone say it: "that fosters achievement and independence". */
export function vagueObject({ reading, found, slots }: Noticed): { span: Span; words: string } | null {
  if (slots.outcome.state === 'definite' && found.outcome !== null) return null;
  const { words, opens } = reading;
  // "That our programme raises standards": "raises" can be nothing but a verb.
  const isFinite = (index: number): boolean => {
    const [as, before] = [at(reading, index), at(reading, index - 1)];
    return as.endsWith('s') && isIn(aimVerbs, as) && !littleWords.has(before) && !isGeneral(as) && !effectNouns.has(as);
  };
  const isVerb = (index: number): boolean =>
    (isIn(effectVerbs, at(reading, index)) || isIn(aimVerbs, at(reading, index))) &&
    // "… when theory gets hard" only says when.
    !words.slice(opens + 1, index).some(({ as }) => ['when', 'if', 'because', 'while', 'until'].includes(as)) &&
    !(effectNouns.has(at(reading, index)) && ['of', 'from'].includes(at(reading, index + 1))) &&
    (index === found.link || index === found.outcome?.[0] || beforeVerb.has(at(reading, index - 1)) || isFinite(index));
  const verbs = words.flatMap((_, index) => (index >= opens && isVerb(index) ? [index] : []));
  const verb = verbs.at(-1);
  if (verb === undefined) return null;
  // "What impact does leadership have on schools": it is schools.
  const on = auxiliaries.has(at(reading, verb + 1))
    ? words.findIndex(({ as }, index) => index > verb && as === 'on')
    : verb;
  if (on < 0) return null;
  const start = prepositions.has(at(reading, on + 1)) ? on + 2 : on + 1;
  const end = words.findIndex(({ as, kind }, index) => index > on + 1 && (kind !== 'word' || afterObject.has(as)));
  const to = end < 0 ? words.length : end;
  // "(e.g. test scores)", "outcomes such as", "in maths": it is said after all.
  const rest = words.slice(to, to + 8).map(({ as }) => as);
  if (
    rest.some(
      (as) =>
        ['eg', 'e.g', 'namely', 'such', 'seen', 'shown', 'measured', ','].includes(as) ||
        subjects.has(as) ||
        tested.has(as),
    )
  )
    return null;
  const naming = words
    .map(({ as }, index) => ({ as, index }))
    .slice(on + 1, to)
    .filter(({ as }) => !littleWords.has(as));
  const isVague = ({ as, index }: { as: string; index: number }): boolean =>
    (isGeneral(as) && !isPartOfName(reading, index)) || isAtSchool(as);
  // "Help the least confident readers": who is helped, and nothing that would be seen.
  const head = words.slice(start, to).findIndex(({ as }) => prepositions.has(as));
  const noun = at(reading, (head < 0 ? to : start + head) - 1);
  if (isIn(helpingVerbs, at(reading, verb)) && isAtSchool(noun)) return null;
  if (
    words.slice(start, to).some(({ as }) => as === 'to') ||
    !naming.some(({ as }) => isGeneral(as) && !(containers.has(as) && !umbrellas.has(as))) ||
    !naming.every(isVague)
  )
    return null;
  // Whose they are is said of people, and can be left out.
  const of = words.findIndex(({ as }, index) => index > start && index < to && as === 'of');
  const whose = of > 0 && words.slice(of, to).some(({ as }) => isAtSchool(as));
  return few(reading, [start, whose ? of : to]);
}
