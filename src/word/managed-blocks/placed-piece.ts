// A piece of a managed block as it stands in the document: found by its control, read, and told apart from what we wrote by its mark.
import { answerIn } from '../../enquiry/answer';
import { pictureMark, sameRows, tableMark, textMark, type Rows } from '../../enquiry/managed-block';
import type { WantedPiece } from '../../ooxml/managed-block';
import { isHeadingTag, pieceTag } from '../../ooxml/part-tag';
import { tableOfAnchor } from '../framework/framework';
import { failureOf } from '../gateway/outcome';

/** One piece, what it should say and what was queued about it. The functions are asked after the sync. */
export interface PlacedPiece {
  readonly wanted: WantedPiece;
  /** Its table; null for any other kind. */
  readonly table: Word.Table | null;
  /** Its control; of a table the first by which it is found, where Word lists it. */
  readonly control: Word.ContentControl;
  /** Does Word list its control? */
  readonly isListed: () => boolean;
  /**
   * Queues the look for a table whose control Word does not list: below its heading, which has to stand there. What it returns is called
   * after the sync.
   */
  readonly queueBelow?: () => () => void;
  /** The paragraphs of a caption or text. */
  readonly lines: () => readonly Word.Paragraph[];
  /** The mark of what stands there; null where nothing does. */
  readonly mark: () => string | null;
  /** What it says, line by line or row by row; of a picture nothing. */
  readonly rows: () => Rows;
  /** Does the table that is wanted stand below another one with its mark, which it is to replace? */
  readonly hasTwin: () => boolean;
}

/** The control stands there without picture or words: there is nothing to lose in it. */
export const emptied = 'emptied';

/**
 * Queues the reading of a piece.
 * @param known the marks of what we wrote before
 */
export function queuePiece(context: Word.RequestContext, wanted: WantedPiece, known: readonly string[]): PlacedPiece {
  if (wanted.kind === 'table') return queueTablePiece(context, wanted, known);
  const control = context.document.contentControls
    .getByTag(pieceTag(wanted.kind, wanted.section.part))
    .getFirstOrNullObject();
  const plain = { wanted, table: null, control, isListed: () => !control.isNullObject, hasTwin: () => false };
  if (wanted.kind === 'picture') {
    control.load('text,inlinePictures/items/altTextDescription');
    return { ...plain, lines: () => [], mark: () => markOfPicture(control), rows: () => [] };
  }
  control.load('paragraphs/items/text');
  const lines = (): readonly Word.Paragraph[] => (control.isNullObject ? [] : control.paragraphs.items);
  return {
    ...plain,
    lines,
    mark: () => (control.isNullObject ? null : textMark(lines().map(({ text }) => text))),
    rows: () => lines().map(({ text }) => [text]),
  };
}

/**
 * A table is found by the control in it. Word on the web may list no controls that stand in tables
 * (https://github.com/OfficeDev/office-js/issues/2040): there it is the table below our heading, where it begins as ours does or says what we wrote.
 */
function queueTablePiece(
  context: Word.RequestContext,
  wanted: WantedPiece & { readonly kind: 'table' },
  known: readonly string[],
): PlacedPiece {
  const tag = pieceTag('table', wanted.section.part);
  const anchored = tableOfAnchor(context, tag);
  anchored.load('values,isUniform');
  // A fresh table stands below the one it replaces until that is deleted.
  const controls = context.document.contentControls.getByTag(tag);
  controls.load('items/parentTableOrNullObject/values');
  let below: (() => Word.Table | null) | null = null;
  const isOurs = ({ values }: Word.Table): boolean =>
    [...known, wanted.mark].includes(tableMark(values)) || sameRows(values.slice(0, 1), wanted.table.rows.slice(0, 1));
  const found = (): Word.Table | null => {
    if (!anchored.isNullObject) return anchored;
    const unlisted = below?.() ?? null;
    return unlisted && isOurs(unlisted) ? unlisted : null;
  };
  return {
    wanted,
    get table() {
      return found() ?? anchored;
    },
    isListed: () => !anchored.isNullObject,
    queueBelow: () => {
      const queued = queueTableBelow(context, wanted);
      return () => void (below = queued);
    },
    control: controls.getFirstOrNullObject(),
    lines: () => [],
    mark: () => {
      const table = found();
      return table && (table.isUniform ? tableMark(table.values) : 'merged cells');
    },
    rows: () => found()?.values ?? [],
    hasTwin: () => {
      const last = controls.items[controls.items.length - 1]?.parentTableOrNullObject;
      return controls.items.length > 1 && last?.isNullObject === false && tableMark(last.values) === wanted.mark;
    },
  };
}

/**
 * Where a heading of ours stands without its table, one batch more looks below it. Where Word does not answer, the table counts as not there.
 * @param there what was queued, after the sync
 */
export async function lookBelow(context: Word.RequestContext, there: readonly PlacedPiece[]): Promise<void> {
  const stands = (part: string): boolean =>
    there.some(({ wanted, mark }) => wanted.kind === 'heading' && wanted.section.part === part && mark() !== null);
  const missed = there.filter(
    ({ queueBelow, wanted, mark }) => queueBelow && mark() === null && stands(wanted.section.part),
  );
  if (missed.length === 0) return;
  const queued = missed.map(({ queueBelow }) => queueBelow?.());
  try {
    await context.sync();
  } catch (error) {
    failureOf(error);
    return;
  }
  for (const seen of queued) seen?.();
}

/** Queues the first table below the section's own heading, and above the next thing of ours that has one; null where there is none. */
function queueTableBelow(context: Word.RequestContext, { section }: WantedPiece): () => Word.Table | null {
  const own = pieceTag('heading', section.part);
  const lines: Word.Paragraph[] = [];
  let line = context.document.contentControls.getByTag(own).getFirstOrNullObject().paragraphs.getLast();
  // Its caption, text and picture come between, and the empty lines that somebody may have put there.
  for (const last = (section.text?.length ?? 0) + 6; lines.length < last;) {
    line = line.getNextOrNullObject();
    line.load('parentTableOrNullObject/values,parentTableOrNullObject/isUniform,parentContentControlOrNullObject/tag');
    lines.push(line);
  }
  return () => {
    for (const one of lines) {
      if (one.isNullObject) return null;
      const { parentTableOrNullObject: table, parentContentControlOrNullObject: control } = one;
      if (!table.isNullObject) return table;
      if (!control.isNullObject && isHeadingTag(control.tag) && control.tag !== own) return null;
    }
    return null;
  };
}

function markOfPicture(control: Word.ContentControl): string | null {
  if (control.isNullObject) return null;
  const descriptions = control.inlinePictures.items.map(({ altTextDescription }) => altTextDescription);
  if (answerIn([control.text], '') !== '') return 'words';
  return descriptions.length === 0 ? emptied : pictureMark(descriptions.join('\n'));
}
