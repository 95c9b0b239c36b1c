// A section of a managed block as WordprocessingML: a heading, a caption, paragraphs, a picture, each in a control of its own, and a table
// found by a control in its first cell. Only Word knows the document's own heading styles, so the heading gets its style when it stands there.
import {
  oneLine,
  partOf,
  pictureMark,
  pieceName,
  tableMark,
  textMark,
  type PieceKind,
  type PieceName,
} from '../enquiry/managed-block';
import { flatPackage } from './flat-package';
import { headingMarkup } from './heading';
import { pieceTag } from './part-tag';
import { pictureRun, type Picture } from './picture';
import { fittedWidths, pageWidth, type BlockTable } from './table-columns';
import { bodyRow, cell, headerCell, headerRow, table, tight, type Column } from './table-formatting';
import { escapeXml, runText } from './xml-text';

/** What stands under one heading. */
export interface BlockSection {
  /** The heading, and what its controls are called; at most 64 characters. */
  readonly title: string;
  /** A line of small print, such as a day. Where only this one changed, nothing is written. */
  readonly caption?: string;
  /** Paragraphs, each on one line. */
  readonly text?: readonly string[];
  readonly picture?: Picture;
  readonly table?: BlockTable;
}

/** What goes into the document together. */
export interface ManagedBlock extends BlockSection {
  /** The fixed word that ends its tags. */
  readonly id: string;
  /** Further sections below it, each under a heading one level down, and each with a fixed word of its own. */
  readonly more?: readonly (BlockSection & { readonly id: string })[];
}

/** A section with the words by which its pieces are known: `part` ends their tags, `word` their names in the record. */
export type NamedSection = BlockSection & { readonly part: string; readonly word: string };

/** All sections of a block, in order. */
export const sectionsOf = ({ id, more = [], ...first }: ManagedBlock): readonly NamedSection[] => [
  { ...first, part: id, word: '' },
  ...more.map(({ id: word, ...section }) => ({ ...section, part: partOf(id, word), word })),
];

/** One thing of a section that is found and brought up to date by itself. */
export type WantedPiece = {
  readonly name: PieceName;
  readonly section: NamedSection;
  /** The mark of what it should say. */
  readonly mark: string;
} & (
  | { readonly kind: 'heading' | 'caption' | 'text'; readonly lines: readonly string[] }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'table'; readonly table: BlockTable }
);

/** All pieces of a block, in the order in which they stand on the page. */
export function piecesOf(block: ManagedBlock): readonly WantedPiece[] {
  return sectionsOf(block).flatMap((section): WantedPiece[] => {
    const { title, caption, text, picture, table: rows, word } = section;
    const lines = (kind: 'heading' | 'caption' | 'text', said: readonly string[] | undefined): WantedPiece[] =>
      said ? [{ kind, name: pieceName(kind, word), section, lines: said.map(oneLine), mark: textMark(said) }] : [];
    return [
      ...lines('heading', [title]),
      ...lines('caption', caption === undefined ? undefined : [caption]),
      ...lines('text', text),
      ...(picture
        ? [
            {
              kind: 'picture',
              name: pieceName('picture', word),
              section,
              picture,
              mark: pictureMark(picture.description),
            } as const,
          ]
        : []),
      ...(rows
        ? [
            {
              kind: 'table',
              name: pieceName('table', word),
              section,
              table: rows,
              mark: tableMark(rows.rows),
            } as const,
          ]
        : []),
    ];
  });
}

/**
 * Some pieces of a block as a flat OPC package for one `insertOoxml`. Where it begins with a table, a line has to stand above it, or that
 * grows together with one just above; the empty paragraph at the end takes whatever Word does to the last paragraph of a fragment
 * (https://github.com/OfficeDev/office-js/issues/2914).
 */
export function piecesPackage(pieces: readonly WantedPiece[]): string {
  const pictures = pieces.flatMap((piece) => (piece.kind === 'picture' ? [piece.picture] : []));
  return flatPackage(`${pieces.map((piece) => markupOf(piece, pictures)).join('')}<w:p/>`, pictures);
}

/** @param pictures those of the package, in order */
function markupOf(piece: WantedPiece, pictures: readonly Picture[]): string {
  const { section } = piece;
  switch (piece.kind) {
    case 'heading':
      return headingMarkup(pieceTag('heading', section.part), section.title);
    case 'caption':
      return control('caption', section, piece.lines.map(captionLine).join(''));
    case 'text':
      return control('text', section, piece.lines.map(textLine).join(''));
    case 'picture':
      return control(
        'picture',
        section,
        `<w:p><w:pPr><w:keepNext/></w:pPr>${pictureRun(piece.picture, pictures.indexOf(piece.picture) + 1)}</w:p>`,
      );
    case 'table':
      return sectionTable(section, piece.table);
  }
}

/** The table alone, as WordprocessingML. */
export function sectionTable(section: Pick<NamedSection, 'part' | 'title'>, block: BlockTable): string {
  const columns = fittedWidths(block).map((width): Column => ({
    twips: Math.round((pageWidth * width) / 100),
    share: Math.round(width * 50),
  }));
  const [header = [], ...others] = block.rows;
  const cells = (texts: readonly string[], of: (column: Column, text: string, at: number) => string): string =>
    columns.map((column, at) => of(column, oneLine(texts[at] ?? ''), at)).join('');
  const first = headerRow(
    cells(header, (column, text, at) =>
      at === 0 ? headerCell(column, text, (content) => anchor(section, content)) : headerCell(column, text),
    ),
  );
  const below = others.map((texts) => bodyRow(cells(texts, (column, text) => cell(column, line(text)))));
  return table(columns, true, first + below.join(''));
}

// Dark enough on white to be read (7 to 1), light enough to stand back behind the text.
const captionColour = '595959';

const captionLine = (text: string): string =>
  `<w:p><w:pPr><w:keepNext/></w:pPr><w:r><w:rPr><w:color w:val="${captionColour}"/></w:rPr>${runText(text)}</w:r></w:p>`;

const textLine = (text: string): string => `<w:p>${text === '' ? '' : `<w:r>${runText(text)}</w:r>`}</w:p>`;

const line = (text: string): string =>
  `<w:p><w:pPr>${tight}</w:pPr>${text === '' ? '' : `<w:r>${runText(text)}</w:r>`}</w:p>`;

/** The header's first cell: a control never covers its whole cell (src/ooxml/answer-control.ts), so a line of two points stands below it. */
function anchor(section: Pick<NamedSection, 'part' | 'title'>, content: string): string {
  const small =
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="40" w:lineRule="exact"/><w:rPr><w:sz w:val="4"/></w:rPr></w:pPr></w:p>';
  return control('table', section, content) + small;
}

function control(kind: PieceKind, { part, title }: Pick<NamedSection, 'part' | 'title'>, content: string): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(title)}"/><w:tag w:val="${escapeXml(pieceTag(kind, part))}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}
