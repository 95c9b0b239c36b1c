// What is said of the answers of many copies before they are shown one by one.
import { plainList, plural } from '../../enquiry/format';
import type { HeldThing } from '../../ooxml/page-text';
import type { BesidePlace } from '../copy/beside-answers';

export const overviewWords = {
  differ: (differ: number, all: number): string =>
    differ === 0
      ? `Nobody says anything else than what stands here (${plural(all, { one: 'one question', other: `${all} questions` })}).`
      : `${differ} of ${all} differ.`,
  rest: (count: number): string =>
    `${plural(count, { one: 'At one question', other: `At the other ${count}` })} everybody says the same as ours, or nothing.`,
  without: (names: readonly string[]): string =>
    `${plainList(names)}: none of these questions ${plural(names.length, { one: 'is in this copy', other: 'is in these copies' })}.`,
  /** Where words stand that stand beside a place. */
  where: {
    stem: 'in the sentence itself',
    row: 'in a cell beside it or a row below',
    'text box': 'in a text box',
    note: 'in a note',
    record: 'only in the panel’s notes, since this copy has no row for them',
  } satisfies Record<BesidePlace, string>,
  /** What stands in a place and is no words. */
  held: ({ kind, words }: HeldThing): string => held[kind](words === '' ? '' : ` (“${words}”)`),
  /** A line that belongs to no question. */
  loose: (words: string, names: readonly string[], everywhere: boolean): string =>
    everywhere
      ? `Every copy has this line beside the places for answers, so it is likely the document’s own: “${words}”`
      : `${plainList(names)} wrote beside the places for answers: “${words}”`,
} as const;

const held: Record<HeldThing['kind'], (about: string) => string> = {
  picture: (about) => `It holds a picture${about}: look at the file.`,
  chart: (about) => `It holds a chart${about}: look at the file.`,
  diagram: (about) => `It holds a diagram${about}: look at the file.`,
  object: (about) => `It holds an embedded file or object${about}: look at the file.`,
  list: (about) =>
    `It holds a list that shows its first entry${about}; the file does not tell whether somebody chose it.`,
};
