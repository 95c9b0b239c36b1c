// Putting our framework into the document: one batch looks, one inserts and reads back, and at the end of the document one more looks.
import { ourReading } from '../../enquiry/stem-reading';
import type { Stem } from '../../handbook/framework';
import { fieldTag } from '../../ooxml/field-tag';
import { frameworkPackage } from '../../ooxml/framework-table';
import { frameworkHeadingTag } from '../../ooxml/part-tag';
import type { FieldReading } from '../answers/answer-location';
import { knownRows, tableOfAnchor, type FrameworkInDocument } from './framework';
import { styleHeading } from '../gateway/heading-style';
import { insertionTarget, queueScan, type Place, type Placed } from './insertion-place';
import { failure, type Outcome } from '../gateway/outcome';
import { queueTable, queueTables } from './table-location';

/** What an insert did: where the table went, and how it reads. */
export interface Inserted {
  readonly placed: Placed;
  readonly fields: readonly FieldReading[];
}

/**
 * Puts the framework in. Where our table stands already, it is read and nothing is put in.
 * @param answers words that exist already; they arrive as answers
 */
export async function insertFramework(
  framework: FrameworkInDocument,
  place: Place,
  stems: readonly Stem[],
  answers: ReadonlyMap<string, string>,
): Promise<Outcome<Inserted>> {
  const [first] = stems;
  if (!first) throw new Error('A framework has at least one stem');
  const anchor = fieldTag(first.id);
  let placed: Placed = 'at the cursor';
  let hasPlace = true;
  let inserted: readonly FieldReading[] | null = null;
  const attempt = await framework.gateway.run(async (context) => {
    const look = queueScan(context, place);
    const standing = tableOfAnchor(context, anchor);
    standing.load('rowCount');
    // Word on the web may list no controls that stand in tables (https://github.com/OfficeDev/office-js/issues/2040): then the stems tell.
    const tables = queueTables(context);
    await context.sync();
    const isOurs = ({ values }: Word.Table): boolean => knownRows(values, ourReading, stems) * 2 >= stems.length;
    if (!standing.isNullObject || tables.items.some(isOurs)) {
      placed = 'already there';
      return;
    }
    const target = await insertionTarget(look, place);
    if (!target) {
      hasPlace = false;
      return;
    }
    placed = target.placed;
    target.paragraph.insertOoxml(frameworkPackage(stems, answers), 'Replace');
    styleHeading(context, frameworkHeadingTag, target.level);
    const queued = queueTable(tableOfAnchor(context, anchor), ourReading, stems.length, []);
    await context.sync();
    if (!queued.table.isNullObject) inserted = framework.adopt(context, queued, ourReading, anchor, stems);
  });
  if (!hasPlace) return failure('endInControl', 'EndInControl');
  if (inserted) return { ok: true, value: { placed, fields: inserted } };
  // The answer was lost, the read-back came up empty, or the table stood there before: read afresh, never insert twice.
  const found = await framework.find({ anchor, fields: stems });
  if (!found.ok) return found;
  if (found.value) return { ok: true, value: { placed, fields: found.value } };
  return attempt.ok ? failure('refused', 'InsertNotFound') : attempt;
}
