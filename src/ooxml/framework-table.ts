// Our framework as a Word table: stem | answer. A person without the add-in sees an ordinary table with prompts to type over.
import { frameworkHeader, frameworkTitle, type Stem } from '../handbook/framework';
import { answerRoom } from './answer-control';
import { flatPackage } from './flat-package';
import { headingMarkup } from './heading';
import { frameworkHeadingTag } from './part-tag';
import { bodyRow, cell, headerCell, headerRow, table, tight } from './table-formatting';
import { runText } from './xml-text';

const columns = { stem: { twips: 3160, share: 1750 }, answer: { twips: 5866, share: 3250 } };

/**
 * The framework under its heading as a flat OPC package for one `insertOoxml`.
 * @param stems its rows in order
 * @param answers words that already exist for a field; they arrive as its answer instead of the prompt
 */
export function frameworkPackage(stems: readonly Stem[], answers: ReadonlyMap<string, string> = new Map()): string {
  // The heading keeps the table from growing together with one just above it. The empty paragraph at the end takes whatever Word
  // does to the last paragraph of a fragment (https://github.com/OfficeDev/office-js/issues/2914).
  const heading = headingMarkup(frameworkHeadingTag, frameworkTitle);
  return flatPackage(`${heading}${frameworkTable(stems, answers)}<w:p/>`);
}

/** The table alone, as WordprocessingML. */
export function frameworkTable(stems: readonly Stem[], answers: ReadonlyMap<string, string> = new Map()): string {
  const rows = stems.map((stem) => stemRow(stem, answers.get(stem.id) ?? ''));
  return table([columns.stem, columns.answer], true, header + rows.join(''));
}

const header = headerRow(
  headerCell(columns.stem, frameworkHeader.stem) + headerCell(columns.answer, frameworkHeader.answer),
);

function stemRow(stem: Stem, answer: string): string {
  const sentence = `<w:p><w:pPr>${tight}</w:pPr><w:r>${runText(stem.stem)}</w:r></w:p>`;
  return bodyRow(cell(columns.stem, sentence) + cell(columns.answer, answerRoom(stem, answer)));
}
