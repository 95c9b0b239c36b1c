// A long text as its beginning and an ellipsis, for a line that names it.

/**
 * @param length how many letters it may have, with the ellipsis
 * @returns the text itself where it is no longer
 */
export function shortened(text: string, length: number): string {
  // No letter takes more than two units; a text of a hundred pages is not taken apart for its first line.
  const letters = [...text.slice(0, 2 * length + 2)];
  return letters.length <= length
    ? text
    : `${letters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
