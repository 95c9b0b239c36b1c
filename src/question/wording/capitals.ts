// Capitals where words come to stand within a sentence, or begin one.
import { lookUp } from '../lexicon';
import { umbrellas } from '../words/general';
import { auxiliaries, littleWords, months, weekdays } from '../words/grammar';
import { isAtSchool, learners, places, subjects } from '../words/school';

/** Their capitals are part of the word. */
const capitals: ReadonlySet<string> = new Set([
  ...months,
  ...weekdays,
  ...'english welsh french german spanish latin irish gaelic scottish british ofsted christmas easter key year stage gaelic cymraeg traveller roma gypsy'.split(
    ' ',
  ),
]);

/** Small letters where a sentence no longer begins, unless the word is a name or an abbreviation. */
export function inside(words: string): string {
  const [first = '', second = ''] = words.split(' ');
  const plain = first.toLowerCase().replace(/['’]s?$/, '');
  const known = lookUp(plain) !== null || [auxiliaries, places, learners, umbrellas].some((set) => set.has(plain));
  return known && !capitals.has(plain) && /^[A-Z][a-z]*(?:['’]s?)?$/.test(first) && first !== 'I' && !/^\d/.test(second)
    ? first.toLowerCase() + words.slice(first.length)
    : words;
}

/** With a capital, as a sentence begins. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A title with a capital on each word, in small letters but for what keeps its capital; null where there is no telling what does. Other words stay as they are. */
function withoutTitleCapitals(words: string): string | null {
  const pieces = words.split(' ');
  const long = pieces.filter((piece) => /^[A-Za-z]{5}/.test(piece));
  const raised = long.filter((piece) => /^[A-Z][a-z]/.test(piece));
  if (raised.length < 3 || raised.length < 0.7 * long.length) return words;
  const small = pieces.map((piece) => {
    const plain = (piece.match(/^[A-Za-z]+/)?.[0] ?? '').toLowerCase();
    const known = lookUp(plain) !== null || subjects.has(plain) || isAtSchool(plain) || littleWords.has(plain);
    return /^[A-Z][a-z]+/.test(piece) && known && !capitals.has(plain)
      ? piece.charAt(0).toLowerCase() + piece.slice(1)
      : piece;
  });
  const left = small.some((piece) => /^[A-Z][a-z]/.test(piece) && !capitals.has(piece.toLowerCase()));
  return left ? null : small.join(' ');
}

/** A question that begins so and goes on with a title; null where the title's capitals cannot be told from names. */
export function titled(title: string, beginning: string): string | null {
  const small = withoutTitleCapitals(title);
  return small === null ? null : `${beginning} ${inside(small)}?`;
}
