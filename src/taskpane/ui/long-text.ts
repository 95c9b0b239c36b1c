// How much text a field takes at once, and shows unasked: a browser lays out every line of a field, and those of a hundred pages hold the panel up.
import { shortened } from '../../enquiry/shortened';

export const mostLetters = 30_000;
export const mostLines = 500;

/** Is it more than that? */
export function isLong(text: string): boolean {
  if (text.length > mostLetters) return true;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0 && lines <= mostLines; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines > mostLines;
}

/** So much of a long text is shown: enough to know it by. */
const beginning = { letters: 1000, lines: 20 };

/** The beginning of a long text, with an ellipsis. */
export function beginningOf(text: string): string {
  const lines = text.split('\n', beginning.lines).join('\n');
  return lines.length > beginning.letters ? shortened(lines, beginning.letters) : `${lines}…`;
}
