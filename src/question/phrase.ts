// A stretch of text as words the rules can search, each tied to the place where it was typed.
import { canonical } from './canonical';
import { littleWords } from './words/little-words';

/** A stretch of the text given, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One word or mark. `as` is how rules see it: canonical words, "," for a pause, ":" for an announcement. */
export interface Token extends Span {
  readonly as: string;
  readonly kind: 'word' | 'pause' | 'stop';
}

const patterns = {
  // Skipped: pasted HTML is not part of a question.
  tag: /<\/?[a-zA-Z!][^<>]{0,300}>/,
  dotted: /(?:\p{L}\.){1,4}\p{L}(?!\p{L})/u,
  word: /[\p{L}\p{M}\p{N}]+(?:['’ʼ\-‐‑][\p{L}\p{M}\p{N}]+)*|&/u,
  pause: /[,;:()–—/]/,
  stop: /[.!?…]+|[\r\n\v\u2028]+/,
};
const tokenPattern = new RegExp(
  Object.values(patterns)
    .map((each) => each.source)
    .join('|'),
  'gu',
);
const abbreviations = new Set(['eg', 'ie', 'etc', 'vs', 'mr', 'mrs', 'ms', 'dr', 'st', 'approx', 'incl', 'yr']);

const isAbbreviation = (typed: string): boolean =>
  typed.length === 1 || typed.includes('.') || abbreviations.has(typed);

/** Words and marks of a text, in order. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const typed = match[0];
    const start = match.index;
    const span = { start, end: start + typed.length };
    if (typed.startsWith('<')) continue;
    if (/^[,;()–—/:]$/.test(typed)) found.push({ ...span, as: typed === ':' ? ':' : ',', kind: 'pause' });
    else if (/^(?:[.!?…]|\s)/.test(typed)) {
      const before = found[found.length - 1];
      const shortened =
        typed === '.' && before?.kind === 'word' && isAbbreviation(text.slice(before.start, before.end).toLowerCase());
      if (!shortened) found.push({ ...span, as: typed.includes('?') ? '?' : '.', kind: 'stop' });
    } else found.push({ ...span, as: canonical(typed), kind: 'word' });
  }
  return found;
}

/** Tokens in a row, as one line of canonical words that patterns can search. */
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

  /** Where a pattern, made by `pattern` or `anyOf`, first lies: its group named `span` where it has one, else the whole match. */
  find(searched: RegExp): Span | null {
    const indices = searched.exec(this.plain)?.indices;
    const found = indices?.groups?.span ?? indices?.[0];
    return found ? this.span(found[0], found[1]) : null;
  }

  /** Whether a pattern lies anywhere. */
  has(pattern: RegExp): boolean {
    return pattern.test(this.plain);
  }
}

/** The words of a stretch of `plain` that name something: not the little words, not marks. */
export function namingWords(plain: string): string[] {
  return plain.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word) && !littleWords.has(word));
}

/** A pattern for `Phrase.find`: it remembers where its groups lie. */
export function pattern(source: string): RegExp {
  return new RegExp(source, 'd');
}

/** A pattern that finds any of these words or groups of words, whole. */
export function anyOf(...fragments: string[]): RegExp {
  return pattern(`\\b(?:${fragments.join('|')})\\b`);
}
