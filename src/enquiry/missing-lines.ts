// What one text says that another does not, line by line.

/**
 * The lines of `other` that stand nowhere in `text`, in their order, as text; empty where there are none.
 * Blanks do not tell lines apart: `values` and paragraphs of one cell may differ in them.
 */
export function missingLines(text: string, other: string): string {
  const letters = (line: string): string => line.replace(/\s+/g, '');
  const there = new Set(text.split('\n').map(letters));
  return other
    .split('\n')
    .filter((line) => letters(line) !== '' && !there.has(letters(line)))
    .join('\n');
}

/** The text, and below it the lines of `other` that it does not say. */
export function withLinesOf(text: string, other: string): string {
  return [text, missingLines(text, other)].filter((lines) => lines !== '').join('\n');
}
