// A text as its figures look at it: all its words, those of what is asked, and those that name something.
import type { Reading } from '../read';
import type { Found } from '../slots/find';
import { littleWords } from '../words/grammar';
import { isAtSchool, subjects } from '../words/school';

/** Words to look for: a list, or a set. */
type Words = readonly string[] | ReadonlySet<string>;

const isAmong = (words: Words, word: string): boolean => ('has' in words ? words.has(word) : words.includes(word));

export class Asked {
  /** The words of the whole text, without marks. */
  readonly all: readonly string[];
  /** Those from where the question opens on. */
  readonly ask: readonly string[];
  /** Those of the whole text that name something. */
  readonly naming: readonly string[];
  readonly first: string;
  readonly second: string;
  readonly third: string;

  constructor(
    readonly reading: Reading,
    readonly found: Found,
  ) {
    const plain = (words: Reading['words']): string[] =>
      words.filter(({ kind }) => kind === 'word').map(({ as }) => as);
    this.all = plain(reading.words);
    this.ask = plain(reading.words.slice(reading.opens));
    this.naming = this.all.filter((word) => !littleWords.has(word));
    [this.first = '', this.second = '', this.third = ''] = this.ask;
  }

  /** Does the question open with one of these words? Of a text that asks nothing, its first word is looked at. */
  beginsWith(...words: readonly string[]): boolean {
    return words.includes(this.first);
  }
  /** Is it a question, and does it open with one of these words? */
  asksWith(...words: readonly string[]): boolean {
    return this.reading.asks && this.beginsWith(...words);
  }
  goesOnWith(...words: readonly string[]): boolean {
    return words.includes(this.second);
  }
  /** Does one of these words stand anywhere in the text? */
  says(words: Words): boolean {
    return this.all.some((word) => isAmong(words, word));
  }
  /** Do these words stand in a row, anywhere in the text? */
  saysInARow(...row: readonly string[]): boolean {
    return this.all.some((_, index) => row.every((word, skip) => this.all[index + skip] === word));
  }
  /** Does one of the words of what is asked, from one place up to another, stand among these? */
  asksAbout(words: Words, from: number, to: number): boolean {
    return this.ask.slice(from, to).some((word) => isAmong(words, word));
  }
  /** Are two words beside each other of which the first is one of these, and the second is such a word? */
  pairs(firsts: Words, isSecond: (word: string, third: string) => boolean): boolean {
    return this.all.some(
      (word, index) => isAmong(firsts, word) && isSecond(this.all[index + 1] ?? '', this.all[index + 2] ?? ''),
    );
  }
  /** Is a school, or somebody or something in it, spoken of? */
  get speaksOfSchool(): boolean {
    return this.all.some((word) => isOfSchool(word) || word.startsWith('class'));
  }
}

/** Is this a word for somebody or something in a school? */
export const isOfSchool = (word: string): boolean =>
  isAtSchool(word) || subjects.has(word) || word.startsWith('school');
