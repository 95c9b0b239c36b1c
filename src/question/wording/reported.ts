// A question that is reported, or put in the order of a statement, asked in the order of a question.
import { lookUp } from '../lexicon';
import { readText, type Reading } from '../read';
import { findSlots, type Found } from '../slots/find';
import type { Token } from '../tokens';
import { actingVerbs } from '../words/effect';
import { auxiliaries, littleWords, prepositions, pronouns } from '../words/grammar';
import { isAtSchool } from '../words/school';
import { capital, inside } from './capitals';
import { easing, effectOf, extent, ways } from './effect';
import { lineOf, type Line } from './line';
import { baseVerb, degrees, holding } from './verbs';
import { yesNoOf } from './yes-no';
import { setOf } from '../words/set';

const modals = setOf('can could should might will would has have');

/** "Whether silent starts would help Year 9", "how we can keep staff": asked in the order of a question; null where no such verb follows soon. */
function withModal(first: string, opens: number, { at, slice, end }: Line): string | null {
  // "If our homework club is worth it": as "is our homework club worth it".
  const is = [2, 3, 4, 5, 6].map((skip) => opens + skip).find((index) => ['is', 'are'].includes(at(index))) ?? -1;
  if (['if', 'whether'].includes(first) && is > 0) {
    const again = readText(`${capital(at(is))} ${slice(opens + 1, is)} ${slice(is + 1)}?`);
    return again.form === 'yes-no' ? yesNoOf(again, findSlots(again), lineOf(again)) : null;
  }
  const modal = [2, 3, 4, 5, 6, 7].map((skip) => opens + skip).find((index) => modals.has(at(index))) ?? -1;
  if (modal < 0 || modal + 1 >= end) return null;
  const subject = Array.from({ length: modal - opens - 1 }, (_, index) => at(opens + 1 + index));
  if (
    degrees.has(subject[0] ?? '') ||
    subject.some((each) => holding.has(each) || auxiliaries.has(each) || each === ',')
  )
    return null;
  // "How this has changed", and not "how many toys it has".
  if (['has', 'have'].includes(at(modal)) && !/(?:ed|en|ne)$/.test(at(modal + 1))) return null;
  const verb = baseVerb(at(modal + 1));
  const opening = first === 'how' || first === 'why' ? first : easing.has(verb ?? '') ? ways : extent;
  return `${capital(opening)} ${at(modal)} ${slice(opens + 1, modal)} ${slice(modal + 1)}?`;
}

/** "What Year 6 pupils mean when they say …": asked of what they do; null where there is no telling. */
function whatTheyDo({ words, opens }: Reading, { at, slice, end }: Line): string | null {
  const does = words.findIndex(({ as }, index) => index > opens + 1 && as === 'does');
  // "What joint planning does to the tasks we set."
  if (
    at(opens) === 'what' &&
    does > 0 &&
    does < opens + 10 &&
    at(does + 1) === 'to' &&
    !words.slice(opens, does).some(({ as }) => auxiliaries.has(as) || holding.has(as))
  )
    return `What does ${slice(opens + 1, does)} do ${slice(does + 1)}?`;
  const last = words.findIndex(
    ({ as }, index) => index > opens && index < opens + 6 && isAtSchool(as) && as.endsWith('s'),
  );
  const verb = lookUp(at(last + 1));
  const base = verb !== null && (verb.sort === 'verb' || verb.both) && !/(?:s|ed|ing)$/.test(at(last + 1));
  const named = words
    .slice(opens + 1, last)
    .every(({ as, kind }) => kind === 'word' && !auxiliaries.has(as) && !prepositions.has(as));
  return last > 0 && base && named && last + 1 < end ? `${capital(at(opens))} do ${slice(opens + 1)}?` : null;
}

/** Whether what stands before a reported question is more than a wish to know: what it asks about, or what is tried. */
function dropsNamed(words: readonly Token[], opens: number): boolean {
  const subject = [1, 2].map((skip) => words[opens + skip]?.as ?? '');
  const pronoun = subject.some(
    (as) => (pronouns.has(as) && !['we', 'i', 'you'].includes(as)) || ['this', 'that'].includes(as),
  );
  const before = words.slice(0, opens);
  const named = before.filter(({ as, kind }) => kind === 'word' && !littleWords.has(as)).length;
  const tries = before.some(({ as }) => actingVerbs.has(as) && !['work', 'use', 'make', 'give'].includes(as));
  return named > 2 && (pronoun || tries);
}

/** "What is asked second has an order of its own": "… and what our calls do". */
const asksAgain = ({ words }: Reading, { at }: Line, from: number): boolean =>
  words.some(
    ({ as }, index) =>
      index > from && ['and', 'or', ','].includes(at(index - 1)) && ['how', 'what', 'why', 'whether'].includes(as),
  );

/** "Whether drama helps", "how drama helps pupils plan": by the verb of the clause; null where it is not certain. */
function clauseOf(reading: Reading, { link }: Found, line: Line): string | null {
  const { words, opens, form } = reading;
  const { at, slice } = line;
  if (link === null || link < opens + 2 || degrees.has(at(opens + 1)) || asksAgain(reading, line, link)) return null;
  const verb = at(link);
  const base = baseOfClause(verb, form === 'open');
  const subject = words.slice(opens + 1, link).map(({ as }) => as);
  if (base === null || subject.some(isNoSubject)) return null;
  // "How many", "how well": no subject follows.
  if (form === 'open' && verb === base && !subject.some((each) => each.endsWith('s'))) return null;
  const auxiliary = verb === base ? 'do' : 'does';
  const first = at(opens);
  if (first === 'whether' || first === 'if') {
    const effect = effectOf(line, auxiliary, opens + 1, link);
    return effect === null ? null : `${capital(effect)}?`;
  }
  const rest = link + 1 < words.length ? ` ${slice(link + 1)}` : '';
  return `${first === 'why' ? 'Why' : 'How'} ${auxiliary} ${inside(slice(opens + 1, link))} ${base}${rest}?`;
}

/** The base of a verb that stands in the present; null where it does not. */
function baseOfClause(verb: string, open: boolean): string | null {
  const base = baseVerb(verb) ?? (open && lookUp(verb) !== null && !verb.endsWith('s') ? verb : null);
  return verb === base || verb.endsWith('s') ? base : null;
}

const isNoSubject = (word: string): boolean =>
  auxiliaries.has(word) || holding.has(word) || word === 'to' || word === ',';

/** A wish or a plan to find out something, or a question without its mark, asked; null where there is no telling. */
export function reportedOf(reading: Reading, found: Found, line: Line): string | null {
  const { words, opens, form } = reading;
  const { at, slice } = line;
  const [first, second] = [at(opens), at(opens + 1)];
  if (form !== 'aim' && form !== 'yes-no' && !isUnmarked(reading, first)) return null;
  if (first === 'how' && second === 'to') return howTo(line, opens);
  // "Move the meeting and see whether it helps": what "it" is would be lost.
  if (opens > 0 && dropsNamed(words, opens)) return null;
  const isHow = first === 'how' || first === 'why';
  if (first === 'whether' || first === 'if' || (isHow && !auxiliaries.has(second)))
    return withModal(first, opens, line) ?? clauseOf(reading, found, line);
  if (form !== 'aim' || !(isHow || first === 'what')) return null;
  // "How can we help …", asked in the middle of a wish.
  const asked = isHow && auxiliaries.has(second) ? `${capital(slice(opens))}?` : null;
  return whatTheyDo(reading, line) ?? asked;
}

/** A question whose mark was forgotten. */
const isUnmarked = ({ text, form }: Reading, first: string): boolean =>
  form === 'open' && !text.includes('?') && ['how', 'why'].includes(first);

/** "How to keep staff" */
const howTo = ({ at, slice, end }: Line, opens: number): string | null =>
  opens + 2 < end && at(opens + 2) !== 'be' ? `How can we ${slice(opens + 2)}?` : null;
