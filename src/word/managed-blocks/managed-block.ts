// Putting a block of ours into the document, and bringing it up to date where it stands: one batch looks, one writes and reads back.
// What a person changed since is left alone.
import type { BlockMarks, PieceName } from '../../enquiry/managed-block';
import { piecesOf, type ManagedBlock } from '../../ooxml/managed-block';
import type { Reach } from '../answers/rewrite-answer';
import type { WordGateway } from '../gateway/gateway';
import { insertionTarget, queueScan, type Place } from '../framework/insertion-place';
import { failure, type Outcome } from '../gateway/outcome';
import {
  haveGone,
  isUnchanged,
  marksAfter,
  oldOnesStay,
  readPieces,
  type Job,
  type PieceDone,
  type PutBlock,
} from './block-job';
import { decided } from './decide-pieces';
import { findPieces, type FoundPieces } from './found-pieces';
import type { PlacedPiece } from './placed-piece';
import { putIn } from './put-in';
import { deleteReplaced, noteRowsGone, noteWritten } from './replace-table';
import { rowsBack } from './rows-back';
import { prepareUpdate, type Update } from './update-piece';

/**
 * Puts a block in, or brings it up to date. After an error the document is read again: what stands there counts, and an update that was cut
 * off is finished. Headings, captions and texts only go in with their section; from then on a heading is the person's, and a caption or text
 * that was deleted stays away.
 * @param place where it goes if nothing of it stands in the document
 * @param marks what the record knows of what we wrote before
 * @param force the person agreed that what somebody changed by hand goes
 */
export async function putBlock(
  gateway: WordGateway,
  block: ManagedBlock,
  place: Exclude<Place, 'appendix'>,
  marks: BlockMarks,
  force = false,
): Promise<Outcome<PutBlock>> {
  const job: Job = {
    pieces: piecesOf(block),
    place,
    marks,
    force,
    begun: null,
    read: null,
    went: new Map(),
    beside: new Set(),
  };
  const first = await afterPut(gateway, job, await attempt(gateway, job));
  if (first.ok || !job.begun) return first;
  const second = await afterPut(gateway, job, await attempt(gateway, job));
  // The job has failed. What somebody wrote in a row that went still comes back; where that fails, too, the table is read as changed by hand.
  if (!second.ok && haveGone(job)) await rowsBack(gateway, job, null);
  return second;
}

/**
 * Words that were read may not stand there any more. Then all is read again: what somebody changed is left alone; where nobody did, Word does not find
 * words, and that piece is written whole, while what Word does find of it stands there.
 */
async function attempt(gateway: WordGateway, job: Job): Promise<Outcome<PutBlock | null>> {
  const exact = await put(gateway, job, 'exact');
  if (exact.ok || exact.failure.kind !== 'gone') return exact;
  // In a run of its own: what is read after it is compared with what was looked for.
  const found = await gateway.run(async (context) => {
    return findPieces(context, await readPieces(context, job));
  });
  return found.ok ? put(gateway, job, 'whole', found.value) : found;
}

/**
 * One batch looks, one writes and reads back.
 * @param found what is known of pieces that are written whole
 * @returns null where the reading does not find what was put in
 */
async function put(
  gateway: WordGateway,
  job: Job,
  reach: Reach,
  found: FoundPieces = () => undefined,
): Promise<Outcome<PutBlock | null>> {
  const { place, marks } = job;
  const went = await gateway.run(async (context) => {
    const look = queueScan(context, place);
    const there = await readPieces(context, job);
    const done = decided(job, there);
    const which = (piece: PieceDone): PlacedPiece[] => there.filter(({ wanted }) => done.get(wanted.name) === piece);
    const [toUpdate, missing] = [which('updated'), which('put in')];
    if (toUpdate.length + missing.length === 0)
      return {
        pieces: { ...Object.fromEntries(done), ...oldOnesStay(job, there) },
        placed: null,
        marks: job.begun ? marksAfter(there, done, marks) : marks,
      };
    const stands = there.some(({ mark }) => mark() !== null);
    const target = stands ? null : await insertionTarget(look, place);
    if (!stands && !target) return 'no place';
    const reachOf = (one: PlacedPiece): Reach => (reach === 'whole' && isUnchanged(one, job) ? 'whole' : 'exact');
    // All searches come before the first change.
    const updates = toUpdate.map((one) => prepareUpdate(one, reachOf(one), found));
    noteBegun(job, there, updates);
    for (const { write } of updates) write();
    const placed = putIn(context, target, there, missing);
    const after = await readPieces(context, job);
    const replaced = updates.filter(({ isReplaced }) => isReplaced);
    const standing = (of: PlacedPiece): PlacedPiece | undefined =>
      after.find(({ wanted }) => wanted.name === of.wanted.name);
    noteRowsGone(job, updates);
    if (replaced.some(({ of }) => !standing(of)?.hasTwin())) return null;
    noteWritten(job, replaced, (of) => standing(of)?.rows() ?? []);
    if (missing.some((of) => standing(of)?.mark() === null)) return null;
    await deleteReplaced(context, job, replaced, standing);
    return {
      pieces: { ...Object.fromEntries(done), ...oldOnesStay(job, after) },
      placed,
      marks: marksAfter(after, done, marks),
    };
  });
  if (!went.ok) return went;
  return went.value === 'no place' ? failure('endInControl', 'EndInControl') : { ok: true, value: went.value };
}

/** Notes what each piece says as the first change is on its way. */
function noteBegun(job: Job, there: readonly PlacedPiece[], updates: readonly Update[]): void {
  job.begun = new Map(there.map((one) => [one.wanted.name, one.rows()]));
  job.read ??= job.begun;
  for (const { of, isReplaced } of updates) if (isReplaced && !of.isListed()) job.beside.add(of.wanted.name);
}

/** After an attempt: what is said of it is what the document says. */
async function afterPut(gateway: WordGateway, job: Job, attempt: Outcome<PutBlock | null>): Promise<Outcome<PutBlock>> {
  const { pieces, marks } = job;
  if (attempt.ok && haveGone(job)) return rowsBack(gateway, job, attempt.value);
  if (attempt.ok && attempt.value) return { ok: true, value: attempt.value };
  // The answer was lost, or the reading after it came up empty: read afresh before anything is said, and never put in twice.
  const found = await gateway.run(async (context) => {
    const there = await readPieces(context, job);
    const done = decided(job, there);
    const isDone = [...done.values()].every((piece) => piece === 'in sync');
    return isDone ? { marks: marksAfter(there, done, marks), oldStay: oldOnesStay(job, there) } : null;
  });
  if (found.ok && found.value) {
    const all = pieces.map(({ name }): [PieceName, PieceDone] => [name, 'updated']);
    const { marks: left, oldStay } = found.value;
    const value = { pieces: { ...Object.fromEntries(all), ...oldStay }, placed: null, marks: left };
    return haveGone(job) ? rowsBack(gateway, job, value) : { ok: true, value };
  }
  return attempt.ok ? failure('refused', 'PartNotFound') : attempt;
}
