// Our framework as a Word table: stem | answer. A person without the add-in sees an ordinary table with prompts to type over.
import { frameworkHeader, frameworkTitle, type Stem } from '../handbook/framework';
import { flatPackage } from './flat-package';
import { escapeXml, runText } from './xml-text';

/** The tag of a field's content control. It is a fixed word and never changes, also in copies. */
export function fieldTag(field: string): string {
  return `enquiry/${field}`;
}

// Portrait A4 with usual margins is 9,026 twips wide. The cells also say their share in fiftieths of a percent, so that the table
// fills whatever width the page has.
const columns = { stem: { twips: 3160, share: 1750 }, answer: { twips: 5866, share: 3250 } };
const tight = '<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>';
// Dark enough on white to be read (5.3 to 1), light enough to be seen as a prompt.
const promptColour = '6B6B6B';

/**
 * The framework as a flat OPC package for one `insertOoxml`.
 * @param stems its rows in order
 * @param answers words that already exist for a field; they arrive as its answer instead of the prompt
 */
export function frameworkPackage(stems: readonly Stem[], answers: ReadonlyMap<string, string> = new Map()): string {
  // The title keeps the table from growing together with one just above it. The empty paragraph at the end takes whatever Word
  // does to the last paragraph of a fragment (https://github.com/OfficeDev/office-js/issues/2914).
  const title = `<w:p><w:pPr><w:keepNext/><w:spacing w:before="120" w:after="80"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>${runText(frameworkTitle)}</w:r></w:p>`;
  return flatPackage(`${title}${frameworkTable(stems, answers)}<w:p/>`);
}

/** The table alone, as WordprocessingML. */
export function frameworkTable(stems: readonly Stem[], answers: ReadonlyMap<string, string> = new Map()): string {
  const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="8A8A8A"/>`;
  return (
    '<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/>' +
    `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders>` +
    '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>' +
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>' +
    '</w:tblPr>' +
    `<w:tblGrid><w:gridCol w:w="${columns.stem.twips}"/><w:gridCol w:w="${columns.answer.twips}"/></w:tblGrid>` +
    headerRow() +
    stems.map((stem) => stemRow(stem, answers.get(stem.id) ?? '')).join('') +
    '</w:tbl>'
  );
}

function headerRow(): string {
  const cell = (column: { share: number }, text: string): string =>
    `<w:tc>${cellProperties(column, '<w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/>')}` +
    // A header row says its own colour: shading does not change with the document's theme, text would.
    `<w:p><w:pPr><w:keepNext/>${tight}</w:pPr><w:r><w:rPr><w:b/><w:color w:val="1F1F1F"/></w:rPr>${runText(text)}</w:r></w:p></w:tc>`;
  return (
    '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>' +
    `${cell(columns.stem, frameworkHeader.stem)}${cell(columns.answer, frameworkHeader.answer)}</w:tr>`
  );
}

function stemRow(stem: Stem, answer: string): string {
  return (
    `<w:tr><w:tc>${cellProperties(columns.stem)}` +
    `<w:p><w:pPr>${tight}</w:pPr><w:r>${runText(stem.stem)}</w:r></w:p></w:tc>` +
    // The control never covers its whole cell: Word would move it out around the cell on saving
    // (https://github.com/dotnet/Open-XML-SDK/issues/592), where the web no longer lists it (https://github.com/OfficeDev/office-js/issues/950).
    `<w:tc>${cellProperties(columns.answer)}${answerControl(stem, answer)}<w:p><w:pPr>${tight}</w:pPr></w:p></w:tc></w:tr>`
  );
}

function answerControl(stem: Stem, answer: string): string {
  const paragraph = (run: string): string => `<w:p><w:pPr>${tight}</w:pPr>${run}</w:p>`;
  const content =
    answer === ''
      ? paragraph(`<w:r><w:rPr><w:color w:val="${promptColour}"/></w:rPr>${runText(stem.prompt)}</w:r>`)
      : answer.split('\n').map((line) => paragraph(line === '' ? '' : `<w:r>${runText(line)}</w:r>`)).join('');
  return (
    // No type element: a rich-text control, the only kind the floor lists (https://github.com/OfficeDev/office-js/issues/6144).
    // Its run properties keep what is typed over the prompt from staying grey.
    '<w:sdt><w:sdtPr><w:rPr><w:color w:val="auto"/></w:rPr>' +
    `<w:alias w:val="${escapeXml(stem.shortName)}"/><w:tag w:val="${escapeXml(fieldTag(stem.id))}"/>` +
    `${answer === '' ? '<w:showingPlcHdr/>' : ''}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  );
}

function cellProperties(column: { share: number }, more = ''): string {
  return `<w:tcPr><w:tcW w:w="${column.share}" w:type="pct"/>${more}</w:tcPr>`;
}
