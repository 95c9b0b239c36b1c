// Putting a table or picture of ours into the document, and bringing it up to date where it stands: one batch looks, one writes and reads back.
// What a person changed since is left alone.
import { answerIn } from '../../enquiry/answer';
import {
  isHalfWay,
  judge,
  pictureMark,
  sameRows,
  tableMark,
  withMark,
  type BlockMarks,
  type Rows,
  type Standing,
} from '../../enquiry/managed-block';
import { blockPackage, type ManagedBlock } from '../../ooxml/managed-block';
import { pictureTag, tableTag } from '../../ooxml/part-tag';
import { insertionTarget, queueScan, type Look, type Place, type Placed } from '../gateway/insertion-place';
import { tableOfAnchor } from '../framework/framework';
import { failure, type Outcome } from '../gateway/outcome';
import type { Reach } from '../answers/rewrite-answer';
import type { WordGateway } from '../gateway/gateway';
import { updateTable } from './update-table';

/** What became of a table or a picture. `left alone`: somebody changed it in the document. `row came back`: updated, but for a row that somebody wrote in as it went. */
export type Piece = 'put in' | 'updated' | 'level' | 'left alone' | 'row came back';

export interface PutBlock {
  readonly table?: Piece;
  readonly picture?: Piece;
  /** Where it went, where nothing of it stood before. */
  readonly placed: Placed | null;
  /** To be kept in the record, for the next time. */
  readonly marks: BlockMarks;
}

/**
 * Puts a part in, or brings it up to date. After an error the document is read again: what stands there counts, and an update that was cut
 * off is finished.
 * @param place where it goes if nothing of it stands in the document
 * @param marks what the record knows of what we wrote before
 * @param force the person agreed that what somebody changed by hand goes
 */
export async function putBlock(
  gateway: WordGateway,
  part: ManagedBlock,
  place: Exclude<Place, 'appendix'>,
  marks: BlockMarks,
  force = false,
): Promise<Outcome<PutBlock>> {
  const wanted = {
    table: part.table && tableMark(part.table.rows),
    picture: part.picture && pictureMark(part.picture.description),
  };
  const job: Job = { part, place, marks, wanted, force, begun: null, went: [] };
  let attempt = await put(gateway, job, 'exact');
  // Words that were read do not stand there any more. All is read again: what somebody changed is left alone; where nobody did, Word does not find words.
  if (!attempt.ok && attempt.failure.kind === 'gone') attempt = await put(gateway, job, 'whole');
  const first = await afterPut(gateway, job, attempt);
  if (first.ok || !job.begun) return first;
  return afterPut(gateway, job, await put(gateway, job, 'exact'));
}

/** One block on its way, and what its attempts have learnt. */
interface Job {
  readonly part: ManagedBlock;
  readonly place: Exclude<Place, 'appendix'>;
  readonly marks: BlockMarks;
  readonly wanted: Wanted;
  readonly force: boolean;
  /** The table's rows when the first change was on its way; null before. */
  begun: Rows | null;
  /** Rows that went and held other words than were read. */
  went: Rows;
}

/** One batch looks, one writes and reads back. @returns null where the reading does not find what was put in */
function put(gateway: WordGateway, job: Job, reach: Reach): Promise<Outcome<PutBlock | null>> {
  const { part, place, marks, wanted } = job;
  return gateway.run(async (context) => {
    const look = queueScan(context, place);
    const there = queuePart(context, part);
    await context.sync();
    const done = piecesOf(job, there, reach);
    if (!writes(done)) return { ...done, placed: null, marks };
    job.begun = there.table && !there.table.isNullObject ? there.table.values : [];
    const rows = part.table?.rows;
    const update = done.table === 'updated' && there.table && rows ? updateTable(there.table, rows, reach) : null;
    const isReplaced = done.table === 'updated' && !update;
    if (isReplaced && !twin(there, wanted)) insertBelow(there, part);
    if (done.picture === 'updated') writePicture(there, part);
    const placed = putIn(look, place, part, there, {
      table: done.table === 'put in',
      picture: done.picture === 'put in',
    });
    const after = queuePart(context, part);
    await context.sync();
    job.went = update?.wentUnread() ?? [];
    if (isReplaced) {
      if (!twin(after, wanted)) return null;
      there.table?.delete(); // the fresh one stands below it
      await context.sync();
      return { ...done, placed, marks: marksAfter(after, done, wanted, marks) };
    }
    return readBack(after, done) ? { ...done, placed, marks: marksAfter(after, done, wanted, marks) } : null;
  });
}

const writes = (done: Done): boolean =>
  [done.table, done.picture].some((piece) => piece === 'put in' || piece === 'updated');

/** What is to be done with each piece. What was changed since the first look is nothing the person agreed to. */
function piecesOf({ wanted, marks, force, begun, part }: Job, there: PartThere, reach: Reach): Done {
  const before = standingIn(there, wanted, marks);
  const values = there.table && !there.table.isNullObject ? there.table.values : [];
  const isCutOff = begun !== null && isHalfWay(values, begun, part.table?.rows ?? []);
  const agreed =
    isCutOff || (force && (reach === 'exact' || (begun !== null && tableMark(values) === tableMark(begun))));
  return {
    table: before.table && pieceDone(before.table, agreed),
    picture: before.picture && pieceDone(before.picture, force || begun !== null),
  };
}

/** After an attempt: what is said of it is what the document says. */
async function afterPut(gateway: WordGateway, job: Job, attempt: Outcome<PutBlock | null>): Promise<Outcome<PutBlock>> {
  const { part, wanted, marks, went } = job;
  if (went.length > 0) return rowsBack(gateway, part, went, attempt, marks);
  if (attempt.ok && attempt.value) return { ok: true, value: attempt.value };
  // The answer was lost, or the reading after it came up empty: read afresh before anything is said, and never put in twice.
  const found = await gateway.run(async (context) => {
    const there = queuePart(context, part);
    await context.sync();
    const now = standingIn(there, wanted, marks);
    return [now.table, now.picture].every((one) => one === undefined || one === 'level')
      ? marksAfter(there, {}, wanted, marks)
      : null;
  });
  if (found.ok && found.value) {
    return {
      ok: true,
      value: {
        ...(part.table ? { table: 'updated' } : {}),
        ...(part.picture ? { picture: 'updated' } : {}),
        placed: null,
        marks: found.value,
      },
    };
  }
  return attempt.ok ? failure('refused', 'PartNotFound') : attempt;
}

/** Somebody wrote in a row at the very moment it went: it comes back at the end, and the table is theirs from now on. */
async function rowsBack(
  gateway: WordGateway,
  part: ManagedBlock,
  rows: Rows,
  attempt: Outcome<PutBlock | null>,
  marks: BlockMarks,
): Promise<Outcome<PutBlock>> {
  const add = (): Promise<Outcome<void>> =>
    gateway.run(async (context) => {
      const table = tableOfAnchor(context, tableTag(part.id));
      table.load('values');
      await context.sync();
      if (!table.isNullObject && sameRows(table.values.slice(-rows.length), rows)) return; // an answer was lost
      table.addRows(
        'End',
        rows.length,
        rows.map((row) => [...row]),
      );
      await context.sync();
    });
  const first = await add();
  const back = first.ok ? first : await add();
  if (!back.ok) return back;
  const done = attempt.ok ? attempt.value : null;
  return {
    ok: true,
    value: { placed: null, ...done, table: 'row came back', marks: { ...(done?.marks ?? marks), table: marks.table } },
  };
}

interface PartThere {
  readonly table: Word.Table | undefined;
  /** All controls by which the table is found: a fresh one stands below the table it replaces until that is deleted. */
  readonly anchors: Word.ContentControlCollection | undefined;
  readonly picture: Word.ContentControl | undefined;
}

type Wanted = { readonly table: string | undefined; readonly picture: string | undefined };
type Done = { readonly table?: Piece | undefined; readonly picture?: Piece | undefined };

function queuePart(context: Word.RequestContext, part: ManagedBlock): PartThere {
  const table = part.table && tableOfAnchor(context, tableTag(part.id));
  table?.load('values,isUniform');
  const anchors = part.table && context.document.contentControls.getByTag(tableTag(part.id));
  anchors?.load('items/parentTableOrNullObject/values');
  const picture = part.picture && context.document.contentControls.getByTag(pictureTag(part.id)).getFirstOrNullObject();
  picture?.load('text,inlinePictures/items/altTextDescription');
  return { table, anchors, picture };
}

function standingIn(
  { table, picture }: PartThere,
  wanted: Wanted,
  marks: BlockMarks,
): { table?: Standing; picture?: Standing } {
  return {
    ...(table && wanted.table !== undefined ? { table: judge(markOfTable(table), wanted.table, marks.table) } : {}),
    ...(picture && wanted.picture !== undefined
      ? { picture: judge(markOfPicture(picture), wanted.picture, [...marks.picture, emptied]) }
      : {}),
  };
}

function markOfTable(table: Word.Table): string | null {
  if (table.isNullObject) return null;
  return table.isUniform ? tableMark(table.values) : 'merged cells';
}

/** The control stands there without picture or words: there is nothing to lose in it. */
const emptied = 'emptied';

function markOfPicture(control: Word.ContentControl): string | null {
  if (control.isNullObject) return null;
  const descriptions = control.inlinePictures.items.map(({ altTextDescription }) => altTextDescription);
  if (answerIn([control.text], '') !== '') return 'words';
  return descriptions.length === 0 ? emptied : pictureMark(descriptions.join('\n'));
}

function pieceDone(standing: Standing, force: boolean): Piece {
  if (standing === 'absent') return 'put in';
  if (standing === 'by hand') return force ? 'updated' : 'left alone';
  return standing === 'ours' ? 'updated' : 'level';
}

/** Does the table that is wanted stand below another one with its mark? */
function twin({ anchors }: PartThere, wanted: Wanted): boolean {
  const tables = anchors?.items.map(({ parentTableOrNullObject: table }) => table) ?? [];
  const last = tables[tables.length - 1];
  return tables.length > 1 && last?.isNullObject === false && tableMark(last.values) === wanted.table;
}

/** With the person's consent only: a fresh table, below the one whose place it takes. */
function insertBelow({ table }: PartThere, part: ManagedBlock): void {
  table
    ?.insertParagraph('', 'After')
    .insertOoxml(blockPackage(part, { title: false, picture: false, table: true }), 'Replace');
}

function writePicture({ picture: control }: PartThere, { picture }: ManagedBlock): void {
  if (!control || !picture) return;
  const shown = control.insertInlinePictureFromBase64(picture.png, 'Replace');
  shown.altTextDescription = picture.description;
  shown.altTextTitle = picture.name;
  shown.lockAspectRatio = false; // else setting one side changes the other
  shown.width = picture.width;
  shown.height = picture.height;
  shown.lockAspectRatio = true;
}

/** Puts in what does not stand there: beside the piece that does, or all of it where it was asked for. */
function putIn(
  look: Look,
  place: Exclude<Place, 'appendix'>,
  part: ManagedBlock,
  there: PartThere,
  pieces: { readonly table: boolean; readonly picture: boolean },
): Placed | null {
  if (!pieces.table && !pieces.picture) return null;
  const beside = pieces.table ? there.picture : there.table;
  if (beside && !beside.isNullObject) {
    beside
      .insertParagraph('', pieces.table ? 'After' : 'Before')
      .insertOoxml(blockPackage(part, { ...pieces, title: false }), 'Replace');
    return null;
  }
  const target = insertionTarget(look, place);
  target.paragraph().insertOoxml(blockPackage(part, { ...pieces, title: true }), 'Replace');
  return target.placed;
}

function readBack({ table, picture }: PartThere, done: Done): boolean {
  const found = (piece: Piece | undefined, thing: { readonly isNullObject: boolean } | undefined): boolean =>
    piece !== 'put in' || thing?.isNullObject === false;
  return found(done.table, table) && found(done.picture, picture);
}

/**
 * What was just put in is marked as it reads. After an update only what was asked for is: if it reads differently, a colleague has typed in
 * it meanwhile (or changes are tracked), and the next look must see that.
 */
function marksAfter(there: PartThere, done: Done, wanted: Wanted, marks: BlockMarks): BlockMarks {
  const next = (
    kept: readonly string[],
    piece: Piece | undefined,
    asked: string | undefined,
    reads: string | null,
  ): readonly string[] => {
    if (asked === undefined || piece === 'left alone') return kept;
    return piece === 'put in' && reads !== null ? withMark(withMark(kept, reads), asked) : withMark(kept, asked);
  };
  return {
    table: next(marks.table, done.table, wanted.table, there.table ? markOfTable(there.table) : null),
    picture: next(marks.picture, done.picture, wanted.picture, there.picture ? markOfPicture(there.picture) : null),
  };
}
