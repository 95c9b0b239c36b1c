// A run of words with capitals, and what is known of it before the signs around it are looked for.
import type { Span } from '../span';
import type { DocumentWords } from './document-words';
import { isGiven, type Kind } from './kinds';
import { isJoinedOn, partsOf } from './run-parts';
import type { Run, Word } from './runs';

/** What a run turns out to be: the words looked at, the strength of the best sign, and whether something says that it is nobody. */
export interface Told {
  readonly words: readonly Word[];
  readonly name: Span | null;
  readonly strength: number;
  /** weakly: it stands where places and products do, and people too. */
  readonly denied: 'no' | 'weakly' | 'surely';
}

/** Nobody here, which says nothing of the same words elsewhere. */
export const nobody: Told = { words: [], name: null, strength: 0, denied: 'no' };
/** A place, a body, a subject: the same words elsewhere are none either. */
export const denied: Told = { words: [], name: null, strength: 0, denied: 'surely' };

/** How far to each side signs are looked for, in characters. */
export const reach = 90;

export interface LookedRun {
  readonly whole: Run;
  /** Without the roles and starters it begins or ends with. */
  readonly words: readonly Word[];
  readonly first: Word;
  readonly last: Word;
  readonly kinds: readonly Kind[];
  readonly beside: Word | undefined;
  /** One of its words is a given name that is hardly anything else. */
  readonly given: boolean;
  readonly text: string;
  /** What stands behind it, with the 's of its last word. */
  readonly right: string;
}

/** @returns null where no word of it could be a name, or too many */
export function lookedAt(whole: Run, text: string, known: DocumentWords): LookedRun | null {
  const { words, beside } = partsOf(whole, known.kindOf);
  const [first, last] = [words[0], words[words.length - 1]];
  if (!first || !last || words.length > 5) return null;
  return {
    whole,
    words,
    first,
    last,
    kinds: kindsOf(words, known),
    beside,
    given: words.some(({ key, looks }) => looks !== 'small' && isGiven(key)),
    text,
    right: text.slice(last.end - (/['’]s?$/.exec(last.text)?.[0].length ?? 0), last.end + reach),
  };
}

function kindsOf(words: readonly Word[], known: DocumentWords): Kind[] {
  return words.map((word, at) => {
    if (at === 0) return known.kindOf(word);
    if (isJoinedOn(words, at) || isJoinedOn(words, at + 1)) return 'unknown';
    // "Omar bin Said": so is what stands behind a small one.
    if (words[at - 1]?.looks === 'small' && known.kindOf(word) === 'never') return 'unknown';
    if (at === words.length - 1) return known.kindOfLast(word);
    // A small word inside is one of names: "de la".
    return word.looks === 'small' ? 'unknown' : known.kindOf(word);
  });
}
