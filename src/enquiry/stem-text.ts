// A stem as text: on one line, without its number, as plain words.
import { canonicalLines } from './normalised-text';

/** A gap to fill: dots, an ellipsis, or a line to write on. */
export const gap = /…|\.{3,}|_{2,}/;

// Groups hold what counts; a character after them only shows that the line goes on.
const bullet = /^(\s*[-–—•·*▪]\s+)/;
const number = /^(\s*\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})(?:[.)]|\s*[-–—])\s+)\S/i;
const closeNumber = /^(\s*\d{1,2}[.)])[^\d\s]/;
const numberedLabel = /^(\s*(?:step|part|section|question|stem|prompt|stage|box|row|q)\s*\d{1,2}\s*[.:)–—-]\s*)\S/i;

/** How many characters of a line are a bullet, a number, or a label such as "Step 2:". */
export function numberingLength(line: string): number {
  const found = numberedLabel.exec(line) ?? bullet.exec(line) ?? number.exec(line) ?? closeNumber.exec(line);
  return found?.[1]?.length ?? 0;
}

/** A line without its bullet, number or label. */
export function withoutNumbering(line: string): string {
  return line.slice(numberingLength(line));
}

/** Canonical text on one line. */
export function oneLine(text: string): string {
  return canonicalLines(text)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

/** What stands after the last letter of a line. */
export function afterLastLetter(line: string): string {
  return line.split(/\p{L}/u).at(-1) ?? '';
}

/** The words of a line in small letters, without apostrophes; each gap to fill is the word `_`, and gaps at the end are left out. */
export function plainWords(line: string): string[] {
  const text = line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘ʼ]/g, '')
    .replace(/\binquir/g, 'enquir');
  const words: string[] = text.match(/…|\.{3,}|_{2,}|[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const plain = words.map((word) => (gap.test(word) ? '_' : word));
  while (plain[plain.length - 1] === '_') plain.pop();
  return plain;
}
