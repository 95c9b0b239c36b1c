// A file's own table of stems: where its stems and answers stand, and which of our questions each stem asks.
import { outlineOf, type OutlineParagraph, type OutlineTable } from '../../enquiry/outline';
import { matchStems } from '../../enquiry/own-stems';
import { ownFieldId } from '../../enquiry/stem-name';
import type { TableShape } from '../../enquiry/stem-table';

/** As a record keeps it, or as it was found. */
export interface OwnTable {
  readonly shape?: TableShape;
  readonly fields: readonly { readonly id: string; readonly stem: string }[];
}

/** So many stems have to ask for something we know. */
const fewestKnown = 2;

/** The table of stems in a document that no record says anything about; undefined where there is none. */
export function tableOfStems(
  paragraphs: readonly OutlineParagraph[],
  tables: readonly OutlineTable['values'][],
): OwnTable | undefined {
  const found = outlineOf(
    paragraphs,
    tables.map((values) => ({ values })),
  ).stemTable?.stems;
  if (!found) return undefined;
  const stems = found.rows.map(({ stem }) => stem);
  const taken = new Set<string>();
  const matches = matchStems(stems);
  // Under an appendix two rows of anything look like stems; here nobody is asked whether they are.
  if (matches.filter((match) => match !== null).length < fewestKnown) return undefined;
  const fields = matches.map((match, at) => {
    const stem = stems[at] ?? '';
    const id = match ?? ownFieldId(stem, taken);
    taken.add(id);
    return { id, stem };
  });
  return { shape: found.shape, fields };
}
