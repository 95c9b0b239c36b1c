// What is kept beside the answers: the document's record, and on this device whatever the document is not known to hold.
import type { FrameworkInDocument } from '../../word/framework/framework';
import { storagePartition } from '../../word/gateway/host';
import type { Draft } from '../../enquiry/draft';
import { missingLines, withLinesOf } from '../../enquiry/missing-lines';
import type { OpenedScreen } from '../../enquiry/schema';
import { Device, type Shown } from './device-storage';
import { Elsewhere } from './elsewhere';
import { startField, typed, wanted, type FieldState } from './field-state';
import { fieldsWithoutTable } from './framework-fields';
import type { Owner } from './local-drafts';
import { placeMark } from './place-mark';
import { RecordKeeper } from './record-keeper';
import type { Store } from './store';
import { rest, type Timers } from './timers';
import { sessionStrings } from './strings';

/**
 * Is told what was typed or chosen, and keeps it until it is in the document; a later start gets back what did not arrive. Where the device or the
 * document does not take it, a notice says so, and nothing is thrown.
 */
export class Keeping {
  readonly record: RecordKeeper;
  private readonly device = new Device(() => {
    this.store.update({ onDevice: false });
    this.store.notice('device', 'warning', sessionStrings.noDevice);
  });
  /** Where the document lies; empty where Word does not say. */
  private documentUrl = '';
  private place = '';
  private readonly elsewhere: Elsewhere;
  /** Words of an earlier time, by field, that are on the device and not back yet: newer ones are kept beside them. */
  private readonly earlier = new Map<string, Draft>();
  private itemsCameBack = false;

  constructor(
    private readonly store: Store,
    private readonly timers: Timers,
    private readonly framework: FrameworkInDocument,
  ) {
    this.record = new RecordKeeper(framework.gateway, (text, startAfresh) => {
      store.notice(
        'record',
        'warning',
        text,
        startAfresh && { label: sessionStrings.startAfresh, run: () => this.startAfresh(startAfresh) },
      );
    });
    this.elsewhere = new Elsewhere(store, this.record, this.device, () => this.owner);
  }

  /** Reads the record. @param documentUrl empty where the document was never saved */
  async openRecord(documentUrl: string): Promise<void> {
    this.documentUrl = isPlace(documentUrl) ? documentUrl : '';
    // A place that is not known is no document's: nothing that was kept there is this one's without asking.
    this.place = placeMark(storagePartition(), this.documentUrl);
    await this.record.open();
    this.store.update({
      fields: fieldsWithoutTable(this.record.noteOf, this.record.table?.fields ?? []),
      enquiry: this.record.enquiry,
      items: this.record.items,
    });
  }

  /** Opens the device's storage, and finds again what was kept for this document. What was kept beside the answers is back at once. */
  async openDevice(): Promise<void> {
    if (this.onDevice) return;
    await this.device.open();
    this.store.update({ onDevice: this.onDevice });
    // A document without a record may be one whose record could not be stored: what was typed then is kept under the id of that time.
    const place = this.placeOfDrafts;
    const kept = place === null ? null : this.device.enquiryAt(place);
    if (kept !== null) this.record.continueAs(kept);
    for (const [id, draft] of this.device.draftsOf(this.owner)) this.earlier.set(id, draft);
    const items = this.device.itemsBack(this.owner, this.record.items, new Date());
    if (items === this.record.items) return;
    this.record.takeItems(items);
    this.store.update({ items });
    this.itemsCameBack = true;
  }

  /** Does this device keep what is typed? Not before its storage is open, and not where it refused. */
  get onDevice(): boolean {
    return this.device.isOpen;
  }

  /** Keeps one thing with the document, or (null) takes it away. On the device at once, in the record when the person rests. */
  keepItem(key: string, value: unknown): void {
    this.record.keepItem(key, value);
    this.store.update({ items: this.record.items });
    const item = this.record.items[key];
    if (item) this.device.keepItem(this.owner, key, item, this.placeOfDrafts);
    this.storeSoon(rest.beforeStoring);
  }

  /** Keeps on the device what a field shows and the document does not say. */
  keepWords(id: string): void {
    const field = this.store.fieldOf(id);
    if (field && field.syncState !== 'in sync') this.keepField(field);
  }

  keepAllWords(): void {
    if (this.store.current().phase === 'taken off') return;
    for (const { id } of this.store.everyField) this.keepWords(id);
  }

  /** An answer that was written here and then changed in the document: the safety copy follows, or it would be offered as a second version. */
  keepInSync(field: FieldState): void {
    if (this.device.hasKept(field.id) && field.syncState === 'in sync') this.keepField(field);
  }

  /**
   * Adds to what the record notes for a field whose row is gone. On the device, too, before anything can go wrong: nothing else shows these words.
   * @param text lines; those that the note has stay once
   */
  addToNote(id: string, text: string): void {
    this.record.addToNote(id, text);
    const noted = this.record.noteOf(id);
    if (noted !== undefined) this.keepField({ id, text: noted, baseVersion: '' });
  }

  /** Words that are to stand in a field's row, too, and stand nowhere now: on the device until the document has them. */
  keepMore(id: string, text: string): void {
    const field = this.store.fieldOf(id);
    if (field) this.keepField(typed(field, withLinesOf(wanted(field), text)));
  }

  /** The words of a field need no keeping any more. */
  forget(id: string): void {
    this.device.forget(this.owner, id);
  }

  /** Were the cards of the first run seen on this device? */
  wasWelcomed(): boolean {
    return this.device.wasWelcomed();
  }

  keepWelcomed(): void {
    this.device.keepWelcomed();
  }

  /** Remembers which screen is open, for the next time this document is opened here. */
  keepScreen(screen: OpenedScreen): void {
    this.device.keepScreen(this.owner, screen);
  }

  /** The screen that was open last in this document on this device; null where that is not known. */
  lastScreen(): OpenedScreen | null {
    return this.device.screenOf(this.owner);
  }

  /** Words that were kept on this device and did not reach the document. Those of another copy of it are asked about. */
  async bringBackDrafts(fields: readonly FieldState[]): Promise<void> {
    const drafts = new Map([...this.device.draftsOf(this.owner), ...this.earlier]);
    this.earlier.clear();
    if (!this.device.isOpen) return;
    const { withDraft } = await import(/* webpackChunkName: "kept-drafts" */ './field-draft');
    for (const { id } of fields) {
      const draft = drafts.get(id);
      const field = this.store.fieldOf(id);
      if (!draft || !field) continue;
      const brought = withDraft(field, draft, new Date(), sessionStrings.neverArrived);
      if (brought) this.store.change(id, () => brought);
      else this.forget(id);
    }
    this.elsewhere.ask(withDraft, async () => {
      this.keepAllWords();
      await this.storeRecord();
    });
  }

  /** Things that were kept on this device and did not reach the record reach it now. */
  async storeItemsBack(): Promise<void> {
    if (this.itemsCameBack) await this.storeRecord();
  }

  /** The record says which table is the framework, as it reads now. */
  rememberTable(): void {
    this.record.holdTable(this.framework.address, this.framework.fields);
  }

  /**
   * Notes go when a reading of the document has found their words, and only then: what a field shows may be older than its row.
   * @param reading answers as they were just read in their rows
   */
  forgetNotesIn(reading: ReadonlyMap<string, string>): void {
    // Few fields have a note, and an answer may have many pages.
    const arrived = [...this.record.notes].filter(([id, note]) => missingLines(reading.get(id) ?? '', note) === '');
    this.forgetNotes(arrived.map(([id]) => id));
  }

  /** Notes go, because their words stand in the document or somebody gave them up. */
  forgetNotes(fields: readonly string[]): void {
    const noted = fields.filter((id) => this.record.noteOf(id) !== undefined);
    for (const id of noted) this.record.note(id, '');
    if (noted.length > 0) this.storeSoon(rest.beforeStoring);
  }

  /**
   * Reads the record once more where Word did not give it out when the panel started.
   * @returns whether it is read
   */
  async recordIsRead(): Promise<boolean> {
    const { owner } = this;
    const isRead = await this.record.open();
    if (this.owner.enquiry !== owner.enquiry) this.keepAnew(owner);
    return isRead;
  }

  /** @returns whether the document has the record now */
  async storeRecord(): Promise<boolean> {
    if (!(await this.recordIsRead())) return false;
    const { framework } = this.store.current();
    const stored = await this.record.store((happened) =>
      framework === 'none'
        ? sessionStrings.noteNotStored(happened, this.onDevice)
        : sessionStrings.recordNotStored(happened),
    );
    const { refusal } = this.record;
    if (stored && refusal !== null) {
      this.store.withdraw(({ about, text }) => about === 'record' && text === refusal);
      this.record.refusal = null;
    }
    // Another panel's things may have come with it.
    const { enquiry, items } = this.record;
    const now = this.store.current();
    if (now.items !== items || now.enquiry !== enquiry) this.store.update({ enquiry, items });
    return stored;
  }

  storeSoon(milliseconds: number): void {
    this.timers.later('record', milliseconds, () => this.storeRecord());
  }

  /**
   * Forgets what this device keeps of this document or of every one, but what this one is not known to hold.
   * @returns what is still kept
   */
  async clearDevice(whose: 'this document' | 'every document'): Promise<StillKept> {
    const { items, notes } = this.record;
    const stored = (Object.keys(items).length === 0 && notes.size === 0) || (await this.storeRecord());
    const notWritten = this.store.everyField.filter(({ syncState }) => syncState !== 'in sync');
    if (whose === 'every document') this.device.clear();
    else this.device.forgetAll(this.owner);
    for (const { id } of notWritten) this.keepWords(id);
    if (!stored) this.keepTheRecord();
    return { ofThis: !stored || notWritten.length > 0, ofOthers: this.device.hasOthers(this.owner) };
  }

  /** Nothing of this document stays on the device. */
  end(): void {
    this.device.forgetAll(this.owner);
  }

  /** The person agrees: a new record beside the damaged one, which stays. */
  private async startAfresh(start: () => void): Promise<void> {
    start();
    if (this.framework.fields.length > 0) this.rememberTable();
    if (await this.storeRecord()) this.store.withdraw(({ about }) => about === 'record');
  }

  /** What the record holds and the document does not. Of a field that holds more than its note, that is kept already. */
  private keepTheRecord(): void {
    for (const [key, item] of Object.entries(this.record.items))
      this.device.keepItem(this.owner, key, item, this.placeOfDrafts);
    for (const [id, text] of this.record.notes)
      if ((this.store.fieldOf(id)?.syncState ?? 'in sync') === 'in sync') this.keepField({ id, text, baseVersion: '' });
  }

  /**
   * The record could be read only now. Fields without a place show what it notes for them, below what they say already; what this device kept
   * under a name of its own is kept under the enquiry's.
   */
  private keepAnew(before: Owner): void {
    for (const [id, note] of this.record.notes)
      this.store.change(id, (field) => (field.placed ? field : withNote(field, note)));
    this.keepAllWords();
    this.keepTheRecord();
    this.device.forgetAll(before);
  }

  private keepField(field: Shown): void {
    this.device.keep(this.owner, field, this.placeOfDrafts, this.earlier.get(field.id) ?? null);
  }

  /** Whose words are kept on this device: this enquiry's, in this document. */
  private get owner(): Owner {
    return { enquiry: this.record.deviceId, place: this.place };
  }

  /** A document whose record is not stored yet is known by its address alone. */
  private get placeOfDrafts(): string | null {
    return this.record.isStored || this.documentUrl === '' ? null : this.documentUrl;
  }
}

/** A field without a place, with the words that the record notes for it. */
function withNote(field: FieldState, note: string): FieldState {
  const text = withLinesOf(wanted(field), note);
  if (text === wanted(field)) return field;
  return field.syncState === 'in sync' && wanted(field) === '' ? startField(field, text, false) : typed(field, text);
}

/** What a device still keeps after it was cleared: words that this document does not hold, and words of others, which may have arrived or not. */
export interface StillKept {
  readonly ofThis: boolean;
  readonly ofOthers: boolean;
}

/** Is it the address of a document? A document that was never saved may have a name only ("Document1"), which tomorrow is another's. */
function isPlace(documentUrl: string): boolean {
  return /[\\/]/.test(documentUrl);
}
