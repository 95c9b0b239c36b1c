// Which part a document is: its record says so.
import { itemsOf, type Items } from '../../enquiry/items';

/** What a colleague is asked for when it is one thing only. */
export type PartKind = 'framework' | 'cards' | 'pathway';

export const partKinds: readonly PartKind[] = ['framework', 'cards', 'pathway'];

/** The key under which a part's record says which it is; the value holds to whom it returns. */
export const partItem = (kind: PartKind): string => `part/${kind}`;

/** The part a record was sent out with; null where it is the record of a whole document. */
export function partIn(items: Items): { readonly kind: PartKind; readonly returnsTo: string } | null {
  const [item] = itemsOf(items, 'part').filter(({ id }) => partKinds.some((kind) => kind === id));
  if (!item) return null;
  const { returnsTo } = item.value as { returnsTo?: unknown };
  return { kind: item.id as PartKind, returnsTo: typeof returnsTo === 'string' ? returnsTo : '' };
}
