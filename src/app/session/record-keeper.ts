// The document's record as the session keeps it: opened once, changed in memory, stored when a job is done.
import type { FieldReading } from '../../word/answers/answer-location';
import type { WordGateway } from '../../word/gateway/gateway';
import { loadRecord, removeRecords, storeRecord } from '../../word/metadata/custom-xml-part';
import { failure, type Outcome } from '../../word/gateway/outcome';
import { fingerprint } from '../../enquiry/fingerprint';
import type { Items } from '../../enquiry/items';
import { withLinesOf } from '../../enquiry/missing-lines';
import {
  afterStore,
  mergeRecords,
  newRecord,
  recordLimit,
  withKept,
  withNote,
  withSeen,
  withTable,
  writeRecord,
  type EnquiryRecord,
  type TableRecord,
} from '../../enquiry/record';
import { copyIdOf, enquiryOf } from '../../sharing/copy/copy-id';
import { sessionStrings } from './strings';

/** From here on there is still room for a season's work, and time to put older things into the document. */
const nearLimit = 0.8 * recordLimit;

/**
 * What it is asked for comes from memory, and what is changed is in the document only once `store` has said so. Where the record could not be
 * read, or is a newer version's, nothing is stored over it, and `warn` hears why.
 */
export class RecordKeeper {
  private readonly fresh = newRecord(crypto.randomUUID(), new Date());
  private record: EnquiryRecord = this.fresh;
  private inDocument = false;
  private readOnly = false;
  /** Word did not give the record out yet: it is asked for again before anything is stored. */
  private unread = true;
  private opening: Promise<boolean> | null = null;
  /** The record is taken out, or on its way out. */
  private isGoing = false;
  /** Does the document hold a record of a newer version? */
  isNewer = false;
  private saidNear = false;
  /** What was said when the document did not take the record, while that is so. */
  refusal: string | null = null;
  private readonly known = new Set<string>();

  /** @param warn tells the person what is wrong with the record, and how a new one can be started where that helps */
  constructor(
    private readonly gateway: WordGateway,
    private readonly warn: (text: string, startAfresh?: () => void) => void,
  ) {}

  /**
   * Reads the record where that was not done yet. What is damaged or newer is said, and left as it is.
   * @returns whether it is read. What was kept here until then is in it
   */
  async open(): Promise<boolean> {
    if (!this.unread) return true;
    // Whoever asks meanwhile waits for the same reading: a second one would put the document's record in the place of what was kept here.
    this.opening ??= this.read().finally(() => (this.opening = null));
    return this.opening;
  }

  /** A second time where Word refused. */
  private async read(): Promise<boolean> {
    const first = await loadRecord(this.gateway).catch(unexpected);
    const loaded = first.ok ? first : await loadRecord(this.gateway).catch(unexpected);
    if (!loaded.ok) {
      this.refusal = sessionStrings.recordNotRead(loaded.failure.sentence);
      this.warn(this.refusal);
      return false;
    }
    const { record, damaged, newer, texts } = loaded.value;
    const isBegun = this.record !== this.fresh;
    this.unread = false;
    for (const text of texts) this.known.add(text);
    this.isNewer = newer;
    this.readOnly = newer || (damaged > 0 && !record);
    if (newer) this.warn(sessionStrings.recordNewer);
    else if (damaged > 0) this.warn(sessionStrings.recordDamaged, record ? undefined : () => (this.readOnly = false));
    this.inDocument = record !== null;
    if (record) this.record = isBegun ? { ...(mergeRecords([this.record, record]) ?? record), id: record.id } : record;
    return true;
  }

  /** Names on this device what is typed here: a copy by the id it was sent under, also one by an earlier version, which has its original's id. */
  get deviceId(): string {
    return copyIdOf(this.record.items) ?? this.record.id;
  }

  /** Does the document hold the record? */
  get isStored(): boolean {
    return this.inDocument;
  }

  /** The enquiry a copy of this document belongs to: this one, or the one it is itself a copy of; null where the document holds no record. */
  get enquiry(): string | null {
    return this.inDocument ? (enquiryOf(this.record) ?? this.record.id) : null;
  }

  /** The table that holds the framework, as the record has it. */
  get table(): TableRecord | undefined {
    return this.record.tables[0];
  }

  /** The words that wait for the places of fields, by field. */
  get notes(): ReadonlyMap<string, string> {
    return new Map(Object.entries(this.record.notes).map(([field, { text }]) => [field, text]));
  }

  /** The words that wait for one field's place. */
  readonly noteOf = (field: string): string | undefined => this.record.notes[field]?.text;

  /** Were there words in this field's place when it was last seen? */
  sawWords(field: string): boolean {
    const seen = this.table?.fields.find(({ id }) => id === field)?.seen;
    return seen !== undefined && seen.fingerprint !== fingerprint('');
  }

  /** Goes on under an id under which words were kept before. */
  continueAs(id: string): void {
    this.record = { ...this.record, id };
  }

  /** Keeps words for a field that has no place; empty words take the note away. */
  note(field: string, text: string): void {
    this.record = withNote(this.record, field, text, new Date());
  }

  /** Adds to what is kept for a field the lines that it does not say yet. */
  addToNote(field: string, text: string): void {
    this.note(field, withLinesOf(this.noteOf(field) ?? '', text));
  }

  /** What the record keeps beside the framework. */
  get items(): Items {
    return this.record.items;
  }

  /** Keeps one thing, or (null) takes it away. */
  keepItem(key: string, value: unknown): void {
    this.record = withKept(this.record, key, value, new Date());
  }

  /** Things this device had kept are the record's again. */
  takeItems(items: Items): void {
    this.record = { ...this.record, items };
  }

  /** Marks answers as read back from the document. */
  saw(answers: ReadonlyMap<string, string>): void {
    const marks = new Map([...answers].map(([field, answer]) => [field, fingerprint(answer)]));
    this.record = withSeen(this.record, marks, new Date());
  }

  /** Notes which table is the framework, as it reads now. */
  holdTable(address: Pick<TableRecord, 'anchor' | 'shape'>, fields: readonly FieldReading[]): void {
    this.record = withTable(this.record, address, fields, new Date());
  }

  /** Takes the record out of the document. Nothing puts it back: what was on its way is stored before it goes, and from then on nothing is. */
  async remove(): Promise<Outcome<void>> {
    this.isGoing = true;
    const removed = await removeRecords(this.gateway);
    this.isGoing = removed.ok;
    return removed;
  }

  /** @param refused what is said where the document does not take it. @returns whether the document has it now */
  async store(refused: (sentence: string) => string): Promise<boolean> {
    if (this.isGoing || this.unread || this.readOnly) return false;
    const sent = this.record;
    const stored = await storeRecord(this.gateway, sent, this.known).catch(unexpected);
    if (!stored.ok) {
      this.refusal = refused(stored.failure.sentence);
      this.warn(this.refusal);
      return false;
    }
    this.inDocument = true;
    const json = writeRecord(stored.value);
    this.known.add(json);
    if (json.length > nearLimit && !this.saidNear) {
      this.saidNear = true;
      this.warn(sessionStrings.recordNearlyFull);
    }
    this.record = afterStore(this.record, sent, stored.value);
    return true;
  }
}

/** Whatever went wrong, the panel goes on, and it is said that the record is not stored. */
function unexpected(error: unknown): ReturnType<typeof failure> {
  return failure('unexpected', error instanceof Error ? error.name : 'Unknown');
}
