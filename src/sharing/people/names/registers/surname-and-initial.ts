// "Hartley, A."; but not as works are cited, with a year or others behind it.
import type { Word } from '../runs';
import type { ReadText } from '../document-words';
import { opensLine, type RegisterRule } from './rule';

export const surnameAndInitial: RegisterRule = (read, at) => {
  const { text, words } = read;
  const [surname, initial] = [words[at], words[at + 1]];
  if (!surname || initial?.looks !== 'initial' || !/^, ?$/.test(initial.gap)) return null;
  if (!mayBeSurname(read, surname)) return null;
  const rest = text.slice(initial.end, initial.end + 24);
  const ends = /^\.?(?:$|[;)\n\t]| ?[(–-]|, | and\b)/.test(rest) || (opensLine(text, surname) && /^\.?:? /.test(rest));
  if (!ends || /(?:19|20)\d\d|&|et al/.test(rest) || isCited(text, surname, initial)) return null;
  return { start: surname.start, end: initial.end };
};

function mayBeSurname({ text, kindOf }: ReadText, word: Word): boolean {
  if (!/^capitals?$/.test(word.looks) || word.key.length < 3) return false;
  const kind = kindOf(word);
  return kind === 'unknown' || kind === 'also' || (kind === 'word' && opensLine(text, word));
}

/** "(Hine, G., The importance of enquiry, 2013)": a bracket that ends with a year cites a work. */
const isCited = (text: string, { start }: Word, { end }: Word): boolean =>
  /\([^()]{0,60}$/.test(text.slice(Math.max(0, start - 60), start)) &&
  /^(?:[^()]|\(\d{1,4}\)){0,240}\b(?:19|20)\d\d[a-z]?\)/.test(text.slice(end, end + 240));
