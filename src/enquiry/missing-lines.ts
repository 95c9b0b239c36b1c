// What one text says that another does not, line by line.

/** Blanks do not tell lines apart: `values` and paragraphs of one cell may differ in them. */
const letters = (line: string): string => line.replace(/\s+/g, '');

/**
 * The lines of `other` that stand nowhere in `text`, in their order, as text; empty where there are none.
 * @param form what of a line tells it from others
 */
export function missingLines(text: string, other: string, form: (line: string) => string = letters): string {
  const there = new Set(text.split('\n').map(form));
  return other
    .split('\n')
    .filter((line) => form(line) !== '' && !there.has(form(line)))
    .join('\n');
}

/** The text, and below it the lines of `other` that it does not say. */
export function withLinesOf(text: string, other: string): string {
  return [text, missingLines(text, other)].filter((lines) => lines !== '').join('\n');
}
