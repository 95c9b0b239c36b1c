// The framework in the open document: our own table, or one the school has. Found and read again. One instance lives as long as the panel.
import type { TableRecord } from '../../enquiry/record';
import { stemKey } from '../../enquiry/normalised-text';
import { ourReading, type StemReading } from '../../enquiry/stem-reading';
import type { TableShape } from '../../enquiry/stem-table';
import { ourRow } from '../../enquiry/table-fields';
import { fieldTag } from '../../ooxml/field-tag';
import {
  withAnswers,
  type AnswerLocation,
  type FieldAddress,
  type FieldReading,
  type QueuedAnswer,
  type QueuedMarkup,
} from '../answers/answer-location';
import { failure, type Outcome } from '../gateway/outcome';
import type { WordGateway } from '../gateway/gateway';
import { nextTask } from '../gateway/next-task';
import {
  fieldsIn,
  queueCell,
  queueTable,
  queueTables,
  queueValues,
  rowsByField,
  type QueuedTable,
} from './table-location';

type Reading = Outcome<readonly FieldReading[] | null>;

/**
 * Holds the table's handle, and its fields as they were last read. A reading is null where the document holds no such table, and a failure where
 * Word did not let it be read. `queueCheck` and `queueAnswer` throw where no table was found.
 */
export class FrameworkInDocument implements AnswerLocation {
  handle: Word.Table | null = null;
  fields: readonly FieldReading[] = [];
  readonly plain = new Map<string, string>();
  tracking = false;
  /** Does our anchor stand in more tables than this one? Known when the table was found by it. */
  hasRepeatedTables = false;
  private anchor: string | undefined;
  /** How its table is read. */
  reading: StemReading = ourReading;

  constructor(readonly gateway: WordGateway) {}

  /**
   * Finds the table the record tells of and reads it: one batch through its anchor; one more through all tables where there is none.
   * @returns null where the document holds no such table
   */
  async find(table: TableRecord): Promise<Reading> {
    const through = await this.findByAnchor(table);
    if (!through.ok) return through.failure.kind === 'gone' ? this.lookThroughTables() : through;
    // A row that was moved to another table takes its control along: then the anchor leads to a table that is not the framework.
    if (through.value && isMostly(through.value)) return through;
    const elsewhere = await this.lookThroughTables();
    return elsewhere.ok && elsewhere.value === null ? through : elsewhere;
  }

  /** The same, through the anchor alone. */
  async findByAnchor({ anchor, shape, fields }: TableRecord): Promise<Reading> {
    this.handle = null;
    this.anchor = anchor;
    this.reading = await readingOf(shape, fields);
    this.fields = fields.map(({ id, stem }) => ({
      id,
      stem,
      prompt: ourRow(id, this.reading)?.prompt ?? '',
      section: '',
      row: null,
      answer: '',
    }));
    if (anchor === undefined) return { ok: true, value: null };
    let all: Word.ContentControlCollection | null = null;
    const read = await this.readThrough((context) => {
      all = context.document.contentControls.getByTag(anchor);
      all.load('items/id');
      return tableOfAnchor(context, anchor);
    });
    const inThisTable = this.fields.filter(
      ({ id, repeats, row }) => row !== null && fieldTag(repeats ?? id) === anchor,
    ).length;
    this.hasRepeatedTables =
      read.ok &&
      read.value !== null &&
      (all as Word.ContentControlCollection | null)!.items.length > Math.max(1, inThisTable);
    return read;
  }

  /** Reads all answers again, in one batch. Where the table is no longer where it was, it is looked for once. */
  async readAgain(): Promise<Reading> {
    const { handle } = this;
    if (handle) {
      const reading = await this.readThrough(() => handle);
      if (reading.ok ? reading.value?.some((field) => field.row !== null) : reading.failure.kind !== 'gone')
        return reading;
    }
    return this.find({ ...this.address, fields: this.fields });
  }

  /** Moves the cursor to a field's answer. */
  async select(id: string): Promise<Outcome<void>> {
    const { handle, fields } = this;
    const field = fields.find((one) => one.id === id);
    if (!handle || !field || field.row === null) return failure('gone', 'NoSuchField');
    const { row } = field;
    return this.gateway.run(async (context) => {
      handle.getCellOrNullObject(row, this.reading.shape.answer).body.paragraphs.getFirst().select('Start');
      await context.sync();
    }, handle);
  }

  /** Is the cursor in the table or beside it? One batch, which is small in any document. */
  async isCursorNear(): Promise<Outcome<boolean>> {
    const { handle } = this;
    if (!handle) return failure('gone', 'NoPlace');
    return this.gateway.run(async (context) => {
      const place = context.document.getSelection().compareLocationWith(handle.getRange());
      await context.sync();
      return !elsewhere.includes(String(place.value));
    }, handle);
  }

  queueCheck(): (field: FieldReading) => boolean {
    const { handle } = this;
    if (!handle) throw new Error('A framework that was not found cannot be checked');
    queueValues(handle);
    let rows: ReturnType<typeof rowsByField> | null = null;
    return ({ id, row }) => (rows ??= rowsByField(handle, this.reading, this.fields)).get(id) === row;
  }

  queueAnswer({ id, row, repeats }: FieldReading): QueuedAnswer {
    if (!this.handle || row === null) throw new Error('An answer without a row cannot be read');
    return queueCell(this.handle, this.reading, row, this.stems, repeats ?? id);
  }

  queueMarkup(): QueuedMarkup | null {
    if (!this.handle) return null;
    return {
      of: 'table',
      ooxml: this.handle.getRange().getOoxml(),
      cellOf: ({ row }: FieldReading) => [row ?? -1, this.reading.shape.answer] as const,
    };
  }

  remember(answers: ReadonlyMap<string, string>): void {
    this.fields = withAnswers(this.fields, answers);
  }

  /** The cell of a field's sentence; null where it is not known, or holds the answer, too. */
  stemCell(id: string): Word.TableCell | null {
    const { stem, answer } = this.reading.shape;
    const row = this.fields.find((field) => field.id === id)?.row ?? null;
    return !this.handle || row === null || stem === answer ? null : this.handle.getCellOrNullObject(row, stem);
  }

  /** Our own table may have more rows from now on than the core ones. */
  extend(reading: StemReading): void {
    this.reading = reading;
  }

  /** A field whose row was left out on purpose is no longer looked for. */
  drop(id: string): void {
    this.fields = this.fields.filter((field) => field.id !== id);
    if (this.anchor === fieldTag(id)) this.anchor = fieldTag(this.fields[0]?.id ?? id);
  }

  /** Is it our own table, whose rows may be changed, and not one that the school had? */
  get isOurs(): boolean {
    return this.anchor !== undefined;
  }

  /** What the record says of this table, fields aside. */
  get address(): Pick<TableRecord, 'anchor' | 'shape'> {
    return this.anchor === undefined ? { shape: this.reading.shape } : { anchor: this.anchor };
  }

  private get stems(): string[] {
    return this.fields.map(({ stem }) => stem);
  }

  private async readThrough(tableIn: (context: Word.RequestContext) => Word.Table): Promise<Reading> {
    // As many rows as were there last time, or as the record tells; what lies beyond is read from the table's values.
    const lastRow = Math.max(this.fields.length, ...this.fields.map((field) => field.row ?? 0));
    return this.gateway.run(async (context) => {
      const queued = queueTable(tableIn(context), this.reading, lastRow, this.stems);
      await context.sync();
      if (queued.table.isNullObject) return null;
      await nextTask(); // Office.js has just made an object of each line; what they say is read in a task of its own
      return this.hold(context, queued, this.fields);
    }, this.handle);
  }

  /** The table that has most of our stems, and at least half of them. */
  private lookThroughTables(): Promise<Reading> {
    return this.gateway.run(async (context) => {
      const tables = queueTables(context);
      await context.sync();
      const known = (table: Word.Table): number => knownRows(table.values, this.reading, this.fields);
      const [best] = [...tables.items].sort((a, b) => known(b) - known(a));
      if (!best || known(best) * 2 < this.fields.length) return null;
      // A table with an anchor has cost a batch already: its answers are read from its values, and properly at the next reading.
      const queued =
        this.anchor === undefined
          ? queueTable(best, this.reading, best.values.length - 1, this.stems)
          : { table: best, answers: [], stemCells: [] };
      if (this.anchor === undefined) await context.sync();
      return this.hold(context, queued, this.fields);
    });
  }

  /** From now on this table is the framework: our own, found again by an anchor, or one that the school had. */
  adopt(
    context: Word.RequestContext,
    queued: QueuedTable,
    reading: StemReading,
    anchor: string | undefined,
    known: readonly FieldAddress[],
  ): readonly FieldReading[] {
    this.reading = reading;
    this.anchor = anchor;
    return this.hold(context, queued, known);
  }

  private hold(
    context: Word.RequestContext,
    queued: QueuedTable,
    known: readonly FieldAddress[],
  ): readonly FieldReading[] {
    if (this.handle !== queued.table) {
      context.trackedObjects.add(queued.table);
      this.handle = queued.table;
    }
    this.fields = fieldsIn(queued, this.reading, known);
    return this.fields;
  }
}

/** Where a cursor is that neither is in the table nor touches it. */
const elsewhere: readonly string[] = ['Before', 'After', 'Unrelated'] satisfies `${Word.LocationRelation}`[];

/** Our table as it was put in can be read at once; for any other, what it takes is fetched. */
async function readingOf(shape: TableShape | undefined, fields: TableRecord['fields']): Promise<StemReading> {
  if (!shape && fields.every(({ id }) => ourReading.ours.some((stem) => stem.id === id))) return ourReading;
  const { extendedReading, ownReading } = await import(/* webpackChunkName: "look" */ '../../enquiry/own-reading');
  return shape ? ownReading(shape) : extendedReading;
}

/** Does a table that was read hold at least half of the fields it is to hold? */
function isMostly(fields: readonly FieldReading[]): boolean {
  return fields.filter(({ row }) => row !== null).length * 2 >= fields.length;
}

/** The table around the control with this tag. */
export function tableOfAnchor(context: Word.RequestContext, anchor: string): Word.Table {
  return context.document.contentControls.getByTag(anchor).getFirstOrNullObject().parentTableOrNullObject;
}

/**
 * How many of the fields have their row, by its own words, in this table. A row that could only be theirs by its place does not count: any
 * table with as many rows would be the framework.
 */
export function knownRows(
  values: readonly (readonly string[])[],
  reading: StemReading,
  fields: readonly FieldAddress[],
): number {
  const stems = reading.rows(
    values,
    fields.map(({ stem }) => stem),
  );
  const keys = new Set(stems.map(({ stem }) => stemKey(stem)));
  return fields.filter(({ stem }) => keys.has(stemKey(stem))).length;
}
