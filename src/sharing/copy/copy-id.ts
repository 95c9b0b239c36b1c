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
 * @param fresh the fields that colleagues answer without going on with our answer
 */
export function markedAsCopy(
  record: EnquiryRecord,
  id: string,
  of: string | null,
  now: Date,
  lines: string | null = null,
  fresh: readonly string[] = [],
): EnquiryRecord {
  const mark = {
    sent: fingerprint(id),
    of,
    ...(lines === null ? {} : { lines }),
    ...(fresh.length === 0 ? {} : { fresh }),
  };
  return withKept({ ...record, id }, `${copyKind}/${id}`, mark, now);
}

/** What a copy was when it was sent out. */
export interface SentMark {
  /** When it was made, as ISO 8601. */
  readonly at: string;
  /** The marks of the lines that stood in it (sent-lines.ts); null where it keeps none. */
  readonly lines: string | null;
  /** The fields that colleagues answer without going on with our answer. */
  readonly fresh: readonly string[];
}

/** Null where a document is no copy that was made by us. */
export function sentMarkOf(items: Items): SentMark | null {
  const mark = latestMark(items);
  if (!mark) return null;
  const value = read(copyMarkSchema, mark.value);
  return { at: mark.at, lines: value?.lines ?? null, fresh: value?.fresh ?? [] };
}

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
