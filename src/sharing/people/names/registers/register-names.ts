// Names as school systems print them: in capitals, or the surname first.
import { textBefore, type Span } from '../../span';
import { isGivenName } from '../../vocabulary/given-names';
import type { ReadText } from '../document-words';
import { firstOf } from '../first-of';
import { isTimeOrPlace } from '../kinds';
import { filedInSentence } from './filed-in-sentence';
import { inCapitals } from './in-capitals';
import { inShoutedLine } from './in-shouted-line';
import { pairsIn } from './pairs';
import type { RegisterRule } from './rule';
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

export function registerNames(read: ReadText): Span[] {
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

/** "ST. JOHN’S": a school or a church; but "MARTHA ST JOHN" and "St John, Martha" are somebody. */
function isSaint({ text, words }: ReadText, at: number): boolean {
  const [word, before, behind] = [words[at], words[at - 2], words[at + 1]];
  if (!word || (before && isGivenName(before.key))) return false;
  if (behind?.gap === ', ' && isGivenName(behind.key) && !isTimeOrPlace(behind.key)) return false;
  return /\b(?:st|saint)\.? $/i.test(textBefore(text, word, 8));
}
