// What is said below a field whose words may say who somebody is.
import { listOf } from '../../enquiry/format';
import type { PersonalKind } from '../../sharing/people/check';
import { adviceFor } from '../../sharing/people/strings';

export const remarkWords = {
  /** @param quotes the words, as they stand there */
  found: (quotes: readonly string[], kind: PersonalKind): string =>
    `${listOf(quotes.map((quote) => `“${quote}”`))} may say who somebody is. ${adviceFor({ kind, place: 'text' })}`,
  asked: (words: readonly string[]): string =>
    `${words.length === 1 ? `Is “${words[0]}” a person?` : `Is one of these a person: ${listOf(words.map((word) => `“${word}”`))}?`} ${adviceFor({ kind: 'name', place: 'text' })}`,
} as const;
