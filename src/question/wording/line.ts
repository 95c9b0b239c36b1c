// A sentence whose words are asked for by place, as they are read and as they were typed.
import type { Reading } from '../read';

export interface Line {
  /** The canonical word at a place, or "". */
  readonly at: (index: number) => string;
  /** The words as they were typed, from one place to before another. */
  readonly slice: (from: number, to?: number) => string;
  readonly end: number;
}

/** Where a sentence ends in its text, with what narrows nothing but was said ("… in our school"), and a bracket that closes. */
function endOf({ text, words, padding }: Reading): number {
  const last = words.at(-1)?.end ?? 0;
  const closes =
    /^['’)]/.test(text.slice(last)) && /(?:^|\s)['‘(]/.test(text.slice(words[0]?.start ?? 0, last)) ? 1 : 0;
  const after = padding.filter(({ start }) => start >= last && text.slice(last, start).trim() === '');
  return Math.max(last + closes, ...after.map((each) => each.end));
}

/** The sentence of a reading by place. */
export function lineOf(reading: Reading): Line {
  const { text, words } = reading;
  const end = endOf(reading);
  return {
    at: (index) => words[index]?.as ?? '',
    slice: (from, to = words.length) =>
      text
        .slice(words[from]?.start ?? 0, to === words.length ? end : (words[to - 1]?.end ?? 0))
        .replace(/\s+/g, ' ')
        .replace(/["“”]/g, ''),
    end: words.length,
  };
}
