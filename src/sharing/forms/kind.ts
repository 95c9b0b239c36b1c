// Which part a document is: its record says so.
import { itemsOf, type Items } from '../../enquiry/items';
import { formMarkSchema, read } from '../../enquiry/schema';

/** What a colleague is asked for when it is one thing only. */
export type FormKind = 'framework' | 'cards' | 'pathway';

export const formKinds: readonly FormKind[] = ['framework', 'cards', 'pathway'];

/** The key under which a part's record says which it is; the value is a mark of the line that says to whom it returns, not the name. */
export const formItem = (kind: FormKind): string => `part/${kind}`;

/** The part a record was sent out with; null where it is the record of a whole document. */
export function formIn(items: Items): { readonly kind: FormKind; readonly returns: string } | null {
  const [item] = itemsOf(items, 'part').filter(({ id }) => formKinds.some((kind) => kind === id));
  if (!item) return null;
  return { kind: item.id as FormKind, returns: read(formMarkSchema, item.value)?.returns ?? '' };
}
