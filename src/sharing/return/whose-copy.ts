// Is a copy one of this enquiry's? The record's id says so where it can; a document that was copied by hand shares it.
import { enquiryOf } from '../copy/copy-id';
import type { ReturnedCopy } from './returned-copy';

/**
 * `ours`: sent out from this document. `by hand`: it carries this document's id, but was not made with “Send a copy”: another way of copying,
 * the document itself, or a school that began with this one's file. `other`: another enquiry's. `unknown`: it does not say.
 */
export type Whose = 'ours' | 'by hand' | 'other' | 'unknown';

/** @param enquiry the enquiry this document belongs to; null where it holds no record */
export function whoseCopy({ record, copyId }: Pick<ReturnedCopy, 'record' | 'copyId'>, enquiry: string | null): Whose {
  const of = record && enquiryOf(record);
  if (of === null || enquiry === null) return 'unknown';
  if (of !== enquiry) return 'other';
  return copyId === null ? 'by hand' : 'ours';
}

/** The enquiry most copies belong to: what there is to go by where this document holds no record. */
export function enquiryOfMost(copies: readonly Pick<ReturnedCopy, 'record'>[]): string | null {
  const counts = new Map<string, number>();
  for (const { record } of copies) {
    const of = record && enquiryOf(record);
    if (of !== null) counts.set(of, (counts.get(of) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
