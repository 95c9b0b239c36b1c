// Where colleagues write in a copy: in the cells of our answers, emptied, or in cells of their own beside them.
import type { Element } from '@xmldom/xmldom';
import { answerRoom, type AnswerField } from '../../ooxml/answer-control';
import type { EditablePackage } from '../../ooxml/editable-package';
import { fieldTag } from '../../ooxml/field-tag';
import { ancestor, attribute, child, children, isW } from '../../ooxml/reading-order';
import { readXml } from '../../ooxml/read-package';
import { runText } from '../../ooxml/xml-text';
import type { ColleagueAnswers } from './copy-purpose';
import { copyTopWords as words } from './strings';
import { wordprocessing } from '../../ooxml/namespaces';

/**
 * Changes the cells of these fields in place.
 * @returns the fields that have no control in the document, as in a school's own table: those stay as they stand
 */
export function askForAnswers(
  copy: EditablePackage,
  how: Exclude<ColleagueAnswers, 'as they stand'>,
  fields: readonly AnswerField[],
): readonly string[] {
  const main = copy.main ?? '';
  const root = copy.xml(main);
  if (!root) return fields.map(({ id }) => id);
  const controls = [...root.getElementsByTagNameNS(wordprocessing, 'sdt')];
  const tables = new Set<Element>();
  const missing = fields.filter((field) => {
    const control = controls.find((one) => attribute(child(child(one, 'sdtPr'), 'tag'), 'val') === fieldTag(field.id));
    const row = control && ancestor(control, 'tr');
    if (!control || (how === 'beside' && !row)) return true;
    copy.touch(main);
    if (how === 'empty') replace(control, roomFor(root, field));
    else if (row) {
      const table = ancestor(row, 'tbl');
      if (table) tables.add(table);
      const ours = child(control, 'sdtContent');
      // Ours is plain text from here on: the answer that comes back is theirs.
      while (ours?.firstChild) control.parentNode?.insertBefore(ours.firstChild, control);
      control.parentNode?.removeChild(control);
      row.appendChild(newCell(root, roomFor(root, field)));
    }
    return false;
  });
  for (const table of tables) withColumn(root, table);
  return missing.map(({ id }) => id);
}

/** The control with its prompt, and the paragraph that stands below it. */
function roomFor(root: Element, field: AnswerField): Element[] {
  return made(root, answerRoom({ ...field, prompt: field.prompt || words.yourPrompt }, ''));
}

function made(root: Element, markup: string): Element[] {
  const read = readXml(`<w:tc xmlns:w="${wordprocessing}">${markup}</w:tc>`);
  if (!read || read === 'too deep') throw new Error('Our own markup could not be read');
  return children(read).map((node) => root.ownerDocument?.importNode(node, true) as Element);
}

/** Only the control: its cell keeps the paragraph it has below. */
function replace(control: Element, [room]: readonly Element[]): void {
  if (room) control.parentNode?.replaceChild(room, control);
}

function newCell(root: Element, blocks: readonly Element[]): Element {
  const [cell] = made(root, '<w:tc><w:tcPr/></w:tc>');
  if (!cell) throw new Error('Our own markup could not be read');
  for (const block of blocks) cell.appendChild(block);
  return cell;
}

/** A column more: every row has its cell, and the last column gives up half its width. */
function withColumn(root: Element, table: Element): void {
  const rows = children(table).filter((node) => isW(node, 'tr'));
  const widest = Math.max(...rows.map((row) => cellsOf(row).length));
  rows.forEach((row, at) => {
    if (cellsOf(row).length < widest) {
      const title = at === 0 ? `<w:r><w:rPr><w:b/></w:rPr>${runText(words.yours)}</w:r>` : '';
      row.appendChild(newCell(root, made(root, `<w:p>${title}</w:p>`)));
    }
    const [ours, theirs] = cellsOf(row).slice(-2);
    const width = child(child(ours, 'tcPr'), 'tcW');
    const properties = child(theirs, 'tcPr');
    if (!width || !properties) return;
    halve(width);
    properties.appendChild(width.cloneNode(true));
  });
  const grid = child(table, 'tblGrid');
  const last = grid && children(grid).at(-1);
  if (!grid || !last) return;
  halve(last);
  grid.appendChild(last.cloneNode(true));
}

const cellsOf = (row: Element): Element[] => children(row).filter((node) => isW(node, 'tc'));

function halve(width: Element): void {
  const half = Math.floor(Number(attribute(width, 'w') ?? '') / 2);
  if (Number.isFinite(half)) width.setAttributeNS(wordprocessing, 'w:w', String(half));
}
