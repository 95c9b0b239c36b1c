// Putting a block of ours into the document, and bringing it up to date where it stands: one batch looks, one writes and reads back.
// What a person changed since is left alone.
import { sameRows, type BlockMarks, type PieceName, type Rows } from '../../enquiry/managed-block';
import { piecesOf, type ManagedBlock, type WantedPiece } from '../../ooxml/managed-block';
import type { Reach } from '../answers/rewrite-answer';
import type { WordGateway } from '../gateway/gateway';
import { insertionTarget, queueScan, type Place } from '../gateway/insertion-place';
import { failure, type Outcome } from '../gateway/outcome';
import {
  haveGone,
  isUnchanged,
  marksAfter,
  oldOnesStay,
  queuePieces,
  writtenSince,
  type Job,
  type PieceDone,
  type PutBlock,
} from './block-job';
import { decided } from './decide-pieces';
import { findPieces, type FoundPieces } from './found-pieces';
import { onlyWordsInRows } from './only-words';
import { lookBelow, type PlacedPiece } from './placed-piece';
import { putIn } from './put-in';
import { prepareUpdate } from './update-piece';

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
    const there = queuePieces(context, job);
    await context.sync();
    await lookBelow(context, there);
    return findPieces(context, there);
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
    const there = queuePieces(context, job);
    await context.sync();
    await lookBelow(context, there);
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
    job.begun = new Map(there.map((one) => [one.wanted.name, one.rows()]));
    job.read ??= job.begun;
    for (const { of, isReplaced } of updates) if (isReplaced && !of.isListed()) job.beside.add(of.wanted.name);
    for (const { write } of updates) write();
    const placed = putIn(context, target, there, missing);
    const after = queuePieces(context, job);
    await context.sync();
    await lookBelow(context, after);
    const replaced = updates.filter(({ isReplaced }) => isReplaced).map(({ of }) => of);
    const standing = (name: PieceName): PlacedPiece | undefined => after.find(({ wanted }) => wanted.name === name);
    // A row that an earlier attempt took is known from its reading alone.
    const gone = new Map(job.went);
    for (const { of, table } of updates)
      if (table) gone.set(of.wanted.name, [...(gone.get(of.wanted.name) ?? []), ...table.wentUnread()]);
    job.went = gone;
    if (replaced.some(({ wanted }) => !standing(wanted.name)?.hasTwin())) return null;
    for (const { wanted } of replaced)
      gone.set(wanted.name, writtenSince(job, wanted, standing(wanted.name)?.rows() ?? []));
    if (missing.some(({ wanted }) => standing(wanted.name)?.mark() === null)) return null;
    // The fresh one stands below it. It only goes while it says what was just read; where Word does not find that, it is read once more as it goes.
    for (const { of, reach } of updates.filter(({ isReplaced }) => isReplaced)) {
      const old = standing(of.wanted.name);
      if (old?.table && reach === 'exact')
        onlyWordsInRows(old.table, old.rows(), 0, old.isListed() ? old.control : undefined);
    }
    for (const { table } of replaced) {
      table?.load('values');
      table?.delete();
    }
    if (replaced.length > 0) await context.sync();
    for (const { wanted, rows } of replaced) gone.set(wanted.name, writtenSince(job, wanted, rows()));
    for (const { wanted } of replaced) job.beside.delete(wanted.name); // they have gone
    return {
      pieces: { ...Object.fromEntries(done), ...oldOnesStay(job, after) },
      placed,
      marks: marksAfter(after, done, marks),
    };
  });
  if (!went.ok) return went;
  return went.value === 'no place' ? failure('endInControl', 'EndInControl') : { ok: true, value: went.value };
}

/** After an attempt: what is said of it is what the document says. */
async function afterPut(gateway: WordGateway, job: Job, attempt: Outcome<PutBlock | null>): Promise<Outcome<PutBlock>> {
  const { pieces, marks } = job;
  if (attempt.ok && haveGone(job)) return rowsBack(gateway, job, attempt.value);
  if (attempt.ok && attempt.value) return { ok: true, value: attempt.value };
  // The answer was lost, or the reading after it came up empty: read afresh before anything is said, and never put in twice.
  const found = await gateway.run(async (context) => {
    const there = queuePieces(context, job);
    await context.sync();
    await lookBelow(context, there);
    const done = decided(job, there);
    const isDone = [...done.values()].every((piece) => piece === 'level');
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

/**
 * Somebody wrote in a row at the very moment it went: it comes back at the end, and the table is theirs from now on.
 * @param done what became of the block otherwise; null where that is not known
 */
async function rowsBack(
  gateway: WordGateway,
  { pieces, marks, went }: Job,
  done: PutBlock | null,
): Promise<Outcome<PutBlock>> {
  const rowsOfPiece = ({ name }: WantedPiece): Rows => went.get(name) ?? [];
  const tables = pieces.filter((piece) => rowsOfPiece(piece).length > 0);
  const add = (): Promise<Outcome<void>> =>
    gateway.run(async (context) => {
      // The headings, because a table that Word does not list is looked for below its own.
      const looked = pieces.filter((piece) => piece.kind === 'heading' || tables.includes(piece));
      const there = queuePieces(context, { pieces: looked, marks });
      await context.sync();
      await lookBelow(context, there);
      for (const of of there) {
        const rows = rowsOfPiece(of.wanted);
        // An answer was lost, or the table that was to go still stands there with its rows.
        if (rows.length === 0 || sameRows(of.rows().slice(-rows.length), rows) || of.hasTwin()) continue;
        of.table?.addRows(
          'End',
          rows.length,
          rows.map((row) => [...row]),
        );
      }
      await context.sync();
    });
  const first = await add();
  const back = first.ok ? first : await add();
  if (!back.ok) return back;
  const theirs = Object.fromEntries(tables.map(({ name }) => [name, 'row came back' as const]));
  return {
    ok: true,
    value: {
      placed: done?.placed ?? null,
      pieces: { ...done?.pieces, ...theirs },
      marks: { ...(done?.marks ?? marks), ...Object.fromEntries(tables.map(({ name }) => [name, marks[name] ?? []])) },
    },
  };
}
