// The documents that the scenarios run in: each with a table of stems somewhere between what is nobody's business.
import type { Element } from '@xmldom/xmldom';
import { coreFramework, frameworkHeader } from '../../src/handbook/framework';
import { frameworkTable } from '../../src/ooxml/framework-table';
import type { WordName } from '../../src/stand-in/objects/behaviour';
import { paragraphsIn, tablesIn } from '../../src/stand-in/tree/blocks';
import { children, isW } from '../../src/stand-in/tree/names';
import { cellsOf, rowsOf } from '../../src/stand-in/tree/tables';
import { paragraphText } from '../../src/stand-in/tree/text';
import { cell, docx, heading, paragraph, paragraphOf, row, run, table, tableOf } from '../documents/docx';
import { asSaved } from '../documents/our-framework';

/** `ours`: our table. `two columns`: a school's, stem beside answer. `one cell`: a school's, the answer below its stem in the same cell. */
export const kinds = ['ours', 'two columns', 'one cell'] as const;

export interface Recipe {
  readonly kind: (typeof kinds)[number];
  /** How each answer stands at first; `nested`: with a table in it. */
  readonly answers: readonly ('empty' | 'line' | 'lines' | 'list' | 'nested')[];
  readonly before: boolean;
  readonly after: boolean;
  /** How the Word that it is open in behaves; as documented where nothing is said. */
  readonly word?: WordName;
}

const stems = coreFramework.slice(0, 4);
export const ownStems = [
  'The priority we work on is …',
  'Our enquiry question is: How can … lead to …?',
  'What we count already is …',
  'To find out more we will …',
];
export const rowsAtFirst = stems.length;

/** The text a cell of a one-cell table begins with, which is no answer. */
export const headOf = (kind: Recipe['kind'], text: string): number =>
  kind === 'one cell' ? Math.max(0, ...ownStems.filter((stem) => text.startsWith(stem)).map((stem) => stem.length)) : 0;

/** @param sentence gives a sentence that nobody wrote before */
export function build({ kind, answers, before, after }: Recipe, sentence: () => string): Uint8Array {
  const linesOf = (how: Recipe['answers'][number] | undefined): string[] =>
    how === undefined || how === 'empty' ? [] : how === 'line' ? [sentence()] : [sentence(), sentence()];
  const inner = (): string =>
    table(
      [
        [sentence(), '14'],
        ['Second', sentence()],
      ],
      { widths: [1500, 1500] },
    );
  const block = (at: number): string => {
    const lines = linesOf(answers[at]).map((line) => paragraph(line, answers[at] === 'list' ? { list: 1 } : {}));
    if (answers[at] === 'nested') lines.splice(1, 0, inner());
    return lines.join('') || paragraph('');
  };
  const foreign = (at: number): string =>
    paragraph(sentence()) +
    paragraph(sentence(), { list: 1 }) +
    paragraph(sentence(), { list: 1 }) +
    table([
      ['Who', 'When'],
      [sentence(), `On day ${at}`],
    ]) +
    paragraph('');
  const halves = [3600, 5426];
  const ours = (): string => {
    const lines = stems.map(({ id }, at): [string, string] => [id, linesOf(answers[at]).join('\n')]);
    return asSaved(frameworkTable(stems, new Map(lines)));
  };
  const own = (): string =>
    heading('Appendix A: framework for completion', 2) +
    (kind === 'two columns'
      ? tableOf(
          ownStems
            .map((stem, at) => row(cell(paragraph(stem), { width: halves[0] }) + cell(block(at), { width: halves[1] })))
            .join(''),
          halves,
        )
      : tableOf(
          ownStems
            .map((stem, at) =>
              row(cell(paragraphOf(run(stem, '<w:b/>')) + (answers[at] === 'empty' ? '' : block(at)), { width: 9026 })),
            )
            .join(''),
          [9026],
        )) +
    paragraph('');
  return docx({
    body:
      (before ? foreign(1) : paragraph('')) + (kind === 'ours' ? ours() : own()) + (after ? foreign(2) : paragraph('')),
  });
}

/** The table of stems, wherever it stands now. */
export function stemTable(body: Element, kind: Recipe['kind']): Element | undefined {
  const whole: readonly string[] = kind === 'ours' ? stems.map(({ stem }) => stem) : ownStems;
  // Somebody may have completed the sentence where it stands. A table of ours without a row has its header still.
  const wanted = [...whole.map((stem) => stem.slice(0, stem.indexOf(' …'))), frameworkHeader.stem];
  return [...tablesIn(body)].find((one) =>
    [...paragraphsIn(one)].some((each) => wanted.some((stem) => paragraphText(each).startsWith(stem))),
  );
}

/** The rows that a person would take for rows of stems: all but our header. */
export const stemRows = (stemsTable: Element, kind: Recipe['kind']): Element[] =>
  rowsOf(stemsTable).slice(kind === 'ours' ? 1 : 0);

/** The line of a row's stem, where it has a cell of its own. */
export const stemLine = (tableRow: Element, kind: Recipe['kind']): Element | undefined =>
  kind === 'one cell' ? undefined : ownParagraphs(cellsOf(tableRow)[0]!)[0];

/** The last cell of a row holds its answer. */
export const answerCell = (tableRow: Element): Element => cellsOf(tableRow).slice(-1)[0]!;

/** The cell's own paragraphs, those in its controls too, in stretches that no nested table parts. */
export function ownParagraphs(of: Element): Element[] {
  return [...children(of)].flatMap((node) =>
    isW(node, 'p') ? [node] : isW(node, 'sdt', 'sdtContent') ? ownParagraphs(node) : [],
  );
}
