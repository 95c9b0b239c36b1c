// The framework in the open document: found, read, put in, filled. One instance lives as long as the panel.
import { judgeLanding } from '../enquiry/decide';
import { stemKey } from '../enquiry/canonical-text';
import type { Stem } from '../handbook/framework';
import { fieldTag, frameworkPackage } from '../ooxml/framework-table';
import { fillCells, rowMoved, type Change, type Filled } from './fill-cells';
import { insertionTarget, queueLook, type Place, type Placed } from './insertion-place';
import { failure, type Failure, type Outcome } from './outcome';
import { inWord } from './run';
import { fieldsIn, queueCell, queueRows, queueTable, stemsOf, type FieldAddress, type FieldReading } from './table-reading';

/** What an insert did: where the table went, and how it reads. */
export interface Inserted {
  readonly placed: Placed;
  readonly fields: readonly FieldReading[];
}

export class FrameworkInDocument {
  private table: Word.Table | null = null;
  private fields: readonly FieldReading[] = [];

  /**
   * Finds the table the record tells of and reads it: one batch through its anchor, one more through all tables where the anchor is gone.
   * @returns null where the document holds no such table
   */
  async find(anchor: string, fields: readonly FieldAddress[]): Promise<Outcome<readonly FieldReading[] | null>> {
    this.letGo();
    const through = await this.readThrough((context) => tableOfAnchor(context, anchor), fields);
    if (through.ok ? through.value : through.failure.kind !== 'gone') return through;
    return this.lookThroughTables(fields);
  }

  /** Reads all answers again, in one batch. Where the table is no longer where it was, it is looked for once. */
  async readAgain(anchor: string, fields: readonly FieldAddress[]): Promise<Outcome<readonly FieldReading[] | null>> {
    const { table } = this;
    if (!table) return this.find(anchor, fields);
    const reading = await this.readThrough(() => table, fields);
    if (reading.ok ? reading.value?.some((field) => field.row !== null) : reading.failure.kind !== 'gone') return reading;
    return this.find(anchor, fields);
  }

  /**
   * Puts the framework into the document: one batch looks, one inserts and reads back. Where our table stands already, it is read and nothing is put in.
   * @param answers words that exist already; they arrive as answers
   */
  async insert(place: Place, stems: readonly Stem[], answers: ReadonlyMap<string, string>): Promise<Outcome<Inserted>> {
    const [first] = stems;
    if (!first) throw new Error('A framework has at least one stem');
    const anchor = fieldTag(first.id);
    let placed: Placed = 'at the cursor';
    let inserted: readonly FieldReading[] | null = null;
    const attempt = await inWord(async (context) => {
      const look = queueLook(context, place);
      const standing = tableOfAnchor(context, anchor);
      standing.load('rowCount');
      await context.sync();
      if (!standing.isNullObject) {
        placed = 'already there';
        return;
      }
      const target = insertionTarget(look, place);
      placed = target.placed;
      target.paragraph().insertOoxml(frameworkPackage(stems, answers), 'Replace');
      const table = tableOfAnchor(context, anchor);
      queueTable(table);
      const cells = queueRows(table, stems.length);
      await context.sync();
      if (!table.isNullObject) inserted = this.hold(context, table, fieldsIn(table, stems, cells));
    });
    if (inserted) return { ok: true, value: { placed, fields: inserted } };
    // The answer was lost, the read-back came up empty, or the table stood there before: read afresh, never insert twice.
    const found = await this.find(anchor, stems);
    if (!found.ok) return found;
    if (found.value) return { ok: true, value: { placed, fields: found.value } };
    return attempt.ok ? failure('refused', 'InsertNotFound') : attempt;
  }

  /**
   * Writes answers: one batch reads, a pure function decides, one batch reads, writes and reads again. After an error everything is read
   * before anything is said; a write that was cut off half-way is taken up once more.
   */
  async fill(changes: readonly Change[]): Promise<ReadonlyMap<string, Filled>> {
    const first = await this.attemptFill(changes);
    if (first.ok) return this.fillMoved(changes, first.value);
    const judged = await this.judge(changes, first.failure);
    const cutOff = changes.filter((change) => judged.get(change.field)?.kind === 'not written' && this.answerOf(change.field) !== change.seen);
    if (cutOff.length === 0) return judged;
    const again = cutOff.map((change) => ({ ...change, seen: this.answerOf(change.field) }));
    const second = await this.attemptFill(again);
    return new Map([...judged, ...(second.ok ? second.value : await this.judge(again, second.failure))]);
  }

  /** Moves the cursor to a field's answer. */
  async select(field: string): Promise<Outcome<void>> {
    const { table } = this;
    const row = this.fields.find((one) => one.id === field)?.row ?? null;
    if (!table || row === null) return failure('gone', 'NoSuchField');
    return inWord(async (context) => {
      const cell = queueCell(table, row);
      cell.paragraphs.getFirst().select('Start');
      await context.sync();
    }, table);
  }

  /** Rows that somebody moved since they were last read are looked for once, and written where they are now. */
  private async fillMoved(changes: readonly Change[], results: ReadonlyMap<string, Filled>): Promise<ReadonlyMap<string, Filled>> {
    const moved = changes.filter((change) => {
      const result = results.get(change.field);
      return result?.kind === 'not written' && result.failure.code === rowMoved;
    });
    const [anchor] = this.fields;
    if (moved.length === 0 || !anchor) return results;
    await this.readAgain(fieldTag(anchor.id), this.fields);
    const second = await this.attemptFill(moved);
    return new Map([...results, ...(second.ok ? second.value : await this.judge(moved, second.failure))]);
  }

  private async attemptFill(changes: readonly Change[]): Promise<Outcome<ReadonlyMap<string, Filled>>> {
    if (!this.table) return failure('gone', 'NoTable');
    const filled = await fillCells(this.table, this.fields, changes);
    if (filled.ok) this.remember(filled.value);
    return filled;
  }

  /** After an error: reads again, and only then says what became of each change. */
  private async judge(changes: readonly Change[], because: Failure): Promise<ReadonlyMap<string, Filled>> {
    const [anchor] = this.fields;
    const reading = anchor ? await this.readAgain(fieldTag(anchor.id), this.fields) : failure('gone', 'NoTable');
    return new Map(
      changes.map((change): [string, Filled] => {
        if (!reading.ok) return [change.field, { kind: 'unknown', failure: reading.failure }];
        const field = reading.value?.find((one) => one.id === change.field);
        if (!field || field.row === null) return [change.field, { kind: 'unknown', failure: failure('gone', 'RowGone').failure }];
        const landed = judgeLanding(change.seen, field.answer, change.wanted);
        if (landed === 'written') return [change.field, { kind: 'written', answer: field.answer }];
        if (landed === 'changed') return [change.field, { kind: 'both', answer: field.answer }];
        return [change.field, { kind: 'not written', answer: field.answer, failure: because }];
      }),
    );
  }

  private async readThrough(tableIn: (context: Word.RequestContext) => Word.Table, fields: readonly FieldAddress[]): Promise<Outcome<readonly FieldReading[] | null>> {
    // As many rows as were there last time, or as the record tells; what lies beyond is read from the table's values.
    const rows = Math.max(fields.length, ...this.fields.map((field) => field.row ?? 0));
    return inWord(async (context) => {
      const table = tableIn(context);
      queueTable(table);
      const cells = queueRows(table, rows);
      await context.sync();
      if (table.isNullObject) return null;
      return this.hold(context, table, fieldsIn(table, fields, cells));
    }, this.table);
  }

  private lookThroughTables(fields: readonly FieldAddress[]): Promise<Outcome<readonly FieldReading[] | null>> {
    return inWord(async (context) => {
      const { tables } = context.document.body;
      tables.load('items/values,items/nestingLevel');
      await context.sync();
      const stems = new Set(fields.map((field) => stemKey(field.stem)));
      const known = (table: Word.Table): number => stemsOf(table).filter((stem) => stems.has(stemKey(stem))).length;
      const [best] = [...tables.items].sort((a, b) => known(b) - known(a));
      if (!best || known(best) * 2 < fields.length) return null;
      return this.hold(context, best, fieldsIn(best, fields, []));
    });
  }

  private hold(context: Word.RequestContext, table: Word.Table, fields: readonly FieldReading[]): readonly FieldReading[] {
    if (this.table !== table) {
      context.trackedObjects.add(table);
      this.table = table;
    }
    this.fields = fields;
    return fields;
  }

  private letGo(): void {
    this.table = null;
    this.fields = [];
  }

  private remember(results: ReadonlyMap<string, Filled>): void {
    this.fields = this.fields.map((field) => {
      const result = results.get(field.id);
      return result && result.kind !== 'unknown' ? { ...field, answer: result.answer } : field;
    });
  }

  private answerOf(field: string): string {
    return this.fields.find((one) => one.id === field)?.answer ?? '';
  }
}

function tableOfAnchor(context: Word.RequestContext, anchor: string): Word.Table {
  return context.document.contentControls.getByTag(anchor).getFirstOrNullObject().parentTableOrNullObject;
}
