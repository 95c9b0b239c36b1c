// Putting pieces into the document that do not stand there: whole sections under a heading of their own, or a piece beside those that stand.
// Queues only; the caller syncs.
import { piecesPackage, type WantedPiece } from '../../ooxml/managed-block';
import { insertionTarget, type Look, type Place, type Placed } from '../gateway/insertion-place';
import { putHeading } from '../gateway/put-heading';
import type { PlacedPiece } from './placed-piece';

/** The heading of a block, and of its further sections. */
const levels = { block: 2, section: 3 } as const;

/**
 * @param all the pieces of the block as they were read, in order
 * @param missing those that are to be put in
 * @returns where it went; null where something of it stood in the document before
 */
export function putIn(
  look: Look,
  place: Exclude<Place, 'appendix'>,
  all: readonly PlacedPiece[],
  missing: readonly PlacedPiece[],
): Placed | null {
  const sections = [...new Set(all.map(({ wanted }) => wanted.section.part))].map((part) => ({
    part,
    stands: all.filter((one) => one.wanted.section.part === part && one.mark() !== null),
    fresh: missing.filter((one) => one.wanted.section.part === part).map(({ wanted }) => wanted),
  }));
  for (const { stands, fresh } of sections) if (stands.length > 0) for (const piece of fresh) putBeside(piece, stands);
  const whole = sections.filter(({ stands, fresh }) => stands.length === 0 && fresh.length > 0);
  const standing = sections.flatMap(({ stands }) => stands);
  if (standing.length === 0) {
    if (whole.length === 0) return null;
    const target = insertionTarget(look, place);
    putSections(
      target.paragraph(),
      whole.map(({ fresh }) => fresh),
    );
    return target.placed;
  }
  for (const { part, fresh } of [...whole].reverse()) {
    const before = sections.slice(
      0,
      sections.findIndex((one) => one.part === part),
    );
    const above = before.flatMap(({ stands }) => stands).at(-1) ?? standing.at(-1);
    if (above) putSections(besideOf(above, 'After'), [fresh]);
  }
  return null;
}

/** Sections one below the other, from an empty paragraph on. */
function putSections(place: Word.Paragraph, sections: readonly (readonly WantedPiece[])[]): void {
  const last = sections.length - 1;
  sections.forEach((pieces, at) => {
    const [first] = pieces;
    if (!first) return;
    const own = at === last ? place : place.insertParagraph('', 'Before');
    const { title, word } = first.section;
    putHeading(own, title, word === '' ? levels.block : levels.section, () =>
      own.insertOoxml(piecesPackage(pieces), 'Replace'),
    );
  });
}

/** In the order of the page: below the last piece that comes before it, else above the first that comes after. */
function putBeside(piece: WantedPiece, stands: readonly PlacedPiece[]): void {
  const order = ['caption', 'text', 'picture', 'table'] as const;
  const above = stands.filter(({ wanted }) => order.indexOf(wanted.kind) < order.indexOf(piece.kind)).at(-1);
  const beside = above ?? stands[0];
  if (beside) besideOf(beside, above ? 'After' : 'Before').insertOoxml(piecesPackage([piece]), 'Replace');
}

const besideOf = ({ table, control }: PlacedPiece, where: 'Before' | 'After'): Word.Paragraph =>
  (table ?? control).insertParagraph('', where);
