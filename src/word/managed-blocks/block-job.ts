// A block on its way into the document, and what the attempts at it have learnt.
import { sameRows, withMark, type BlockMarks, type PieceName, type Rows } from '../../enquiry/managed-block';
import type { WantedPiece } from '../../ooxml/managed-block';
import type { Place, Placed } from '../framework/insertion-place';
import { lookBelow, queuePiece, type PlacedPiece } from './placed-piece';

/**
 * What became of a piece. `left alone`: somebody changed it in the document. `row came back`: updated, but for a row that somebody wrote in as
 * it went. `old stays`: it stands below the one of another shape, in which somebody has written meanwhile.
 */
export type PieceDone = 'put in' | 'updated' | 'in sync' | 'left alone' | 'row came back' | 'old stays';

export interface PutBlock {
  /** By the name of the piece. */
  readonly pieces: Readonly<Partial<Record<PieceName, PieceDone>>>;
  /** Where it went, where nothing of it stood before. */
  readonly placed: Placed | null;
  /** To be kept in the record, for the next time. */
  readonly marks: BlockMarks;
}

/** One block on its way, and what its attempts have learnt. */
export interface Job {
  readonly pieces: readonly WantedPiece[];
  readonly place: Exclude<Place, 'appendix'>;
  readonly marks: BlockMarks;
  readonly force: boolean;
  /** What each piece said when the first change was on its way; null before. */
  begun: ReadonlyMap<PieceName, Rows> | null;
  /** What each piece said before the first change of the job. */
  read: ReadonlyMap<PieceName, Rows> | null;
  /** By table: rows that went and held other words than were read. */
  readonly went: Map<PieceName, Rows>;
  /** Tables that were put in below one of another shape, whose controls Word does not list. */
  readonly beside: Set<PieceName>;
}

export type Done = ReadonlyMap<PieceName, PieceDone>;

/** Reads all pieces: sends what is queued, and looks for tables that Word does not list. */
export async function readPieces(
  context: Word.RequestContext,
  { pieces, marks }: Pick<Job, 'pieces' | 'marks'>,
): Promise<readonly PlacedPiece[]> {
  const there = pieces.map((piece) => queuePiece(context, piece, marks[piece.name] ?? []));
  await context.sync();
  await lookBelow(context, there);
  return there;
}

/** Tables that were put in below one of another shape, which stands there still. */
export const oldOnesStay = ({ beside }: Job, there: readonly PlacedPiece[]): PutBlock['pieces'] =>
  Object.fromEntries(
    there.flatMap(({ wanted, isBelowAnother }) =>
      beside.has(wanted.name) && isBelowAnother() ? [[wanted.name, 'old stays' as const]] : [],
    ),
  );

/** Does a piece say what it said when the attempt before wrote, or tried to? */
export function isUnchanged(one: PlacedPiece, { begun }: Pick<Job, 'begun'>): boolean {
  const before = begun?.get(one.wanted.name);
  return before !== undefined && sameRows(one.rows(), before);
}

/** Did rows go that held other words than were read? Those words stand nowhere in the document then, and have to be put back. */
export const haveGone = ({ went }: Job): boolean => [...went.values()].some((rows) => rows.length > 0);

/**
 * What was just put in is marked as it reads. After an update only what was asked for is: if it reads differently, a colleague has typed in
 * it meanwhile (or changes are tracked), and the next look must see that.
 */
export function marksAfter(there: readonly PlacedPiece[], done: Done, marks: BlockMarks): BlockMarks {
  const next = there.flatMap((one): [PieceName, readonly string[]][] => {
    const { name, mark } = one.wanted;
    if (done.get(name) === 'left alone') return [];
    const kept = marks[name] ?? [];
    const reads = done.get(name) === 'put in' ? one.mark() : null;
    return [[name, withMark(reads === null ? kept : withMark(kept, reads), mark)]];
  });
  return { ...marks, ...Object.fromEntries(next) };
}
