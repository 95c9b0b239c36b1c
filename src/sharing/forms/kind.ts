// Which part a document is: its record says so.
import { itemsOf, type Items } from '../../enquiry/items';

/** What a colleague is asked for when it is one thing only. */
export type PartKind = 'framework' | 'cards' | 'pathway';

export const partKinds: readonly PartKind[] = ['framework', 'cards', 'pathway'];

/** The key under which a part's record says which it is; the value is a mark of the line that says to whom it returns, not the name. */
export const partItem = (kind: PartKind): string => `part/${kind}`;

/** The part a record was sent out with; null where it is the record of a whole document. */
export function partIn(items: Items): { readonly kind: PartKind; readonly returns: string } | null {
  const [item] = itemsOf(items, 'part').filter(({ id }) => partKinds.some((kind) => kind === id));
  if (!item) return null;
  const { returns } = item.value as { returns?: unknown };
  return { kind: item.id as PartKind, returns: typeof returns === 'string' ? returns : '' };
}
