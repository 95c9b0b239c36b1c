// The mark of a copy: its own id, kept in the copy's record and nowhere else.
import { itemsOf, type Items } from '../../enquiry/items';

/** The kind of the item that marks a copy. */
export const copyKind = 'copy';

/** The id a document was sent out under; null where it is no copy. The latest counts: a copy may have been copied. */
export function copyIdOf(items: Items): string | null {
  const marks = [...itemsOf(items, copyKind)].sort((one, other) => other.at.localeCompare(one.at));
  return marks[0]?.id ?? null;
}
