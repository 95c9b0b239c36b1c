// The pieces that the documents with a school's own table share.
import { cell, docx, heading, paragraph, paragraphOf, row, run } from './docx';
import type { Row } from './own-words';

export const intro =
  heading('Our leadership enquiry', 1) + paragraph('The head keeps this document. Ask before you move anything in it.');
export const appendixA = heading('Appendix A: framework for completion', 2);
export const closing = paragraph('Please bring this to the meeting in February.');

/** The widths of two columns and of three, in twentieths of a point. */
export const halves = [3600, 5426];
export const thirds = [1500, 3200, 4326];

/** The paragraphs of an answer, one for each line. */
export const lines = (answer: string): string =>
  answer
    .split('\n')
    .map((line) => paragraph(line))
    .join('');

/** Rows with two columns. */
export const stemRows = (rows: readonly Row[]): string =>
  rows
    .map(([stem, answer]) =>
      row(cell(paragraph(stem), { width: halves[0] }) + cell(lines(answer), { width: halves[1] })),
    )
    .join('');

export const boldCell = (text: string, width: number | undefined): string =>
  cell(paragraphOf(run(text, '<w:b/>')), { width });

/** A first row that only looks like a header. */
export const plainHead = row(boldCell('Complete the sentence', halves[0]) + boldCell('Our school', halves[1]));

/** The document: its first page, a heading with what stands under it, and a last line. */
export const under = (title: string, block: string): Uint8Array => docx({ body: intro + title + block + closing });
