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
   * after the sync; where it returns something again, one look more is queued.
   */
  readonly queueBelow?: () => Look;
  /** The paragraphs of a caption or text. */
  readonly lines: () => readonly Word.Paragraph[];
  /** The mark of what stands there; null where nothing does. */
  readonly mark: () => string | null;
  /** What it says, line by line or row by row; of a picture the words beside it. */
  readonly rows: () => Rows;
  /** Does the table that is wanted stand below another one with its mark, which it is to replace? */
  readonly hasTwin: () => boolean;
  /** Does a table that Word does not list stand below another one? */
  readonly isBelowAnother: () => boolean;
}

/** What is called after a sync; the next such look where another one was queued. */
type Look = () => Look | null;

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
  const plain = {
    wanted,
    table: null,
    control,
    isListed: () => !control.isNullObject,
    hasTwin: () => false,
    isBelowAnother: () => false,
  };
  if (wanted.kind === 'picture') {
    control.load('text,inlinePictures/items/altTextDescription');
    const words = (): string => (control.isNullObject ? '' : answerIn([control.text], ''));
    return {
      ...plain,
      lines: () => [],
      mark: () => markOfPicture(control),
      rows: () => (words() === '' ? [] : [[words()]]),
    };
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
 * (https://github.com/OfficeDev/office-js/issues/2040): there it is the table below our heading, where it begins as ours does or says what we
 * wrote. Where that has other columns than are wanted, it may be the next one.
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
  let below: Word.Table | null = null;
  let next: Word.Table | null = null;
  const isAsWritten = ({ values }: Word.Table): boolean => [...known, wanted.mark].includes(tableMark(values));
  const isOurs = (table: Word.Table): boolean =>
    isAsWritten(table) || sameRows(table.values.slice(0, 1), wanted.table.rows.slice(0, 1));
  const hasColumns = ({ values }: Word.Table): boolean => values[0]?.length === wanted.table.rows[0]?.length;
  const isNextOurs = (): boolean => next !== null && !next.isNullObject && hasColumns(next) && isOurs(next);
  const isNextFresh = (): boolean => isNextOurs() && next !== null && tableMark(next.values) === wanted.mark;
  const unlisted = (): Word.Table | null => {
    // The old one is only to go where nobody has written in it, and all that is wanted stands below it.
    if (isNextOurs() && !(isNextFresh() && below && isAsWritten(below))) return next;
    return below && isOurs(below) ? below : null;
  };
  const found = (): Word.Table | null => (anchored.isNullObject ? unlisted() : anchored);
  return {
    wanted,
    get table() {
      return found() ?? anchored;
    },
    isListed: () => !anchored.isNullObject,
    queueBelow: () => {
      const queued = queueTableBelow(context, wanted);
      return () => {
        below = queued();
        if (!below || hasColumns(below)) return null;
        const queuedNext = below.getNextOrNullObject();
        queuedNext.load('values,isUniform');
        return () => {
          next = queuedNext;
          return null;
        };
      };
    },
    control: controls.getFirstOrNullObject(),
    lines: () => [],
    mark: () => {
      const table = found();
      return table && (table.isUniform ? tableMark(table.values) : 'merged cells');
    },
    rows: () => found()?.values ?? [],
    isBelowAnother: () => next !== null && found() === next,
    hasTwin: () => {
      if (anchored.isNullObject) return isNextFresh() && found() === below;
      const last = controls.items[controls.items.length - 1]?.parentTableOrNullObject;
      return controls.items.length > 1 && last?.isNullObject === false && tableMark(last.values) === wanted.mark;
    },
  };
}

/**
 * Where a heading of ours stands without its table, one batch more looks below it, and one more below a table of another shape. Where Word does
 * not answer, the table counts as not there.
 * @param there what was queued, after the sync
 */
export async function lookBelow(context: Word.RequestContext, there: readonly PlacedPiece[]): Promise<void> {
  const stands = (part: string): boolean =>
    there.some(({ wanted, mark }) => wanted.kind === 'heading' && wanted.section.part === part && mark() !== null);
  const missed = there.filter(
    ({ queueBelow, wanted, mark }) => queueBelow && mark() === null && stands(wanted.section.part),
  );
  if (missed.length === 0) return;
  const looks = missed.flatMap(({ queueBelow }) => queueBelow?.() ?? []);
  const further = (await isAnswered(context)) ? looks.flatMap((look) => look() ?? []) : [];
  if (further.length > 0 && (await isAnswered(context))) for (const look of further) look();
}

async function isAnswered(context: Word.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    failureOf(error);
    return false;
  }
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
