// The panel's session with one document: what is known, what is on its way, and what was kept. React only draws it.
import type { AnswerHome, FieldReading } from '../../document/answer-home';
import type { RowChange } from '../../document/arrange-rows';
import type { BoxesInDocument, BoxesRead, BoxReading } from '../../document/boxes';
import type { Change, Filled } from '../../document/fill';
import { FrameworkInDocument } from '../../document/framework';
import { onCursorMoved, startHost } from '../../document/host';
import type { Place } from '../../document/insertion-place';
import { failure, type Outcome } from '../../document/outcome';
import type { Items } from '../../enquiry/items';
import type { Outline } from '../../enquiry/outline';
import { coreFramework } from '../../handbook/framework';
import { fieldTag } from '../../ooxml/field-tag';
import { Device } from './device';
import { afterFill, changeFor, consented, settled, startField, triedAgain, typed, wanted, type Choice, type Consent, type FieldState } from './field-state';
import { fieldsOfTable, fieldsWithoutTable } from './framework-fields';
import { RecordKeeper } from './record-keeper';
import { actionEnded, afterReplacing, wordsToPutBack, type LastAction } from './undo';
import { sessionWords } from './words';

/** Something the person should know. One notice a subject: a newer one takes its place. */
export interface Notice {
  readonly about: 'device' | 'record' | 'document' | 'door' | 'copies';
  readonly intent: 'info' | 'warning';
  readonly text: string;
  /** What the person can do about it here. */
  readonly action?: { readonly label: string; readonly run: () => Promise<void> };
}

/** One of the handbook's boxes: how it stands in the document, and its answer. */
export interface BoxState {
  readonly box: BoxReading['box'];
  readonly kind: BoxReading['kind'];
  readonly field: FieldState;
}

export interface SessionState {
  readonly phase: 'starting' | 'ready' | 'not in Word' | 'too old' | 'taken off';
  /** The table that holds the framework: our own, or one the school had. Without it, words wait in the record. */
  readonly framework: 'none' | 'ours' | 'own';
  readonly fields: readonly FieldState[];
  /** What a look through the document showed; null where nobody looked. */
  readonly outline: Outline | null;
  /** The handbook's boxes, once the person asked for them. `unseen`: text boxes could not be looked into. */
  readonly boxes: { readonly all: readonly BoxState[]; readonly unseen: boolean } | null;
  /** The id in the document's record; null where it holds none. Copies share it, those that were made by hand too. */
  readonly enquiry: string | null;
  /** What the record keeps beside the framework: cards, marks, versions of the question, notes. */
  readonly items: Items;
  /** What the last action of the panel replaced, and could put back. */
  readonly lastAction: LastAction | null;
  readonly notices: readonly Notice[];
  readonly working: 'reading' | 'inserting' | 'arranging' | 'looking' | 'looking for boxes' | null;
}

/** What the first screen can do without. It is fetched once that stands there, so that a job starts at once, also where the network has gone. */
const jobs = {
  fill: () => import(/* webpackChunkName: "fill" */ '../../document/fill'),
  insert: () => import(/* webpackChunkName: "insert-framework" */ './jobs/put-framework-in'),
  takeOver: () => import(/* webpackChunkName: "take-over" */ './jobs/take-table-over'),
  arrange: () => import(/* webpackChunkName: "arrange-rows" */ './jobs/arrange'),
  mend: () => import(/* webpackChunkName: "mend" */ './jobs/mend'),
  takeOff: () => import(/* webpackChunkName: "take-off" */ './jobs/take-off'),
  look: () => import(/* webpackChunkName: "look" */ '../../document/look'),
  boxes: () => import(/* webpackChunkName: "boxes" */ './jobs/read-boxes'),
};

/** Three seconds' rest count as having finished a thought. */
const restBeforeSaving = 3000;
const restBeforeKeeping = 300;
const restBeforeFollowing = 600;
const restBeforeStoring = 1000;

/** Resolves when the browser has drawn what there is. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const ourFramework = { anchor: fieldTag(coreFramework[0]?.id ?? ''), fields: coreFramework };

export class Session {
  private state: SessionState = {
    phase: 'starting', framework: 'none', fields: fieldsWithoutTable(() => undefined), outline: null, boxes: null, enquiry: null, items: {}, lastAction: null, notices: [], working: null,
  };
  private readonly listeners = new Set<() => void>();
  readonly inDocument = new FrameworkInDocument();
  private boxesInDocument: BoxesInDocument | null = null;
  private readonly device = new Device(() => this.notice('device', 'warning', sessionWords.noDevice));
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly record = new RecordKeeper((text, startAfresh) => {
    this.notice('record', 'warning', text, startAfresh && { label: sessionWords.startAfresh, run: () => this.startRecordAfresh(startAfresh) });
  });
  private documentUrl = '';
  private readonly onTheWay = new Set<string>();
  private draftsAreBack = false;

  /** The state as it stands; a new object whenever anything changed. */
  readonly current = (): SessionState => this.state;

  /** For React's useSyncExternalStore. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads the record and the document, brings back what was kept, and begins to follow the document. */
  async start(): Promise<void> {
    const host = await startHost();
    if (!host) return this.update({ phase: 'not in Word' });
    if (!host.meetsFloor) return this.update({ phase: 'too old' });
    this.documentUrl = host.documentUrl;
    await this.record.open();
    this.update({ fields: fieldsWithoutTable(this.record.noteOf), enquiry: this.record.enquiry, items: this.record.items });
    // Reading a school's own table takes a part of the panel that the first screen does not wait for.
    if (this.record.table?.shape) {
      this.update({ phase: 'ready', working: 'looking' });
      await drawn();
    }
    const couldRead = await this.findFramework();
    this.update({ phase: 'ready' });
    onCursorMoved(() => this.follow());
    window.addEventListener('focus', () => this.follow());
    window.addEventListener('pagehide', () => this.keepAll());
    // The safety net comes once the first screen is drawn, which needs nothing of it.
    await drawn();
    const looked = couldRead ? this.lookThrough() : undefined;
    await this.device.open();
    // A document without a record may be one whose record could not be stored: what was typed then is kept under the id of that time.
    const kept = this.record.isStored || this.documentUrl === '' ? null : this.device.enquiryAt(this.documentUrl);
    if (kept !== null) this.record.continueAs(kept);
    await this.bringBackDrafts(this.state.fields);
    this.draftsAreBack = true;
    await this.bringBackItems();
    this.keepAll();
    await this.save(this.typingNow());
    await looked;
    // A fetch that fails is tried again when the job is asked for, and is said then.
    await Promise.allSettled(Object.values(jobs).map((fetch) => fetch()));
  }

  /** Reads all answers again and brings the panel level, except where the person is typing. */
  async readAgain(): Promise<void> {
    if (this.state.phase !== 'ready' || this.state.working) return;
    if (this.state.framework === 'none') {
      if (await this.findFramework()) await this.lookThrough();
    } else await this.readDocument(() => this.inDocument.readAgain());
  }

  /** The person typed. Kept on the device at once, written when they rest. */
  type(id: string, text: string): void {
    this.change(id, (field) => typed(field, text));
    this.later(`keep ${id}`, restBeforeKeeping, () => this.keep(id));
    // While changes are tracked, each write stands beside the one before: then only what is finished is written.
    if (!this.homeOf(id).tracking) this.later(`save ${id}`, restBeforeSaving, () => this.save([id]));
  }

  /** Keeps one thing with the document beside the framework, or (null) takes it away. On the device at once, in the record when the person rests. */
  keepItem(key: string, value: unknown): void {
    this.record.keepItem(key, value);
    this.update({ items: this.record.items });
    const item = this.record.items[key];
    if (item) this.device.keepItem(this.record.id, key, item, this.placeOfDrafts);
    this.storeSoon(restBeforeStoring);
  }

  /** The person left the field: no more waiting. */
  leave(id: string): void {
    this.cancel(`save ${id}`);
    // A write that is on its way still belongs to what the person did here.
    void this.save([id]).then(() => this.update({ lastAction: actionEnded(this.state.lastAction) }));
  }

  /** Tries once more to write what did not arrive, all of it in one go: what closed the document for one answer closed it for all. */
  async tryAgain(id: string): Promise<void> {
    for (const field of this.everyField()) this.change(field.id, (one) => triedAgain(one, id));
    await this.save(this.typingNow());
  }

  /** Gives up words that did not arrive; the field shows the document again. */
  letGo(id: string): void {
    const field = this.fieldOf(id);
    if (field) this.replaces(field, wanted(field));
    this.change(id, (field) => startField(field, field.inDocument, field.placed));
    this.device.forget(this.record.id, id);
  }

  /** The person chose between two versions. */
  async settle(id: string, choice: Choice): Promise<void> {
    const before = this.fieldOf(id);
    if (before && choice !== 'both') this.replaces(before, choice === 'mine' ? (before.theirs ?? before.inDocument) : wanted(before));
    this.change(id, (field) => settled(field, choice));
    // Where the document says already what was chosen, nothing is kept: the version given up must not come back at the next start.
    if (this.fieldOf(id)?.standing === 'level') return this.device.forget(this.record.id, id);
    this.keep(id);
    await this.save([id]);
  }

  /** The person knows what their words would take with them. */
  async consent(id: string, how: Consent): Promise<void> {
    this.change(id, (field) => consented(field, how));
    await this.save([id]);
  }

  /** Puts back the words that the last action replaced. That is an action itself, and can be undone. */
  async undo(): Promise<void> {
    const last = this.state.lastAction;
    const back = this.everyField().flatMap((field) => {
      const words = wordsToPutBack(last, field);
      return words === null ? [] : [[field.id, words] as const];
    });
    this.update({ lastAction: null });
    for (const [id, words] of back) this.change(id, (field) => typed(field, words));
    await this.save(back.map(([id]) => id));
    this.update({ lastAction: actionEnded(this.state.lastAction) });
  }

  /** Puts the framework in, with everything that was written before it stood there. */
  insertFramework(place: Place): Promise<void> {
    return this.job('inserting', jobs.insert(), ({ putFrameworkIn }) => putFrameworkIn(this, place));
  }

  /** Takes over a table the school has: the one that was found, or the one the cursor is in. Nothing in it changes. */
  takeOver(which: 'found' | 'at the cursor'): Promise<void> {
    return this.job('inserting', jobs.takeOver(), ({ takeTableOver }) => takeTableOver(this, which));
  }

  /** Changes a row of our own table. The words of a row that is left out are kept with the document. */
  async arrange(change: RowChange): Promise<void> {
    if (this.state.framework === 'ours') await this.job('arranging', jobs.arrange(), ({ arrange }) => arrange(this, change));
  }

  /** Puts back a row of our own table that is gone, with its words. */
  putRowBack(id: string): Promise<void> {
    return this.job('arranging', jobs.mend(), ({ putRowBack }) => putRowBack(this, id));
  }

  /** Brings a row that stands twice together. */
  joinCopy(id: string): Promise<void> {
    return this.job('arranging', jobs.mend(), ({ joinCopy }) => joinCopy(this, id));
  }

  /** Takes the panel's marks and record out of the document. @returns whether they are out */
  async takeOff(): Promise<boolean> {
    let off = false;
    await this.job('arranging', jobs.takeOff(), async ({ takeOff }) => void (off = await takeOff(this)));
    return off;
  }

  /** The document is no longer the panel's: nothing more is read, written or kept. */
  end(): void {
    for (const key of this.timers.keys()) this.cancel(key);
    this.device.forgetEnquiry(this.record.id);
    this.update({ phase: 'taken off' });
  }

  /** The person agrees: a new record beside the damaged one, which stays. */
  private async startRecordAfresh(start: () => void): Promise<void> {
    start();
    if (this.inDocument.fields.length > 0) this.rememberTable();
    if (!(await this.saveRecord())) return;
    this.update({ notices: this.state.notices.filter(({ about }) => about !== 'record') });
  }

  /** Does the document keep words for a field that has no row at the moment? */
  keptFor(id: string): boolean {
    return this.record.noteOf(id) !== undefined;
  }

  /** Looks for the handbook's boxes and reads them. */
  readBoxes(): Promise<void> {
    return this.withBoxes((boxes) => boxes.read());
  }

  /** Puts a field below a box that a script cannot reach, or that has no room. */
  putBoxField(id: string): Promise<void> {
    return this.withBoxes((boxes) => boxes.putField(id));
  }

  /** Brings a box level with the framework's field that says the same. */
  async bringLevel(id: string): Promise<void> {
    const box = this.state.boxes?.all.find((one) => one.box.id === id);
    const same = this.state.fields.find((field) => field.id === box?.box.sameAs);
    if (!same) return;
    this.change(id, (field) => typed(field, wanted(same)));
    await this.save([id]);
  }

  /** Moves the cursor in the document to a field. */
  async goTo(id: string): Promise<void> {
    const moved = await (this.boxesInDocument?.home(id) ? this.boxesInDocument.select(id) : this.inDocument.select(id));
    if (!moved.ok) this.notice('document', 'warning', sessionWords.notRead(moved.failure.sentence));
  }

  dismiss(notice: Notice): void {
    this.update({ notices: this.state.notices.filter((one) => one !== notice) });
  }

  /** Events are hints: they only bring the next reading closer. Without a table there is nothing to follow. */
  private follow(): void {
    if (this.state.framework !== 'none') this.later('follow', restBeforeFollowing, () => this.readAgain());
  }

  /** Finds the table the record tells of, else ours by its anchor. @returns whether the document could be read */
  private async findFramework(): Promise<boolean> {
    const { table } = this.record;
    const couldRead = await this.readDocument(() => (table ? this.inDocument.find(table) : this.inDocument.findByAnchor(ourFramework)));
    if (this.inDocument.hasCopies) {
      const run = (): Promise<void> => this.job('arranging', jobs.mend(), ({ joinTables }) => joinTables(this));
      this.notice('copies', 'warning', sessionWords.tableTwice, { label: sessionWords.joinTables, run });
    }
    return couldRead;
  }

  /** @returns whether the document could be read */
  private async readDocument(read: () => Promise<Outcome<readonly FieldReading[] | null>>): Promise<boolean> {
    this.update({ working: 'reading' });
    const reading = await read();
    this.update({ working: null });
    if (!reading.ok) {
      this.notice('document', 'warning', sessionWords.notRead(reading.failure.sentence));
      return false;
    }
    this.documentRead();
    if (reading.value) {
      this.takeReading(reading.value);
      await this.saveNotes();
      if (!this.record.table) this.rememberTable();
    } else if (this.state.framework !== 'none' || this.record.table) {
      this.update({ framework: 'none', fields: this.state.fields.map((field) => ({ ...field, placed: false })) });
      this.notice('document', 'warning', sessionWords.frameworkGone);
    }
    return true;
  }

  /** No table of ours: does the document have one of its own, the handbook's appendix, or its boxes? */
  private async lookThrough(): Promise<void> {
    if (this.state.framework !== 'none') return;
    this.update({ working: 'looking' });
    const fetched = await this.fetched(jobs.look());
    if (!fetched) return;
    const { lookThrough } = fetched;
    const looked = await lookThrough();
    this.update({ working: null });
    if (!looked.ok) return this.notice('document', 'warning', sessionWords.notRead(looked.failure.sentence));
    this.update({ outline: looked.value });
  }

  /** Fields that have no place any more are no longer the panel's. */
  dropUnplaced(isPlaced: (id: string) => boolean): void {
    this.update({ fields: this.state.fields.filter(({ id, placed }) => isPlaced(id) || !placed) });
  }

  /** What went wrong with the document before is over. */
  documentRead(): void {
    this.update({ notices: this.state.notices.filter(({ about, intent }) => about !== 'document' || intent !== 'warning') });
  }

  /** Words that waited in the record go into the row they have by now. */
  async saveNotes(): Promise<void> {
    const waiting = this.state.fields.filter((field) => field.placed && field.standing === 'typing' && wanted(field) === this.record.noteOf(field.id));
    await this.save(waiting.map(({ id }) => id));
    this.forgetArrivedNotes();
  }

  takeReading(reading: readonly FieldReading[]): void {
    const before = this.state.fields;
    // A row that was taken out before it held a word is simply not there; one that held words is missed, and said to be.
    const leftOut = reading.filter(({ id, row }) => row === null && !this.hadWords(id)).map(({ id }) => id);
    for (const id of leftOut) this.inDocument.drop(id);
    const kept = before.filter(({ id }) => !leftOut.includes(id));
    const fields = fieldsOfTable(kept, reading.filter(({ id }) => !leftOut.includes(id)), this.record.noteOf);
    this.update({ framework: this.inDocument.isOurs ? 'ours' : 'own', fields });
    // An answer that was written here and then changed in the document: the safety copy follows, or it would be offered as a second version.
    for (const field of fields) {
      const changed = before.find(({ id }) => id === field.id)?.inDocument !== field.inDocument;
      if (changed && this.device.hasKept(field.id) && field.standing === 'level') this.keepText(field);
    }
  }

  /** A part of the panel; null, and said, where it could not be fetched. */
  private async fetched<T>(part: Promise<T>): Promise<T | null> {
    try {
      return await part;
    } catch {
      this.update({ working: null });
      this.notice('document', 'warning', sessionWords.notFetched);
      return null;
    }
  }

  private hadWords(id: string): boolean {
    return this.record.sawWords(id) || (this.fieldOf(id)?.text ?? '') !== '';
  }

  async bringBackDrafts(fields: readonly FieldState[]): Promise<void> {
    const drafts = this.device.draftsOf(this.record.id);
    if (drafts.size === 0) return;
    const { withDraft } = await import(/* webpackChunkName: "kept-drafts" */ './field-draft');
    for (const { id } of fields) {
      const draft = drafts.get(id);
      const field = this.fieldOf(id);
      if (!draft || !field) continue;
      const brought = withDraft(field, draft, new Date(), sessionWords.neverArrived);
      if (brought) this.change(field.id, () => brought);
      else this.device.forget(this.record.id, field.id);
    }
  }

  /** Things that were kept on this device and did not reach the record. */
  private async bringBackItems(): Promise<void> {
    const items = this.device.itemsBack(this.record.id, this.record.items, new Date());
    if (items === this.record.items) return;
    this.record.takeItems(items);
    this.update({ items });
    await this.saveRecord();
  }

  private withBoxes(look: (boxes: BoxesInDocument) => Promise<Outcome<BoxesRead>>): Promise<void> {
    return this.job('looking for boxes', jobs.boxes(), ({ readBoxes, BoxesInDocument }) => {
      this.boxesInDocument ??= new BoxesInDocument();
      return readBoxes(this, look(this.boxesInDocument));
    });
  }

  /** Resolves when nothing is being done in the document. */
  private rest(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        if (this.state.working) return;
        stop();
        resolve();
      });
    });
  }

  /** Runs one job on the document at a time; its part of the panel is fetched first. */
  private async job<Part>(working: SessionState['working'], part: Promise<Part>, run: (part: Part) => Promise<void>): Promise<void> {
    // A reading comes of itself, also between the person's look at a button and its press: what they asked for waits for it.
    if (this.state.working === 'reading' || this.state.working === 'looking') await this.rest();
    if (this.state.working) return;
    this.update({ working });
    try {
      const fetched = await this.fetched(part);
      if (fetched) await run(fetched);
    } finally {
      this.update({ working: null });
    }
  }

  async save(ids: readonly string[]): Promise<void> {
    // Words of an earlier time must be back before new ones are kept or written over them.
    if (!this.draftsAreBack) return;
    // What is on its way is waited for: a second write would rest on words that the first one is replacing.
    const waiting = this.everyField().filter((field) => ids.includes(field.id) && field.standing === 'typing' && !this.onTheWay.has(field.id));
    if (waiting.length === 0) return;
    for (const { id } of waiting) this.keep(id);
    const notes = waiting.filter((field) => !field.placed);
    if (notes.length > 0) await this.saveAsNotes(notes);
    const homes = new Map<AnswerHome, FieldState[]>();
    for (const field of waiting.filter(({ placed }) => placed)) {
      const home = this.homeOf(field.id);
      homes.set(home, [...(homes.get(home) ?? []), field]);
    }
    for (const [home, fields] of homes) await this.saveIn(home, fields);
  }

  private homeOf(field: string): AnswerHome {
    return this.boxesInDocument?.home(field) ?? this.inDocument;
  }

  private async saveIn(home: AnswerHome, fields: readonly FieldState[]): Promise<void> {
    const changes: Change[] = [];
    const sent = new Map(fields.map((field) => [field.id, field.text]));
    for (const field of fields) {
      if (wanted(field) === field.inDocument && field.seen === field.inDocument) this.change(field.id, (one) => ({ ...one, standing: 'level' }));
      else {
        changes.push(changeFor(field));
        this.change(field.id, (one) => ({ ...one, standing: 'saving' }));
      }
    }
    if (changes.length === 0) return;
    for (const { field } of changes) this.onTheWay.add(field);
    const before = new Map(fields.map((field) => [field.id, field.inDocument]));
    const filled = await this.filled(home, changes);
    for (const { field } of changes) this.onTheWay.delete(field);
    for (const [id, result] of filled) {
      this.change(id, (field) => afterFill(field, sent.get(id) ?? field.text, result, sessionWords.notWritten));
      if (result.kind === 'both') this.keep(id);
    }
    this.sayOfTheDoor([...filled.values()]);
    const replaced = [...filled].flatMap(([id, result]) => (result.kind === 'written' ? [[id, { words: before.get(id) ?? '', left: result.answer }] as const] : []));
    this.update({ lastAction: afterReplacing(this.state.lastAction, new Map(replaced)) });
    const seen = new Map([...filled].flatMap(([id, result]) => (result.kind === 'written' || result.kind === 'tracked' ? [[id, result.answer] as const] : [])));
    if (seen.size > 0 && home === this.inDocument) {
      this.record.saw(seen);
      this.storeSoon(restBeforeSaving);
    }
    const typedOn = this.everyField().filter((field) => sent.has(field.id) && field.standing === 'typing').map((field) => field.id);
    for (const id of typedOn) this.later(`save ${id}`, restBeforeSaving, () => this.save([id]));
  }

  /** What a closed document means is said once, for all answers that it did not take; not any more when it has taken one. */
  private sayOfTheDoor(filled: readonly Filled[]): void {
    const refused = filled.some((result) => 'failure' in result && result.failure.kind === 'protected');
    const taken = filled.some(({ kind }) => kind === 'written' || kind === 'tracked');
    if (refused) this.notice('door', 'warning', sessionWords.closed);
    else if (taken) this.update({ notices: this.state.notices.filter(({ about }) => about !== 'door') });
  }

  /** Writes; where the part of the panel that writes could not be fetched, nothing was changed, and the words are kept. */
  private async filled(home: AnswerHome, changes: readonly Change[]): Promise<ReadonlyMap<string, Filled>> {
    const writing = await jobs.fill().catch(() => null);
    if (writing) return writing.fill(home, changes);
    const { failure: notFetched } = failure('notFetched', 'NotFetched');
    return new Map(changes.map(({ field }) => [field, { kind: 'unknown', failure: notFetched }]));
  }

  /** No place yet: the words wait in the record, which is in the document. */
  private async saveAsNotes(waiting: readonly FieldState[]): Promise<void> {
    for (const field of waiting) this.record.note(field.id, wanted(field));
    const stored = await this.saveRecord();
    for (const sent of waiting) {
      this.change(sent.id, (field) =>
        stored && field.text === sent.text ? { ...field, inDocument: wanted(field), seen: wanted(field), standing: 'level' } : field,
      );
    }
  }

  /** Notes whose words stand in the table by now. */
  forgetArrivedNotes(): void {
    const arrived = this.state.fields.filter((field) => field.placed && field.standing === 'level' && field.inDocument === this.record.noteOf(field.id));
    for (const { id } of arrived) this.record.note(id, '');
  }

  private storeSoon(rest: number): void {
    this.later('record', rest, () => {
      this.forgetArrivedNotes();
      return this.saveRecord();
    });
  }

  async saveRecord(): Promise<boolean> {
    const stored = await this.record.store(this.state.framework === 'none' ? sessionWords.noteNotStored : sessionWords.recordNotStored);
    // Another panel's things may have come with it.
    const { enquiry, items } = this.record;
    if (this.state.items !== items || this.state.enquiry !== enquiry) this.update({ enquiry, items });
    return stored;
  }

  private replaces(field: FieldState, words: string): void {
    this.update({ lastAction: { replaced: new Map([[field.id, { words, left: field.inDocument }]]), goesOn: true } });
  }

  /** The record says which table is the framework, as it reads now. */
  rememberTable(): void {
    this.record.holdTable(this.inDocument.address, this.inDocument.fields);
  }

  private keep(id: string): void {
    const field = this.fieldOf(id);
    if (field && field.standing !== 'level') this.keepText(field);
  }

  private keepText(field: FieldState): void {
    this.device.keep(this.record.id, field, this.placeOfDrafts);
  }

  /** A document whose record is not stored yet is known by its address alone. */
  private get placeOfDrafts(): string | null {
    return this.record.isStored || this.documentUrl === '' ? null : this.documentUrl;
  }

  keepAll(): void {
    if (this.state.phase === 'taken off') return;
    for (const { id } of this.everyField()) this.keep(id);
  }

  private typingNow(): string[] {
    return this.everyField().filter(({ standing }) => standing === 'typing').map(({ id }) => id);
  }

  private everyField(): readonly FieldState[] {
    return [...this.state.fields, ...(this.state.boxes?.all.map(({ field }) => field) ?? [])];
  }

  fieldOf(id: string): FieldState | undefined {
    return this.everyField().find((field) => field.id === id);
  }

  change(id: string, how: (field: FieldState) => FieldState): void {
    const { fields, boxes } = this.state;
    const changed = (field: FieldState): FieldState => (field.id === id ? how(field) : field);
    if (fields.some((field) => field.id === id)) this.update({ fields: fields.map(changed) });
    else if (boxes) this.update({ boxes: { ...boxes, all: boxes.all.map((box) => ({ ...box, field: changed(box.field) })) } });
  }

  notice(about: Notice['about'], intent: Notice['intent'], text: string, action?: Notice['action']): void {
    this.update({ notices: [...this.state.notices.filter((one) => one.about !== about), { about, intent, text, action }] });
  }

  update(part: Partial<SessionState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }

  private later(key: string, milliseconds: number, job: () => unknown): void {
    this.cancel(key);
    this.timers.set(key, setTimeout(() => void job(), milliseconds));
  }

  private cancel(key: string): void {
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
  }
}
