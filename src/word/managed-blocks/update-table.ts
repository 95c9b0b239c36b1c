// Bringing a table of ours up to date where it stands, so that widths and looks that somebody gave it stay. Queues only; the caller syncs.
// A cell is written over the words that were read, where they first stand in it; a row only goes while it holds the words that were read.
import { oneLine, sameRows, tableChanges, type Rows } from '../../enquiry/managed-block';
import type { Reach } from '../answers/rewrite-answer';
import type { StandsStill } from '../answers/exact-text';
import { onlyWordsInRows } from './only-words';
import { overWords } from './over-words';

/** What is queued for a table. */
export interface TableUpdate {
  /** Queues the changes. */
  readonly write: () => void;
  /** After the sync: the rows that went and held other words then than were read. They stand nowhere else. None where the reach is `exact`. */
  readonly wentUnread: () => Rows;
}

/**
 * Queues the search for what is written over in a table that says something else.
 * @param table as it was read, with its values
 * @param reach `exact`: if words that were read do not stand there any more, the batch ends before its first change; `whole`: if what is known
 *   of a cell does not, and else whatever the cells hold goes
 * @param found what is known of a cell that is written whole
 * @returns null, and queues nothing, where the shape is another
 */
export function prepareTable(
  table: Word.Table,
  wanted: Rows,
  reach: Reach,
  found: (row: number, column: number) => StandsStill | undefined,
): TableUpdate | null {
  const changes = table.isUniform ? tableChanges(table.values, wanted) : null;
  if (!changes) return null;
  const writes = changes.cells.map(({ row, column, text }) => {
    const cell = table.getCell(row, column);
    if (reach === 'whole') {
      found(row, column)?.(cell.body.getRange('Content'));
      return () => void (cell.value = text);
    }
    return overWords(cell.body.getRange('Content'), oneLine(table.values[row]?.[column] ?? ''), text);
  });
  const kept = table.values.length - changes.removed;
  const going = table.values.slice(kept);
  if (reach === 'exact') onlyWordsInRows(table, going, kept);
  else
    going.forEach((cells, at) =>
      cells.forEach((_, column) =>
        found(kept + at, column)?.(table.getCell(kept + at, column).body.getRange('Content')),
      ),
    );
  return {
    write: () => {
      if (changes.removed > 0) table.load('values');
      for (const write of writes) write();
      if (changes.removed > 0) table.deleteRows(kept, changes.removed);
      if (changes.added.length > 0)
        table.addRows(
          'End',
          changes.added.length,
          changes.added.map((row) => [...row]),
        );
    },
    wentUnread: () =>
      changes.removed === 0
        ? []
        : table.values
            .slice(kept, kept + changes.removed)
            .filter((row, at) => !sameRows([row], going.slice(at, at + 1))),
  };
}
