// What is still to be filled in: "[group]", "____", "....", "XXX", "tbc".
import { longest, type Span, type Token } from './tokens';
import { setOf } from './words/set';

const gapWords = setOf('tbc tba xxx xx xxxx todo blah');
const blanks = setOf(
  'group topic subject name year area school insert approach class outcome here action practice strategy intervention stage',
);
const brackets: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
  ['(', ')'],
]);
/** A template's gap is a few words; what is longer is an aside. */
const longestGap = 60;
const mostWords = 7;

/** How often a character stands in a row here. */
function rowOf(text: string, from: number): number {
  let to = from;
  while (text[to] === text[from] && to < text.length) to += 1;
  return to - from;
}

/** Where brackets that open here hold the name of what goes there: "[group]", "(insert subject here)". */
function bracketsAt(text: string, from: number): Span | null {
  const closing = brackets.get(text[from] ?? '');
  if (closing === undefined) return null;
  const end = text.slice(from, from + longestGap).indexOf(closing);
  if (end < 0) return null;
  const words = text.slice(from + 1, from + end).split(' ');
  // Round brackets also hold asides: "(outcome)", "(Year 4)".
  if (closing === ')' && !words.some((word) => ['insert', 'here', 'tbc'].includes(word.toLowerCase()))) return null;
  const plain = words.every((word) => /^[a-z]+$/i.test(word));
  return plain && words.length <= mostWords && words.some((word) => blanks.has(word.toLowerCase()))
    ? { start: from, end: from + end + 1 }
    : null;
}

/** "(intervention) … (outcome)": one such word in round brackets is an aside, two are a template. */
function twoBlanks(text: string): Span | null {
  const found = [...text.matchAll(/\((\w{1,20})\)/g)].filter(([, word = '']) => blanks.has(word.toLowerCase()));
  const [first] = found;
  return first && found.length > 1 ? { start: first.index, end: first.index + first[0].length } : null;
}

/** The first gap in a text, with its words already found; null where everything is filled in. */
export function gapIn(whole: string, words: readonly Token[]): Span | null {
  const from = whole.length - whole.trimStart().length;
  const text = whole.slice(0, from + longest);
  for (let index = from; index < text.length;) {
    const row = rowOf(text, index);
    const character = text[index] ?? '';
    const found = bracketsAt(text, index);
    if (found) return found;
    const left = character === '_' ? 2 : character === '.' ? 4 : Infinity;
    if (row >= left) return { start: index, end: index + row };
    // "How can we use … to improve …?": dots that stand alone within a sentence; behind a word they are a pause.
    const dots = character === '…' || (character === '.' && row === 3);
    if (dots && text[index - 1] === ' ' && /^(?: [\p{L}\p{N}]|\?)/u.test(text.slice(index + row, index + row + 2)))
      return { start: index, end: index + row };
    // "??? pupils": somebody meant to come back; "really???" is only loud.
    if (character === '?' && row >= 3 && /^ [\p{L}\p{N}]$/u.test(text.slice(index + row, index + row + 2)))
      return { start: index, end: index + row };
    index += row;
  }
  return words.find(({ as }) => gapWords.has(as)) ?? twoBlanks(text);
}
