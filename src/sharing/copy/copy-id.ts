// The mark of a copy: its own id, and the enquiry it is a copy of. Kept in the copy's record and nowhere else.
import { fingerprint } from '../../enquiry/fingerprint';
import { itemsOf, type Items } from '../../enquiry/items';
import { copyMarkSchema, read } from '../../enquiry/schema';
import { withKept, type EnquiryRecord } from '../../enquiry/record';

/** The kind of the item that marks a copy. */
export const copyKind = 'copy';

/**
 * The record of a copy. It has an id of its own, so that what a device keeps of the original is never taken for the copy's.
 * @param of the enquiry it is a copy of; null where that has no record yet
 * @param lines marks of what it says as it is sent
 */
export function markedAsCopy(
  record: EnquiryRecord,
  id: string,
  of: string | null,
  now: Date,
  lines: string | null = null,
): EnquiryRecord {
  const mark = { sent: fingerprint(id), of, ...(lines === null ? {} : { lines }) };
  return withKept({ ...record, id }, `${copyKind}/${id}`, mark, now);
}

/** The marks of the lines that stood in a copy when it was sent (sent-lines.ts); null where it keeps none. */
export function sentLinesOf(items: Items): string | null {
  return read(copyMarkSchema, latestMark(items)?.value)?.lines ?? null;
}

/** When a copy was made, as ISO 8601; empty where it is none. */
export const sentOn = (items: Items): string => latestMark(items)?.at ?? '';

/** The id a document was sent out under; null where it is no copy. The latest counts: a copy may have been copied. */
export function copyIdOf(items: Items): string | null {
  return latestMark(items)?.id ?? null;
}

/** The enquiry a document belongs to: its own, or the one it is a copy of; null where it was sent before there was a record. */
export function enquiryOf({ id, items }: Pick<EnquiryRecord, 'id' | 'items'>): string | null {
  const mark = latestMark(items);
  if (!mark) return id;
  const of = read(copyMarkSchema, mark.value)?.of;
  if (of !== undefined) return of;
  // Earlier versions left a copy the id of its enquiry; where there was none, the copy's own.
  return id === mark.id ? null : id;
}

function latestMark(items: Items): { readonly id: string; readonly at: string; readonly value: unknown } | undefined {
  return [...itemsOf(items, copyKind)].sort((one, other) => other.at.localeCompare(one.at))[0];
}
