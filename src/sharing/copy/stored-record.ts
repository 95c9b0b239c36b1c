// The record in a copy, whatever became of it.
import type { Element } from '@xmldom/xmldom';
import { mergeRecords, readRecord, recordNamespace, type EnquiryRecord } from '../../enquiry/record';
import { RefusedFile, type DocxFile } from '../../ooxml/docx-file';

export interface RecordInCopy {
  readonly record: EnquiryRecord | null;
  readonly trouble: 'newer' | 'damaged' | null;
}

/** All records of a file as one. */
export function recordIn(docx: DocxFile): RecordInCopy {
  const stored = docx.related('customXml').flatMap((name) => {
    const root = otherPart(docx, name);
    return root?.namespaceURI === recordNamespace ? [readRecord(root.textContent ?? '')] : [];
  });
  const record = mergeRecords(stored.flatMap((one) => (one.kind === 'record' ? [one.record] : [])));
  const trouble = (['newer', 'damaged'] as const).find((kind) => stored.some((one) => one.kind === kind)) ?? null;
  return { record, trouble };
}

/** A part that no answer stands in: where it is damaged, the answers are read all the same. */
export function otherPart(docx: DocxFile, name: string): Element | null {
  try {
    return docx.part(name);
  } catch (error) {
    if (error instanceof RefusedFile && error.why === 'damaged') return null;
    throw error;
  }
}

/** The parts of some kinds that the document points at, without damaged ones. */
export const otherParts = (docx: DocxFile, ...kinds: readonly string[]): Element[] =>
  kinds.flatMap((kind) => docx.related(kind)).flatMap((name) => otherPart(docx, name) ?? []);
