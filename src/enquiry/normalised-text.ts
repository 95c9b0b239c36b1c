// One form for text that comes from Word, from the panel and from a file, so that two readings can be compared.

const lineBreak = /\r\n|[\r\n\v\u2028\u2029]/;
/**
 * Characters that stand for something else than text: the mark of a cell (U+0007), of a comment (U+0005) and of a note (U+0002) in Word for
 * Windows and Mac (https://github.com/OfficeDev/office-js/issues/2114, /2749), of an object (U+FFFC), and the other controls that no XML can
 * carry. U+001E and U+001F are hyphens.
 */
const marks = /[\u0001-\u0008\u000e-\u001d\ufffc]/g;
const blank = /[ \t\u00a0]/;

/**
 * The lines of a text in canonical form: CR, CRLF, LF, VT and the line and paragraph separators (U+2028, U+2029) are one line break; marks
 * that stand for a cell, a comment or a note, trailing blanks on a line and empty lines at the end go; nothing else is touched.
 */
export function canonicalLines(text: string): string[] {
  return withoutTrailingEmpty(
    text
      .replace(marks, '')
      .split(lineBreak)
      .map((line) => trimEndOf(line, blank)),
  );
}

/** The stretches of a text between marks that stand for something else, which no search finds. */
export function betweenMarks(text: string): string[] {
  return text.split(marks).filter((stretch) => stretch !== '');
}

/**
 * A text without the characters at its end that `goes` matches, looked at one by one from the end: an expression such as `/[ \t]+$/` tries
 * every run of them anew from each of its characters, and takes the square of their number.
 */
export function trimEndOf(text: string, goes: RegExp): string {
  let end = text.length;
  while (end > 0 && goes.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The same as one string, lines joined by LF. */
export function normalisedText(text: string): string {
  return canonicalLines(text).join('\n');
}

/** Drops empty lines from the end of a list of lines. */
export function withoutTrailingEmpty(lines: readonly string[]): string[] {
  let end = lines.length;
  while (end > 0 && lines[end - 1] === '') end -= 1;
  return lines.slice(0, end);
}

/** Drops empty lines from both ends. */
export function withoutOuterEmpty(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => line !== '');
  return start < 0 ? [] : withoutTrailingEmpty(lines.slice(start));
}

// Characters that XML 1.0 cannot carry (https://www.w3.org/TR/xml/#charsets): controls, lone surrogates, U+FFFE and U+FFFF. Whole pairs of
// surrogates are found too, and kept: to look behind would keep older versions of Safari from reading this file at all.
const forbiddenOrPair = /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

/** What can be written into a document: canonical, and free of characters that XML forbids (they are invisible; nothing readable goes). */
export function writableText(text: string): string {
  return normalisedText(
    text.replace(/\f/g, '\n').replace(forbiddenOrPair, (found) => (found.length === 2 ? found : '')),
  );
}

const numbering = /^\s*\(?(?:\d{1,2}|[a-z])[.)]\s+/i;

/** A stem as it is recognised again: its letters and digits only, so that line breaks, a number in front and blanks don't matter. */
export function stemKey(stem: string): string {
  return lettersOf(stem.replace(numbering, ''));
}

/** The letters and digits of a text, in small letters. Compatibility forms are one: text that was pasted from a PDF has ligatures (“ﬁ”, “ﬂ”). */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
