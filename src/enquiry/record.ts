// The record: what the enquiry knows that has no visible place in the document, kept there as JSON in one custom XML part.
import { normalisedText } from './normalised-text';
import { fingerprint } from './fingerprint';
import type * as v from 'valibot';
import { byDate, laterOf, mergeItems, withItem, type Item } from './items';
import { missingLines } from './missing-lines';
import { keyed, parsedJson, read, recordSchema, versionSchema } from './schema';

/** Our namespace. Word finds the part by it; a part without one is lost (https://github.com/OfficeDev/office-js/issues/1742). */
export const recordNamespace = 'urn:enquiry-handbook:record';

/** The version this build writes and understands. */
export const recordVersion = 1;

/**
 * 400 KB: twice a full year's work (test/enquiry/full-year.test.ts). Word on the web refuses parts over 1 MB
 * (https://github.com/OfficeDev/office-js/issues/2408), and we stay well under it.
 */
export const recordLimit = 400 * 1024;

/** One field of a table: its fixed word, the stem of its row, and what we last saw in its answer cell. */
export type FieldRecord = EnquiryRecord['tables'][number]['fields'][number];

/**
 * The table that holds the framework, and its fields in order. `anchor`: the tag of the control that leads to our own table; a school's
 * table has none and is found by its stems. `shape`: where stems and answers stand in a school's table; our own has them in the first and
 * second column.
 */
export type TableRecord = EnquiryRecord['tables'][number];

/** Words that have no place in the document yet; they wait here until their table is put in. */
export type Note = EnquiryRecord['notes'][string];

/** All dates are ISO 8601 in UTC. */
export type EnquiryRecord = v.InferOutput<typeof recordSchema>;

/** What one stored record turned out to be. */
export type StoredRecord =
  | { readonly kind: 'record'; readonly record: EnquiryRecord }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly version: number };

/** A fresh record. The id names this enquiry on the device too; it holds nothing of the document. */
export function newRecord(id: string, now: Date): EnquiryRecord {
  return { version: recordVersion, id, updated: now.toISOString(), tables: [], notes: keyed(), items: keyed() };
}

// XML 1.0 forbids U+FFFE and U+FFFF; the others are line ends to some readers of XML, and a raw line break is no JSON.
// Everything else that XML cannot carry (controls, lone surrogates) JSON.stringify escapes itself.
const badInXml = /[\u0085\u2028\u2029\ufffe\uffff]/g;

/** The record as JSON text, of characters only that any XML can carry. */
export function writeRecord(record: EnquiryRecord): string {
  return JSON.stringify(record).replace(
    badInXml,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Reads a stored record. Never throws: what is not ours to read comes back as damaged or newer, and stays where it is. */
export const readRecord = (json: string): StoredRecord => recordOf(parsedJson(json));

/** The same of the JSON as a value. */
export function recordOf(value: unknown): StoredRecord {
  const version = read(versionSchema, value)?.version;
  if (version !== undefined && version > recordVersion) return { kind: 'newer', version };
  const record = read(recordSchema, value);
  return record ? { kind: 'record', record } : { kind: 'damaged' };
}

/**
 * Several records in one document (two panels, a copy, a save that was cut off) become one: the newest leads, and what only
 * an older one holds is added. A note survives unless a newer record holds one for the same field with other words, in which
 * case both are kept, one after the other. Items are merged one by one.
 * @returns null where there is none
 */
export function mergeRecords(records: readonly EnquiryRecord[], now = new Date()): EnquiryRecord | null {
  const [newest, ...older] = [...records].sort((a, b) => byDate(b.updated, a.updated, now));
  if (!newest) return null;
  return older.reduce((newer, one) => mergeTwo(newer, one, now), newest);
}

/**
 * The record of the table that holds the framework, as it was last read.
 * @param address how the table is found again
 * @param fields its fields, in order, with their answers
 */
export function withTable(
  record: EnquiryRecord,
  address: Pick<TableRecord, 'anchor' | 'shape'>,
  fields: readonly { readonly id: string; readonly stem: string; readonly answer: string }[],
  now: Date,
): EnquiryRecord {
  const at = now.toISOString();
  const before = record.tables[0]?.fields ?? [];
  const marked = fields.map(({ id, stem, answer }): FieldRecord => {
    const mark = fingerprint(answer);
    const known = before.find((field) => field.id === id)?.seen;
    return { id, stem, seen: known?.fingerprint === mark ? known : { fingerprint: mark, at } };
  });
  return { ...record, updated: at, tables: [{ ...address, fields: marked }] };
}

/** The record after an answer has been read back from the document. */
export function withSeen(record: EnquiryRecord, seen: ReadonlyMap<string, string>, now: Date): EnquiryRecord {
  const at = now.toISOString();
  return {
    ...record,
    updated: at,
    tables: record.tables.map((table) => ({
      ...table,
      fields: table.fields.map((field) => {
        const mark = seen.get(field.id);
        return mark === undefined || mark === field.seen?.fingerprint
          ? field
          : { ...field, seen: { fingerprint: mark, at } };
      }),
    })),
  };
}

/** The record with a note for a field, or without it where the text is empty. */
export function withNote(record: EnquiryRecord, field: string, text: string, now: Date): EnquiryRecord {
  const at = now.toISOString();
  const others = Object.entries(record.notes).filter(([id]) => id !== field);
  return { ...record, updated: at, notes: keyed(text === '' ? others : [...others, [field, { text, at }]]) };
}

/** The record with one thing kept, changed, or (null) taken away. */
export function withKept(record: EnquiryRecord, key: string, value: unknown, now: Date): EnquiryRecord {
  return { ...record, updated: now.toISOString(), items: withItem(record.items, key, value, now) };
}

/**
 * The record after it was stored. What came back as it was sent is no other panel's: only what differs from it is taken in, so that words that
 * were changed here meanwhile are not put beside what they were before.
 * @param here the record as it is by now
 * @param sent as it was when it set out
 * @param stored what stands in the document now: `sent`, with what other panels had put there
 */
export function afterStore(
  here: EnquiryRecord,
  sent: EnquiryRecord,
  stored: EnquiryRecord,
  now = new Date(),
): EnquiryRecord {
  if (here === sent) return stored;
  return {
    ...here,
    tables: here.tables === sent.tables ? stored.tables : here.tables,
    notes: takenIn(here.notes, sent.notes, stored.notes, (mine, theirs, before) =>
      withOther(mine, { ...theirs, text: missingLines(before?.text ?? '', theirs.text) }),
    ),
    items: takenIn(here.items, sent.items, stored.items, (mine, theirs, before) => {
      const came = onlyNew(theirs, before);
      return came.value === '' ? mine : laterOf(mine, came, now);
    }),
  };
}

/** What is here, with what differs in `stored` from what was sent. @param both of one that changed on either side */
function takenIn<T>(
  here: Readonly<Record<string, T>>,
  sent: Readonly<Record<string, T>>,
  stored: Readonly<Record<string, T>>,
  both: (mine: T, theirs: T, before: T | undefined) => T,
): Record<string, T> {
  const all = new Map(Object.entries(here));
  for (const [key, theirs] of Object.entries(stored)) {
    const before = sent[key];
    if (isSame(theirs, before)) continue;
    const mine = all.get(key);
    all.set(key, mine === undefined || isSame(mine, before) ? theirs : both(mine, theirs, before));
  }
  return keyed(all);
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** Of words that came from elsewhere those that were not sent from here. */
function onlyNew(theirs: Item, before: Item | undefined): Item {
  return typeof theirs.value === 'string' && typeof before?.value === 'string'
    ? { ...theirs, value: missingLines(before.value, theirs.value) }
    : theirs;
}

/** A note with another's words below it, where they are different. */
function withOther(mine: Note, other: Note): Note {
  return other.text === '' || normalisedText(mine.text) === normalisedText(other.text)
    ? mine
    : { text: `${mine.text}\n${other.text}`, at: mine.at };
}

function mergeTwo(newer: EnquiryRecord, older: EnquiryRecord, now: Date): EnquiryRecord {
  const notes = new Map(Object.entries(newer.notes));
  for (const [id, note] of Object.entries(older.notes)) {
    const mine = notes.get(id);
    if (!mine) {
      if (!wasRead(newer, id, note)) notes.set(id, note);
    } else notes.set(id, withOther(mine, note));
  }
  // A document has one framework; the newer record knows which.
  return {
    ...newer,
    tables: newer.tables.length > 0 ? newer.tables : older.tables,
    notes: keyed(notes),
    items: mergeItems(newer.items, older.items, now),
  };
}

/** Has the record seen the note's words in their row, after they were noted? Then they were taken over when the table went in. */
function wasRead({ tables }: EnquiryRecord, field: string, { text, at }: Note): boolean {
  const mark = fingerprint(normalisedText(text));
  return tables.some(({ fields }) =>
    fields.some(({ id, seen }) => id === field && seen !== undefined && seen.fingerprint === mark && seen.at >= at),
  );
}
