// The panel's session with one document: what a person can do, and in which order things happen. Its parts each do one thing: reading,
// saving answers, keeping the rest; the store knows what stands. React only draws it.
import type { AnswerHome } from '../../word/answers/answer-location';
import type { RowChange } from '../../word/framework/edit-rows';
import type { BoxesInDocument, BoxesRead } from '../../word/boxes/boxes';
import { FrameworkInDocument } from '../../word/framework/framework';
import { startHost } from '../../word/gateway/host';
import type { Place } from '../../word/gateway/insertion-place';
import type { Outcome } from '../../word/gateway/outcome';
import { onWaiting } from '../../word/gateway/gateway';
import {
  consented,
  settled,
  startField,
  triedAgain,
  typed,
  wanted,
  type Choice,
  type Consent,
  type FieldState,
} from './field-state';
import { Keeping } from './keeping';
import { fetchAll, fetched, parts } from './chunks';
import { Reading } from './reading';
import { Saving } from './saving';
import type { Notice, SessionState } from './session-state';
import { Store } from './store';
import { drawn, rest, Timers } from './timers';
import { actionEnded, wordsToPutBack } from './undo';
import { sessionWords } from './strings';

export class Session {
  // Screens are given what a person can do (SessionActions); these parts are open to the session's jobs.
  readonly store = new Store();
  private readonly timers = new Timers();
  readonly inDocument = new FrameworkInDocument();
  private boxesInDocument: BoxesInDocument | null = null;
  readonly keeping = new Keeping(this.store, this.timers, this.inDocument);
  readonly saving = new Saving(this.store, this.timers, this.keeping, {
    of: (field) => this.homeOf(field),
    isFramework: (home) => home === this.inDocument,
  });
  readonly reading = new Reading(this.store, this.timers, this.keeping, this.saving, this.inDocument, () =>
    this.job('arranging', parts.mend(), ({ joinTables }) => joinTables(this)),
  );

  /** The state as it stands; a new object whenever anything changed. */
  readonly current = this.store.current;

  /** For React's useSyncExternalStore. */
  readonly subscribe = this.store.subscribe;

  /** Reads the record and the document, brings back what was kept, and begins to follow the document. */
  async start(): Promise<void> {
    const { store, keeping, saving, reading } = this;
    const host = await startHost();
    if (!host) return store.update({ phase: 'not in Word' });
    if (!host.meetsFloor) return store.update({ phase: 'too old' });
    onWaiting((waiting) => {
      if (waiting)
        store.notice('waiting', 'warning', keeping.onDevice ? sessionWords.waiting : sessionWords.waitingUnkept);
      else store.withdraw(({ about }) => about === 'waiting');
    });
    await keeping.openRecord(host.documentUrl);
    window.addEventListener('pagehide', () => keeping.keepAllWords());
    // Reading a school's own table takes a part of the panel that the first screen does not wait for.
    if (keeping.record.table?.shape) {
      store.update({ phase: 'ready', working: 'looking' });
      await drawn();
      await keeping.openDevice(); // there are fields to type in already
    }
    const couldRead = await reading.findFramework();
    store.update({ phase: 'ready' });
    reading.followDocument();
    // The safety net comes once the first screen is drawn, which needs nothing of it.
    await drawn();
    const looked = couldRead ? reading.lookThrough() : undefined;
    await keeping.openDevice();
    await keeping.bringBackDrafts(this.current().fields);
    saving.begin();
    await keeping.storeItemsBack();
    keeping.keepAllWords();
    await saving.saveAll();
    await looked;
    await fetchAll();
  }

  /** Reads all answers again and brings the panel level, except where the person is typing. */
  readAgain(): Promise<void> {
    return this.reading.again();
  }

  /** The person typed. Kept on the device at once, written when they rest. */
  type(id: string, text: string): void {
    this.store.change(id, (field) => typed(field, text));
    this.timers.later(`keep ${id}`, rest.beforeKeeping, () => this.keeping.keepWords(id));
    this.saving.soon(id);
  }

  /** Keeps one thing with the document beside the framework, or (null) takes it away. On the device at once, in the record when the person rests. */
  keepItem(key: string, value: unknown): void {
    this.keeping.keepItem(key, value);
  }

  /** The person left the field: no more waiting. */
  leave(id: string): void {
    // A write that is on its way still belongs to what the person did here.
    void this.saving.now(id).then(() => this.endAction());
  }

  /** Tries once more to write what did not arrive, all of it in one go: what closed the document for one answer closed it for all. */
  async tryAgain(id: string): Promise<void> {
    for (const field of this.store.everyField) this.store.change(field.id, (one) => triedAgain(one, id));
    await this.saving.saveAll();
  }

  /** Gives up words that did not arrive; the field shows the document again. */
  letGo(id: string): void {
    const field = this.store.fieldOf(id);
    if (field) this.replaces(field, wanted(field));
    this.store.change(id, (one) => startField(one, one.inDocument, one.placed));
    this.keeping.forget(id);
  }

  /** The person chose between two versions. */
  async settle(id: string, choice: Choice): Promise<void> {
    const before = this.store.fieldOf(id);
    if (before && choice !== 'both')
      this.replaces(before, choice === 'mine' ? (before.theirs ?? before.inDocument) : wanted(before));
    this.store.change(id, (field) => settled(field, choice));
    // Where the document says already what was chosen, nothing is kept: the version given up must not come back at the next start.
    if (this.store.fieldOf(id)?.standing === 'level') return this.keeping.forget(id);
    this.keeping.keepWords(id);
    await this.saving.save([id]);
  }

  /** The person knows what their words would take with them. */
  async consent(id: string, how: Consent): Promise<void> {
    this.store.change(id, (field) => consented(field, how));
    await this.saving.save([id]);
  }

  /** Puts back the words that the last action replaced. That is an action itself, and can be undone. */
  async undo(): Promise<void> {
    const { lastAction } = this.current();
    const back = this.store.everyField.flatMap((field) => {
      const words = wordsToPutBack(lastAction, field);
      return words === null ? [] : [[field.id, words] as const];
    });
    this.store.update({ lastAction: null });
    for (const [id, words] of back) this.store.change(id, (field) => typed(field, words));
    await this.saving.save(back.map(([id]) => id));
    this.endAction();
  }

  /** Puts the framework in, with everything that was written before it stood there. */
  insertFramework(place: Place): Promise<void> {
    return this.job('inserting', parts.insert(), ({ putFrameworkIn }) => putFrameworkIn(this, place));
  }

  /** Takes over a table the school has: the one that was found, or the one the cursor is in. Nothing in it changes. */
  takeOver(which: 'found' | 'at the cursor'): Promise<void> {
    return this.job('inserting', parts.takeOver(), ({ takeTableOver }) => takeTableOver(this, which));
  }

  /** Changes a row of our own table. The words of a row that is left out are kept with the document. */
  async arrange(change: RowChange): Promise<void> {
    if (this.current().framework === 'ours')
      await this.job('arranging', parts.arrange(), ({ arrange }) => arrange(this, change));
  }

  /** Puts back a row of our own table that is gone, with its words. */
  putRowBack(id: string): Promise<void> {
    return this.job('arranging', parts.mend(), ({ putRowBack }) => putRowBack(this, id));
  }

  /** Brings a row that stands twice together. */
  joinCopy(id: string): Promise<void> {
    return this.job('arranging', parts.mend(), ({ joinCopy }) => joinCopy(this, id));
  }

  /** Takes the panel's marks and record out of the document. @returns whether they are out */
  async takeOff(): Promise<boolean> {
    let off = false;
    await this.job('arranging', parts.takeOff(), async ({ takeOff }) => void (off = await takeOff(this)));
    return off;
  }

  /** The document is no longer the panel's: nothing more is read, written or kept. */
  end(): void {
    this.timers.cancelAll();
    this.keeping.end();
    this.store.update({ phase: 'taken off' });
  }

  /** Does the document keep words for a field that has no row at the moment? */
  keptFor(id: string): boolean {
    return this.keeping.record.noteOf(id) !== undefined;
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
    const { boxes, fields } = this.current();
    const box = boxes?.all.find((one) => one.box.id === id);
    const same = fields.find((field) => field.id === box?.box.sameAs);
    if (!same) return;
    this.store.change(id, (field) => typed(field, wanted(same)));
    await this.saving.save([id]);
  }

  /** Moves the cursor in the document to a field. */
  async goTo(id: string): Promise<void> {
    const moved = await (this.boxesInDocument?.home(id) ? this.boxesInDocument.select(id) : this.inDocument.select(id));
    if (!moved.ok) this.store.notice('document', 'warning', sessionWords.notRead(moved.failure.sentence));
  }

  dismiss(notice: Notice): void {
    this.store.withdraw((one) => one === notice);
  }

  private homeOf(field: string): AnswerHome {
    return this.boxesInDocument?.home(field) ?? this.inDocument;
  }

  private withBoxes(look: (boxes: BoxesInDocument) => Promise<Outcome<BoxesRead>>): Promise<void> {
    return this.job('looking for boxes', parts.boxes(), ({ readBoxes, BoxesInDocument }) => {
      this.boxesInDocument ??= new BoxesInDocument();
      return readBoxes(this, look(this.boxesInDocument));
    });
  }

  private replaces(field: FieldState, words: string): void {
    this.store.update({
      lastAction: { replaced: new Map([[field.id, { words, left: field.inDocument }]]), goesOn: true },
    });
  }

  private endAction(): void {
    this.store.update({ lastAction: actionEnded(this.current().lastAction) });
  }

  /** Runs one job on the document at a time; its part of the panel is fetched first. */
  private async job<Part>(
    working: SessionState['working'],
    part: Promise<Part>,
    run: (part: Part) => Promise<void>,
  ): Promise<void> {
    // A reading comes of itself, also between the person's look at a button and its press: what they asked for waits for it.
    const now = this.current().working;
    if (now === 'reading' || now === 'looking') await this.idle();
    if (this.current().working) return;
    this.store.update({ working });
    try {
      const come = await fetched(this.store, part);
      if (come) await run(come);
    } finally {
      this.store.update({ working: null });
    }
  }

  /** Resolves when nothing is being done in the document. */
  private idle(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        if (this.current().working) return;
        stop();
        resolve();
      });
    });
  }
}
