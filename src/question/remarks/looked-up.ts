// A remark on a question that a figure, a name or a list would answer.
import type { Reading } from '../read';
import { spanOf } from '../slots/sentence';
import { auxiliaries } from '../words/grammar';
import { setOf } from '../words/set';
import { listedAt } from './listed';
import { at, typed, whole, word, type Noticed, type Said } from './remark';

/** "I want to find out how many …": a wish to know a figure. */
export const asksForFigure = (reading: Reading): boolean =>
  reading.form === 'aim' &&
  reading.asks &&
  at(reading, reading.opens) === 'how' &&
  ['many', 'much', 'often', 'few'].includes(at(reading, reading.opens + 1));

/** What is counted or measured, and written down somewhere. */
const amounts = setOf(
  'percentage percentages proportion number numbers rate rates average averages score scores level levels figures results',
);

const pastWords = setOf('last ago did was were had attended took met passed gained achieved scored');
/** Of these one would not want more. */
const unwanted = setOf('absent miss excluded late behind struggle fail failing below suspended bullied hungry');

/** "How many children in Year 4 know their tables?": what could be done so that more of them do; null where there is no telling. */
function moreOfThem(reading: Reading): string | null {
  const { words, opens } = reading;
  const rest = words.slice(opens + 2);
  if (at(reading, opens) !== 'how' || at(reading, opens + 1) !== 'many' || !people.has(at(reading, opens + 2)))
    return null;
  if (rest.some(({ as, kind }) => kind !== 'word' || pastWords.has(as) || unwanted.has(as) || auxiliaries.has(as)))
    return null;
  return rest.length > 2
    ? `What could we do so that more ${typed(reading, spanOf(words, [opens + 2, words.length]))}?`
    : null;
}
const people = setOf('pupils pupil children boys girls parents families teachers staff');

export function lookUp({ reading }: Noticed): Said | null {
  if (reading.form !== 'look-up' && !asksForFigure(reading)) return null;
  const [first, second] = [at(reading, reading.opens), at(reading, reading.opens + 1)];
  const told = first === 'what' && ['is', 'are', 'does', 'was', 'were'].includes(second);
  const counted =
    first === 'how' || word(reading, (as) => amounts.has(as), [reading.opens, reading.opens + 7]) !== null;
  if (first === 'what' && ['are', 'were'].includes(second) && !counted)
    return {
      span: whole(reading),
      reason: 'A list would answer this.',
      nextStep: 'Choose one of them, and ask what difference it makes and to whom.',
    };
  // "When is the best time to …?": it cannot be looked up, but it can be tried.
  const best = first === 'when' || second === 'is';
  const judged =
    ['who', 'when'].includes(first) && word(reading, (as) => (best && as === 'best') || as === 'should') !== null;
  const more = moreOfThem(reading);
  return {
    span: whole(reading),
    reason: counted
      ? 'A figure would answer this.'
      : told
        ? 'Looking it up would answer this.'
        : 'A name, a date or a short list would answer this.',
    nextStep: judged
      ? 'Choose one answer to try, and ask what difference it makes.'
      : more !== null
        ? `Keep the figure as your starting point, and ask: “${more}”`
        : counted
          ? 'Keep the figure as your starting point, and ask what your school could do to change it.'
          : 'Keep the answer as your starting point, and ask what your school could do differently because of it.',
  };
}

/** What stands in the way, or lies behind, is not chosen for what it does. */
const standing = setOf('barriers causes reasons factors');

export function list(noticed: Noticed): Said | null {
  const { reading } = noticed;
  const listed = reading.words[listedAt(noticed)];
  const hyphened = listed !== undefined && reading.text[listed.start - 1] === '-';
  return listed
    ? {
        span: listed,
        reason: 'Put this way, a list would answer it.',
        nextStep: `Choose one of ${hyphened ? 'them' : `these ${listed.as}`}, and ask ${standing.has(listed.as) ? 'what your school could do about it' : 'what difference it makes and to whom'}.`,
      }
    : null;
}
