// A piece of a managed block as it stands in the document: found by its control, read, and told apart from what we wrote by its mark.
import { answerIn } from '../../enquiry/answer';
import { pictureMark, tableMark, textMark, type Rows } from '../../enquiry/managed-block';
import type { WantedPiece } from '../../ooxml/managed-block';
import { pieceTag } from '../../ooxml/part-tag';
import { tableOfAnchor } from '../framework/framework';

/** One piece, what it should say and what was queued about it. The functions are asked after the sync. */
export interface PlacedPiece {
  readonly wanted: WantedPiece;
  /** Its table; null for any other kind. */
  readonly table: Word.Table | null;
  /** Its control; of a table the first by which it is found. */
  readonly control: Word.ContentControl;
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

/** Queues the reading of a piece. */
export function queuePiece(context: Word.RequestContext, wanted: WantedPiece): PlacedPiece {
  const tag = pieceTag(wanted.kind, wanted.section.part);
  const all = context.document.contentControls.getByTag(tag);
  const control = all.getFirstOrNullObject();
  if (wanted.kind === 'table') {
    const table = tableOfAnchor(context, tag);
    table.load('values,isUniform');
    // A fresh table stands below the one it replaces until that is deleted.
    all.load('items/parentTableOrNullObject/values');
    const twin = (): boolean => {
      const last = all.items[all.items.length - 1]?.parentTableOrNullObject;
      return all.items.length > 1 && last?.isNullObject === false && tableMark(last.values) === wanted.mark;
    };
    const mark = (): string | null =>
      table.isNullObject ? null : table.isUniform ? tableMark(table.values) : 'merged cells';
    return {
      wanted,
      table,
      control,
      lines: () => [],
      mark,
      rows: () => (table.isNullObject ? [] : table.values),
      hasTwin: twin,
    };
  }
  const plain = { wanted, table: null, control, hasTwin: () => false };
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

function markOfPicture(control: Word.ContentControl): string | null {
  if (control.isNullObject) return null;
  const descriptions = control.inlinePictures.items.map(({ altTextDescription }) => altTextDescription);
  if (answerIn([control.text], '') !== '') return 'words';
  return descriptions.length === 0 ? emptied : pictureMark(descriptions.join('\n'));
}
