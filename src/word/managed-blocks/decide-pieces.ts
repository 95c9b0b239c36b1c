// What is to be done with each piece of a block, by what stands there and what is known of it.
import { isHalfWay, judge, type BlockMarks, type PieceName, type Rows } from '../../enquiry/managed-block';
import type { WantedPiece } from '../../ooxml/managed-block';
import { isUnchanged, type Done, type Job, type PieceDone } from './block-job';
import { emptied, type PlacedPiece } from './placed-piece';

/** What is to be done with each piece. What was changed since the first look is nothing the person agreed to. */
export function decided(job: Job, there: readonly PlacedPiece[]): Done {
  const done = new Map(there.map((one): [PieceName, PieceDone] => [one.wanted.name, decidedFor(one, job, there)]));
  // A new day alone is no reason to write.
  const isWorthIt = there.some(({ wanted }) => wanted.kind !== 'caption' && writes(done.get(wanted.name)));
  for (const { wanted } of there)
    if (wanted.kind === 'caption' && done.get(wanted.name) === 'updated' && !isWorthIt)
      done.set(wanted.name, 'in sync');
  return done;
}

function decidedFor(one: PlacedPiece, job: Job, there: readonly PlacedPiece[]): PieceDone {
  const { wanted } = one;
  // The fresh one is in: the one above it is still to go.
  if (job.begun !== null && one.hasTwin()) return 'updated';
  const standing = judge(one.mark(), wanted.mark, marksOf(job.marks, wanted));
  if (standing === 'absent') return isMissed(wanted, there) ? 'put in' : 'in sync';
  if (wanted.kind === 'heading') return 'in sync'; // it is the person's
  if (standing === 'by hand') return mayBeReplaced(one, job) ? 'updated' : 'left alone';
  return standing === 'ours' ? 'updated' : 'in sync';
}

/** May what was changed by hand go? Where the person agreed to it, or an attempt of ours was cut off half-way. */
function mayBeReplaced(one: PlacedPiece, { force, begun }: Job): boolean {
  if (force && (begun === null || isUnchanged(one, { begun }))) return true;
  // A picture is not half-way between two others: what an attempt left of it is replaced, with no words beside it.
  if (one.wanted.kind === 'picture') return begun !== null && one.rows().length === 0;
  const before = begun?.get(one.wanted.name);
  return before !== undefined && isHalfWay(one.rows(), before, rowsOf(one.wanted));
}

const writes = (piece: PieceDone | undefined): boolean => piece === 'put in' || piece === 'updated';

/** Is a piece that does not stand there to be put in? A line above a table or picture that stands was deleted, or never there. */
function isMissed({ kind, section }: WantedPiece, there: readonly PlacedPiece[]): boolean {
  const stands = there.filter(({ wanted, mark }) => wanted.section.part === section.part && mark() !== null);
  if (kind === 'heading') return stands.length === 0;
  return kind === 'picture' || kind === 'table' || stands.every(({ wanted }) => wanted.kind === 'heading');
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
