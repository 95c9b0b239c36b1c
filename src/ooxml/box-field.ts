// A box of the handbook as a field of ours, for a document whose own box a script cannot reach: one cell, the prompt and room below it.
import { boxPlaceholder } from '../handbook/boxes';
import { answerRoom } from './answer-control';
import { flatPackage } from './flat-package';
import { bodyRow, cell, table, tight } from './table-formatting';
import { runText } from './xml-text';

const column = { twips: 9026, share: 5000 };

/**
 * The field as a flat OPC package for one `insertOoxml`. Nothing keeps it from growing together with a table just above it: put it
 * after a paragraph.
 * @param box `prompt` stands above the answer; `shortName` (at most 64 characters) is the control's title
 * @param answer words that already exist; empty string shows the placeholder
 */
export function boxPackage(
  box: { readonly id: string; readonly shortName: string; readonly prompt: string },
  answer: string,
): string {
  const prompt = `<w:p><w:pPr><w:keepNext/>${tight}</w:pPr><w:r><w:rPr><w:b/></w:rPr>${runText(box.prompt)}</w:r></w:p>`;
  const row = bodyRow(cell(column, prompt + answerRoom({ ...box, prompt: boxPlaceholder }, answer)));
  // The empty paragraph at the end takes whatever Word does to the last paragraph of a fragment
  // (https://github.com/OfficeDev/office-js/issues/2914).
  return flatPackage(`${table([column], false, row)}<w:p/>`);
}
