// A stem as a sentence with gaps: its words, what stands in each gap, and the whole sentence as text. Both ways: a text in which the
// stem's words still stand is taken apart again. All of it takes time in proportion to the text.
import { oneLine, withoutNumbering } from './stem-text';
import { trimEndOf } from './normalised-text';

/** A stem taken apart. */
export interface StemGaps {
  /** What stands before the sentence and is no part of it: "Our question is:". Empty where there is none. */
  readonly label: string;
  /** The words before, between and after the gaps: one more than there are gaps. */
  readonly words: readonly string[];
  /** What closes the sentence after each gap: a full stop, the stem's own mark, or nothing where the sentence goes on. */
  readonly closes: readonly string[];
  /** The words inside brackets that mark a gap, by gap; empty for every other gap. */
  readonly named: readonly string[];
  /** The first item's mark ("a)") where the gaps are a list: each stands on a line of its own. */
  readonly list: string | null;
}

/** A sentence with what stands in its gaps. The text is words and values in turn. */
export interface Sentence {
  readonly words: readonly string[];
  readonly values: readonly string[];
  /** What stands in a gap as long as it is open. */
  readonly open: readonly string[];
}

/** How an open gap stands in a text. */
export const openGap = '…';

// No stem is longer; a cell may hold pages.
const longestStem = 1000;
const longestName = 40;
const blank = /\s/;
const letter = /[\p{L}\p{N}\p{M}]/u;
/** What closes a sentence, perhaps inside a quotation or brackets. */
const closed = /[.!?…][”’"')\]]?$/;
/** What words that complete a sentence begin with. */
const beginsWords = /^[\p{L}\p{N}“‘"'(£]/u;

/** A capital letter alone does not begin a sentence: it may be a name. These words do. */
const openings = new Set(
  'we our us the this that these those it its they their there what how why who when where which to if so in by as at for from with once after before'.split(
    ' ',
  ),
);

/** The gaps of a stem; null where it has none, or nothing but a gap: there is no sentence to complete then. */
export function gapsOf(stem: string): StemGaps | null {
  const line = withoutNumbering(oneLine(stem));
  if (line.length > longestStem) return null;
  const { words: pieces, named } = piecesOf(line);
  if (named.length === 0) return null;
  const [first = '', ...rest] = pieces;
  const label = labelOf(first);
  const words = [first.slice(label.length).trimStart(), ...rest].map((text, at) =>
    spaced(text, at > 0, at < rest.length),
  );
  const list = listMark(words);
  if (list === null && words.every((text) => keysOf(text).length === 0)) return null;
  return {
    label: label.trim(),
    words,
    closes: rest.map((next, at) => closingOf(next, at === rest.length - 1)),
    named,
    list,
  };
}

/** The sentence with every gap open. */
export function openSentence({ words, named }: StemGaps): Sentence {
  return { words, values: named.map(() => ''), open: named.map(() => openGap) };
}

/** Pages of text are no sentence, and a list of hundreds has no field for each: they are written freely. */
const longestSentence = 30_000;
const mostItems = 100;

/**
 * Takes a text apart into the stem's words and what stands between them. The text comes out of `sentenceText` again to the letter (a
 * list: to the word), unless every gap is open.
 * @param lengths how long the words in each gap were when they were written, where that is known: the stem's own words may stand in them
 * @returns null where the stem's words do not stand there one after the other, or the text is far too long for a sentence or a list; an empty
 *   text is a sentence with every gap open
 */
export function readSentence(stem: StemGaps, text: string, lengths: readonly number[] = []): Sentence | null {
  const open = openSentence(stem);
  if (text.length > longestSentence) return null;
  if (text.trim() === '') return open;
  if (stem.list !== null) {
    const items = itemsOf(text);
    if (items.length > mostItems) return null;
    const values = [...items, ...open.values.slice(items.length)];
    return { words: listWords(stem.list, values.length), values, open: values.map(() => openGap) };
  }
  return (lengths.length === open.values.length ? readProse(stem, text, lengths) : null) ?? readProse(stem, text, null);
}

/** The sentence as it goes into the document; empty where nothing stands in any gap. A gap that is open among others stays a gap. */
export function sentenceText(stem: StemGaps, { words, values, open }: Sentence): string {
  const said = values.map((value) => value.trim());
  if (said.every(isOpen)) return '';
  if (stem.list !== null) {
    const items = said.filter((value) => value !== '');
    return items.map((item, at) => `${itemMark(stem.list ?? '', at)} ${item}`).join('\n');
  }
  return words.map((text, at) => text + (said[at] === '' ? (open[at] ?? '') : (said[at] ?? ''))).join('');
}

/** How a question ends, perhaps inside a quotation or brackets. */
const asked = /\?[”’"')\]]?$/;

/**
 * A whole question that somebody wrote into the first gap and left the others open: "How can How can we improve reading? lead to …".
 * @returns these words alone, as they are written freely; null where the gaps hold parts of the stem's own sentence
 */
export function aloneInGaps(stem: StemGaps, { values }: Sentence): string | null {
  const [first = '', ...others] = values.map((value) => value.trim());
  const isAlone = stem.list === null && others.length > 0 && others.every((value) => value === '');
  return isAlone && asked.test(first) && blank.test(first) ? first : null;
}

/** The sentence with other words in one gap. The sentence is closed after them, unless they close it themselves. */
export function withValue(stem: StemGaps, sentence: Sentence, at: number, value: string): Sentence {
  const put = <T>(all: readonly T[], place: number, one: T): T[] =>
    all.map((old, index) => (index === place ? one : old));
  const said = value.trim();
  const mark = stem.closes[at] ?? '';
  const next = sentence.words[at + 1] ?? '';
  const after = mark !== '' && next.startsWith(mark) ? next.slice(mark.length) : next;
  const needed = said === '' ? mark !== '.' : !(mark === '.' ? closed.test(said) : said.endsWith(mark));
  return {
    words: put(sentence.words, at + 1, (needed ? mark : '') + after),
    values: put(sentence.values, at, value),
    // Once something stood there, an open gap is marked as one again.
    open: said === '' ? sentence.open : put(sentence.open, at, openGap),
  };
}

/** The lengths of what stands in the gaps, by which the same text is taken apart in the same way again. They tell none of the words. */
export function valueLengths({ closes }: StemGaps, { values }: Sentence): number[] {
  return values.map((value, at) => {
    const said = value.trim();
    const mark = closes[at] ?? '';
    return mark !== '' && said.endsWith(mark) ? said.length - mark.length : said.length;
  });
}

/**
 * The sentence that somebody completed in the stem's own place.
 * @param text what stands there now
 * @returns the sentence without label and number; null where the text does not complete this stem (it may be a rewording)
 */
export function completedSentence(stem: string, text: string): string | null {
  const gaps = gapsOf(stem);
  const read = gaps && readProse(gaps, oneLine(text), null);
  if (!gaps || !read) return null;
  const values = read.values.map((value, at) => (value === `[${gaps.named[at]}]` ? '' : besideMark(value)));
  if (values.includes(null) || values.every((value) => value === '')) return null;
  const whole = values.reduce<Sentence>(
    (done, value, at) => withValue(gaps, done, at, value ?? ''),
    openSentence(gaps),
  );
  return sentenceText(gaps, whole);
}

/** What somebody wrote behind a stem, in its own place, and left its gaps open; null where nothing stands there. */
export function writtenBehind(stem: string, text: string): string | null {
  const [whole, label] = [oneLine(text), oneLine(stem)];
  const more = whole.startsWith(label) ? whole.slice(label.length).trim() : '';
  return more === '' ? null : more;
}

/** The words that stand in a gap whose mark may still be there, before or after them; null where they are none that complete a sentence. */
function besideMark(value: string): string | null {
  if (value === '') return '';
  const { words, named } = split(value, markAt);
  const [said = '', ...more] = words.map((text) => text.trim()).filter((text) => text !== '');
  return named.length < 2 && more.length === 0 && beginsWords.test(said) && letter.test(said) ? said : null;
}

// The stem

/** The words around the gaps of a line, and the name of each gap. Gaps with no word between them are one. */
function piecesOf(line: string): { readonly words: readonly string[]; readonly named: readonly string[] } {
  const marked = split(line, markAt);
  // "How can [approach] lead to [outcome]?": names in brackets are gaps where nothing else marks one.
  return marked.named.length > 0 ? marked : split(line, namedAt);
}

interface Mark {
  readonly length: number;
  readonly name: string;
}

function split(line: string, at: (line: string, from: number) => Mark | null) {
  const words: string[] = [];
  const named: string[] = [];
  let begun = 0;
  for (let from = 0; from < line.length;) {
    const mark = at(line, from);
    if (!mark) {
      from += 1;
      continue;
    }
    const before = line.slice(begun, from);
    from += mark.length;
    begun = from;
    if (named.length > 0 && !letter.test(before)) continue;
    words.push(before);
    named.push(mark.name);
  }
  return { words: [...words, line.slice(begun)], named };
}

/** An ellipsis, three dots or more, a line to write on, or brackets around nothing or one of these. */
function markAt(line: string, from: number): Mark | null {
  const run = runAt(line, from);
  if (run > 0) return { length: run, name: '' };
  if (line[from] !== '[') return null;
  let to = from + 1;
  while (to < line.length && (blank.test(line.charAt(to)) || '…._'.includes(line.charAt(to)))) to += 1;
  return line[to] === ']' ? { length: to + 1 - from, name: '' } : null;
}

function runAt(line: string, from: number): number {
  const mark = line.charAt(from);
  if (mark === '' || !'…._'.includes(mark)) return 0;
  let to = from;
  while (line[to] === mark) to += 1;
  const least = { '…': 1, '.': 3, _: 2 }[mark] ?? Infinity;
  return to - from >= least ? to - from : 0;
}

function namedAt(line: string, from: number): Mark | null {
  if (line[from] !== '[') return null;
  const to = line.slice(from, from + longestName + 2).indexOf(']');
  const name = line.slice(from + 1, from + Math.max(to, 1)).trim();
  return to > 0 && /\p{L}/u.test(name) && !name.includes('[') ? { length: to + 1, name } : null;
}

/** "Our question is: How can …": what stands before the last colon is a label. */
function labelOf(words: string): string {
  for (let at = words.length - 1; at >= 0; at -= 1)
    if (words[at] === ':' && blank.test(words[at + 1] ?? ' ') && letter.test(words.slice(0, at)))
      return words.slice(0, at + 1);
  return '';
}

/** A blank between a word and the gap beside it, where the stem has none. */
function spaced(text: string, afterGap: boolean, beforeGap: boolean): string {
  const start = afterGap && letter.test(text.charAt(0)) ? ' ' : '';
  const end = beforeGap && letter.test(text.charAt(text.length - 1)) ? ' ' : '';
  return start + text + end;
}

function closingOf(next: string, last: boolean): string {
  const text = next.trimStart();
  const mark = text.charAt(0);
  if (mark !== '' && '.?!'.includes(mark)) return mark;
  if (text === '') return last ? '.' : '';
  if (!/^\p{Lu}/u.test(text)) return '';
  const word = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
  return openings.has(word) ? '.' : '';
}

// A list

const item = /^\s*(?:\(?(?:[a-z]|\d{1,2})[).]|[-–•*])\s*$/i;
const itemStart = /^\s*(?:\(?(?:[a-z]|\d{1,2})[).]|[-–•*])\s+/i;

/** The mark of the first item, where nothing but such marks stands between two gaps or more. */
function listMark(words: readonly string[]): string | null {
  const marks = words.slice(0, -1);
  const [first = ''] = marks;
  const isList =
    marks.length > 1 && marks.every((text) => item.test(text)) && keysOf(words[marks.length] ?? '').length === 0;
  return isList ? first.trim() : null;
}

/** "a)" for the first, "b)" for the second. */
function itemMark(first: string, at: number): string {
  return first
    .replace(/\d+/, String(at + 1))
    .replace(/[a-z]/i, (mark) => String.fromCharCode((mark < 'a' ? 65 : 97) + (at % 26)));
}

function listWords(first: string, items: number): string[] {
  return [...Array.from({ length: items }, (_, at) => `${at === 0 ? '' : '\n'}${itemMark(first, at)} `), ''];
}

function itemsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(itemStart, '').trim())
    .filter((line) => line !== '');
}

// Reading

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text as they are compared: small letters, without apostrophes. */
function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}'’‘ʼ]+/gu)]
    .map(({ 0: word, index }) => ({
      key: word
        .normalize('NFC')
        .toLowerCase()
        .replace(/['’‘ʼ]/g, ''),
      start: index,
      end: index + word.length,
    }))
    .filter(({ key }) => key !== '');
}

function keysOf(text: string): string[] {
  return wordsIn(text).map(({ key }) => key);
}

/** @param lengths what the words in each gap must measure; null where nothing is known of them */
function readProse(stem: StemGaps, text: string, lengths: readonly number[] | null): Sentence | null {
  const words = wordsIn(text);
  const stands = (keys: readonly string[], at: number): boolean => keys.every((key, by) => words[at + by]?.key === key);
  const pieces = stem.words.map(keysOf);
  const gaps = stem.named.length;
  const begins = startOf(stem, text, words, stands);
  if (begins === null) return null;
  let word = begins + (pieces[0]?.length ?? 0);
  let from = word > 0 ? (words[word - 1]?.end ?? 0) : 0;
  const spans: (readonly [number, number])[] = [];
  for (let gap = 0; gap < gaps; gap += 1) {
    const keys = pieces[gap + 1] ?? [];
    const begin = valueStart(stem, gap, text, from);
    const endAt = (at: number): number =>
      valueEnd(stem, gap, text, begin, keys.length === 0 ? text.length : (words[at]?.start ?? text.length));
    const fits = (at: number): boolean => {
      if (lengths === null) return true;
      const end = endAt(at);
      return lengths[gap] === end - begin || (lengths[gap] === 0 && isOpen(text.slice(begin, end)));
    };
    // What closes the stem closes the text, too.
    let at = gap === gaps - 1 ? words.length - keys.length : word;
    while (at + keys.length <= words.length && !(stands(keys, at) && fits(at))) at += 1;
    if (at < word || at + keys.length > words.length) return null;
    const end = endAt(at);
    spans.push([Math.min(begin, end), end]);
    word = at + keys.length;
    from = keys.length === 0 ? text.length : (words[word - 1]?.end ?? text.length);
  }
  const inGaps = spans.map(([start, end]) => text.slice(start, end));
  return {
    words: [...spans, [text.length, text.length] as const].map(([start], at) =>
      text.slice(spans[at - 1]?.[1] ?? 0, start),
    ),
    values: inGaps.map((value) => (isOpen(value) ? '' : value)),
    open: inGaps.map((value) => (isOpen(value) ? value : openGap)),
  };
}

/** The word with which the sentence begins: the first, or the first after the stem's label or a number; null where it does not begin so. */
function startOf(
  { label, words: [first = ''] }: StemGaps,
  text: string,
  words: readonly Word[],
  stands: (keys: readonly string[], at: number) => boolean,
): number | null {
  const head = text.slice(0, 100);
  const numbered = head.length - withoutNumbering(head).length;
  const afterNumber = words.filter(({ start }) => start < numbered).length;
  const labelled = keysOf(label);
  const keys = keysOf(first);
  const starts = [0, afterNumber].flatMap((at) =>
    labelled.length > 0 && stands(labelled, at) ? [at + labelled.length] : keys.length > 0 ? [at] : [],
  );
  return starts.find((at) => stands(keys, at)) ?? (keys.length === 0 ? 0 : null);
}

/** Where the words in a gap begin: after blanks, and after a mark of the stem's own beside the gap. */
function valueStart({ words, label }: StemGaps, gap: number, text: string, from: number): number {
  const mark = (marksAtEnd(words[gap] ?? '') || (gap === 0 ? marksAtEnd(label) : '')).trim();
  const start = afterBlanks(text, from);
  return mark !== '' && text.startsWith(mark, start) ? afterBlanks(text, start + mark.length) : start;
}

/** Where they end: before blanks, and before what closes the sentence or a mark of the stem's own. */
function valueEnd({ words, closes }: StemGaps, gap: number, text: string, start: number, to: number): number {
  const mark = closes[gap] || marksAtStart(words[gap + 1] ?? '').trim();
  const end = beforeBlanks(text, start, to);
  const isPause = mark === '.' && text[end - 2] === '.';
  const ends = mark !== '' && !isPause && end - mark.length >= start && text.endsWith(mark, end);
  return ends ? beforeBlanks(text, start, end - mark.length) : end;
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && blank.test(text.charAt(at))) at += 1;
  return at;
}

function beforeBlanks(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && blank.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function marksAtEnd(words: string): string {
  return words.slice(trimEndOf(words, /[^\p{L}\p{N}\p{M}]/u).length);
}

function marksAtStart(words: string): string {
  let end = 0;
  while (end < words.length && !letter.test(words.charAt(end))) end += 1;
  return words.slice(0, end);
}

/** Is there nothing, or only what marks a gap? */
function isOpen(value: string): boolean {
  for (const character of value) if (!blank.test(character) && !'…._[]'.includes(character)) return false;
  return split(value, markAt).words.every((text) => text.trim() === '');
}
