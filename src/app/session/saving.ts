// Answers on their way into the document: those of one answer location in one go; without a place yet, into the record.
import type { AnswerLocation } from '../../word/answers/answer-location';
import type { Change, Filled } from '../../word/answers/write-answers';
import { failure, type Failure } from '../../word/gateway/outcome';
import { afterFill, changeFor, wanted, type FieldState } from './field-state';
import type { Keeping } from './keeping';
import { wordChunks } from './chunks';
import type { Store } from './store';
import { rest, type Timers } from './timers';
import { afterReplacing } from './undo';
import { sessionStrings } from './strings';

/** The framework's table is one location of answers, the boxes are others. */
export interface Locations {
  readonly of: (field: string) => AnswerLocation;
  /** Is it the one whose answers the record knows again? */
  readonly isFramework: (location: AnswerLocation) => boolean;
}

/**
 * Is given fields by their ids and writes what they show and the document does not say. Nothing is written before `begin`. What became of each
 * field is in the store: where its words did not arrive they stay in it, with the reason.
 */
export class Saving {
  private readonly onTheWay = new Set<string>();
  private begun = false;

  constructor(
    private readonly store: Store,
    private readonly timers: Timers,
    private readonly keeping: Keeping,
    private readonly locations: Locations,
    /** Hears of an exception that nothing expects. */
    private readonly onUnexpected: (reason: unknown) => Promise<unknown>,
  ) {}

  /** Words of an earlier time are back: until then none are written, for new ones would go over them unseen. */
  begin(): void {
    this.begun = true;
  }

  /** Once the person rests. While changes are tracked, each write stands beside the one before: then only what is finished is written. */
  soon(id: string): void {
    if (!this.locations.of(id).tracking) this.later(id);
  }

  /** Without waiting for a rest. */
  now(id: string): Promise<void> {
    this.timers.cancel(`save ${id}`);
    return this.save([id]);
  }

  /** Writes what these fields show and the document does not say. */
  async save(ids: readonly string[]): Promise<void> {
    if (!this.begun) return;
    // What is on its way is waited for: a second write would rest on words that the first one is replacing.
    const waiting = (): FieldState[] =>
      this.store.everyField.filter(
        (field) => ids.includes(field.id) && field.syncState === 'typing' && !this.onTheWay.has(field.id),
      );
    const first = waiting();
    for (const { id } of first) this.keeping.keepWords(id);
    const notes = first.filter((field) => !field.placed);
    if (notes.length > 0) await this.saveAsNotes(notes);
    // Each place in turn, with the fields as they are by then: one may have been typed on, written or settled while another was.
    for (const location of new Set(first.map(({ id }) => this.locations.of(id))))
      await this.saveIn(
        location,
        waiting().filter(({ id, placed }) => placed && this.locations.of(id) === location),
      );
  }

  /** All that waits. */
  saveAll(): Promise<void> {
    return this.save(this.store.everyField.filter(({ syncState }) => syncState === 'typing').map(({ id }) => id));
  }

  /** Words that waited in the record go into the row they have by now. */
  async saveNotes(): Promise<void> {
    const { noteOf } = this.keeping.record;
    const waiting = this.store
      .current()
      .fields.filter((field) => field.placed && field.syncState === 'typing' && wanted(field) === noteOf(field.id));
    await this.save(waiting.map(({ id }) => id));
  }

  private later(id: string): void {
    this.timers.later(`save ${id}`, rest.beforeSaving, () => this.save([id]));
  }

  private async saveIn(location: AnswerLocation, fields: readonly FieldState[]): Promise<void> {
    const { store, keeping } = this;
    const changes: Change[] = [];
    const sent = new Map(fields.map((field) => [field.id, field.text]));
    for (const field of fields) {
      if (wanted(field) === field.inDocument && field.baseVersion === field.inDocument)
        store.change(field.id, (one) => ({ ...one, syncState: 'in sync' }));
      else {
        changes.push(changeFor(field));
        store.change(field.id, (one) => ({ ...one, syncState: 'saving' }));
      }
    }
    if (changes.length === 0) return;
    for (const { field } of changes) this.onTheWay.add(field);
    const before = new Map(fields.map((field) => [field.id, field.inDocument]));
    const filled = await this.write(location, changes);
    for (const { field } of changes) this.onTheWay.delete(field);
    const notWritten = (happened: string): string => sessionStrings.notWritten(happened, keeping.onDevice);
    for (const [id, result] of filled) {
      store.change(id, (field) => afterFill(field, sent.get(id) ?? field.text, result, notWritten));
      if (result.kind === 'conflict') keeping.keepWords(id);
    }
    this.sayOfEditMode([...filled.values()]);
    const replaced = [...filled].flatMap(([id, result]) =>
      result.kind === 'written' ? [[id, { words: before.get(id) ?? '', left: result.answer }] as const] : [],
    );
    store.update({ lastAction: afterReplacing(store.current().lastAction, new Map(replaced)) });
    const seen = new Map(
      [...filled].flatMap(([id, result]) =>
        result.kind === 'written' || result.kind === 'tracked' ? [[id, result.answer] as const] : [],
      ),
    );
    if (this.locations.isFramework(location)) keeping.forgetNotesIn(readBack(filled));
    if (seen.size > 0 && this.locations.isFramework(location)) {
      keeping.record.saw(seen);
      keeping.storeSoon(rest.beforeSaving);
    }
    const typedOn = store.everyField.filter((field) => sent.has(field.id) && field.syncState === 'typing');
    for (const { id } of typedOn) this.later(id);
  }

  /** What a closed document means is said once, for all answers that it did not take; not any more when it has taken one. */
  private sayOfEditMode(filled: readonly Filled[]): void {
    const refused = filled.some((result) => 'failure' in result && result.failure.kind === 'protected');
    const taken = filled.some(({ kind }) => kind === 'written' || kind === 'tracked');
    if (refused) this.store.notice('edit mode', 'warning', sessionStrings.closed(this.keeping.onDevice));
    else if (taken) this.store.withdraw(({ about }) => about === 'edit mode');
  }

  /** No place yet: the words wait in the record, which is in the document. */
  private async saveAsNotes(waiting: readonly FieldState[]): Promise<void> {
    const { store, keeping } = this;
    for (const field of waiting) keeping.record.note(field.id, wanted(field));
    const stored = await keeping.storeRecord();
    for (const sent of waiting) {
      store.change(sent.id, (field) =>
        stored && !field.placed && field.text === sent.text
          ? { ...field, inDocument: wanted(field), baseVersion: wanted(field), syncState: 'in sync' }
          : field,
      );
    }
    // Typed on meanwhile, or put beside another note: that goes once the person rests.
    if (stored) for (const { id } of waiting) if (store.fieldOf(id)?.syncState === 'typing') this.later(id);
  }

  /** Writes; where the code that writes cannot be fetched, nothing was changed, and the words are kept. Never rejects. */
  private async write(location: AnswerLocation, changes: readonly Change[]): Promise<ReadonlyMap<string, Filled>> {
    const all = (why: Failure): ReadonlyMap<string, Filled> =>
      new Map(changes.map(({ field }) => [field, { kind: 'unknown', failure: why }]));
    const code = await wordChunks.writeAnswers().catch(() => null);
    if (!code) return all(failure('notFetched', 'NotFetched').failure);
    try {
      return await code.fill(location, changes);
    } catch (reason) {
      await this.onUnexpected(reason);
      return all(failure('unexpected', 'Exception').failure);
    }
  }
}

/** The answers that were read in the document after they were written. */
function readBack(filled: ReadonlyMap<string, Filled>): ReadonlyMap<string, string> {
  return new Map(
    [...filled].flatMap(([id, result]) =>
      result.kind === 'written' || result.kind === 'in sync' ? [[id, result.answer] as const] : [],
    ),
  );
}
