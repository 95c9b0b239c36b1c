// A copy that came back: the answers, comments and record in a .docx that somebody else has saved.
import type { Element } from '@xmldom/xmldom';
import { answerIn } from '../../enquiry/answer';
import { stemKey } from '../../enquiry/normalised-text';
import { mergeRecords, readRecord, recordNamespace, type EnquiryRecord } from '../../enquiry/record';
import { splitSharedCell } from '../../enquiry/shared-cell';
import { stemRows, type TableShape } from '../../enquiry/stem-table';
import { oneLine } from '../../enquiry/stem-text';
import { knownStems } from '../../handbook/extended-framework';
import { DocxFile, RefusedFile, type FileRefusal } from '../../ooxml/docx-file';
import { fieldTag } from '../../ooxml/field-tag';
import { attribute, child, everywhere, isW, outermost, wordsOf } from '../../ooxml/reading-order';
import { choicesIn, type Choices } from '../compare/choices';
import { ancestor, paragraphsOf } from './cell-text';
import { copyIdOf } from '../send/copy-id';
import { tableOfStems, type OwnTable } from './own-table';
import { partOf, readPart } from '../forms/read-choices';
import { returnedBoxes, type ReturnedBox } from './returned-boxes';

/** A question whose answer is looked for. */
export interface AskedField {
  readonly id: string;
  readonly stem: string;
  readonly shortName: string;
  readonly prompt: string;
}

/** An answer as it stands in a copy. */
export interface ReturnedAnswer {
  readonly id: string;
  readonly stem: string;
  /** Canonical text; empty: nothing was written. */
  readonly answer: string;
  /** The answer is longer than is read; the rest is in the file. */
  readonly cut: boolean;
}

/** A comment in a copy, with the question whose row it is about. */
export interface ReturnedComment {
  readonly author: string;
  readonly at: string;
  readonly text: string;
  readonly field: string | null;
}

/** What was read in one copy. */
export interface ReturnedCopy {
  readonly kind: 'copy';
  /** The file's name as it came. */
  readonly file: string;
  /** Who saved it last, as Word says; may be empty. */
  readonly savedBy: string;
  /** When it was saved last, ISO 8601; empty where the file does not say. */
  readonly savedAt: string;
  /** The answers of all questions that have a place in it, those nobody asked for too. */
  readonly answers: readonly ReturnedAnswer[];
  /** The handbook's boxes that have a place in it. */
  readonly boxes: readonly ReturnedBox[];
  readonly comments: readonly ReturnedComment[];
  /** Where its cards lie and its strands stand. */
  readonly choices: Choices;
  /** Words that stand in a part that was sent (src/sharing/parts), in no place for an answer; in a whole document they are the document's. */
  readonly loose: readonly string[];
  /** Some of its words are tracked changes; the insertions were read. */
  readonly tracked: boolean;
  readonly record: EnquiryRecord | null;
  readonly recordTrouble: 'newer' | 'damaged' | null;
  /** The id of the copy it was sent out as. */
  readonly copyId: string | null;
}

/** A file that could not be read as a copy of ours. */
export interface RefusedCopy {
  readonly kind: 'refused';
  readonly file: string;
  readonly why: FileRefusal | 'nothing of ours' | 'took too long';
}

/** An answer of more characters is cut, and said to be. */
export const longestAnswer = 50_000;

const trackedChanges = ['ins', 'del', 'moveFrom', 'moveTo'] as const;

const wanted = (name: string): boolean => /^(?:word\/[^/]+\.xml|customxml\/[^/]+\.xml|docprops\/core\.xml)$/.test(name);

/**
 * Reads a copy. Never throws on what stands in the file.
 * @param asked the questions of the enquiry it is a copy of
 * @param from `anybody`: no enquiry is known that it is a copy of, so that a table of a school's own stems counts too
 */
export function readReturnedCopy(
  file: string,
  bytes: Uint8Array,
  asked: readonly AskedField[],
  from: 'colleagues' | 'anybody' = 'colleagues',
): ReturnedCopy | RefusedCopy {
  try {
    return readCopy(file, DocxFile.open(bytes, wanted), asked, from);
  } catch (error) {
    if (error instanceof RefusedFile) return { kind: 'refused', file, why: error.why };
    throw error;
  }
}

function readCopy(
  file: string,
  docx: DocxFile,
  asked: readonly AskedField[],
  from: 'colleagues' | 'anybody',
): ReturnedCopy | RefusedCopy {
  const body = child(docx.part(docx.main) ?? undefined, 'body');
  if (!body) return { kind: 'refused', file, why: 'not a document' };
  const { record, trouble } = recordIn(docx);
  const own = record?.tables[0] ?? (from === 'anybody' ? unrecorded(body) : undefined);
  const fields = [
    ...asked,
    ...othersOf(
      [...(record?.tables ?? []), ...(own ? [own] : [])].flatMap((one) => one.fields),
      asked,
    ),
  ];
  // One walk finds all that is looked for: a long document has a hundred thousand elements.
  const marks = everywhere(body, 'sdt', 'tbl', 'commentReference', ...trackedChanges);
  const places = new Places(marks, fields, own);
  const answers = places.answers();
  const boxes = returnedBoxes(
    body,
    marks.filter((mark) => isW(mark, 'sdt')),
    () => headingStyles(docx),
  );
  const part = partOf(body, record);
  if (answers.length === 0 && boxes.length === 0 && !record && trouble === null && !part)
    return { kind: 'refused', file, why: 'nothing of ours' };
  const beside = ['header', 'footer', 'footnotes', 'endnotes']
    .flatMap((kind) => docx.related(kind))
    .flatMap((name) => otherPart(docx, name) ?? []);
  const read = part && readPart(part, body, record, (cell) => places.isAnswer(cell), beside);
  return {
    kind: 'copy',
    file,
    ...lastSaved(docx),
    answers,
    boxes,
    comments: commentsIn(docx, marks, places),
    choices: read?.choices ?? choicesIn(record?.items ?? {}),
    loose: read?.loose ?? [],
    tracked: marks.some((mark) => isW(mark, ...trackedChanges)),
    record,
    recordTrouble: trouble,
    copyId: record && copyIdOf(record.items),
  };
}

/** The questions of the copy's own tables that nobody asked for here. */
function othersOf(own: OwnTable['fields'], asked: readonly AskedField[]): AskedField[] {
  const known = new Set(asked.flatMap(({ id, stem }) => [id, stemKey(stem)]));
  const others = own.filter(
    ({ id, stem }, at) => !known.has(id) && !known.has(stemKey(stem)) && own.findIndex((one) => one.id === id) === at,
  );
  return others.map(
    ({ id, stem }) => knownStems.find((one) => one.id === id) ?? { id, stem, shortName: '', prompt: '' },
  );
}

/** The table of a school's own stems, where no record says which one it is. */
function unrecorded(body: Element): OwnTable | undefined {
  const paragraphs = outermost(body, 'p').map((one) => ({
    text: wordsOf(one),
    tableNestingLevel: tablesAround(one),
    heading: false,
  }));
  return tableOfStems(
    paragraphs,
    outermost(body, 'tbl').map((one) => cellsOf(one).map(({ cells }) => cells.map(textOf))),
  );
}

/** Where each question has its answer: by tag, else by title, else by its stem in a table. */
class Places {
  private readonly cells = new Map<string, Element[]>();
  private readonly rows = new Map<Element, string>();
  private readonly shared = new Set<Element>();
  /** The question that each stem asks, in our words or in those of the copy's own table. */
  private readonly byStem = new Map<string, string>();
  private readonly stems: readonly string[];

  constructor(
    marks: readonly Element[],
    private readonly fields: readonly AskedField[],
    own: OwnTable | undefined,
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
    for (const table of marks.filter((mark) => isW(mark, 'tbl'))) this.readTable(table, own?.shape);
  }

  answers(): ReturnedAnswer[] {
    return this.fields.flatMap((field) => {
      const cells = this.cells.get(field.id);
      if (!cells) return [];
      // A table that was doubled holds two answers; neither is dropped.
      const texts = [...new Set(cells.map((cell) => this.answerOf(cell, field)).filter((text) => text !== ''))];
      const answer = texts.join('\n');
      return [
        { id: field.id, stem: field.stem, answer: answer.slice(0, longestAnswer), cut: answer.length > longestAnswer },
      ];
    });
  }

  isAnswer(place: Element): boolean {
    return [...this.cells.values()].some((places) => places.includes(place));
  }

  /** The question in whose row something stands. */
  questionAt(node: Element): string | null {
    for (let at: Element | null = node; at; at = at.parentNode as Element | null) {
      const field = this.rows.get(at);
      if (field !== undefined) return field;
    }
    return null;
  }

  private answerOf(cell: Element, field: AskedField): string {
    const paragraphs = paragraphsOf(cell);
    if (!this.shared.has(cell)) return answerIn(paragraphs, field.prompt);
    const { inline, below } = splitSharedCell(
      paragraphs.join('\n'),
      this.stems.filter((stem) => this.byStem.get(stemKey(stem)) === field.id),
    );
    return answerIn([inline, ...below], field.prompt);
  }

  private put(field: string, place: Element): void {
    const places = this.cells.get(field) ?? [];
    if (!places.includes(place)) this.cells.set(field, [...places, place]);
    const row = ancestor(place, 'tr');
    if (row) this.rows.set(row, field);
  }

  /** A row whose stem is one of ours counts in any order, and where the table has no controls any more. */
  private readTable(table: Element, shape: TableShape = { stem: 0, answer: 1 }): void {
    const rows = cellsOf(table);
    const values = rows.map(({ cells }) => cells.map(textOf));
    // A cell that holds a stem beside its answer is not the stem alone; in other tables one cell at least must be a stem, or nothing is ours.
    if (
      shape.stem !== shape.answer &&
      !values.some((cells) => cells.some((text) => this.byStem.has(stemKey(oneLine(text)))))
    )
      return;
    const known = stemRows(values, shape, this.stems).map(({ row, stem }) => ({ row, stem, answer: shape.answer }));
    // Also where columns were put in or taken out: the stem wherever it stands, its answer in the cell after it.
    const anywhere = values.flatMap((cells, row) =>
      cells.flatMap((text, at) => (at + 1 < cells.length ? [{ row, stem: oneLine(text), answer: at + 1 }] : [])),
    );
    for (const { row, stem, answer } of [...known, ...anywhere]) {
      const field = this.byStem.get(stemKey(stem));
      const found = rows[row];
      const cell = found?.cells[answer];
      if (field === undefined || !found || !cell || this.rows.has(found.row)) continue;
      if (shape.stem === shape.answer && answer === shape.answer) this.shared.add(cell);
      this.put(field, cell);
    }
  }
}

/** The rows of a table with their cells. */
function cellsOf(table: Element): { readonly row: Element; readonly cells: readonly Element[] }[] {
  return outermost(table, 'tr').map((row) => ({ row, cells: outermost(row, 'tc') }));
}

const textOf = (cell: Element): string => paragraphsOf(cell).join('\n');

function tablesAround(node: Element): number {
  let count = 0;
  for (let at = ancestor(node, 'tbl'); at; at = ancestor(at, 'tbl')) count += 1;
  return count;
}

function commentsIn(docx: DocxFile, marks: readonly Element[], places: Places): ReturnedComment[] {
  const anchors = new Map(
    marks.filter((mark) => isW(mark, 'commentReference')).map((mark) => [attribute(mark, 'id'), mark]),
  );
  return docx.related('comments').flatMap((name) => {
    const comments = docx.part(name);
    return [...(comments ? outermost(comments, 'comment') : [])].map((comment) => {
      const anchor = anchors.get(attribute(comment, 'id'));
      const text = [...outermost(comment, 'p')].map(wordsOf).join('\n').replace(/\v/g, '\n').trim();
      return {
        author: attribute(comment, 'author') ?? '',
        at: attribute(comment, 'date') ?? '',
        text,
        field: anchor ? places.questionAt(anchor) : null,
      };
    });
  });
}

function recordIn(docx: DocxFile): { record: EnquiryRecord | null; trouble: 'newer' | 'damaged' | null } {
  const stored = docx.related('customXml').flatMap((name) => {
    const root = otherPart(docx, name);
    return root?.namespaceURI === recordNamespace ? [readRecord(root.textContent ?? '')] : [];
  });
  const record = mergeRecords(stored.flatMap((one) => (one.kind === 'record' ? [one.record] : [])));
  const trouble = (['newer', 'damaged'] as const).find((kind) => stored.some((one) => one.kind === kind)) ?? null;
  return { record, trouble };
}

/** A part that no answer stands in: where it is damaged, the answers are read all the same. */
function otherPart(docx: DocxFile, name: string): Element | null {
  try {
    return docx.part(name);
  } catch (error) {
    if (error instanceof RefusedFile && error.why === 'damaged') return null;
    throw error;
  }
}

/** By the fixed English names that Word gives them in every language. */
function headingStyles(docx: DocxFile): ReadonlySet<string> {
  const styles = docx
    .related('styles')
    .flatMap((name) => [...(otherPart(docx, name)?.getElementsByTagNameNS('*', 'style') ?? [])]);
  return new Set(
    styles
      .filter((style) => /^(?:heading [1-9]|title)$/i.test(attribute(child(style, 'name'), 'val') ?? ''))
      .map((style) => attribute(style, 'styleId') ?? ''),
  );
}

function lastSaved(docx: DocxFile): Pick<ReturnedCopy, 'savedBy' | 'savedAt'> {
  const core = otherPart(docx, 'docprops/core.xml');
  const of = (name: string): string => core?.getElementsByTagNameNS('*', name)[0]?.textContent?.trim() ?? '';
  const at = new Date(of('modified'));
  return {
    savedBy: of('lastModifiedBy') || of('creator'),
    savedAt: Number.isNaN(at.getTime()) ? '' : at.toISOString(),
  };
}

const cellAround = (control: Element): Element | null =>
  ancestor(control, 'tc') ?? [...outermost(control, 'tc')][0] ?? null;
const tagOf = (control: Element): string => attribute(child(child(control, 'sdtPr'), 'tag'), 'val') ?? '';
const titleOf = (control: Element): string => attribute(child(child(control, 'sdtPr'), 'alias'), 'val') ?? '';
