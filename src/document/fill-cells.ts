// Writing answers into their cells: one batch reads, a pure function decides, one batch reads, writes and reads again.
import { sameWords } from '../enquiry/answer';
import { decide } from '../enquiry/decide';
import { planRewrite } from '../enquiry/rewrite';
import { rowsOf } from '../enquiry/rows';
import { failure, type Failure, type Outcome } from './outcome';
import { inWord } from './run';
import { answerOf, paragraphsOf, queueCell, queueCellForWriting, queueTable, stemsOf, type FieldReading, type QueuedCell } from './table-reading';
import { rewriteCell } from './write-cell';

/** One answer to be written. All texts are canonical answers. */
export interface Change {
  readonly field: string;
  /** What the panel last saw in the document. */
  readonly seen: string;
  readonly wanted: string;
}

/** What became of one change. `answer` is what stands in the document afterwards. */
export type Filled =
  | { readonly kind: 'written' | 'level'; readonly answer: string }
  /** Somebody else wrote there too. Nothing was written over, or what was is in `overwritten`. */
  | { readonly kind: 'both'; readonly answer: string; readonly overwritten?: string }
  | { readonly kind: 'not written'; readonly answer: string; readonly failure: Failure }
  /** Word cannot be asked what stands there. */
  | { readonly kind: 'unknown'; readonly failure: Failure };

/** The code of a failure that only says: the row is no longer where it was last read. */
export const rowMoved = 'RowMoved';

/** A cell that is being written, with the two readings around the write. */
interface Written {
  readonly change: Change;
  readonly prompt: string;
  /** The answer the decision rested on. */
  readonly now: string;
  readonly before: QueuedCell;
  readonly after: QueuedCell;
}

/**
 * Fills answer cells of a table.
 * @param fields the table's fields as they were last read
 * @returns what became of each change, by field; or Word's failure, after which nothing is known until the document is read again
 */
export function fillCells(table: Word.Table, fields: readonly FieldReading[], changes: readonly Change[]): Promise<Outcome<ReadonlyMap<string, Filled>>> {
  return inWord(async (context) => {
    queueTable(table);
    const looks = changes.map((change) => {
      const at = fields.findIndex((field) => field.id === change.field);
      const row = fields[at]?.row ?? null;
      return { change, at, row, cell: row === null ? null : queueCellForWriting(table, row) };
    });
    await context.sync();

    const rows = rowsOf(fields, stemsOf(table));
    const results = new Map<string, Filled>();
    const written: Written[] = [];
    for (const { change, at, row, cell } of looks) {
      const prompt = fields[at]?.prompt ?? '';
      const paragraphs = cell && rows[at] === row ? paragraphsOf(cell, table.nestingLevel, change.field) : null;
      if (!paragraphs || !cell || row === null) {
        results.set(change.field, { kind: 'not written', answer: change.seen, failure: failure('gone', rowMoved).failure });
        continue;
      }
      const now = answerOf(cell, table.nestingLevel, prompt) ?? '';
      const decision = decide(change.seen, now, change.wanted);
      if (decision !== 'write') {
        results.set(change.field, { kind: decision, answer: now });
        continue;
      }
      // Three proxies of one cell: a second load on one would overwrite the first reading.
      const before = queueCell(table, row);
      rewriteCell(cell.paragraphs, paragraphs, planRewrite(paragraphs, change.wanted, prompt), prompt);
      written.push({ change, prompt, now, before, after: queueCell(table, row) });
    }
    if (written.length > 0) await context.sync();
    for (const one of written) results.set(one.change.field, landed(one, table.nestingLevel));
    return results;
  }, table);
}

/** What the two readings around a write tell. */
function landed({ change, prompt, now, before, after }: Written, nestingLevel: number): Filled {
  const overwritten = answerOf(before, nestingLevel, prompt) ?? '';
  const stands = answerOf(after, nestingLevel, prompt) ?? '';
  if (overwritten !== now) return { kind: 'both', answer: stands, overwritten };
  if (sameWords(stands, change.wanted)) return { kind: 'written', answer: stands };
  return { kind: 'not written', answer: stands, failure: failure('refused', 'NotAsWritten').failure };
}
