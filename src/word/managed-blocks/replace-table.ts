// A fresh table takes the place of one of another shape, and rows go: what somebody wrote in them meanwhile is noted before it is gone.
import { inColumns, sameRows, type Rows } from '../../enquiry/managed-block';
import type { WantedPiece } from '../../ooxml/managed-block';
import type { Job } from './block-job';
import { onlyWordsInRows } from './only-words';
import type { PlacedPiece } from './placed-piece';
import type { Update } from './update-piece';

/** The rows of a table that goes which do not say what they said when the job began, with as many cells as the table that takes its place. */
export function writtenSince({ read }: Job, wanted: WantedPiece, rows: Rows): Rows {
  const before = read?.get(wanted.name) ?? [];
  const columns = wanted.kind === 'table' ? (wanted.table.rows[0]?.length ?? 0) : 0;
  return rows.filter((row) => !before.some((one) => sameRows([one], [row]))).map((row) => inColumns(row, columns));
}

/** Notes rows that went and held other words than were read. A row that an earlier attempt took is known from its reading alone. */
export function noteRowsGone({ went }: Job, updates: readonly Update[]): void {
  for (const { of, table } of updates)
    if (table) went.set(of.wanted.name, [...(went.get(of.wanted.name) ?? []), ...table.wentUnread()]);
}

/** Notes what was written in tables that are to go, since the job began. @param rows what such a table says now */
export function noteWritten(job: Job, replaced: readonly Update[], rows: (of: PlacedPiece) => Rows): void {
  for (const { of } of replaced) job.went.set(of.wanted.name, writtenSince(job, of.wanted, rows(of)));
}

/**
 * Deletes tables that a fresh one stands below. Each only goes while it says what was just read; where Word does not find that, it is read
 * once more as it goes.
 * @param standing a piece as it was just read
 */
export async function deleteReplaced(
  context: Word.RequestContext,
  job: Job,
  replaced: readonly Update[],
  standing: (of: PlacedPiece) => PlacedPiece | undefined,
): Promise<void> {
  if (replaced.length === 0) return;
  for (const { of, reach } of replaced) {
    const old = standing(of);
    if (old?.table && reach === 'exact')
      onlyWordsInRows(old.table, old.rows(), 0, old.isListed() ? old.control : undefined);
  }
  for (const { of } of replaced) {
    of.table?.load('values');
    of.table?.delete();
  }
  await context.sync();
  noteWritten(job, replaced, (of) => of.rows());
  for (const { of } of replaced) job.beside.delete(of.wanted.name); // they have gone
}
