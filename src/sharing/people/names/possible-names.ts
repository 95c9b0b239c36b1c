// Words with a capital inside a sentence that nobody knows, and that nothing in the document explains: they may be somebody, and are asked about.
import { textBefore, type Span } from '../span';
import { isGivenName } from '../vocabulary/given-names';
import { alsoSurnames } from '../vocabulary/not-names';
import { beginsSurname } from '../vocabulary/particles';
import { isSurnameWord } from '../vocabulary/surname-words';
import type { DocumentWords, ReadText } from './document-words';
import { isGivenAndWord, isSmallWord, isTimeOrPlace } from './kinds';
import type { ToldRun } from './listed-names';
import { type Told } from './looked-run';
import { isHill, withoutStarters } from './run-parts';
import { startsSentence, type Run, type Word } from './runs';
import { isMovement } from './verbs-and-dates';

interface Possible extends Span {
  readonly keys: readonly string[];
}

export class PossibleNames {
  /** Words that something says are nobody's: a school, a place, a product. */
  private readonly explained = new Set<string>();
  /** By text, and in it by where they begin. */
  private readonly possible = new Map<string, Map<number, Possible>>();

  constructor(private readonly known: DocumentWords) {}

  /** Those of one text, as far as the document does not explain them elsewhere. */
  in(text: string): Span[] {
    return [...(this.possible.get(text)?.values() ?? [])].filter(
      ({ keys }) => !keys.some((key) => this.explained.has(key)),
    );
  }

  /** Notes what the runs of a text may be. @param value whether the text is a value, such as a chart's label */
  note(read: ReadText, lists: readonly (readonly ToldRun[])[], value: boolean): void {
    const found = new Map<number, Possible>();
    this.possible.set(read.text, found);
    for (const list of lists) {
      for (const { run, told } of list) {
        this.explain(run, told, value);
        const words = this.wordsAskedAbout(run, told, read, value);
        const [first, last] = [words[0], words[words.length - 1]];
        if (first && last)
          found.set(first.start, { start: first.start, end: last.end, keys: words.map(({ key }) => key) });
      }
    }
    for (const list of lists) {
      this.explainByPlaces(list);
      if (this.isNothingElse(list, read.text)) askAboutAll(list, found);
      else if (!read.isHeading) askAboutPair(list, found);
    }
  }

  private explain(run: Run, told: Told, value: boolean): void {
    if (told.denied !== 'no' && !value)
      for (const word of run.words) if (this.known.kindOf(word) === 'unknown') this.explained.add(word.key);
  }

  /** None where it names somebody, or can be nobody. In a value, every capital was given to its word. */
  private wordsAskedAbout(run: Run, told: Told, read: ReadText, value: boolean): readonly Word[] {
    if (told.name) return [];
    const words = value || told.words.length === 0 ? withoutStarters(run.words) : told.words;
    const [first] = words;
    const mayBe =
      first !== undefined &&
      words.length < 4 &&
      words.every(({ looks }) => looks === 'capital') &&
      !isMovement(first, read.text) &&
      (value ? this.mayBeValue(words) : this.mayBeSomebody(first, words, told, read));
    return mayBe ? words : [];
  }

  private mayBeValue(words: readonly Word[]): boolean {
    return (
      words.some((word) => isGivenName(word.key) || this.isStrange(word)) &&
      words.every(
        (word, at) =>
          this.known.kindOf(word) !== 'never' ||
          (at === 1 && words[0] !== undefined && isNamed(words[0]) && alsoSurnames.has(word.key)),
      )
    );
  }

  /** What nobody knows, and English does not write small. */
  private isStrange(word: Word): boolean {
    return this.known.kindOf(word) === 'unknown' && !isSmallWord(word.key);
  }

  /**
   * Whether words may be somebody, though no sign suffices. What nobody knows may be, by its capital inside a sentence; a word of the language needs
   * a sign, however small; a given name that is a word as well needs one of the two, and one that is a time or a place more than a small sign.
   */
  private mayBeSomebody(first: Word, words: readonly Word[], told: Told, { text, isHeading }: ReadText): boolean {
    const isTitled = isHeading && !/\b(?:for|with|by|about) $/.test(textBefore(text, first, 7));
    const where = { isTitled, isInside: !isTitled && !startsSentence(first), text };
    if (!isGivenAndWord(first.key)) return told.denied === 'no' && this.mayBeStrange(first, words, told, where);
    if (words.length === 1) return mayBeGiven(first, told, where);
    return told.denied === 'no' && (!isTitled || this.areTwoNames(words)) && this.areGivenAndMore(words, told);
  }

  /** Words that are no given name and word at once. */
  private mayBeStrange(first: Word, words: readonly Word[], told: Told, { isTitled, isInside, text }: Where): boolean {
    const isTold =
      isInside || (!isTitled && this.isMoreThanACapital(first, words, told)) || isSigned(first, words, text);
    return isTold && words.every((word) => isNamed(word) || this.mayBeOne(word, words.length > 1, told));
  }

  private mayBeOne(word: Word, isOneOfSeveral: boolean, { strength }: Told): boolean {
    const kind = this.known.kindOf(word);
    if (kind === 'unknown') return strength > 0 || !isSmallWord(word.key);
    return kind === 'word' && isOneOfSeveral && strength > 0;
  }

  /** "Willow Bassett by 3 May": in a heading, a given name and behind it what is hardly anything but a surname. */
  private areTwoNames([first, last, ...more]: readonly Word[]): boolean {
    if (!first || !last || more.length > 0 || isTimeOrPlace(first.key)) return false;
    return this.isStrange(last) || isSurnameWord(last.key);
  }

  private areGivenAndMore(words: readonly Word[], told: Told): boolean {
    return words.every(
      (word) =>
        this.known.kindOf(word) !== 'never' ||
        (told.strength > 0 && alsoSurnames.has(word.key)) ||
        isHill.test(word.key),
    );
  }

  /** Behind a capital that begins a sentence, another one was given to its word; and there a sign makes up for the capital. */
  private isMoreThanACapital(first: Word, words: readonly Word[], told: Told): boolean {
    const [, ...more] = words;
    const strange = (word: Word): boolean => this.isStrange(word);
    return (
      (words.length === 2 && (words.some(isNamed) || beginsSurname.has(first.key)) && words.some(strange)) ||
      (more.length > 0 && more.every(strange)) ||
      (told.strength > 0 && words.some(strange))
    );
  }

  /** "Ruby / Sky", "Jade and Max": a text that holds given names, or what nobody knows, and nothing else. */
  private isNothingElse(list: readonly ToldRun[], text: string): boolean {
    const words = list.flatMap(({ run }) => run.words);
    return (
      list.length > 1 &&
      words.length === list.length &&
      words[0]?.start === 0 &&
      words[words.length - 1]?.end === text.trimEnd().length &&
      words.slice(1).every(({ start }, at) => /^ ?[/+&,] ?$|^ and $/.test(text.slice(words[at]?.end, start))) &&
      words.every((word) => isGivenName(word.key) || this.isStrange(word)) &&
      words.some(isNamed)
    );
  }

  /** "Lowca, Arlecdon and Thwaites": where nobody is named, what is listed with places is one. */
  private explainByPlaces(list: readonly ToldRun[]): void {
    if (list.some(({ told }) => told.name) || !list.some(({ run }) => isPlace(run))) return;
    for (const { run } of list)
      for (const word of run.words)
        if (this.known.kindOf(word) === 'unknown' && !isGivenName(word.key)) this.explained.add(word.key);
  }
}

/** Where in a text words stand. */
interface Where {
  /** In a heading, whose words all have a capital. */
  readonly isTitled: boolean;
  /** Inside a sentence, where a capital says something. */
  readonly isInside: boolean;
  readonly text: string;
}

/** One word that is a given name, and a word, a time or a place as well. */
function mayBeGiven(word: Word, { strength, denied }: Told, { isInside, text }: Where): boolean {
  if (denied === 'surely') return false;
  if (isTimeOrPlace(word.key)) return strength > 1;
  return strength > 0 || (denied === 'no' && (isInside || isSentence(word, text)));
}

const isNamed = ({ key }: Word): boolean => isGivenName(key) && !isTimeOrPlace(key);

const isPlace = ({ words: [word, ...more] }: Run): boolean =>
  word !== undefined && more.length === 0 && isTimeOrPlace(word.key) && !isGivenName(word.key);

/** A word that is a sentence, or a text, of its own: as somebody signs a message. */
const isSentence = ({ start, end }: Word, text: string): boolean =>
  /(?:^|^[•*–-] ?|[.!?][”"’']? ?)$/.test(text.slice(Math.max(0, start - 3), start)) &&
  /^[.!? x]{0,4}$/.test(text.slice(end, end + 5));

/** "Any news of the blinds? Vaishnavi": a last word by itself, behind other sentences. */
const isSigned = (word: Word, words: readonly Word[], text: string): boolean =>
  words.length === 1 &&
  /\p{L}[.!?…][”"’']? ?$/u.test(textBefore(text, word, 4)) &&
  /^[. x]{0,3}$/.test(text.slice(word.end, word.end + 4));

function askAboutAll(list: readonly ToldRun[], found: Map<number, Possible>): void {
  for (const { run, told } of list)
    if (!told.name) found.set(run.start, { start: run.start, end: run.end, keys: run.words.map(({ key }) => key) });
}

/** "Rose and Hunter swapped seats": two that may both be somebody, though the first begins the sentence. */
function askAboutPair(list: readonly ToldRun[], found: Map<number, Possible>): void {
  const mayBe = ({ words: [word, ...more] }: Run): boolean =>
    word !== undefined && more.length === 0 && word.looks === 'capital' && isNamed(word);
  if (list.length !== 2 || !list.every(({ run, told }) => mayBe(run) && told.denied === 'no')) return;
  if (!list.some(({ run }) => found.has(run.start))) return;
  for (const { run, told } of list)
    if (!told.name && !found.has(run.start))
      found.set(run.start, { start: run.start, end: run.end, keys: run.words.map(({ key }) => key) });
}
