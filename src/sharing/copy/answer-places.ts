// Where each question has its answer in a copy: by tag, else by title, else by its stem in a table, also one that somebody completed on the spot.
import type { Element } from '@xmldom/xmldom';
import { answerIn, saysNothing } from '../../enquiry/answer';
import { stemKey } from '../../enquiry/normalised-text';
import { splitSharedCell } from '../../enquiry/shared-cell';
import { stemRows, type TableShape } from '../../enquiry/stem-table';
import { oneLine } from '../../enquiry/stem-text';
import { fieldTag } from '../../ooxml/field-tag';
import type { HeldThing, PageText } from '../../ooxml/page-text';
import { ancestor, attribute, child, isW, outermost } from '../../ooxml/reading-order';
import { isMergedOn, rowsOf, type TableRow } from './cells';
import { isCompleted } from './completed-stem';
import type { OwnTable } from './own-table';

/** A question whose answer is looked for. */
export interface AskedField {
  readonly id: string;
  readonly stem: string;
  readonly shortName: string;
  readonly prompt: string;
}

/** An answer longer than this is cut, and said to be. */
export const longestAnswer = 50_000;

/** An answer as it stands in a copy. */
export interface ReturnedAnswer {
  readonly id: string;
  readonly stem: string;
  /** Canonical text; empty: no words stand in the place for it. */
  readonly answer: string;
  /** The answer is longer than is read; the rest is in the file. */
  readonly cut: boolean;
  /** What stands in the place beside words, to be looked at in the file. */
  readonly held: readonly HeldThing[];
}

/** A row of a table of stems, with the question it belongs to; `null`: it has a stem that nobody asks about. */
export interface ReadRow extends TableRow {
  readonly table: Element;
  readonly field: string | null;
  /** The cell with the stem, and the one with the answer, where they stand apart. */
  readonly stem: Element | undefined;
  readonly answer: Element | undefined;
  /** The row only goes on with the question above it. */
  readonly goesOn: boolean;
}

export class AnswerPlaces {
  private readonly cells = new Map<string, Element[]>();
  private readonly byRow = new Map<Element, string>();
  private readonly shared = new Set<Element>();
  /** The places for answers, and the rows that were read with them. */
  private readonly read = new Set<Element>();
  /** The question that each stem asks, in our words or in those of the copy's own table. */
  private readonly byStem = new Map<string, string>();
  private readonly stems: readonly string[];
  /** The rows of the tables of stems, in their order; a header and the names of sections are left out. */
  readonly rows: ReadRow[] = [];
  /** The tables of stems. */
  readonly tables: Element[] = [];

  /**
   * @param marks the content controls and tables of the body, in order
   * @param fields the questions
   * @param own the copy's own table, where it is known
   */
  constructor(
    private readonly page: PageText,
    marks: readonly Element[],
    private readonly fields: readonly AskedField[],
    private readonly own: OwnTable | undefined,
  ) {
    const asking = [...fields, ...(own?.fields ?? [])];
    this.stems = asking.map(({ stem }) => stem);
    for (const { id, stem } of asking) if (!this.byStem.has(stemKey(stem))) this.byStem.set(stemKey(stem), id);
    const controls = marks.filter((mark) => isW(mark, 'sdt'));
    for (const field of fields) {
      const tagged = controls.filter((one) => tagOf(one) === fieldTag(field.id));
      // An editor that drops tags keeps some titles (measured with LibreOffice 7.4). A control with another tag is somebody else's.
      const titled = controls.filter(
        (one) => tagOf(one) === '' && field.shortName !== '' && titleOf(one) === field.shortName,
      );
      for (const control of tagged.length > 0 ? tagged : titled) this.put(field.id, cellAround(control) ?? control);
    }
    for (const table of marks.filter((mark) => isW(mark, 'tbl'))) this.readTable(table);
  }

  answers(): ReturnedAnswer[] {
    return this.fields.flatMap((field) => {
      const cells = this.cells.get(field.id);
      if (!cells) return [];
      // A table that was doubled holds two answers; neither is dropped.
      const texts = [...new Set(cells.map((cell) => this.answerOf(cell, field)).filter((text) => text !== ''))];
      const answer = texts.join('\n');
      return [
        {
          id: field.id,
          stem: field.stem,
          answer: answer.slice(0, longestAnswer),
          cut: answer.length > longestAnswer,
          held: cells.flatMap((cell) => this.page.held(cell)),
        },
      ];
    });
  }

  isAnswer(place: Element): boolean {
    return [...this.cells.values()].some((places) => places.includes(place));
  }

  /** Does a node stand in a place for an answer, or in a row that was read with it? */
  isRead(node: Element): boolean {
    for (let at: Element | null = node; at; at = at.parentNode as Element | null) if (this.read.has(at)) return true;
    return false;
  }

  /** The stems by which a question may stand in the copy: ours, and the copy's own. */
  stemsOf(field: string): readonly string[] {
    return this.stems.filter((stem) => this.byStem.get(stemKey(stem)) === field);
  }

  /** The question in whose row something stands. */
  questionAt(node: Element): string | null {
    for (let at: Element | null = node; at; at = at.parentNode as Element | null) {
      const field = this.byRow.get(at);
      if (field !== undefined) return field;
    }
    return null;
  }

  private answerOf(cell: Element, field: AskedField): string {
    const paragraphs = this.page.lines(cell);
    if (!this.shared.has(cell)) return answerIn(paragraphs, field.prompt);
    const { inline, below } = splitSharedCell(paragraphs.join('\n'), this.stemsOf(field.id));
    return answerIn([inline, ...below], field.prompt);
  }

  private put(field: string, place: Element): void {
    const places = this.cells.get(field) ?? [];
    if (!places.includes(place)) this.cells.set(field, [...places, place]);
    this.read.add(place);
    const row = ancestor(place, 'tr');
    if (row) this.byRow.set(row, field);
  }

  /** A row whose stem is one of ours counts in any order, and where the table has no controls any more. */
  private readTable(table: Element): void {
    const shape: TableShape = this.own?.shape ?? { stem: 0, answer: 1 };
    const rows = rowsOf(table);
    const values = rows.map(({ cells }) => cells.map((cell) => this.page.lines(cell).join('\n')));
    const isTagged = rows.some(({ row }) => this.byRow.has(row));
    // A cell that holds a stem beside its answer is not the stem alone; in other tables one cell at least must be a stem, or nothing is ours.
    if (
      shape.stem !== shape.answer &&
      !isTagged &&
      !values.some((cells) => cells.some((text) => this.byStem.has(stemKey(oneLine(text)))))
    )
      return;
    const known = stemRows(values, shape, this.stems).map(({ row, stem }) => ({ row, stem, answer: shape.answer }));
    // Also where columns were put in or taken out: the stem wherever it stands, its answer in the cell after it.
    const anywhere = values.flatMap((cells, row) =>
      cells.flatMap((text, at) => (at + 1 < cells.length ? [{ row, stem: oneLine(text), answer: at + 1 }] : [])),
    );
    const look = (fieldOf: (stem: string) => string | undefined): void => {
      for (const { row, stem, answer } of [...known, ...anywhere]) {
        const found = rows[row];
        const cell = found?.cells[answer];
        if (!found || !cell || this.byRow.has(found.row)) continue;
        const field = fieldOf(stem);
        if (field === undefined) continue;
        if (shape.stem === shape.answer && answer === shape.answer) this.shared.add(cell);
        this.put(field, cell);
      }
    };
    look((stem) => this.byStem.get(stemKey(stem)));
    if (!rows.some(({ row }) => this.byRow.has(row))) return;
    // Then the stems that somebody completed on the spot.
    look((stem) => this.fields.find((field) => this.stemsOf(field.id).some((one) => isCompleted(one, stem)))?.id);
    this.tables.push(table);
    const ofStems = new Set(known.map(({ row }) => row));
    rows.forEach((row, at) => {
      const field = this.byRow.get(row.row) ?? null;
      const answer = field === null ? row.cells[shape.answer] : row.cells.find((cell) => this.isAnswer(cell));
      const place = answer ? row.cells.indexOf(answer) : -1;
      const stemAt = place === shape.answer ? shape.stem : place - 1;
      const stem = stemAt === place ? undefined : row.cells[stemAt];
      const isEmptyStem = stem !== undefined && (isMergedOn(stem) || saysNothing(values[at]?.[stemAt] ?? ''));
      const goesOn = field === null && isEmptyStem;
      // A row without a stem may be the name of a section, but our own table has none.
      const isOther = ofStems.has(at) || (this.own?.shape === undefined && answer === undefined);
      if (field === null && !goesOn && !isOther) return;
      this.read.add(row.row);
      this.rows.push({ ...row, table, field, answer, stem, goesOn });
    });
  }
}

const cellAround = (control: Element): Element | null => ancestor(control, 'tc') ?? outermost(control, 'tc')[0] ?? null;
const tagOf = (control: Element): string => attribute(child(child(control, 'sdtPr'), 'tag'), 'val') ?? '';
const titleOf = (control: Element): string => attribute(child(child(control, 'sdtPr'), 'alias'), 'val') ?? '';
