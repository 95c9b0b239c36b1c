// One form for words that only differ in how a program writes them. Every program that opens and saves a document sets quotation marks, blanks and
// hyphens in its own way, and some write the signs of a list into the text: nobody changed a word by that.
import { fingerprint } from '../../enquiry/fingerprint';

const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const blanks = /[\s\p{Z}]+/gu;
const bullet = /^[•·▪◦●○‣⁃*–—-] /;

/** A text in that form: its lines without empty ones. The words themselves, their order, capitals and figures stay. */
export function normalForm(text: string): string {
  return text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[‘’‚‛´`′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑]/g, '-')
    .replace(/\.{3}/g, '…')
    .split(/\r\n|[\r\n\v\u2028\u2029]/)
    .map(lineForm)
    .filter((line) => line !== '')
    .join('\n');
}

function lineForm(line: string): string {
  const bare = line.trim();
  return bare
    .replace(/^[oO§]\t/, '')
    .replace(blanks, ' ')
    .replace(bullet, '')
    .trim();
}

/** Do two texts say the same, whatever programs wrote them? */
export const saySame = (one: string, other: string): boolean => one === other || normalForm(one) === normalForm(other);

/** A mark of a text in that form, to know it again without keeping its words. */
export const markOfText = (text: string): string => fingerprint(normalForm(text)).slice(0, 8);
