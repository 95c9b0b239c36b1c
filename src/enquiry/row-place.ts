// Where a row goes that comes into the framework: beside which of the rows that stand there.
import { knownStems } from '../handbook/extended-framework';

/**
 * By the order of the handbook: below the nearest row that comes before it, else above the nearest that comes after it. Where the handbook
 * does not tell, as of a row of the school's own, below the last.
 * @param standing the rows that stand in the table, from its top
 * @returns null where none stands there
 */
export function placeOfRow(
  id: string,
  standing: readonly { readonly id: string }[],
): { readonly beside: string; readonly where: 'Before' | 'After' } | null {
  const order: readonly string[] = knownStems.map((stem) => stem.id);
  const at = order.indexOf(id);
  const known = at < 0 ? [] : order;
  const stands = (one: string): boolean => standing.some((row) => row.id === one);
  const above = known.slice(0, at).reverse().find(stands);
  if (above !== undefined) return { beside: above, where: 'After' };
  const below = known.slice(at + 1).find(stands);
  if (below !== undefined) return { beside: below, where: 'Before' };
  const last = standing[standing.length - 1];
  return last === undefined ? null : { beside: last.id, where: 'After' };
}
