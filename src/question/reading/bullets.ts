// Where each line of a list begins.
import type { Token } from '../tokens';

/** What stands in front of a line of a list: "-", "•", "1.", "a)". */
const mark = /^[^\S\n]{0,12}(?:[-–—•*·▪]|\(?(?:\d{1,2}|[a-z])[.)])[^\S\n]/gim;

/** The first word of each line that has such a mark; none where the text is one line. */
export function bulletsIn(text: string, all: readonly Token[]): Token[] {
  if (!text.includes('\n')) return [];
  const words = all.filter(({ kind }) => kind === 'word');
  let next = 0;
  return [...text.matchAll(mark)].flatMap(({ 0: { length }, index }) => {
    while ((words[next]?.start ?? Infinity) < index + length) next += 1;
    return words[next] ?? [];
  });
}
