// The finished example as a document to read: headings, and plain tables that no panel takes for an enquiry.
import { exampleAnswers, examplePlan, exampleVersions } from '../handbook/example';
import { knownStems } from '../handbook/extended-framework';
import { frameworkHeader } from '../handbook/framework';
import { newDocument } from './new-document';
import { fittedWidths, pageWidth, type BlockTable } from './table-columns';
import { bodyRow, cell, headerCell, headerRow, table, tight, type Column } from './table-formatting';
import { runText } from './xml-text';

const a4 = { width: 11906, height: 16838, margin: 1440 };

const words = {
  title: 'An enquiry to read: one year at Fellside Primary',
  about:
    'Fellside Primary is a school we made up, with two classes and a headteacher who teaches. This is how its enquiry stood at the end of the year. It is here to read; your own is untouched.',
  question: 'How our question changed',
  plan: 'What we collected',
  framework: 'Our enquiry: the framework',
} as const;

/** The example as the bytes of a .docx; the same every time. */
export function exampleDocument(): Uint8Array {
  const framework: BlockTable = {
    rows: [
      [frameworkHeader.stem, frameworkHeader.answer],
      ...knownStems.map(({ id, stem }) => [stem, exampleAnswers[id]]),
    ],
    widths: [35, 65],
  };
  const versions: BlockTable = {
    rows: [
      ['When', 'Our question', 'Why it changed'],
      ...exampleVersions.map((one) => [one.when, one.question, one.why]),
    ],
    widths: [16, 50, 34],
  };
  const plan: BlockTable = {
    rows: [
      ['Sub-question', 'Evidence', 'Whose view', 'By when', 'By whom'],
      ...examplePlan.map((one) => [one.question, one.source, one.view, one.when, one.who]),
    ],
    widths: [30, 26, 14, 15, 15],
  };
  const body =
    heading(1, words.title) +
    paragraph(words.about) +
    heading(2, words.question) +
    plainTable(versions) +
    heading(2, words.plan) +
    plainTable(plan) +
    heading(2, words.framework) +
    plainTable(framework) +
    '<w:p/>';
  return newDocument(body, a4, { title: words.title });
}

const heading = (level: 1 | 2, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="Heading${level}"/></w:pPr><w:r>${runText(text)}</w:r></w:p>`;

const paragraph = (text: string): string =>
  `<w:p><w:pPr><w:spacing w:after="120"/></w:pPr><w:r>${runText(text)}</w:r></w:p>`;

function plainTable(block: BlockTable): string {
  const columns = fittedWidths(block).map((width): Column => ({
    twips: Math.round((pageWidth * width) / 100),
    share: Math.round(width * 50),
  }));
  const [header = [], ...rows] = block.rows;
  const lines = (text: string): string =>
    text
      .split('\n')
      .map((line) => `<w:p><w:pPr>${tight}</w:pPr>${line === '' ? '' : `<w:r>${runText(line)}</w:r>`}</w:p>`)
      .join('');
  return table(
    columns,
    true,
    headerRow(columns.map((column, at) => headerCell(column, header[at] ?? '')).join('')) +
      rows.map((row) => bodyRow(columns.map((column, at) => cell(column, lines(row[at] ?? ''))).join(''))).join(''),
  );
}
