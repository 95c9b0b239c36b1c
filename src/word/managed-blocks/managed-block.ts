// Putting a block of ours into the document, and bringing it up to date where it stands: one batch looks, one writes and reads back.
// What a person changed since is left alone.
import {
  inColumns,
  isHalfWay,
  judge,
  sameRows,
  withMark,
  type BlockMarks,
  type PieceKind,
  type PieceName,
  type Rows,
} from '../../enquiry/managed-block';
import { piecesOf, piecesPackage, type ManagedBlock, type WantedPiece } from '../../ooxml/managed-block';
import type { Picture } from '../../ooxml/picture';
import { insertionTarget, queueScan, type Place, type Placed } from '../gateway/insertion-place';
import { failure, type Outcome } from '../gateway/outcome';
import type { Reach } from '../answers/rewrite-answer';
import type { WordGateway } from '../gateway/gateway';
import { emptied, lookBelow, queuePiece, type PlacedPiece } from './placed-piece';
import { findPieces, type FoundPieces } from './found-pieces';
import { onlyPicture, onlyWordsInRows } from './only-words';
import { putIn } from './put-in';
import { prepareTable, type TableUpdate } from './update-table';
import { prepareLines } from './update-text';

/**
 * What became of a piece. `left alone`: somebody changed it in the document. `row came back`: updated, but for a row that somebody wrote in as
 * it went. `old stays`: it stands below the one of another shape, in which somebody has written meanwhile.
 */
export type PieceDone = 'put in' | 'updated' | 'level' | 'left alone' | 'row came back' | 'old stays';

export interface PutBlock {
  /** By the name of the piece. */
  readonly pieces: Readonly<Partial<Record<PieceName, PieceDone>>>;
  /** Where it went, where nothing of it stood before. */
  readonly placed: Placed | null;
  /** To be kept in the record, for the next time. */
  readonly marks: BlockMarks;
}

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

/** One block on its way, and what its attempts have learnt. */
interface Job {
  readonly pieces: readonly WantedPiece[];
  readonly place: Exclude<Place, 'appendix'>;
  readonly marks: BlockMarks;
  readonly force: boolean;
  /** What each piece said when the first change was on its way; null before. */
  begun: ReadonlyMap<PieceName, Rows> | null;
  /** What each piece said before the first change of the job. */
  read: ReadonlyMap<PieceName, Rows> | null;
  /** By table: rows that went and held other words than were read. */
  went: ReadonlyMap<PieceName, Rows>;
  /** Tables that were put in below one of another shape, whose controls Word does not list. */
  readonly beside: Set<PieceName>;
}

type Done = ReadonlyMap<PieceName, PieceDone>;

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

const queuePieces = (
  context: Word.RequestContext,
  { pieces, marks }: Pick<Job, 'pieces' | 'marks'>,
): readonly PlacedPiece[] => pieces.map((piece) => queuePiece(context, piece, marks[piece.name] ?? []));

/** Tables that were put in below one of another shape, which stands there still. */
const oldOnesStay = ({ beside }: Job, there: readonly PlacedPiece[]): PutBlock['pieces'] =>
  Object.fromEntries(
    there.flatMap(({ wanted, isBelowAnother }) =>
      beside.has(wanted.name) && isBelowAnother() ? [[wanted.name, 'old stays' as const]] : [],
    ),
  );

/** The rows of a table that goes which do not say what they said when the job began, with as many cells as the table that takes its place. */
function writtenSince({ read }: Job, wanted: WantedPiece, rows: Rows): Rows {
  const before = read?.get(wanted.name) ?? [];
  const columns = wanted.kind === 'table' ? (wanted.table.rows[0]?.length ?? 0) : 0;
  return rows.filter((row) => !before.some((one) => sameRows([one], [row]))).map((row) => inColumns(row, columns));
}

/** What is to be done with each piece. What was changed since the first look is nothing the person agreed to. */
function decided({ marks, force, begun }: Job, there: readonly PlacedPiece[]): Done {
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

/** Does a piece say what it said when the attempt before wrote, or tried to? */
function isUnchanged(one: PlacedPiece, { begun }: Pick<Job, 'begun'>): boolean {
  const before = begun?.get(one.wanted.name);
  return before !== undefined && sameRows(one.rows(), before);
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

/** What is queued for a piece that stands there. */
interface Update {
  readonly of: PlacedPiece;
  readonly reach: Reach;
  readonly write: () => void;
  readonly table?: TableUpdate | null;
  /** Does a fresh table take the place of one of another shape? */
  readonly isReplaced?: true;
}

function prepareUpdate(of: PlacedPiece, reach: Reach, found: FoundPieces): Update {
  const { wanted, table, control } = of;
  if (wanted.kind === 'picture') {
    const [picture, ...more] = control.inlinePictures.items;
    // Words beside it that the person agreed to lose are not looked for.
    if (reach === 'exact' && picture && more.length === 0 && of.rows().length === 0) onlyPicture(control, picture);
    return { of, reach, write: () => writePicture(control, wanted.picture) };
  }
  if (wanted.kind !== 'table')
    return { of, reach, write: prepareLines(of.lines(), wanted.lines, reach, (line) => found(of, line, 0)) };
  const update = table && prepareTable(table, wanted.table.rows, reach, (row, column) => found(of, row, column));
  if (update) return { of, reach, write: update.write, table: update };
  const insertBelow = (): void =>
    void table?.insertParagraph('', 'After').insertOoxml(piecesPackage([wanted]), 'Replace');
  return { of, reach, write: () => of.hasTwin() || insertBelow(), isReplaced: true };
}

function writePicture(control: Word.ContentControl, picture: Picture): void {
  const shown = control.insertInlinePictureFromBase64(picture.png, 'Replace');
  shown.altTextDescription = picture.description;
  shown.altTextTitle = picture.name;
  shown.lockAspectRatio = false; // else setting one side changes the other
  shown.width = picture.width;
  shown.height = picture.height;
  shown.lockAspectRatio = true;
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

const haveGone = ({ went }: Job): boolean => [...went.values()].some((rows) => rows.length > 0);

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

/**
 * What was just put in is marked as it reads. After an update only what was asked for is: if it reads differently, a colleague has typed in
 * it meanwhile (or changes are tracked), and the next look must see that.
 */
function marksAfter(there: readonly PlacedPiece[], done: Done, marks: BlockMarks): BlockMarks {
  const next = there.flatMap((one): [PieceName, readonly string[]][] => {
    const { name, mark } = one.wanted;
    if (done.get(name) === 'left alone') return [];
    const kept = marks[name] ?? [];
    const reads = done.get(name) === 'put in' ? one.mark() : null;
    return [[name, withMark(reads === null ? kept : withMark(kept, reads), mark)]];
  });
  return { ...marks, ...Object.fromEntries(next) };
}
