// The panel's session with one document: what is known, what is on its way, and what was kept. React only draws it.
import type { Change, Filled } from '../../document/fill-cells';
import { FrameworkInDocument } from '../../document/framework';
import { onCursorMoved, startHost } from '../../document/host';
import type { Place } from '../../document/insertion-place';
import type { Outcome } from '../../document/outcome';
import { loadRecord, storeRecord } from '../../document/record-part';
import type { FieldReading } from '../../document/table-reading';
import { fingerprint } from '../../enquiry/fingerprint';
import { newRecord, withNote, withSeen, type EnquiryRecord } from '../../enquiry/record';
import { coreFramework, type Stem } from '../../handbook/framework';
import { fieldTag } from '../../ooxml/framework-table';
import { afterFill, reread, settled, startField, triedAgain, typed, wanted, withDraft, type Choice, type FieldState } from './field-state';
import type * as KeptDrafts from './kept-drafts';
import { sessionWords } from './words';

/** Something the person should know. One notice a subject: a newer one takes its place. */
export interface Notice {
  readonly about: 'device' | 'record' | 'document';
  readonly intent: 'info' | 'warning';
  readonly text: string;
}

export interface SessionState {
  readonly phase: 'starting' | 'ready' | 'not in Word' | 'too old';
  /** Does the framework stand in the document? Without it, words wait in the record. */
  readonly framework: boolean;
  readonly fields: readonly FieldState[];
  readonly notices: readonly Notice[];
  readonly working: 'reading' | 'inserting' | null;
}

type Drafts = typeof KeptDrafts;

/** Three seconds' rest count as having finished a thought. */
const restBeforeSaving = 3000;
const restBeforeKeeping = 300;
const restBeforeFollowing = 600;

const [firstStem] = coreFramework;
const anchor = fieldTag(firstStem?.id ?? '');

export class Session {
  private state: SessionState = { phase: 'starting', framework: false, fields: coreFramework.map((stem) => startField(stem, '')), notices: [], working: null };
  private readonly listeners = new Set<() => void>();
  private readonly inDocument = new FrameworkInDocument();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private record: EnquiryRecord = newRecord(crypto.randomUUID(), new Date());
  private recordInDocument = false;
  private recordReadOnly = false;
  private documentUrl = '';
  private drafts: Drafts | null = null;
  private readonly onTheWay = new Set<string>();
  private readonly typedHere = new Set<string>();

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
    await this.openRecord();
    await this.readDocument((fields) => this.inDocument.find(anchor, fields));
    this.update({ phase: 'ready' });
    onCursorMoved(() => this.follow());
    window.addEventListener('focus', () => this.follow());
    window.addEventListener('pagehide', () => this.keepAll());
    // The safety net comes once the first screen is drawn, which needs nothing of it.
    await new Promise((drawn) => setTimeout(drawn));
    await this.openDrafts();
    this.bringBackDrafts();
    this.keepAll();
  }

  /** Reads all answers again and brings the panel level, except where the person is typing. */
  async readAgain(): Promise<void> {
    if (this.state.phase !== 'ready' || this.state.working) return;
    await this.readDocument((fields) => this.inDocument.readAgain(anchor, fields));
  }

  /** The person typed. Kept on the device at once, written when they rest. */
  type(id: string, text: string): void {
    this.change(id, (field) => typed(field, text));
    this.later(`keep ${id}`, restBeforeKeeping, () => this.keep(id));
    this.later(`save ${id}`, restBeforeSaving, () => this.save([id]));
  }

  /** The person left the field: no more waiting. */
  leave(id: string): void {
    this.cancel(`save ${id}`);
    void this.save([id]);
  }

  /** Tries once more to write what did not arrive, all of it in one go: what closed the document for one answer closed it for all. */
  async tryAgain(id: string): Promise<void> {
    const fields = this.state.fields.map((field) => triedAgain(field, id));
    this.update({ fields });
    await this.save(fields.filter((field) => field.standing === 'typing').map((field) => field.id));
  }

  /** Gives up words that did not arrive; the field shows the document again. */
  letGo(id: string): void {
    this.change(id, (field) => startField(field, field.inDocument));
    this.forget(id);
  }

  /** The person chose between two versions. */
  async settle(id: string, choice: Choice): Promise<void> {
    this.change(id, (field) => settled(field, choice));
    // Where the document says already what was chosen, nothing is kept: the version given up must not come back at the next start.
    if (this.state.fields.some((field) => field.id === id && field.standing === 'level')) return this.forget(id);
    this.keep(id);
    await this.save([id]);
  }

  /** Puts the framework in, with everything that was written before it stood there. */
  async insertFramework(place: Place): Promise<void> {
    if (this.state.working) return;
    this.keepAll();
    this.update({ working: 'inserting' });
    const answers = new Map(this.state.fields.map((field) => [field.id, wanted(field)]));
    const inserted = await this.inDocument.insert(place, coreFramework, answers);
    this.update({ working: null });
    if (!inserted.ok) return this.notice('document', 'warning', sessionWords.notInserted(inserted.failure.sentence));
    const { placed, fields } = inserted.value;
    this.takeReading(fields);
    this.notice('document', 'info', place === 'cursor' && placed === 'at the end' ? sessionWords.endInstead : sessionWords.placed[placed]);
    const now = new Date();
    const arrived = fields.filter((field) => field.answer === answers.get(field.id)).map((field) => field.id);
    this.record = arrived.reduce((record, id) => withNote(record, id, '', now), this.withTable(fields));
    await this.save(this.state.fields.map((field) => field.id));
    await this.saveRecord();
  }

  /** Moves the cursor in the document to a field. */
  async goTo(id: string): Promise<void> {
    const moved = await this.inDocument.select(id);
    if (!moved.ok) this.notice('document', 'warning', sessionWords.notRead(moved.failure.sentence));
  }

  dismiss(notice: Notice): void {
    this.update({ notices: this.state.notices.filter((one) => one !== notice) });
  }

  /** Events are hints: they only bring the next reading closer. Without a table there is nothing to follow. */
  private follow(): void {
    if (this.state.framework) this.later('follow', restBeforeFollowing, () => this.readAgain());
  }

  private async openDrafts(): Promise<void> {
    try {
      this.drafts = await import(/* webpackChunkName: "kept-drafts" */ './kept-drafts');
    } catch {
      this.notice('device', 'warning', sessionWords.noDevice);
    }
  }

  private async openRecord(): Promise<void> {
    const loaded = await loadRecord();
    if (!loaded.ok) {
      this.recordReadOnly = true;
      return this.notice('record', 'warning', sessionWords.recordNotStored(loaded.failure.sentence));
    }
    const { record, damaged, newer } = loaded.value;
    this.recordReadOnly = newer || (damaged > 0 && !record);
    if (newer) this.notice('record', 'warning', sessionWords.recordNewer);
    else if (damaged > 0) this.notice('record', 'warning', sessionWords.recordDamaged);
    this.recordInDocument = record !== null;
    this.record = record ?? this.record;
    this.update({
      fields: coreFramework.map((stem) => startField(stem, this.record.notes[stem.id]?.text ?? '')),
    });
  }

  private async readDocument(read: (fields: readonly Stem[]) => Promise<Outcome<readonly FieldReading[] | null>>): Promise<void> {
    this.update({ working: 'reading' });
    const reading = await read(this.state.fields.map((field) => ({ ...field, stem: this.stemInRecord(field) })));
    this.update({ working: null });
    if (!reading.ok) return this.notice('document', 'warning', sessionWords.notRead(reading.failure.sentence));
    // What went wrong before is over.
    this.update({ notices: this.state.notices.filter(({ about, intent }) => about !== 'document' || intent !== 'warning') });
    if (reading.value) {
      this.takeReading(reading.value);
      if (this.record.tables.length === 0) this.record = this.withTable(reading.value);
    } else if (this.state.framework) {
      this.update({ framework: false });
      this.notice('document', 'warning', sessionWords.frameworkGone);
    }
  }

  private takeReading(reading: readonly FieldReading[]): void {
    const byId = new Map(reading.map((field) => [field.id, field]));
    const first = !this.state.framework;
    const before = this.state.fields;
    this.update({
      framework: true,
      fields: this.state.fields.map((field) => {
        const read = byId.get(field.id);
        // Before the table stood there, a field held a note; it is not what the document says.
        const known = first && field.standing === 'level' && field.text !== '' ? typed({ ...field, inDocument: '' }, field.text) : field;
        return reread(known, read?.answer ?? '', read !== undefined && read.row !== null);
      }),
    });
    // An answer that was written here and then changed in the document: the safety copy follows, or it would be offered as a second version.
    this.state.fields.forEach((field, at) => {
      if (this.typedHere.has(field.id) && field.standing === 'level' && field.inDocument !== before[at]?.inDocument) this.keepText(field);
    });
  }

  private bringBackDrafts(): void {
    // A document without a record may be one whose record could not be stored: what was typed then is kept under the id of that time.
    const kept = this.recordInDocument || this.documentUrl === '' ? null : this.onDevice((drafts) => drafts.enquiryOf(this.documentUrl));
    if (kept) this.record = { ...this.record, id: kept };
    for (const [id, draft] of this.readDrafts()) {
      const field = this.fieldOf(id);
      if (!field || field.standing === 'typing' || field.standing === 'saving') continue; // newer words are on their way already
      const brought = withDraft(field, draft, new Date(), sessionWords.neverArrived);
      if (brought) this.change(id, () => brought);
      else this.forget(id);
    }
  }

  private async save(ids: readonly string[]): Promise<void> {
    // What is on its way is waited for: a second write would rest on words that the first one is replacing.
    const waiting = this.state.fields.filter((field) => ids.includes(field.id) && field.standing === 'typing' && !this.onTheWay.has(field.id));
    if (waiting.length === 0) return;
    for (const { id } of waiting) this.keep(id);
    if (!this.state.framework) return this.saveAsNotes(waiting);

    const changes: Change[] = [];
    const sent = new Map(waiting.map((field) => [field.id, field.text]));
    for (const field of waiting) {
      if (wanted(field) === field.inDocument && field.seen === field.inDocument) this.change(field.id, (one) => ({ ...one, standing: 'level' }));
      else {
        changes.push({ field: field.id, seen: field.seen, wanted: wanted(field) });
        this.change(field.id, (one) => ({ ...one, standing: 'saving' }));
      }
    }
    if (changes.length === 0) return;
    for (const { field } of changes) this.onTheWay.add(field);
    const filled = await this.inDocument.fill(changes);
    for (const { field } of changes) this.onTheWay.delete(field);
    for (const [id, result] of filled) {
      this.change(id, (field) => afterFill(field, sent.get(id) ?? field.text, result, sessionWords.notWritten));
      this.keepTheirs(id, result);
    }
    const marks = new Map([...filled].flatMap(([id, result]) => (result.kind === 'written' ? [[id, fingerprint(result.answer)] as const] : [])));
    if (marks.size > 0) {
      this.record = withSeen(this.record, marks, new Date());
      this.later('record', restBeforeSaving, () => this.saveRecord());
    }
    const typedOn = this.state.fields.filter((field) => sent.has(field.id) && field.standing === 'typing').map((field) => field.id);
    for (const id of typedOn) this.later(`save ${id}`, restBeforeSaving, () => this.save([id]));
  }

  /** No table yet: the words wait in the record, which is in the document. */
  private async saveAsNotes(waiting: readonly FieldState[]): Promise<void> {
    const now = new Date();
    this.record = waiting.reduce((record, field) => withNote(record, field.id, wanted(field), now), this.record);
    const stored = await this.saveRecord();
    for (const sent of waiting) {
      this.change(sent.id, (field) =>
        stored && field.text === sent.text ? { ...field, inDocument: wanted(field), seen: wanted(field), standing: 'level' } : field,
      );
    }
  }

  private async saveRecord(): Promise<boolean> {
    if (this.recordReadOnly) return false;
    const stored = await storeRecord(this.record);
    if (stored.ok) this.recordInDocument = true;
    else {
      const say = this.state.framework ? sessionWords.recordNotStored : sessionWords.noteNotStored;
      this.notice('record', 'warning', say(stored.failure.sentence));
    }
    return stored.ok;
  }

  private withTable(fields: readonly FieldReading[]): EnquiryRecord {
    const at = new Date().toISOString();
    return {
      ...this.record,
      updated: at,
      tables: [{ anchor, fields: fields.map(({ id, stem, answer }) => ({ id, stem, seen: { fingerprint: fingerprint(answer), at } })) }],
    };
  }

  private stemInRecord(field: Stem): string {
    return this.record.tables[0]?.fields.find((one) => one.id === field.id)?.stem ?? field.stem;
  }

  private keep(id: string): void {
    const field = this.fieldOf(id);
    if (field && field.standing !== 'level') this.keepText(field);
  }

  private keepText(field: FieldState): void {
    this.typedHere.add(field.id);
    this.onDevice((drafts) => {
      drafts.keepDraft(this.record.id, field.id, {
        text: field.text,
        base: fingerprint(field.seen),
        at: new Date().toISOString(),
        ...(field.standing === 'both' && field.theirs !== undefined ? { theirs: field.theirs } : {}),
      });
      if (!this.recordInDocument && this.documentUrl !== '') drafts.rememberEnquiry(this.documentUrl, this.record.id);
    });
  }

  private keepAll(): void {
    for (const { id } of this.state.fields) this.keep(id);
  }

  private keepTheirs(id: string, result: Filled): void {
    if (result.kind === 'both') this.keep(id);
  }

  private forget(id: string): void {
    this.onDevice((drafts) => drafts.forgetDraft(this.record.id, id));
  }

  private readDrafts(): ReturnType<Drafts['draftsOf']> {
    return this.onDevice((drafts) => drafts.draftsOf(this.record.id)) ?? new Map();
  }

  private onDevice<T>(job: (drafts: Drafts) => T): T | null {
    if (!this.drafts) return null;
    try {
      return job(this.drafts);
    } catch {
      this.drafts = null; // said once; asking again at every key would only say it again
      this.notice('device', 'warning', sessionWords.noDevice);
      return null;
    }
  }

  private fieldOf(id: string): FieldState | undefined {
    return this.state.fields.find((field) => field.id === id);
  }

  private change(id: string, how: (field: FieldState) => FieldState): void {
    this.update({ fields: this.state.fields.map((field) => (field.id === id ? how(field) : field)) });
  }

  private notice(about: Notice['about'], intent: Notice['intent'], text: string): void {
    this.update({ notices: [...this.state.notices.filter((one) => one.about !== about), { about, intent, text }] });
  }

  private update(part: Partial<SessionState>): void {
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
