// The lines of a part that stand outside its table.
import { oneLine } from '../../enquiry/managed-block';
import type { FormKind } from './kind';
import { partWords as words } from './strings';

/** The paragraphs above the table: the title first, to whom it returns last. */
export const linesAbove = (kind: FormKind, returnsTo: string): readonly string[] => [
  words.title[kind],
  ...words.ask[kind],
  words.returns(oneLine(returnsTo)),
];

/** The paragraphs below it. */
export const linesBelow = (kind: FormKind): readonly string[] =>
  kind === 'pathway' ? [words.pathway.ours, words.add] : [words.add];
