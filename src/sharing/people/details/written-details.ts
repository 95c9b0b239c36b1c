// What is told by how it is written: numbers of people, dates of birth, addresses, ways to reach somebody, groups so small that they name somebody.
// How long a word can be is bounded throughout, so that no text takes longer than its length. Texts come in their normal form, as one line.
import { addresses } from './written-addresses';
import { births } from './written-births';
import { tinyGroups } from './written-groups';
import { emails, identifiers, phones } from './written-numbers';

export type WrittenKind = 'identifier' | 'date of birth' | 'address' | 'email' | 'phone' | 'tiny group';

export interface Written {
  readonly kind: WrittenKind;
  readonly pattern: RegExp;
  /** What a text must hold for the pattern to be tried: a look that costs little before one that costs much. */
  readonly only?: RegExp;
}

const all = (kind: WrittenKind, patterns: readonly RegExp[], only?: RegExp): Written[] =>
  patterns.map((pattern) => ({ kind, pattern, ...(only && { only }) }));
const figure = /[\dO]/;

/** Each kind with how it is written. Where two overlap, the first is told. */
export const written: readonly Written[] = [
  ...all('email', emails, /@|\bat\b/i),
  ...all('identifier', identifiers, figure),
  ...all('date of birth', births, figure),
  ...all('address', addresses),
  ...all('phone', phones, figure),
  ...tinyGroups.map((one): Written => ({ kind: 'tiny group', ...one })),
];
