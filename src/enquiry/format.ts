// How days, counts and lists are written, in the one language of the panel. One place, so that a translation has one place to change.
import { once } from './once';

const locale = 'en-GB';
const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;

// Made once: formatters made afresh for each of fifty copies, each time another is read, keep the page busy with taking them away again.
// And at their first use: all of them together took longer than any other module before the first screen.
const days = once(() => new Intl.DateTimeFormat(locale, day));
const calendarDays = once(() => new Intl.DateTimeFormat(locale, { ...day, timeZone: 'UTC' }));
const moments = once(() => new Intl.DateTimeFormat(locale, { ...day, hour: '2-digit', minute: '2-digit' }));
const weekdays = once(() => new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }));
const pluralRules = once(() => new Intl.PluralRules(locale));
const lists = once(() => new Intl.ListFormat(locale));
const order = once(() => new Intl.Collator(locale, { numeric: true }));
const plainLists = once(() => new Intl.ListFormat(locale, { type: 'unit' }));

/** "3 May 2026": the day on this computer's calendar. @param at a moment, as ISO text or a date */
export const dayOf = (at: string | Date): string => days().format(new Date(at));

/** "3 May 2026" for a day without a time, which is the same day everywhere. @param iso such as 2026-05-03 */
export const calendarDay = (iso: string): string => calendarDays().format(new Date(`${iso}T12:00:00Z`));

/** "3 May 2026 at 09:30". @param iso a moment */
export const momentOf = (iso: string): string => moments().format(new Date(iso));

/** "Sunday 3 May". */
export const weekdayOf = (at: Date): string => weekdays().format(at);

/** The wordings of one thing for each plural of the language, named as in an ICU message. English has two; others have up to six. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** The wording that goes with a count: plural(1, { one: 'One school', other: '1 schools' }) is "One school". */
export const plural = (count: number, wordings: Plural): string =>
  wordings[pluralRules().select(count)] ?? wordings.other;

/** "a", "a and b", "a, b and c". */
export const listOf = (texts: readonly string[]): string => lists().format(texts);

/** "a, b, c". */
export const plainList = (texts: readonly string[]): string => plainLists().format(texts);

/** "a; b; c", for texts that may hold commas themselves. */
export const semicolonList = (texts: readonly string[]): string => texts.join('; ');

/** Compares two names as a list of them is sorted: numbers by how large they are. */
export const byName = (a: string, b: string): number => order().compare(a, b);
