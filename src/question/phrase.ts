// Words in a row as one line of canonical words, each place in it tied to the place where it was typed.
import { littleWords } from './words/grammar';
import { tokens, type Span, type Token } from './tokens';

/** A line of canonical words with the way back to the text. */
export class Phrase {
  readonly plain: string;
  private readonly at: number[] = [];

  constructor(readonly words: readonly Token[]) {
    let length = 0;
    for (const word of words) {
      this.at.push(length);
      length += word.as.length + 1;
    }
    this.plain = words.map((word) => word.as).join(' ');
  }

  /** The text's own span of a stretch of `plain`; whole words only. */
  span(from: number, to: number): Span {
    let first = 0;
    let last = 0;
    this.at.forEach((start, index) => {
      if (start <= from) first = index;
      if (start < to) last = index;
    });
    return { start: this.words[first]?.start ?? 0, end: this.words[Math.max(first, last)]?.end ?? 0 };
  }
}

/** The canonical words of a text as one line. */
export const plainOf = (text: string): string => new Phrase(tokens(text)).plain;

/** The words of a stretch of `plain` that name something: not the little words, not marks. */
export function namingWords(plain: string): string[] {
  return plain.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word) && !littleWords.has(word));
}
