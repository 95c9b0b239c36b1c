// What a cell of a table looks like: a stem to complete, the label of a column, a figure or a date.
import { knownStems } from '../handbook/extended-framework';
import {
  calendarWords,
  columnLabels,
  countingWords,
  sayNothing,
  sentenceWords,
  stemOpenings,
} from '../handbook/stem-cues';
import { stemKey } from './normalised-text';
import { matchStems } from './own-stems';
import { afterLastLetter, gap, oneLine, plainWords, withoutNumbering } from './stem-text';

/** `perhaps`: it begins like a stem, or names one of our fields, and nothing shows that it wants completing. */
export type StemLooks = 'surely' | 'perhaps' | 'no';

/** A stem is a sentence or two; what is longer is text. */
export const longestStem = 300;

const ours: ReadonlySet<string> = new Set(knownStems.map(({ stem }) => stemKey(stem)));
const latin = /[a-z]/;

/** Does this look like a sentence stem? */
export function stemLooks(text: string): StemLooks {
  const line = withoutNumbering(oneLine(text));
  if (line.length > longestStem) return 'no';
  if (ours.has(stemKey(line))) return 'surely';
  const words = plainWords(line).filter((word) => word !== '_');
  const [first] = words;
  if (first === undefined) return 'no';
  const end = afterLastLetter(line);
  const asks = /[?؟]/.test(end);
  const wantsCompleting = gap.test(line) || end.includes(':');
  if (asks && words.length >= 3) return 'surely';
  if (wantsCompleting && words.length >= 2 && isOfSentence(words, first)) return 'surely';
  const field = matchStems([line])[0] ?? null;
  if (field !== null) return wantsCompleting || asks ? 'surely' : 'perhaps';
  return stemOpenings.has(first) && words.length >= 3 && words.length <= 25 && !/[.!]$/.test(line) ? 'perhaps' : 'no';
}

/** Two words and dots are a line of a form ("Signed …") unless they belong to a sentence; of other languages only the length tells. */
const isOfSentence = (words: readonly string[], first: string): boolean =>
  stemOpenings.has(first) ||
  words.some((word) => sentenceWords.has(word)) ||
  words.length >= 5 ||
  !latin.test(words.join(''));

/** Could this stand above a column: a few words, no sentence, nothing to complete? */
export function isLabel(text: string): boolean {
  const line = bare(text);
  const words = plainWords(line);
  return words.length >= 1 && words.length <= 5 && line.length <= 40 && !/[.?!؟…]$/.test(line) && !gap.test(line);
}

/** Is it one of the labels we know for this kind of column? */
export function isLabelOf(kind: keyof typeof columnLabels, text: string): boolean {
  if (!isLabel(text)) return false;
  const words = plainWords(bare(text));
  const start = words.findIndex((word) => !sayNothing.has(word));
  return columnLabels[kind].has(words.slice(start < 0 ? 0 : start).join(' '));
}

/** Is it nothing but a figure, a time or a date? */
export function isFigure(text: string): boolean {
  const words = plainWords(oneLine(text));
  const counts = words.map(
    (word) => /^(?:y|yr|ks|p)?\d+(?:st|nd|rd|th|am|pm|k|m|h)?$/.test(word) || calendarWords.has(word),
  );
  return counts.some((counts) => counts) && words.every((word, at) => counts[at] || countingWords.has(word));
}

/** Is it only a number or a letter that counts the rows, or nothing? */
export function isRowNumber(text: string): boolean {
  const [first, ...more] = oneLine(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return first === undefined || (more.length === 0 && /^(?:\d{1,2}|\p{L})$/u.test(first));
}

function bare(text: string): string {
  return withoutBrackets(oneLine(text)).replace(/:$/, '').trim();
}

function withoutBrackets(line: string): string {
  let kept = '';
  let from = 0;
  for (;;) {
    const open = line.indexOf('(', from);
    const close = open < 0 ? -1 : line.indexOf(')', open);
    if (close < 0) return kept + line.slice(from);
    kept += line.slice(from, open);
    from = close + 1;
  }
}
