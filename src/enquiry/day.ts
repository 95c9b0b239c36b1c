// A day of the calendar, as the record keeps it.

/** The day as yyyy-mm-dd; empty where something else stands there. */
export function dayIn(value: unknown): string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : '';
}

/** The day on this computer's calendar, as yyyy-mm-dd. */
export function dayAt(at: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** Orders what has a day by it; what has none comes last. */
export function byDay(one: { readonly when: string }, other: { readonly when: string }): number {
  const [day, another] = [one.when || 'none', other.when || 'none']; // letters come after digits
  return day < another ? -1 : day > another ? 1 : 0;
}
