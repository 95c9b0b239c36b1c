// The panel follows the document: where the framework stands, and what it says now. Without one, what else the document has.
import type { FieldReading } from '../../word/answers/answer-location';
import type { FrameworkInDocument } from '../../word/framework/framework';
import { onCursorMoved } from '../../word/gateway/host';
import type { Outcome } from '../../word/gateway/outcome';
import { coreFramework } from '../../handbook/framework';
import { fieldTag } from '../../ooxml/field-tag';
import { fieldsOfTable } from './framework-fields';
import type { Keeping } from './keeping';
import { fetched, parts } from './chunks';
import type { Saving } from './saving';
import type { Store } from './store';
import { rest, type Timers } from './timers';
import { sessionWords } from './strings';

const ourFramework = { anchor: fieldTag(coreFramework[0]?.id ?? ''), fields: coreFramework };

export class Reading {
  /** @param joinTables what the person can do where the framework stands more than once */
  constructor(
    private readonly store: Store,
    private readonly timers: Timers,
    private readonly keeping: Keeping,
    private readonly saving: Saving,
    private readonly inDocument: FrameworkInDocument,
    private readonly joinTables: () => Promise<void>,
  ) {}

  /** Reads all answers again and brings the panel level, except where the person is typing. */
  async again(): Promise<void> {
    const { phase, working, framework } = this.store.current();
    if (phase !== 'ready' || working) return;
    if (framework === 'none') {
      if (await this.findFramework()) await this.lookThrough();
    } else await this.readDocument(() => this.inDocument.readAgain());
  }

  /** Events are hints: they only bring the next reading closer. Without a table there is nothing to follow. */
  followDocument(): void {
    const soon = (): void => {
      if (this.store.current().framework !== 'none')
        this.timers.later('follow', rest.beforeFollowing, () => this.again());
    };
    onCursorMoved(soon);
    window.addEventListener('focus', soon);
  }

  /** Finds the table the record tells of, else ours by its anchor. @returns whether the document could be read */
  async findFramework(): Promise<boolean> {
    const { table } = this.keeping.record;
    const couldRead = await this.readDocument(() =>
      table ? this.inDocument.find(table) : this.inDocument.findByAnchor(ourFramework),
    );
    if (this.inDocument.hasCopies) {
      this.store.notice('copies', 'warning', sessionWords.tableTwice, {
        label: sessionWords.joinTables,
        run: this.joinTables,
      });
    }
    return couldRead;
  }

  /** No table of ours: does the document have one of its own, the handbook's appendix, or its boxes? */
  async lookThrough(): Promise<void> {
    const { store } = this;
    if (store.current().framework !== 'none') return;
    store.update({ working: 'looking' });
    const look = await fetched(store, parts.look());
    if (!look) return;
    const looked = await look.lookThrough();
    store.update({ working: null });
    if (!looked.ok) return store.notice('document', 'warning', sessionWords.notRead(looked.failure.sentence));
    store.update({ outline: looked.value });
  }

  /** Takes in what the framework's table says now. */
  take(reading: readonly FieldReading[]): void {
    const before = this.store.current().fields;
    // A row that was taken out before it held a word is simply not there; one that held words is missed, and said to be.
    const leftOut = reading.filter(({ id, row }) => row === null && !this.hadWords(id)).map(({ id }) => id);
    for (const id of leftOut) this.inDocument.drop(id);
    const kept = before.filter(({ id }) => !leftOut.includes(id));
    const fields = fieldsOfTable(
      kept,
      reading.filter(({ id }) => !leftOut.includes(id)),
      this.keeping.record.noteOf,
    );
    this.store.update({ framework: this.inDocument.isOurs ? 'ours' : 'own', fields });
    for (const field of fields) {
      if (before.find(({ id }) => id === field.id)?.inDocument !== field.inDocument) this.keeping.keepLevel(field);
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
    store.update({ working: 'reading' });
    const reading = await read();
    store.update({ working: null });
    if (!reading.ok) {
      store.notice('document', 'warning', sessionWords.notRead(reading.failure.sentence));
      return false;
    }
    this.succeeded();
    if (reading.value) {
      this.take(reading.value);
      await this.saving.saveNotes();
      if (!keeping.record.table) keeping.rememberTable();
    } else if (store.current().framework !== 'none' || keeping.record.table) {
      store.update({ framework: 'none', fields: store.current().fields.map((field) => ({ ...field, placed: false })) });
      store.notice('document', 'warning', sessionWords.frameworkGone);
    }
    return true;
  }

  private hadWords(id: string): boolean {
    return this.keeping.record.sawWords(id) || (this.store.fieldOf(id)?.text ?? '') !== '';
  }
}
