// Putting pieces into the document that do not stand there: whole sections under a heading of their own, or a piece beside those that stand.
// Queues only; the caller syncs.
import { pieceKinds } from '../../enquiry/managed-block';
import { piecesPackage, type WantedPiece } from '../../ooxml/managed-block';
import { pieceTag } from '../../ooxml/part-tag';
import { levelBelow, styleHeading, type HeadingLevel } from '../gateway/heading-style';
import type { Placed, Target } from '../framework/insertion-place';
import type { PlacedPiece } from './placed-piece';

/** Where some of a block stands, the level of its heading is not read again. */
const usualLevel = 2;

/**
 * @param target where it goes; asked for only where nothing of it stands
 * @param all the pieces of the block as they were read, in order
 * @param missing those that are to be put in
 * @returns where it went; null where something of it stood in the document before
 */
export function putIn(
  context: Word.RequestContext,
  target: Target | null,
  all: readonly PlacedPiece[],
  missing: readonly PlacedPiece[],
): Placed | null {
  const sections = [...new Set(all.map(({ wanted }) => wanted.section.part))].map((part) => ({
    part,
    stands: all.filter((one) => one.wanted.section.part === part && one.mark() !== null),
    fresh: missing.filter((one) => one.wanted.section.part === part).map(({ wanted }) => wanted),
  }));
  const whole = sections.filter(({ stands, fresh }) => stands.length === 0 && fresh.length > 0);
  const standing = sections.flatMap(({ stands }) => stands);
  if (standing.length === 0) {
    if (whole.length === 0 || !target) return null;
    putSections(
      context,
      target.paragraph,
      whole.flatMap(({ fresh }) => fresh),
      target.level,
    );
    return target.placed;
  }
  for (const { part, fresh } of [...whole].reverse()) {
    const before = sections.slice(
      0,
      sections.findIndex((one) => one.part === part),
    );
    const above = before.flatMap(({ stands }) => stands).at(-1) ?? standing.at(-1);
    if (above) putSections(context, besideOf(above, 'After'), fresh, usualLevel);
  }
  // After the whole sections: those went in just below what stood, and a piece of that section belongs above them.
  for (const { stands, fresh } of sections) if (stands.length > 0) putBeside(fresh, stands);
  return null;
}

/**
 * Sections one below the other in the place of an empty paragraph; the further ones under headings one level down. All in one fragment: each
 * fragment leaves empty lines behind it, which between sections were a wide blank above every heading.
 */
function putSections(
  context: Word.RequestContext,
  place: Word.Paragraph,
  pieces: readonly WantedPiece[],
  level: HeadingLevel,
): void {
  place.insertOoxml(piecesPackage(pieces), 'Replace');
  for (const { kind, section } of pieces) {
    const own = section.word === '' ? level : levelBelow(`Heading${level}`);
    if (kind === 'heading') styleHeading(context, pieceTag(kind, section.part), own);
  }
}

/** In the order of the page: each below the last piece that comes before it, else above the first that comes after. */
function putBeside(fresh: readonly WantedPiece[], stands: readonly PlacedPiece[]): void {
  const [first] = stands;
  const place = ({ kind }: WantedPiece): number => pieceKinds.indexOf(kind);
  const aboveOf = (piece: WantedPiece): PlacedPiece | undefined =>
    stands.filter(({ wanted }) => place(wanted) < place(piece)).at(-1);
  const put = (piece: WantedPiece, beside: PlacedPiece, where: 'Before' | 'After'): void =>
    void besideOf(beside, where).insertOoxml(piecesPackage([piece]), 'Replace');
  for (const piece of fresh) if (first && !aboveOf(piece)) put(piece, first, 'Before');
  // Each goes just below what stands, so the last one first.
  for (const piece of [...fresh].reverse()) {
    const above = aboveOf(piece);
    if (above) put(piece, above, 'After');
  }
}

const besideOf = ({ table, control }: PlacedPiece, where: 'Before' | 'After'): Word.Paragraph =>
  (table ?? control).insertParagraph('', where);
