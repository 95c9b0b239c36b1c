// The mark of a copy: its own id, and the enquiry it is a copy of. Kept in the copy's record and nowhere else.
import { fingerprint } from '../../enquiry/fingerprint';
import { itemsOf, type Items } from '../../enquiry/items';
import { copyMarkSchema, keyed, read } from '../../enquiry/schema';
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
  /** It was sent out once more since: words of whoever did that may stand in it beside those of whoever it came back from. */
  readonly passedOn: boolean;
}

/** The ids under which a document was sent out, the first first: a copy that somebody passed on has several. */
export const copyIdsOf = (items: Items): readonly string[] => itemsOf(items, copyKind).map(({ id }) => id);

/**
 * What a copy was when it was sent out by whoever it came back to. A colleague who has the panel may have sent it back, or on, by “Send a copy”:
 * their answers stood in it by then.
 * @param ours the ids under which the reader's own document was sent out: they passed it on themselves
 * @returns null where a document is no copy that was made by us
 */
export function sentMarkOf(items: Items, ours: readonly string[] = []): SentMark | null {
  const marks = itemsOf(items, copyKind);
  const first = marks.findIndex(({ id }) => !ours.includes(id)); // none: the reader's own document, copied by hand; the latest is at -1
  const [mark, ...later] = marks.slice(first).map(({ at, value }) => ({ at, ...read(copyMarkSchema, value) }));
  if (!mark) return null;
  const fresh = [mark, ...later].flatMap((one) => one.fresh ?? []);
  return { at: mark.at, lines: mark.lines ?? null, fresh: [...new Set(fresh)], passedOn: later.length > 0 };
}

/**
 * The marks of the times a document was sent out before, for the copy that is made of it. Also of one that became an enquiry of its own: a colleague
 * may have said so to see more of the panel, and then sent it back.
 * @param lines marks of the lines that are put into the copy: its sender's, and no colleague's words
 */
export function marksPassedOn(items: Items, lines: string): Items {
  return keyed(
    itemsOf(items, copyKind).map(({ id, value, at }) => {
      const mark = read(copyMarkSchema, value);
      const more = mark?.lines === undefined ? {} : { lines: mark.lines + lines };
      return [`${copyKind}/${id}`, { value: { ...(value as object), ...more }, at }] as const;
    }),
  );
}

/** Where the record says that a copy became an enquiry of its own. */
export const ownKey = 'copy-is-own';

export const isOwn = (items: Items): boolean => items[ownKey]?.value === true;

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

/** In the order in which they were kept: clocks differ. */
const latestMark = (items: Items): ReturnType<typeof itemsOf>[number] | undefined => itemsOf(items, copyKind).at(-1);
