// A cell that stem and answer share: where the stem ends.
import { knownStems as ourStems } from '../handbook/extended-framework';
import { canonicalLines, stemKey, withoutOuterEmpty } from './normalised-text';
import { afterLastLetter, gap, numberingLength, plainWords } from './stem-text';

/** A cell that stem and answer share, taken apart. */
export interface SharedCell {
  readonly stem: string;
  readonly inline: string;
  readonly below: readonly string[];
}

/**
 * Splits a cell that stem and answer share.
 * @param knownStems stems as the record has them: a cell that begins with one ends its stem there, whatever follows
 * @returns the stem as it stands, to its last character; `inline`, what follows on its line; `below`, the lines after it. Nothing but
 *   blanks is left out, and empty lines before the first word and after the last.
 */
export function splitSharedCell(text: string, knownStems: readonly string[] = []): SharedCell {
  const whole = withoutOuterEmpty(canonicalLines(text)).join('\n').trimStart();
  const [line = ''] = whole.split('\n');
  const stem = whole.slice(0, knownEnd(whole, knownStems) ?? stemEnd(line)).trimEnd();
  const [inline = '', ...below] = whole.slice(stem.length).split('\n');
  return { stem, inline: inline.trim(), below };
}

// Three dots in a row of stems are a gap each; dots that follow a word without a blank, after a first gap, are somebody's pause.
const gaps = /(?:…|\.{3,}|_{2,})[….?!:؟_]*/g;
const afterStem = /^[”"’')\]]*(?:[^\S\n]*(?:…|\.{3,}|_{2,}|[.:?؟!]))*[”’"')\]]*/;

const beginsWithGap = /^(?:\(?\p{L}[.)]\s*)?(?:…|\.{3,}|_{2,})/u;

/** Where a stem ends that nobody knows: after its last gap, else its first colon or question mark, else with the line. */
function stemEnd(line: string): number {
  const start = numberingLength(line);
  const body = line.slice(start);
  const mark = firstMark(body);
  const all = [...body.matchAll(gaps)];
  const [first] = all;
  if (!first) return start + (mark ?? body.length);
  const rest = mark === null || mark > first.index ? null : body.slice(mark).trim();
  // "Our question is: How can … lead to …?" wants completing to the end; "Our question is: How can we … well, read more?" is answered.
  if (mark !== null && rest !== null && !beginsWithGap.test(rest) && !endsWithGap(rest)) return start + mark;
  const apart = all.filter(
    (one) => one === first || /\s/.test(body[one.index - 1] ?? ' ') || !/\s/.test(body[first.index - 1] ?? ' '),
  );
  const last = apart[apart.length - 1] ?? first;
  return start + last.index + (afterStem.exec(body.slice(last.index))?.[0].length ?? 0);
}

function endsWithGap(words: string): boolean {
  return gap.test(afterLastLetter(words));
}

/** The end of the first colon or question mark that closes something; one inside brackets does not. */
function firstMark(body: string): number | null {
  let inBrackets = false;
  let read = 0;
  for (const { index, 0: mark } of body.matchAll(/[:?؟]+[”’"')\]]*/g)) {
    const between = body.slice(read, index);
    const [open, close] = [between.lastIndexOf('('), between.lastIndexOf(')')];
    if (open !== close) inBrackets = open > close;
    read = index;
    const end = index + mark.length;
    if (!inBrackets && /^(?:\s|$)/.test(body.slice(end, end + 1))) return end;
  }
  return null;
}

// Far longer than any stem; a cell may hold pages.
const knownWithin = 2000;

/** Where a stem ends that is known, wholly or by its words before the first gap; null where the cell begins with none. */
function knownEnd(whole: string, knownStems: readonly string[]): number | null {
  const there = stemKey(whole.slice(0, knownWithin));
  const theirs = keysOf(knownStems);
  for (const kind of ['wholly', 'beginning'] as const) {
    const keys = [...theirs[kind], ...ours[kind]].filter((key) => there.startsWith(key));
    for (const key of keys.sort((a, b) => b.length - a.length)) {
      const end = endOfKey(whole, key);
      if (end !== null) return end + (afterStem.exec(whole.slice(end))?.[0].length ?? 0);
    }
  }
  return null;
}

interface Keys {
  readonly wholly: readonly string[];
  readonly beginning: readonly string[];
}

/** The keys of stems, and of what stands before their first gap or colon where that is three words at least. */
function keysOf(stems: readonly string[]): Keys {
  const before = stems
    .map((stem) => stem.split(/…|\.{3,}|_{2,}|:/)[0] ?? '')
    .filter((words) => plainWords(words).length >= 3);
  const keys = (all: readonly string[]): string[] => all.map(stemKey).filter((key) => key !== '');
  return { wholly: keys(stems), beginning: keys(before) };
}

const ours = keysOf(ourStems.map(({ stem }) => stem));

/** The end of the shortest beginning of a text with this key; null where it would end within a word. */
function endOfKey(text: string, key: string): number | null {
  let end = 0;
  for (const character of text) {
    end += character.length;
    if (!/[\p{L}\p{N}\p{M}]/u.test(character)) continue;
    const reached = stemKey(text.slice(0, end));
    if (reached === key && !/^[\p{L}\p{N}\p{M}]/u.test(text.slice(end))) return end;
    if (reached.length > key.length) return null;
  }
  return null;
}
