// The panel follows the document: where the framework stands, and what it says now. Without one, what else the document has.
import type { FieldReading } from '../../word/answers/answer-location';
import type { FrameworkInDocument } from '../../word/framework/framework';
import { onCursorMoved } from '../../word/gateway/host';
import { nextTask } from '../../word/gateway/next-task';
import type { Outcome } from '../../word/gateway/outcome';
import { done, notDone } from './outcome';
import { coreFramework } from '../../handbook/framework';
import { fieldTag } from '../../ooxml/field-tag';
import { fieldsOfTable } from './framework-fields';
import { typed, wanted, type FieldState } from './field-state';
import type { Keeping } from './keeping';
import type { ActionQueue } from './action-queue';
import { wordChunks } from './chunks';
import type { Saving } from './saving';
import type { Store } from './store';
import { pauseBeforeFollowing, rest, type Timers } from './timers';
import { sessionStrings } from './strings';

const ourFramework = { anchor: fieldTag(coreFramework[0]?.id ?? ''), fields: coreFramework };

/**
 * Reads when it is asked to, when the cursor moves and when the panel gets the focus, and puts what it read into the store. Where the document
 * could not be read, the fields stay as they are and a notice says so.
 */
export class Reading {
  /** How many milliseconds Word took over the last reading. */
  private lastReading = 0;
  private readAt = 0;
  /** Was the cursor near the table when it last rested? */
  private wasNear = true;

  /** @param joinTables what the person can do where the framework stands more than once */
  constructor(
    private readonly store: Store,
    private readonly timers: Timers,
    private readonly queue: ActionQueue,
    private readonly keeping: Keeping,
    private readonly saving: Saving,
    private readonly framework: FrameworkInDocument,
    private readonly joinTables: () => Promise<void>,
  ) {}

  /** Reads all answers again and brings the panel in sync, except where the person is typing. Does nothing while an action runs: it reads itself. */
  async again(): Promise<void> {
    const { phase, framework } = this.store.current();
    if (phase !== 'ready' || !this.queue.isIdle) return;
    let couldRead = false;
    await this.queue.run(
      'reading',
      () => Promise.resolve(null),
      async () => {
        const began = Date.now();
        couldRead = await this.refresh();
        this.readAt = Date.now();
        this.lastReading = this.readAt - began;
        return done;
      },
    );
    if (couldRead && framework === 'none') await this.lookThrough();
  }

  /** The same as part of an action that runs. @returns whether the document could be read */
  refresh(): Promise<boolean> {
    return this.store.current().framework === 'none'
      ? this.findFramework()
      : this.readDocument(() => this.framework.readAgain());
  }

  /** Events are hints: they only bring the next reading closer. Without a table there is nothing to follow. */
  followDocument(): void {
    const soon = (pause: number, read: () => Promise<void>): void => {
      if (this.store.current().framework !== 'none') this.timers.later('follow', pause, read);
    };
    onCursorMoved(() => soon(pauseBeforeFollowing(this.lastReading), () => this.followCursor()));
    // Somebody turned to the panel, and waits.
    window.addEventListener('focus', () => soon(rest.beforeFollowing, () => this.again()));
  }

  /**
   * Reads at once where the cursor is near the table, or has just left it: whoever types elsewhere is not to wait for it. A co-author's typing
   * is told as a move of the cursor, too (https://github.com/OfficeDev/office-js/issues/4114), and so it is read now and then all the same.
   */
  private async followCursor(): Promise<void> {
    if (this.store.current().phase !== 'ready' || !this.queue.isIdle) return;
    const asked = await this.framework.isCursorNear();
    const isNear = !asked.ok || asked.value; // where Word does not tell, it is read
    const { wasNear } = this;
    this.wasNear = isNear;
    if (isNear || wasNear) await this.again();
    else this.timers.later('follow', this.readAt + rest.betweenReadingsElsewhere - Date.now(), () => this.again());
  }

  /** Finds the table the record tells of, else ours by its anchor. @returns whether the document could be read */
  async findFramework(): Promise<boolean> {
    const { table } = this.keeping.record;
    const couldRead = await this.readDocument(() =>
      table ? this.framework.find(table) : this.framework.findByAnchor(ourFramework),
    );
    if (this.framework.hasRepeatedTables) {
      this.store.notice('repeated table', 'warning', sessionStrings.tableTwice, {
        label: sessionStrings.joinTables,
        run: this.joinTables,
      });
    }
    return couldRead;
  }

  /** No table of ours: does the document have one of its own, the handbook's appendix, or its boxes? */
  async lookThrough(): Promise<void> {
    const { store } = this;
    if (store.current().framework !== 'none') return;
    const scanned = await this.queue.run('looking', wordChunks.scan, async ({ scanDocument }) => {
      const outline = await scanDocument(this.framework.gateway);
      return outline.ok ? outline : notDone(sessionStrings.notRead(outline.failure.sentence));
    });
    if (scanned.ok) store.update({ outline: scanned.value });
    else store.notice('document', 'warning', scanned.sentence);
  }

  /**
   * Takes in what the framework's table says now.
   * @param reading as it was just read, never an earlier one: notes go by it
   * @param inserted the answers that the table was put in with, where it was just put in
   */
  take(reading: readonly FieldReading[], inserted?: ReadonlyMap<string, string>): void {
    this.keeping.forgetNotesIn(
      new Map(reading.flatMap(({ id, row, answer }) => (row === null ? [] : [[id, answer] as const]))),
    );
    const before = this.store.current().fields;
    // A row that was taken out before it held a word is simply not there; one that held words is missed, and said to be.
    const leftOut = reading.filter(({ id, row }) => row === null && !this.hadWords(id)).map(({ id }) => id);
    for (const id of leftOut) this.framework.drop(id);
    const kept = before.filter(({ id }) => !leftOut.includes(id));
    const fields = fieldsOfTable(
      kept,
      reading.filter(({ id }) => !leftOut.includes(id)),
      this.keeping.record.noteOf,
      inserted,
    );
    this.store.update({ framework: this.framework.isOurs ? 'ours' : 'own', fields });
    const known = new Map(before.map((field) => [field.id, field]));
    for (const field of fields) {
      const earlier = known.get(field.id);
      if (field.syncState !== 'missing') {
        if (earlier?.inDocument !== field.inDocument) this.keeping.keepInSync(field);
      } else if (earlier?.syncState !== 'missing') this.keeping.keepWords(field.id); // its row has gone, and the words stand nowhere else
    }
  }

  /** Fields that have no place any more are no longer the panel's. */
  dropUnplaced(isPlaced: (id: string) => boolean): void {
    this.store.update({ fields: this.store.current().fields.filter(({ id, placed }) => isPlaced(id) || !placed) });
  }

  /** What went wrong with the document before is over. */
  succeeded(): void {
    this.store.withdraw(({ about, intent }) => about === 'document' && intent === 'warning');
  }

  /** @returns whether the document could be read */
  private async readDocument(read: () => Promise<Outcome<readonly FieldReading[] | null>>): Promise<boolean> {
    const { store, keeping } = this;
    const reading = await read();
    if (!reading.ok) {
      store.notice('document', 'warning', sessionStrings.notRead(reading.failure.sentence));
      return false;
    }
    this.succeeded();
    if (reading.value) {
      await nextTask(); // all of it is drawn anew, which has a task of its own
      this.take(reading.value);
      await this.saving.saveNotes();
      if (!keeping.record.table) keeping.rememberTable();
    } else if (store.current().framework !== 'none' || keeping.record.table) {
      await this.keepWithoutTable();
    }
    return true;
  }

  /** The table is gone: what the panel has of its answers waits in the record, as before there was a table. */
  private async keepWithoutTable(): Promise<void> {
    const { store, keeping, saving } = this;
    const { fields } = store.current();
    const waiting = fields.filter(({ placed, syncState }) => placed && syncState === 'in sync');
    store.update({ framework: 'none', fields: fields.map(withoutPlace) });
    store.notice('document', 'warning', sessionStrings.frameworkGone);
    keeping.keepAllWords();
    await saving.save(waiting.map(({ id }) => id));
  }

  private hadWords(id: string): boolean {
    return this.keeping.record.sawWords(id) || (this.store.fieldOf(id)?.text ?? '') !== '';
  }
}

/** A field whose place is gone: its words are on their way into the record. */
function withoutPlace(field: FieldState): FieldState {
  if (!field.placed) return field;
  const { text, syncState } = field;
  return syncState === 'in sync' && wanted(field) !== ''
    ? typed({ ...field, placed: false, inDocument: '', baseVersion: '' }, text)
    : { ...field, placed: false };
}
