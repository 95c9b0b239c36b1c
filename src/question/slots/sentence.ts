// The words of one sentence, asked about by place, and what single words are.
import { lookUp } from '../lexicon';
import type { Span, Token } from '../tokens';
import { littleWords, prepositions } from '../words/grammar';
import { names } from '../words/names';
import { adults, learners, marks, stages } from '../words/school';

/** A stretch of the words of a sentence: from the first to before the last. */
export type Range = readonly [from: number, to: number];

/** The words of one sentence, asked about by place. */
export class Sentence {
  constructor(readonly words: readonly Token[]) {}
  at(index: number): string {
    return this.words[index]?.as ?? '';
  }
  get end(): number {
    return this.words.length;
  }
  /** The first place in a range where this holds, or -1. */
  first(from: number, to: number, holds: (word: string, index: number) => boolean): number {
    for (let index = from; index < to; index += 1)
      if (!this.words[index]?.quoted && holds(this.at(index), index)) return index;
    return -1;
  }
  /** The range without pauses and little words that only join, at either end; null where nothing is left. */
  trim(from: number, to: number): Range | null {
    let [start, end] = [from, Math.min(to, this.end)];
    const idle = (index: number): boolean =>
      this.words[index]?.kind !== 'word' ||
      ['and', 'or', 'of', 'be', 'that', 'to', 'then', 'also'].includes(this.at(index));
    while (start < end && idle(start)) start += 1;
    // "… so that parents feel listened to": the last word of a sentence joins nothing.
    while (
      end > start &&
      !(end === this.end && prepositions.has(this.at(end - 1))) &&
      (idle(end - 1) ||
        ['the', 'a', 'an'].includes(this.at(end - 1)) ||
        (prepositions.has(this.at(end - 1)) && !this.words[end - 1]?.quoted))
    )
      end -= 1;
    return end > start ? [start, end] : null;
  }
}

export const base = (word: string): string[] => {
  const forms = [word];
  if (word.endsWith('ies')) forms.push(word.slice(0, -3) + 'y');
  if (word.endsWith('s') && !word.endsWith('ss')) forms.push(word.slice(0, -1));
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('ied')) forms.push(word.slice(0, -3) + 'y');
  if (word.endsWith('ed')) forms.push(word.slice(0, -2), word.slice(0, -1));
  if (word.endsWith('ing')) forms.push(word.slice(0, -3), word.slice(0, -3) + 'e', word.slice(0, -4));
  return forms;
};
export const isIn = (words: ReadonlySet<string>, word: string): boolean => base(word).some((form) => words.has(form));

export const isPerson = (word: string): boolean =>
  learners.has(word) ||
  names.has(word) ||
  (/(?:ers|ists|ees|ians)$/.test(word) && lookUp(word) === null) ||
  adults.has(word) ||
  (lookUp(word)?.sort === 'person' && !littleWords.has(word) && !word.endsWith('ing')) ||
  word === 'people' ||
  word === 'children';

export const isMark = (word: string): boolean =>
  marks.has(word) || /^(?:y|yr|yrs|ks|p|s|k|fs|l)\d{1,2}s?$/.test(word) || /^\d+(?:st|nd|rd|th)$/.test(word);
/** A number in figures. */
export const isFigure = (word: string): boolean => /^\d/.test(word);
/** Whether one of these words says which learners: a need, a starting point, a year. */
export const hasMark = (words: readonly string[]): boolean =>
  words.some((word, index) => isMark(word) || (stages.has(word) && isFigure(words[index + 1] ?? '')));

export const spanOf = (words: readonly Token[], range: Range): Span => ({
  start: words[range[0]]?.start ?? 0,
  end: words[range[1] - 1]?.end ?? 0,
});
