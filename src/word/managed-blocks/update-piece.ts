// What is queued for a piece of ours that stands in the document and is to say something else.
import { piecesPackage } from '../../ooxml/managed-block';
import type { Picture } from '../../ooxml/picture';
import type { Reach } from '../answers/rewrite-answer';
import type { FoundPieces } from './found-pieces';
import { onlyPicture } from './only-words';
import type { PlacedPiece } from './placed-piece';
import { prepareTable, type TableUpdate } from './update-table';
import { prepareLines } from './update-text';

/** What is queued for a piece that stands there. */
export interface Update {
  readonly of: PlacedPiece;
  readonly reach: Reach;
  readonly write: () => void;
  readonly table?: TableUpdate | null;
  /** Does a fresh table take the place of one of another shape? */
  readonly isReplaced?: true;
}

/**
 * Queues what has to come before the first change of the batch: searches that end it where the piece holds something else than was read.
 * @param of the piece as it was read
 * @param reach `whole`: what the piece holds beside the words that were read may go
 * @param found what is known of a line or cell that is written whole
 * @returns what queues the change; for a table of another shape, one that puts a fresh table below it
 */
export function prepareUpdate(of: PlacedPiece, reach: Reach, found: FoundPieces): Update {
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
