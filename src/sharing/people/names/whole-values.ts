// Texts that are nothing but a name, and those of which a name is only a part by their form: a value, an author, a link.
import type { Place } from '../places';
import type { Span } from '../span';
import { isPlainWord, isWrittenSmall } from '../vocabulary/common-words';
import { isGivenName } from '../vocabulary/given-names';
import { alsoNames, alsoSurnames, institution, otherCapitals } from '../vocabulary/not-names';
import { isSurnameWord } from '../vocabulary/surname-words';
import type { ReadText } from './document-words';
import { isTimeOrPlace, type Kind } from './kinds';
import type { Word } from './runs';
import { isTypedSmall } from './typed-small';

/** Places whose texts are values rather than sentences. */
export const values: ReadonlySet<Place> = new Set([
  'property',
  'picture description',
  'chart',
  'list entry',
  'watermark',
  'field',
  'hidden name',
  'data',
  'cell',
  'author',
]);

/** A value that is nothing but a name: "Amelia Khan", "Khan, Amelia", "amelia.khan". In a text, a line of two words: a cell of a table. */
export function isWhollyName(place: Place, { text, words }: ReadText, kindOf: (word: Word) => Kind): boolean {
  if (!values.has(place) && (words.length !== 2 || words[1]?.gap !== ' ')) return false;
  if (values.has(place) && text.split(/[\s_.-]/).some(isJoined)) return true;
  if (words.length === 0 || words.length > 3 || /\d/.test(text)) return false;
  if (words.length === 2 && words.every((word) => word.looks === 'small' && isTypedSmall(word))) return true;
  if (/^\p{Ll}+[._]\p{Ll}+$/u.test(text.trim()))
    return !words.every(({ key }) => isPlainWord(key) || otherCapitals.has(key));
  const kinds = words.map((word, at) =>
    (at > 0 || words[1]?.gap === ', ') && alsoSurnames.has(word.key)
      ? 'word'
      : word.looks === 'small'
        ? 'never'
        : kindOf(word),
  );
  // "Grace Field", "Snow, Will": a word that is a given name, too, beside any other.
  const named = words.length === 2 && words.some(({ key }) => alsoNames.has(key) && !/^(?:art|mark|may)$/.test(key));
  return (named || kinds.includes('unknown')) && !kinds.includes('never');
}

/** "NoraKing", as in the name of a bookmark: a given name, and joined on to it what is hardly anything but a surname. */
function isJoined(text: string): boolean {
  const [, given = '', surname = ''] =
    /^(\p{Lu}\p{Ll}{2,20})(\p{Lu}\p{Ll}{2,20})$/u.exec(text)?.map((part) => part.toLowerCase()) ?? [];
  return isGivenName(given) && !isTimeOrPlace(given) && (isSurnameWord(surname) || !isWrittenSmall(surname));
}

/** Whoever wrote a document or a comment is somebody, but for a role, a school or a program. */
export function isNobody({ text, words }: ReadText): boolean {
  // "Rose Church", "Day, Layla": a given name and one word more, whatever that is.
  const named = words.length === 2 && words.some(({ key }) => isGivenName(key) && !isTimeOrPlace(key));
  if (named || (words.length === 2 && words[1]?.gap === ', ')) return false;
  return (
    words.length === 0 ||
    words.length > 5 ||
    words.some((word) => institution.test(word.text) || /^schools?$/i.test(word.text)) ||
    words.every(({ key }) => otherCapitals.has(key)) ||
    /^(?:admin|user|author)\b/i.test(text.trim())
  );
}

/** Whether a link is an address, and no sentence. */
export const isAddress = (text: string): boolean => /[/\\@]/.test(text) || !/\s/.test(text);

/** "C:\\Users\\amelia.khan\\…": in an address, a person is told by the folder alone. */
export function userFolder(address: string): Span[] {
  const match = /(?<=\b(?:users|home|personal)[\\/])(?!public\b|default\b|shared\b)[^\\/]{1,255}(?=[\\/])/i.exec(
    address,
  );
  return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
}
