// A part of ours as WordprocessingML: a heading line, a picture in a control of its own, and a table found by a control in its first cell.
import { oneLine } from '../enquiry/managed-block';
import { flatPackage } from './flat-package';
import { pictureTag, tableTag } from './part-tag';
import { pictureRun, type Picture } from './picture';
import { fittedWidths, pageWidth, type BlockTable } from './table-columns';
import { bodyRow, cell, headerCell, headerRow, table, tight, type Column } from './table-formatting';
import { escapeXml, runText } from './xml-text';

/** What goes into the document together, under one heading line. */
export interface ManagedBlock {
  /** The fixed word that ends its tags. */
  readonly id: string;
  /** The line above it, and what its controls are called; at most 64 characters. */
  readonly title: string;
  readonly table?: BlockTable;
  readonly picture?: Picture;
}

/**
 * The part as a flat OPC package for one `insertOoxml`, with only those of its pieces that are asked for.
 * The line above keeps a table from growing together with one just above it; the empty paragraph at the end takes whatever Word does to the
 * last paragraph of a fragment (https://github.com/OfficeDev/office-js/issues/2914).
 */
export function blockPackage(
  part: ManagedBlock,
  pieces: { readonly title: boolean; readonly picture: boolean; readonly table: boolean },
): string {
  const picture = pieces.picture ? part.picture : undefined;
  const blocks =
    (pieces.title ? titleLine(part.title) : '') +
    (picture ? pictureBlock(part, picture) : '') +
    (pieces.table && part.table ? partTable(part, part.table) : '');
  return flatPackage(`${blocks}<w:p/>`, picture ? [picture] : []);
}

/** The table alone, as WordprocessingML. */
export function partTable({ id, title }: Pick<ManagedBlock, 'id' | 'title'>, block: BlockTable): string {
  const columns = fittedWidths(block).map((width): Column => ({
    twips: Math.round((pageWidth * width) / 100),
    share: Math.round(width * 50),
  }));
  const [header = [], ...others] = block.rows;
  const cells = (texts: readonly string[], of: (column: Column, text: string, at: number) => string): string =>
    columns.map((column, at) => of(column, oneLine(texts[at] ?? ''), at)).join('');
  const first = headerRow(
    cells(header, (column, text, at) =>
      at === 0 ? headerCell(column, text, (content) => anchor({ id, title }, content)) : headerCell(column, text),
    ),
  );
  const below = others.map((texts) => bodyRow(cells(texts, (column, text) => cell(column, line(text)))));
  return table(columns, true, first + below.join(''));
}

function titleLine(title: string): string {
  return `<w:p><w:pPr><w:keepNext/><w:spacing w:before="120" w:after="80"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>${runText(title)}</w:r></w:p>`;
}

function pictureBlock({ id, title }: ManagedBlock, picture: Picture): string {
  return control(pictureTag(id), title, `<w:p><w:pPr><w:keepNext/></w:pPr>${pictureRun(picture, 1)}</w:p>`);
}

const line = (text: string): string =>
  `<w:p><w:pPr>${tight}</w:pPr>${text === '' ? '' : `<w:r>${runText(text)}</w:r>`}</w:p>`;

/** The header's first cell: a control never covers its whole cell (src/ooxml/answer-control.ts), so a line of two points stands below it. */
function anchor({ id, title }: Pick<ManagedBlock, 'id' | 'title'>, content: string): string {
  const small =
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="40" w:lineRule="exact"/><w:rPr><w:sz w:val="4"/></w:rPr></w:pPr></w:p>';
  return control(tableTag(id), title, content) + small;
}

function control(tag: string, title: string, content: string): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(title)}"/><w:tag w:val="${escapeXml(tag)}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}
