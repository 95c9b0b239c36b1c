// What is to be done with each piece of a block, by what stands there and what is known of it.
import {
  isHalfWay,
  judge,
  type BlockMarks,
  type PieceKind,
  type PieceName,
  type Rows,
} from '../../enquiry/managed-block';
import type { WantedPiece } from '../../ooxml/managed-block';
import { isUnchanged, type Done, type Job, type PieceDone } from './block-job';
import { emptied, type PlacedPiece } from './placed-piece';

/** What is to be done with each piece. What was changed since the first look is nothing the person agreed to. */
export function decided({ marks, force, begun }: Job, there: readonly PlacedPiece[]): Done {
  const isThere = (section: WantedPiece['section'], kinds: (kind: PieceKind) => boolean): boolean =>
    there.some(({ wanted, mark }) => wanted.section.part === section.part && kinds(wanted.kind) && mark() !== null);
  const done = new Map<PieceName, PieceDone>();
  for (const one of there) {
    const { name, kind, section } = one.wanted;
    const before = begun?.get(name);
    const isCutOff = before !== undefined && isHalfWay(one.rows(), before, rowsOf(one.wanted));
    const mayGo = force && (begun === null || isUnchanged(one, { begun }));
    // A picture is not half-way between two others: what an attempt left of it is replaced, with no words beside it.
    const agreed = mayGo || (kind === 'picture' ? begun !== null && one.rows().length === 0 : isCutOff);
    const standing = judge(one.mark(), one.wanted.mark, marksOf(marks, one.wanted));
    if (begun !== null && one.hasTwin())
      done.set(name, 'updated'); // the fresh one is in: the one above it is still to go
    else if (standing === 'absent')
      done.set(name, isMissed(kind, (kinds) => isThere(section, kinds)) ? 'put in' : 'level');
    else if (kind === 'heading')
      done.set(name, 'level'); // it is the person's
    else if (standing === 'by hand') done.set(name, agreed ? 'updated' : 'left alone');
    else done.set(name, standing === 'ours' ? 'updated' : 'level');
  }
  // A new day alone is no reason to write.
  const isWorthIt = there.some(({ wanted }) => wanted.kind !== 'caption' && writes(done.get(wanted.name)));
  for (const { wanted } of there)
    if (wanted.kind === 'caption' && done.get(wanted.name) === 'updated' && !isWorthIt) done.set(wanted.name, 'level');
  return done;
}

const writes = (piece: PieceDone | undefined): boolean => piece === 'put in' || piece === 'updated';

/** Is a piece that does not stand there to be put in? A line above a table or picture that stands was deleted, or never there. */
function isMissed(kind: PieceKind, stands: (kinds: (kind: PieceKind) => boolean) => boolean): boolean {
  if (kind === 'heading') return !stands(() => true);
  return kind === 'picture' || kind === 'table' || !stands((other) => other !== 'heading');
}

const marksOf = (marks: BlockMarks, { name, kind }: WantedPiece): readonly string[] => [
  ...(marks[name] ?? []),
  ...(kind === 'picture' ? [emptied] : []),
];

/** What a piece should say, as it is read. */
function rowsOf(piece: WantedPiece): Rows {
  if (piece.kind === 'table') return piece.table.rows;
  return piece.kind === 'picture' ? [] : piece.lines.map((line) => [line]);
}
