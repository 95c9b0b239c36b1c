// The words and marks of a text, each tied to the place where it was typed.
import { isWithinSentence } from './abbreviations';
import { canonical } from './canonical';

/** A stretch of the text given, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One word or mark. `as` is how it is read: a canonical word, "," for a pause, ":" for an announcement, "." or "?" for a stop. */
export interface Token extends Span {
  readonly as: string;
  readonly kind: 'word' | 'pause' | 'stop';
  /** Within quotation marks that hold some of the text: part of a name. */
  readonly quoted: boolean;
}

/** The word or mark at a place as it is read; empty before the first and behind the last. */
export const wordAt = (words: readonly Token[], index: number): string => words[index]?.as ?? '';

/** No enquiry question is longer than this many characters; what is beyond is not read. */
export const longest = 2000;

/** Whether a text goes on beyond what is read of it. Blanks around it do not count. */
export const isCutShort = (text: string): boolean => text.trim().length > longest;

// One character at a time, so that no text takes longer than its length.
const letter = /^[\p{L}\p{M}]$/u;
const digit = /^\p{N}$/u;
const apostrophes: ReadonlySet<string> = new Set("'’ʼ");
const pauses: ReadonlySet<string> = new Set(',;:()–—/');
const stops: ReadonlySet<string> = new Set('.!?…');
const lineEnds: ReadonlySet<string> = new Set('\r\n\v\u2028\u2029\u0085');
/** Closing marks by the marks that open. */
const quotationMarks: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['‘', "'’"],
  ["'", "'’"],
]);
const besideQuotations: ReadonlySet<string> = new Set('"“”‘’\'«».?!…');
const longestQuotation = 120;
const longestTag = 300;

const isLetter = (character: string): boolean =>
  character < '\x80'
    ? (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
    : letter.test(character);
const inWord = (character: string): boolean =>
  isLetter(character) || (character < '\x80' ? character >= '0' && character <= '9' : digit.test(character));
/** Beyond the ends there is no character, and no blank. */
const isBlank = (character: string): boolean => character !== '' && character.trim() === '';

/** A character of the text with its place; what lies outside the basic plane is one character. */
interface Placed {
  readonly character: string;
  readonly start: number;
}

/** The characters that are read: from the first that is not blank, as far as the limit. */
function charactersOf(text: string): readonly Placed[] {
  const from = text.length - text.trimStart().length;
  let start = from;
  return Array.from(text.slice(from, from + longest), (character) => {
    const placed = { character, start };
    start += character.length;
    return placed;
  });
}

/** Characters asked about by place; beyond the ends there are none. */
type At = (index: number) => string;

const isWordAt = (at: At, index: number): boolean => at(index) !== '' && inWord(at(index));

/** Where a tag ends that begins here, or the same place: pasted HTML is not part of a question. */
function tagEnd(at: At, from: number): number {
  const first = at(at(from + 1) === '/' ? from + 2 : from + 1);
  if (at(from) !== '<' || !/^[a-zA-Z!]$/.test(first)) return from;
  for (let index = from + 1; index <= from + longestTag && at(index) !== '' && at(index) !== '<'; index += 1)
    if (at(index) === '>') return index + 1;
  return from;
}

/** Where a word ends that begins here, or the same place: "pupils'", "U.S", "year". */
function wordEnd(at: At, from: number): number {
  if (!isWordAt(at, from)) return at(from) === '&' ? from + 1 : from;
  // "e.g", "U.S.A": single letters with dots between them.
  let dotted = from;
  while (dotted - from < 8 && isLetter(at(dotted)) && at(dotted + 1) === '.' && isLetter(at(dotted + 2))) dotted += 2;
  if (dotted > from && !(at(dotted + 1) !== '' && isLetter(at(dotted + 1)))) return dotted + 1;
  let end = from + 1;
  // "e-learning", "i-clickers": the letter is no word of its own.
  if (isLetter(at(from)) && at(end) === '-' && isLetter(at(end + 1)) && isLetter(at(end + 2))) end += 1;
  while (isWordAt(at, end) || (apostrophes.has(at(end)) && isWordAt(at, end + 1))) end += 1;
  return end;
}

/** The characters that stand in quotation marks; quotation marks around the whole text are none. */
function quotedIn(at: At, end: number): ReadonlySet<number> {
  const beside = (index: number): boolean => isBlank(at(index)) || besideQuotations.has(at(index));
  let first = 0;
  while (first < end && beside(first)) first += 1;
  let last = end;
  while (last > first && beside(last - 1)) last -= 1;
  const found = new Set<number>();
  for (let open = 0; open < end; open += 1) {
    const closing = quotationMarks.get(at(open));
    if (closing === undefined || isWordAt(at, open - 1) || !isWordAt(at, open + 1)) continue;
    const from = open + 1;
    for (let to = from; to < Math.min(end, from + longestQuotation); to += 1) {
      if (!closing.includes(at(to)) || isWordAt(at, to + 1)) continue;
      if (!isWordAt(at, to - 1) && !['.', '!', '?', ','].includes(at(to - 1))) continue;
      if (from > first || to < last) for (let index = from; index < to; index += 1) found.add(index);
      break;
    }
  }
  return found;
}

/** Words and marks of a text, in order; a word with hyphens is several. What is beyond the limit is not read. */
export function tokens(text: string): Token[] {
  const characters = charactersOf(text);
  const at = (index: number): string => characters[index]?.character ?? '';
  const read: TextRead = { text, characters, at, quotation: quotedIn(at, characters.length) };
  const found: Token[] = [];
  for (let from = 0; from < characters.length;) {
    const kind = kinds.find(({ end }) => end(at, from) > from);
    const to = kind?.end(at, from) ?? from + 1;
    if (kind) found.push(...kind.tokens(read, from, to, found));
    from = to;
  }
  return found;
}

interface TextRead {
  readonly text: string;
  readonly characters: readonly Placed[];
  readonly at: At;
  readonly quotation: ReadonlySet<number>;
}

/** Where the characters from one to before another stand in the text. */
function spanOf({ characters }: TextRead, from: number, to: number): Span {
  const place = (index: number): number => {
    const before = characters[index - 1];
    return characters[index]?.start ?? (before ? before.start + before.character.length : 0);
  };
  return { start: place(from), end: place(to) };
}

const mark = (read: TextRead, from: number, to: number, kind: Token['kind'], as: string): Token => ({
  ...spanOf(read, from, to),
  as,
  kind,
  quoted: false,
});

function wordsOf(read: TextRead, from: number, to: number): Token[] {
  const span = spanOf(read, from, to);
  const quoted = read.quotation.has(from) && read.quotation.has(to - 1);
  return canonical(read.text.slice(span.start, span.end))
    .split(' ')
    .map((as) => ({ ...span, as, kind: 'word', quoted }));
}

const pauseEnd = (at: At, from: number): number => (pauses.has(at(from)) ? from + 1 : from);

/** Where a stop, or the line ends that stand for one, ends. */
function stopEnd(at: At, from: number): number {
  const marks = [stops, lineEnds].find((each) => each.has(at(from)));
  let to = from;
  while (marks?.has(at(to))) to += 1;
  return to;
}

/** @param before what was found so far @returns none where the stop is one of an abbreviation */
function stopOf(read: TextRead, from: number, to: number, before: readonly Token[]): Token[] {
  const { text, at, quotation } = read;
  const { start, end } = spanOf(read, from, to);
  const typed = text.slice(start, end);
  const last = before[before.length - 1];
  if (typed === '.' && last?.kind === 'word') {
    const place = {
      typed: text.slice(last.start, last.end),
      sentence: () => sentenceIn(before),
      next: nextBehind(at, to),
    };
    if (isWithinSentence(place)) return [];
  }
  // "The “What? So what?” routine": a sentence that goes on behind the quotation does not end within it.
  const isWithin =
    quotation.has(from) &&
    goesOn(at, from, quotation) &&
    before.some(({ as, quoted }) => !quoted && ['how', 'what', 'why', 'which'].includes(as));
  return [
    isWithin ? mark(read, from, to, 'pause', ',') : mark(read, from, to, 'stop', typed.includes('?') ? '?' : '.'),
  ];
}

/** What begins at a place and where it ends, in the order in which they are looked for; what is none of them is passed over. */
const kinds: readonly {
  readonly end: (at: At, from: number) => number;
  readonly tokens: (read: TextRead, from: number, to: number, before: readonly Token[]) => readonly Token[];
}[] = [
  { end: tagEnd, tokens: () => [] },
  { end: wordEnd, tokens: wordsOf },
  { end: pauseEnd, tokens: (read, from, to) => [mark(read, from, to, 'pause', read.at(from) === ':' ? ':' : ',')] },
  { end: stopEnd, tokens: stopOf },
];

/** Whether a small letter follows the quotation that this stands in. */
function goesOn(at: At, from: number, quotation: ReadonlySet<number>): boolean {
  let end = from;
  while (quotation.has(end)) end += 1;
  end += 1;
  while (isBlank(at(end))) end += 1;
  return /^\p{Ll}/u.test(at(end));
}

/** The words since the last stop. */
const sentenceIn = (before: readonly Token[]): readonly string[] =>
  before.slice(before.map(({ kind }) => kind).lastIndexOf('stop') + 1).map(({ as }) => as);

/** The word or the mark behind a place, in the same line. */
function nextBehind(at: At, from: number): string {
  let start = from;
  while (isBlank(at(start)) && !lineEnds.has(at(start))) start += 1;
  if (lineEnds.has(at(start))) return '';
  let word = '';
  for (let end = Math.max(start + 1, wordEnd(at, start)), index = start; index < end; index += 1) word += at(index);
  return word;
}
