// What is said of words that may say who somebody is: below the field they stand in, and of a whole page.
import { listOf, plural } from '../../enquiry/format';
import type { PersonalKind } from '../../sharing/people/check';
import { adviceFor, kindWords } from '../../sharing/people/strings';

export const remarkWords = {
  /** @param quotes the words, as they stand there */
  found: (quotes: readonly string[], kind: PersonalKind): string =>
    `${listOf(quotes.map((quote) => `“${quote}”`))} may say who somebody is. ${adviceFor({ kind, place: 'text' })}`,
  asked: (words: readonly string[]): string =>
    `${plural(words.length, { one: `Is “${words[0]}” a person?`, other: `Is one of these a person: ${listOf(words.map((word) => `“${word}”`))}?` })} ${adviceFor({ kind: 'name', place: 'text' })}`,
} as const;

export const pageWords = {
  looking: 'Looking for words that may say who somebody is …',
  failed: 'The panel could not look for names here. Read it through yourself before you share it.',
  nobody: 'Nothing was found that would say who somebody is. The look can miss things: read it through yourself too.',
  found: (count: number): string =>
    `${plural(count, { one: 'One place', other: `${count} places` })} may say who somebody is.`,
  finding: (kind: PersonalKind, quote: string): string => `${kindWords[kind]}: “${quote}”.`,
  asked: (names: readonly string[]): string => `Is one of these a person? ${listOf(names)}.`,
} as const;
