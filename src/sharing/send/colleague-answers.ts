// Where colleagues write in a copy: in the cells of our answers, emptied, or in cells of their own beside them.
import type { Element } from '@xmldom/xmldom';
import { answerRoom, type AnswerField } from '../../ooxml/answer-control';
import type { EditablePackage } from '../../ooxml/editable-package';
import { lettersOf } from '../../enquiry/normalised-text';
import { fieldTag } from '../../ooxml/field-tag';
import { ancestor, attribute, child, children, everywhere, isW, outermost, wordsOf } from '../../ooxml/reading-order';
import { readXml } from '../../ooxml/read-package';
import { runText } from '../../ooxml/xml-text';
import type { ColleagueAnswers } from './copy-purpose';
import { copyTopWords as words } from './strings';
import { officeRelationships, wordprocessing } from '../../ooxml/namespaces';

/** A row that colleagues are asked about. */
export interface AskedRow extends AnswerField {
  readonly stem: string;
  /** What stands in the stem's cell instead of the stem, where somebody completed the sentence there. */
  readonly completedStem?: string | undefined;
}

/**
 * Changes the cells of these fields in place.
 * @returns the fields that have no cell of ours in the document, as in a school's own table: those stay as they stand
 */
export function askForAnswers(
  copy: EditablePackage,
  how: Exclude<ColleagueAnswers, 'as they stand'>,
  fields: readonly AskedRow[],
): readonly string[] {
  const root = copy.xml(copy.main ?? '');
  if (!root) return fields.map(({ id }) => id);
  const all = [...root.getElementsByTagNameNS(wordprocessing, 'sdt')];
  const tagged = fields.flatMap((field) => {
    // A table that was pasted twice has two.
    const controls = all.filter((one) => attribute(child(child(one, 'sdtPr'), 'tag'), 'val') === fieldTag(field.id));
    const isThere = controls.some((one) => how === 'empty' || ancestor(one, 'tr'));
    return isThere ? controls.map((place) => ({ field, place })) : [];
  });
  const tables = new Set(tagged.flatMap(({ place }) => ancestor(place, 'tbl') ?? []));
  const added = fields.filter((field) => !tagged.some((one) => one.field === field));
  const asked = [...tagged, ...added.flatMap((field) => addedRows(tables, field))];
  if (asked.length > 0) copy.touch(copy.main ?? '');
  if (how === 'empty') dropPointedAt(copy, root, emptied(root, asked));
  else putBeside(root, asked);
  return fields.filter((field) => !asked.some((one) => one.field === field)).map(({ id }) => id);
}

interface AskedPlace {
  readonly field: AskedRow;
  /** The control of its answer; the answer's cell in a row that was added to our table, which has no control. */
  readonly place: Element;
}

/** The rows of our tables in which a field's stem, or what somebody made of it, stands alone before a cell without a control of ours. */
function addedRows(tables: ReadonlySet<Element>, field: AskedRow): readonly AskedPlace[] {
  const stem = lettersOf(field.completedStem ?? field.stem);
  const rows = [...tables].flatMap((table) => rowsIn(table));
  return rows.flatMap((row) => {
    const [first, answer, ...more] = cellsOf(row);
    const isAdded = first && answer && more.length === 0 && stem !== '' && lettersOf(wordsOf(first)) === stem;
    return isAdded ? [{ field, place: answer }] : [];
  });
}

/**
 * An answer is all the text of its cell: people type beside its control. Where a control stands in no cell, it alone is the answer. A sentence
 * that was completed in the stem's cell is the stem again, and a stem that shares the answer's cell stays.
 * @returns what stood in those places
 */
function emptied(root: Element, asked: readonly AskedPlace[]): readonly Element[] {
  const cells = new Map<Element, Set<AskedRow>>();
  const gone: Element[] = [];
  for (const { field, place } of asked) {
    const cell = cellOf(place);
    // Where cells were merged, one has room for several fields.
    if (cell) cells.set(cell, (cells.get(cell) ?? new Set()).add(field));
    else gone.push(...promptAlone(place, roomFor(root, field)));
    if (cell && cell !== place && ancestor(place, 'tc') !== cell) unwrap(place);
  }
  for (const [cell, fields] of cells) {
    const rows = [...fields].map((field) => ({
      field,
      completed: stemCellOf(cell, field),
      stem: stemIsIn(cell, field) ? paragraphOf(root, field.stem) : [],
    }));
    gone.push(...emptyCell(cell));
    for (const { field, completed, stem } of rows) {
      fill(cell, [...stem, ...roomFor(root, field)]);
      if (!completed) continue;
      gone.push(...emptyCell(completed));
      fill(completed, paragraphOf(root, field.stem));
    }
  }
  return gone.filter(({ nodeType }) => nodeType === 1);
}

/** The other cells of a cell's row. */
const besideCell = (cell: Element): readonly Element[] =>
  outermost(ancestor(cell, 'tr') ?? cell, 'tc').filter((one) => one !== cell);

/** The cell in whose stem somebody completed the sentence. */
function stemCellOf(answer: Element, { completedStem }: AskedRow): Element | undefined {
  if (completedStem === undefined) return undefined;
  return besideCell(answer).find((one) => lettersOf(wordsOf(one)) === lettersOf(completedStem));
}

/** Does the stem stand in the answer's own cell, and in no other of its row? Where the two cells were merged it does. */
function stemIsIn(cell: Element, { stem }: AskedRow): boolean {
  const holds = (one: Element): boolean => lettersOf(wordsOf(one)).includes(lettersOf(stem));
  return lettersOf(stem) !== '' && holds(cell) && !besideCell(cell).some(holds);
}

/** @returns what stood there */
function emptyCell(cell: Element): Element[] {
  const inside = [...cell.childNodes].filter((node) => !isW(node, 'tcPr'));
  return inside.map((node) => cell.removeChild(node) as Element);
}

function fill(cell: Element, blocks: readonly Element[]): void {
  for (const block of blocks) cell.appendChild(block);
}

const paragraphOf = (root: Element, text: string): Element[] => made(root, `<w:p><w:r>${runText(text)}</w:r></w:p>`);

/**
 * Ours is plain text from here on: the answer that comes back is theirs. Their column stands next to the sentence, where the panel and an editor
 * that drops controls look for the answer.
 */
function putBeside(root: Element, asked: readonly AskedPlace[]): void {
  const rows = new Map<Element, { readonly ours: Element; readonly fields: Set<AnswerField> }>();
  for (const { field, place } of asked) {
    const row = ancestor(place, 'tr');
    const ours = cellOf(place);
    if (row && ours) rows.set(row, { ours, fields: (rows.get(row)?.fields ?? new Set()).add(field) });
    if (!isW(place, 'sdt')) continue;
    // Beside theirs, our prompt would ask for a second answer.
    if (field.prompt !== '' && lettersOf(wordsOf(place)) === lettersOf(field.prompt))
      for (const run of outermost(place, 'r')) run.parentNode?.removeChild(run);
    unwrap(place);
  }
  for (const [row, { ours, fields }] of rows) {
    const theirs = newCell(
      root,
      [...fields].flatMap((field) => roomFor(root, field)),
    );
    // Where the sentence shares our cell, theirs comes after it.
    row.insertBefore(theirs, cellsOf(row)[0] === ours ? null : ours);
  }
  for (const table of new Set([...rows.keys()].map((row) => ancestor(row, 'tbl')))) if (table) withColumn(root, table);
}

/** The cell that a control stands in, or that it stands around: Word moves one that covers its whole cell out around it. */
function cellOf(place: Element): Element | undefined {
  if (isW(place, 'tc')) return place;
  const nearest = ancestor(place, 'tc', 'tr');
  return nearest && isW(nearest, 'tr') ? outermost(place, 'tc')[0] : (nearest ?? undefined);
}

/** Leaves what a control holds where it stands, without the control. */
function unwrap(control: Element): void {
  const content = child(control, 'sdtContent');
  while (content?.firstChild) control.parentNode?.insertBefore(content.firstChild, control);
  control.parentNode?.removeChild(control);
}

/** The control with its prompt, and the paragraph that stands below it. */
function roomFor(root: Element, field: AnswerField): Element[] {
  return made(root, answerRoom(field, ''));
}

function made(root: Element, markup: string): Element[] {
  const read = readXml(`<w:tc xmlns:w="${wordprocessing}">${markup}</w:tc>`);
  if (!read || read === 'too deep') throw new Error('Our own markup could not be read');
  return children(read).map((node) => root.ownerDocument?.importNode(node, true) as Element);
}

/** Puts the prompt in the place of a control; inside a paragraph, without a paragraph of its own. @returns what stood there */
function promptAlone(control: Element, [room]: readonly Element[]): readonly Element[] {
  if (!room) return [];
  if (ancestor(control, 'p', 'txbxContent')?.localName === 'p')
    for (const line of outermost(room, 'p')) {
      for (const run of outermost(line, 'r')) line.parentNode?.insertBefore(run, line);
      line.parentNode?.removeChild(line);
    }
  control.parentNode?.replaceChild(room, control);
  return [control];
}

/** What only those places pointed at goes with them: the file of a picture, the text of a note or comment. */
function dropPointedAt(copy: EditablePackage, root: Element, places: readonly Element[]): void {
  const main = copy.main ?? '';
  const relationIds = (from: readonly Element[]): ReadonlySet<string> =>
    new Set(
      from
        .flatMap((one) => [one, ...one.getElementsByTagNameNS('*', '*')])
        .flatMap(({ attributes }) => [...attributes])
        .flatMap(({ namespaceURI, value }) => (namespaceURI === officeRelationships ? [value] : [])),
    );
  const pointedAt = relationIds(places);
  const standing = pointedAt.size > 0 ? relationIds([root]) : pointedAt;
  copy.dropRelations(main, (relation) => {
    const id = relation.getAttribute('Id') ?? '';
    return pointedAt.has(id) && !standing.has(id);
  });
  for (const kind of ['footnote', 'endnote', 'comment'] as const) {
    const ids = places.flatMap((place) => everywhere(place, `${kind}Reference`).map((mark) => attribute(mark, 'id')));
    for (const { name } of ids.length > 0 ? copy.targets(main).filter((one) => one.kind === `${kind}s`) : [])
      for (const note of outermost(copy.xml(name) as Element, kind)) {
        if (!ids.includes(attribute(note, 'id'))) continue;
        note.parentNode?.removeChild(note);
        copy.touch(name);
      }
  }
}

function newCell(root: Element, blocks: readonly Element[]): Element {
  const [cell] = made(root, '<w:tc><w:tcPr/></w:tc>');
  if (!cell) throw new Error('Our own markup could not be read');
  fill(cell, blocks);
  return cell;
}

/** A column more: every row has its cell, and the last column gives up half its width. */
function withColumn(root: Element, table: Element): void {
  const rows = rowsIn(table);
  const widest = Math.max(...rows.map(columnsOf));
  rows.forEach((row, at) => {
    if (columnsOf(row) < widest) {
      const title = at === 0 ? `<w:r><w:rPr><w:b/></w:rPr>${runText(words.yours)}</w:r>` : '';
      row.insertBefore(newCell(root, made(root, `<w:p>${title}</w:p>`)), cellsOf(row).slice(1).at(-1) ?? null);
    }
    const [first, last] = cellsOf(row)
      .slice(-2)
      .map((cell) => child(cell, 'tcPr'));
    const width = child(last, 'tcW') ?? child(first, 'tcW');
    if (!width || !first || !last) return;
    halve(width);
    const theirs = width.parentNode === last ? first : last;
    theirs.appendChild(width.cloneNode(true));
    const shading = at === 0 && child(width.parentNode as Element, 'shd');
    if (shading) theirs.appendChild(shading.cloneNode(true));
  });
  const grid = child(table, 'tblGrid');
  const last = grid && children(grid).at(-1);
  if (!grid || !last) return;
  halve(last);
  grid.appendChild(last.cloneNode(true));
}

const rowsIn = (table: Element): Element[] => children(table).filter((node) => isW(node, 'tr'));
const cellsOf = (row: Element): Element[] => children(row).filter((node) => isW(node, 'tc'));

/** How many columns a row's cells take. */
const columnsOf = (row: Element): number =>
  cellsOf(row)
    .map((cell) => Number(attribute(child(child(cell, 'tcPr'), 'gridSpan'), 'val') ?? '1'))
    .reduce((all, columns) => all + columns, 0);

function halve(width: Element): void {
  const half = Math.floor(Number(attribute(width, 'w') ?? '') / 2);
  if (Number.isFinite(half)) width.setAttributeNS(wordprocessing, 'w:w', String(half));
}
