// How days are written, in the one language of the panel. One place, so that a translation has one place to change.

const locale = 'en-GB';
const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;

// Made once: formatters made afresh for each of fifty copies, each time another is read, keep the page busy with taking them away again.
const days = new Intl.DateTimeFormat(locale, day);
const calendarDays = new Intl.DateTimeFormat(locale, { ...day, timeZone: 'UTC' });
const moments = new Intl.DateTimeFormat(locale, { ...day, hour: '2-digit', minute: '2-digit' });
const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });

/** "3 May 2026": the day on this computer's calendar. @param at a moment, as ISO text or a date */
export const dayOf = (at: string | Date): string => days.format(new Date(at));

/** "3 May 2026" for a day without a time, which is the same day everywhere. @param iso such as 2026-05-03 */
export const calendarDay = (iso: string): string => calendarDays.format(new Date(`${iso}T12:00:00Z`));

/** "3 May 2026 at 09:30". @param iso a moment */
export const momentOf = (iso: string): string => moments.format(new Date(iso));

/** "Sunday 3 May". */
export const weekdayOf = (at: Date): string => weekdays.format(at);

/** "a", "a and b", "a, b and c". */
export const listOf = (texts: readonly string[]): string =>
  texts.length < 3 ? texts.join(' and ') : `${texts.slice(0, -1).join(', ')} and ${texts[texts.length - 1]}`;
