// The words and marks of a text, each tied to the place where it was typed.
import { canonical } from './canonical';

/** A stretch of the text given, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One word or mark. `as` is how it is read: a canonical word, "," for a pause, ":" for an announcement, "." or "?" for a stop. */
export interface Token extends Span {
  readonly as: string;
  readonly kind: 'word' | 'pause' | 'stop';
  /** Within quotation marks that hold some of the text: part of a name. */
  readonly quoted: boolean;
}

/** No enquiry question is longer than this many characters; what is beyond is not read. */
export const longest = 2000;

const patterns = {
  // Skipped: pasted HTML is not part of a question.
  tag: /<\/?[a-zA-Z!][^<>]{0,300}>/,
  dotted: /(?:\p{L}\.){1,4}\p{L}(?!\p{L})/u,
  word: /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*|&/u,
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

const opening = /^[\s"“‘'«]*$/;
const closing = /^[\s"”’'».?!…]*$/;

/** Where something stands in quotation marks; quotation marks around the whole text are none. */
function quotations(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])["“‘'](?=[\p{L}\p{N}])/gu)) {
    const start = match.index + 1;
    const mark = match[0] === '"' ? '"' : match[0] === '“' ? '”' : "['’]";
    const end = text
      .slice(start, start + 120)
      .search(new RegExp(`(?<=[\\p{L}\\p{N}.!?,])${mark}(?![\\p{L}\\p{N}])`, 'u'));
    if (end < 0) continue;
    const span = { start, end: start + end };
    if (!(opening.test(text.slice(0, start)) && closing.test(text.slice(span.end)))) found.push(span);
  }
  return found;
}

/** Words and marks of a text, in order; a word with hyphens is several. */
export function tokens(whole: string): Token[] {
  const text = whole.slice(0, longest);
  const names = quotations(text);
  const found: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const typed = match[0];
    const start = match.index;
    const span = { start, end: start + typed.length };
    if (typed.startsWith('<')) continue;
    if (/^[,;()–—/:]$/.test(typed))
      found.push({ ...span, as: typed === ':' ? ':' : ',', kind: 'pause', quoted: false });
    else if (/^(?:[.!?…]|\s)/.test(typed)) {
      const before = found[found.length - 1];
      const shortened =
        typed === '.' && before?.kind === 'word' && isAbbreviation(text.slice(before.start, before.end).toLowerCase());
      if (!shortened) found.push({ ...span, as: typed.includes('?') ? '?' : '.', kind: 'stop', quoted: false });
    } else {
      const quoted = names.some((name) => name.start <= start && span.end <= name.end);
      for (const as of canonical(typed).split(' ')) found.push({ ...span, as, kind: 'word', quoted });
    }
  }
  return found;
}
