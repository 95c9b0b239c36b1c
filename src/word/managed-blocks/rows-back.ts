// Rows that somebody wrote in at the very moment they went come back.
import { sameRows, type Rows } from '../../enquiry/managed-block';
import type { WantedPiece } from '../../ooxml/managed-block';
import type { WordGateway } from '../gateway/gateway';
import type { Outcome } from '../gateway/outcome';
import { readPieces, type Job, type PutBlock } from './block-job';

/**
 * Somebody wrote in a row at the very moment it went: it comes back at the end, and the table is theirs from now on.
 * @param done what became of the block otherwise; null where that is not known
 */
export async function rowsBack(
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
      for (const of of await readPieces(context, { pieces: looked, marks })) {
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
