// The conclusions for the document: what was found, and below it the other rows that conclude the enquiry, in the person's own words.
import { canonicalLines } from '../../enquiry/normalised-text';
import { blockKey, pieceName, readMarks } from '../../enquiry/managed-block';
import type { ConcludingRow } from '../../enquiry/conclusion-offers';
import type { Items } from '../../enquiry/items';
import { extendedFramework } from '../../handbook/extended-framework';
import type { ManagedBlock } from '../../ooxml/managed-block';
import { conclusionsPartWords as words } from './strings';

/** The word that ends the tags of its pieces. */
export const conclusionsPart = 'conclusions';

/** The rows below what was found, in the order in which they are told. */
const others: readonly ConcludingRow[] = ['analysis', 'signs', 'sharing'];

/**
 * A row without an answer is left out, unless it was put in before: then the document says that nothing is written.
 * @param answers by row
 */
export function conclusionsBlock(answers: ReadonlyMap<string, string>, items: Items): ManagedBlock {
  const placed = readMarks(items[blockKey(conclusionsPart)]?.value);
  const linesOf = (row: ConcludingRow): readonly string[] =>
    canonicalLines(answers.get(row) ?? '').filter((line) => line.trim() !== '');
  const said = (row: ConcludingRow): readonly string[] => {
    const lines = linesOf(row);
    return lines.length === 0 ? [words.nothing] : lines;
  };
  return {
    id: conclusionsPart,
    title: words.part,
    text: said('conclusions'),
    more: others
      .filter((row) => linesOf(row).length > 0 || (placed[pieceName('text', row)] ?? []).length > 0)
      .map((row) => ({
        id: row,
        title: extendedFramework.find(({ id }) => id === row)?.section ?? row,
        text: said(row),
      })),
  };
}
