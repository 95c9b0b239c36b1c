// Names as school systems print them: in capitals, or the surname first.
import type { Span } from '../../span';
import { isGivenName } from '../../vocabulary/given-names';
import type { ReadText } from '../document-words';
import { isTimeOrPlace, type Kind } from '../kinds';
import type { Word } from '../runs';
import { filedInSentence } from './filed-in-sentence';
import { inCapitals } from './in-capitals';
import { inShoutedLine } from './in-shouted-line';
import { pairsIn } from './pairs';
import type { RegisterRule } from './register-text';
import { stressed } from './stressed';
import { surnameAndInitial } from './surname-and-initial';
import { surnameFirst } from './surname-first';

/** In their order: the first that sees a name says how far it goes. */
const rules: readonly RegisterRule[] = [
  surnameFirst,
  filedInSentence,
  surnameAndInitial,
  inShoutedLine,
  stressed,
  inCapitals,
];

/** @param kindOf whether a word is nobody's, a word of the language, or nobody knows it */
export function registerNames(of: ReadText, kindOf: (word: Word) => Kind): Span[] {
  const read = { ...of, kindOf };
  const found: Span[] = [];
  let last = 0;
  read.words.forEach((word, at) => {
    if (word.start < last || isSaint(read, at)) return;
    const span = firstOf(rules, (rule) => rule(read, at));
    if (!span) return;
    found.push(span);
    last = span.end;
  });
  return [...found, ...pairsIn(read)];
}

function firstOf<Of, Found>(list: readonly Of[], find: (one: Of) => Found | null): Found | null {
  for (const one of list) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}

/** "ST. JOHN’S": a school or a church; but "MARTHA ST JOHN" and "St John, Martha" are somebody. */
function isSaint({ text, words }: ReadText, at: number): boolean {
  const [word, before, behind] = [words[at], words[at - 2], words[at + 1]];
  if (!word || (before && isGivenName(before.key))) return false;
  if (behind?.gap === ', ' && isGivenName(behind.key) && !isTimeOrPlace(behind.key)) return false;
  return /\b(?:st|saint)\.? $/i.test(text.slice(Math.max(0, word.start - 8), word.start));
}
