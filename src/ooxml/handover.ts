// The handover as a page of its own, and as a block in the document.
import { calendarDay } from '../enquiry/format';
import type { Handover } from '../enquiry/handover';
import type { HandoverPart } from '../enquiry/handover-page';
import type { ManagedBlock } from './managed-block';
import { newDocument } from './new-document';
import { fittedWidths, withoutEmptyColumns, type BlockTable } from './table-columns';
import { bodyRow, cell, headerCell, headerRow, table, tight, type Column } from './table-formatting';
import { runText } from './xml-text';

/** The word that ends its tags. */
export const handoverPart = 'handover';

const words = {
  title: 'Handing over our enquiry',
  about: 'For whoever goes on with it: read this page first.',
  day: (on: string, whom: string): string => `${calendarDay(on)}${whom === '' ? '' : `, for ${whom}`}.`,
} as const;

const widths: readonly (readonly number[])[] = [[], [100], [30, 70], [30, 42, 28]];

const tableOf = ({ rows }: HandoverPart): BlockTable | null =>
  rows.length < 2
    ? null
    : withoutEmptyColumns({
        rows,
        widths: rows[0] ? (widths[rows[0].length] ?? rows[0].map(() => 100 / (rows[0]?.length ?? 1))) : [],
      });

/** The page as part of the document, each part under a heading. */
export function handoverBlock(parts: readonly HandoverPart[], { on, whom }: Handover): ManagedBlock {
  return {
    id: handoverPart,
    title: words.title,
    caption: words.day(on, whom),
    text: [words.about],
    more: parts.map((part) => {
      const rows = tableOf(part);
      return {
        id: part.id,
        title: part.title,
        ...(part.lines.length === 0 ? {} : { text: part.lines }),
        ...(rows ? { table: rows } : {}),
      };
    }),
  };
}

const page = { width: 11906, height: 16838, margin: 1000 };
const room = page.width - 2 * page.margin;

/** The bytes of a fresh .docx, A4. */
export function handoverDocument(parts: readonly HandoverPart[], { on, whom }: Handover): Uint8Array {
  const body = [
    heading(1, words.title),
    line(`${words.day(on, whom)} ${words.about}`),
    ...parts.flatMap((part) => {
      const rows = tableOf(part);
      return [heading(2, part.title), ...part.lines.map(line), ...(rows ? [plainTable(rows), gap] : [])];
    }),
  ];
  return newDocument(body.join(''), page, { title: words.title });
}

const heading = (level: 1 | 2, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="Heading${level}"/></w:pPr><w:r>${runText(text)}</w:r></w:p>`;

const line = (text: string): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="60"/></w:pPr><w:r>${runText(text)}</w:r></w:p>`;

/** Word lets two tables grow together that have nothing between them, and needs a paragraph at the end. */
const gap = '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:p>';

function plainTable(block: BlockTable): string {
  const columns = fittedWidths(block).map((width): Column => ({
    twips: Math.round((room * width) / 100),
    share: Math.round(width * 50),
  }));
  const [head = [], ...others] = block.rows;
  const cells = (texts: readonly string[], of: (column: Column, text: string) => string): string =>
    columns.map((column, at) => of(column, texts[at] ?? '')).join('');
  const inCell = (text: string): string => `<w:p><w:pPr>${tight}</w:pPr><w:r>${runText(text)}</w:r></w:p>`;
  return table(
    columns,
    true,
    headerRow(cells(head, (column, text) => headerCell(column, text))) +
      others.map((texts) => bodyRow(cells(texts, (column, text) => cell(column, inCell(text))))).join(''),
  );
}
