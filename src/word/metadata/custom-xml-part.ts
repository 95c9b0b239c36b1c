// The record in the document: one custom XML part of our namespace, through the Common API, which every tier has.
import {
  mergeRecords,
  readRecord,
  recordLimit,
  recordNamespace,
  recordOf,
  writeRecord,
  type EnquiryRecord,
  type StoredRecord,
} from '../../enquiry/record';
import { parsedJson } from '../../enquiry/schema';
import { call } from '../gateway/common-api';
import { failure, type Outcome } from '../gateway/outcome';
import type { WordGateway } from '../gateway/gateway';
import { nextTask } from '../gateway/next-task';

/** What a document holds of us. Damaged and newer parts are counted, and left in place. */
export interface RecordInDocument {
  readonly record: EnquiryRecord | null;
  readonly damaged: number;
  readonly newer: boolean;
  /** Each record as it stands there, as JSON. */
  readonly texts: readonly string[];
}

/** Reads all records of the document as one. */
export function loadRecord(gateway: WordGateway): Promise<Outcome<RecordInDocument>> {
  return gateway.asked(async () => {
    const texts: string[] = [];
    const stored: StoredRecord[] = [];
    for (const xml of await Promise.all((await ourParts()).map(xmlOf))) {
      // Far longer than a year's record: to take it out of Word's answer, out of its XML and out of its JSON, to check it and to draw it is a task each.
      const isLong = xml.length > recordLimit;
      if (isLong) await nextTask();
      const text = unwrap(xml);
      if (isLong) await nextTask();
      texts.push(text);
      const value = parsedJson(text);
      if (isLong) await nextTask();
      stored.push(recordOf(value));
      if (isLong) await nextTask();
    }
    return {
      texts,
      record: mergeRecords(stored.flatMap((one) => (one.kind === 'record' ? [one.record] : []))),
      damaged: stored.filter((one) => one.kind === 'damaged').length,
      newer: stored.some((one) => one.kind === 'newer'),
    };
  });
}

/**
 * Writes the record new, reads it back, and only then removes what it replaces; what Word kept otherwise than it was written is removed
 * instead. Damaged and newer parts stay. After an error the parts are
 * read again: what stands there counts, not what Word answered; where it does not stand there, it is written once more. A part that could
 * not be removed is removed by the next writing.
 * @param known JSON of records this panel has read or written; any other is another panel's, and is merged in
 * @returns what is stored
 */
export async function storeRecord(
  gateway: WordGateway,
  record: EnquiryRecord,
  known: ReadonlySet<string>,
): Promise<Outcome<EnquiryRecord>> {
  const first = await attempt(gateway, record, known);
  return first.ok || first.failure.kind === 'recordTooLong' ? first : attempt(gateway, record, known);
}

async function attempt(
  gateway: WordGateway,
  record: EnquiryRecord,
  known: ReadonlySet<string>,
): Promise<Outcome<EnquiryRecord>> {
  let written: Written | null = null;
  const stored = await gateway.asked(async () => {
    const before = await Promise.all(
      (await ourParts()).map(async (part) => ({ part, json: unwrap(await xmlOf(part)) })),
    );
    const read = before.map((one) => ({ ...one, stored: readRecord(one.json) }));
    const others = read.flatMap(({ json, stored: one }) =>
      one.kind === 'record' && !known.has(json) ? [one.record] : [],
    );
    const merged = { ...(mergeRecords([record, ...others]) ?? record), id: record.id };
    const json = writeRecord(merged);
    if (json.length > recordLimit) return 'RecordTooLong';
    written = { merged, json };
    const added = await call<Office.CustomXmlPart>((done) =>
      Office.context.document.customXmlParts.addAsync(wrap(json), done),
    );
    if (unwrap(await xmlOf(added)) !== json) {
      // What Word made of it would stay as a damaged record, or be read as another panel's, and each writing would add two. The record before
      // stands. Where this one cannot be removed either, it is still that the notes were not kept, and that is what is said.
      await call<void>((done) => added.deleteAsync(done)).catch(() => undefined);
      return 'RecordNotKept';
    }
    for (const { part, stored: one } of read) {
      if (one.kind === 'record') await call<void>((done) => part.deleteAsync(done));
    }
    return merged;
  });
  if (!stored.ok) return (await standsThere(gateway, written)) ?? stored;
  if (stored.value === 'RecordTooLong') return failure('recordTooLong', stored.value);
  return stored.value === 'RecordNotKept' ? failure('recordNotKept', stored.value) : { ok: true, value: stored.value };
}

/** A record that was on its way into the document. */
interface Written {
  readonly merged: EnquiryRecord;
  readonly json: string;
}

/** Does a record stand in the document although Word answered with an error? Null where it does not, or where that cannot be read. */
async function standsThere(gateway: WordGateway, written: Written | null): Promise<Outcome<EnquiryRecord> | null> {
  if (!written) return null;
  const texts = await gateway.asked(async () =>
    Promise.all((await ourParts()).map(async (part) => unwrap(await xmlOf(part)))),
  );
  return texts.ok && texts.value.includes(written.json) ? { ok: true, value: written.merged } : null;
}

/** Takes all our records out of the document, damaged ones too. After an error they are looked for again, and taken out once more where there are any. */
export async function removeRecords(gateway: WordGateway): Promise<Outcome<void>> {
  const removeAll = (): Promise<Outcome<void>> =>
    gateway.asked(async () => {
      for (const part of await ourParts()) await call<void>((done) => part.deleteAsync(done));
    });
  const first = await removeAll();
  return first.ok ? first : removeAll();
}

async function ourParts(): Promise<readonly Office.CustomXmlPart[]> {
  const parts = await call<Office.CustomXmlPart[] | undefined>((done) =>
    Office.context.document.customXmlParts.getByNamespaceAsync(recordNamespace, done),
  );
  return parts ?? []; // undefined when there are none (https://github.com/OfficeDev/office-js/issues/6673)
}

function xmlOf(part: Office.CustomXmlPart): Promise<string> {
  return call<string>((done) => part.getXmlAsync(done));
}

// One element whose text is the JSON, without an XML declaration (https://github.com/OfficeDev/office-js/issues/1643).
function wrap(json: string): string {
  const element = document.implementation.createDocument(recordNamespace, 'enquiry');
  element.documentElement.textContent = json;
  return new XMLSerializer().serializeToString(element);
}

/** The text of the part's element; empty, and so damaged, where it is no XML. */
function unwrap(xml: string): string {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  const root = parsed.documentElement;
  return root.namespaceURI === recordNamespace ? (root.textContent ?? '') : '';
}
