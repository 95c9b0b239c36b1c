// What of a question is over soon: a date, a visit, one day.
import { readText, type Reading } from '../read';
import { findSlots } from '../slots/find';
import { spanOf } from '../slots/sentence';
import type { Span } from '../tokens';
import { askOpenly } from '../wording/ask-openly';
import { months, partsOfDays, weekdays } from '../words/grammar';
import { setOf } from '../words/set';
import { at, type Said } from './remark';

const passing = ['by', 'before', 'on', 'next', 'this'];
const dates = new Set([...months, ...weekdays, 'easter', 'christmas', 'sats', 'week']);
export const days = ['yesterday', 'tomorrow', 'tonight'];

const visits = setOf('inspection ofsted estyn inspectors visit deadline mocks exams');

/** Where the date or the visit stands that something is to be done by: "by Easter", "before the inspection"; -1 where there is none. */
export function dateAfter(reading: Reading, index: number): number {
  const [as, next] = [at(reading, index), at(reading, index + 1)];
  if (!passing.includes(as)) return -1;
  const ends = ['', ',', '?', '.'].includes(at(reading, index + 2));
  // "On Friday afternoons" comes round every week.
  if (as === 'on' && partsOfDays.has(at(reading, index + 2))) return -1;
  if (dates.has(next) || (next === 'may' && ['by', 'before'].includes(as) && ends)) return index + 1;
  const article = ['the', 'our', 'next'].includes(next) ? 1 : 0;
  const named = index + 1 + article + (at(reading, index + 1 + article) === 'next' ? 1 : 0);
  return ['by', 'before'].includes(as) && visits.has(at(reading, named)) ? named : -1;
}

/** Whoever asks, and on whatever day: within a week it is over. */
const isNear = (as: string): boolean => as === 'week' || weekdays.has(as) || days.includes(as);

/**
 * What is said of a moment, and what to do. Nobody here knows which day it is: July may be a week away or half a year, so only of a day or a week
 * is it said that it is over soon.
 * @param as the day, the month or the visit, as it is read
 * @param without the question without it
 */
export function momentSaid(as: string, without: string | null): Pick<Said, 'reason' | 'nextStep'> {
  const instead =
    without === null ? 'ask about something that you could go on looking at all year.' : `ask: “${without}”`;
  const leave = `Leave the date out, and ${instead}`;
  if (as === 'yesterday') return { reason: 'This is over already.', nextStep: leave };
  return isNear(as)
    ? { reason: 'This is over soon, so there is little time to try something, look and try again.', nextStep: leave }
    : {
        reason: 'If this is soon, there is little time to try something, look and try again.',
        nextStep: `Then leave the date out, and ${instead}`,
      };
}

/** "May" is a month only beside a figure, so it is not among the months. */
const isMonth = (as: string): boolean => months.has(as) || as === 'may';

/** "Why did … on 4 March": what happened on one day is told by what was noted of it. */
export function onOneDay(reading: Reading): Said | null {
  const { words, opens } = reading;
  const past = words.slice(opens, opens + 5).some(({ as }) => ['did', 'was', 'were'].includes(as));
  const day = words.findIndex(({ as }, index) => {
    const [next, after] = [at(reading, index + 1), at(reading, index + 2)];
    const date = isMonth(next) ? /^\d/.test(after) : /^\d/.test(next) && isMonth(after);
    return (as === 'on' && date) || (as === 'last' && weekdays.has(next));
  });
  if (!past || day < opens) return null;
  return {
    span: spanOf(words, [day, Math.min(words.length, day + (at(reading, day) === 'on' ? 3 : 2))]),
    reason: 'This is about one day, and what was noted of it would answer this.',
    nextStep: 'Ask about something that happens every week, so that you can go on looking.',
  };
}

/** The question without its date, asked openly; null where it cannot be: a yes or a no would do for "Can we get there by Easter?". */
export function withoutDate(reading: Reading, { start, end }: Span): string | null {
  const again = readText(`${reading.text.slice(0, start).trimEnd()}${reading.text.slice(end)}`);
  return again.form === 'yes-no' ? askOpenly(again, findSlots(again)) : null;
}
