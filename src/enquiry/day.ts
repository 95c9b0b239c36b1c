// A day of the calendar, as the record keeps it.

/** The day as yyyy-mm-dd; empty where something else stands there. */
export function dayIn(value: unknown): string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : '';
}
