// Before pieces of ours are written whole, because Word does not find their words: what of those it finds, line by line or cell by cell.
import { oneLine, tableChanges } from '../../enquiry/managed-block';
import { whatStandsStill, type StandsStill } from '../answers/exact-text';
import type { PlacedPiece } from './placed-piece';

/** Tells what is known of a line (`column` 0) or cell of a piece; nothing where it says something else by now. */
export type FoundPieces = (of: PlacedPiece, row: number, column: number) => StandsStill | undefined;

/** Two batches more. @param there the pieces as they were just read */
export async function findPieces(context: Word.RequestContext, there: readonly PlacedPiece[]): Promise<FoundPieces> {
  const cells = there.flatMap((of) =>
    cellsOf(of).map(({ row, column, place }) => ({
      key: keyOf(of, row, column),
      place,
      words: wordsAt(of, row, column),
    })),
  );
  const found = await whatStandsStill(context, cells);
  return (of, row, column) => found.get(keyOf(of, row, column));
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly place: Word.Range;
}

/** The lines and cells that are written over or go. */
function cellsOf(of: PlacedPiece): CellPlace[] {
  const { wanted, table } = of;
  if (of.mark() === null || wanted.kind === 'picture') return [];
  if (wanted.kind !== 'table')
    return of.lines().map((line, row) => ({ row, column: 0, place: line.getRange('Content') }));
  const changes = table?.isUniform ? tableChanges(table.values, wanted.table.rows) : null;
  if (!table || !changes) return [];
  const kept = table.values.length - changes.removed;
  const going = table.values.slice(kept).flatMap((cells, at) => cells.map((_, column) => ({ row: kept + at, column })));
  return [...changes.cells, ...going].map(({ row, column }) => ({
    row,
    column,
    place: table.getCell(row, column).body.getRange('Content'),
  }));
}

const wordsAt = (of: PlacedPiece, row: number, column: number): string => oneLine(of.rows()[row]?.[column] ?? '');
const keyOf = (of: PlacedPiece, row: number, column: number): string =>
  [of.wanted.name, row, column, wordsAt(of, row, column)].join(' ');
