// What the words of one document are: each text is read once, and a word that stands somewhere in small letters is no name by its looks alone.
import { alsoSurnames, surnamesBehind } from '../vocabulary/not-names';
import { kindOf, type Kind } from './kinds';
import { isHeading, wordsOf, type Word } from './runs';
import { asTyped } from './typed-small';

/** One text, as the rules for names read it. */
export interface ReadText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly isHeading: boolean;
  /** Not one small letter stands in it. */
  readonly isInCapitals: boolean;
  /** Whether a word is nobody's, a word of the language, or nobody knows it. */
  readonly kindOf: (word: Word) => Kind;
}

export class DocumentWords {
  private readonly small = new Set<string>();
  private readonly kinds = new Map<string, Kind>();
  private readonly texts = new Map<string, ReadText>();

  /** @param texts all that the document holds */
  constructor(texts: readonly string[]) {
    for (const text of texts)
      for (const { key, looks } of this.read(text).words) if (looks === 'small') this.small.add(key);
  }

  read(text: string): ReadText {
    const known = this.texts.get(text);
    if (known) return known;
    const words = asTyped(wordsOf(text));
    const read = {
      text,
      words,
      isHeading: isHeading(text, words),
      isInCapitals: !/\p{Ll}/u.test(text),
      kindOf: this.kindOf,
    };
    this.texts.set(text, read);
    return read;
  }

  /** What a word is by itself, and in this document. */
  readonly kindOf = (word: Word): Kind => {
    const known = this.kinds.get(word.text);
    if (known) return known;
    const kind = kindOf(word, (key) => this.small.has(key));
    this.kinds.set(word.text, kind);
    return kind;
  };

  /** The last of several words: a role or a body may be a surname, and a trade most likely is (Turner, Walker). */
  kindOfLast(word: Word): Kind {
    const kind = this.kindOf(word);
    if (kind === 'never' && (alsoSurnames.has(word.key) || surnamesBehind.has(word.key))) return 'word';
    return kind === 'word' && /[^aeiou]er$/.test(word.key) ? 'unknown' : kind;
  }
}
