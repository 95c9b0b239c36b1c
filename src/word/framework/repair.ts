// Mending what was copied or moved in the document: words of a field that stand outside the table, and tables of ours that were pasted again.
import { answerIn } from '../../enquiry/answer';
import { fieldTag } from '../../ooxml/field-tag';
import type { FieldReading } from '../answers/answer-location';
import type { FrameworkInDocument } from './framework';
import type { Outcome } from '../gateway/outcome';
import type { WordGateway } from '../gateway/gateway';
import { fieldsIn, queueTable, type QueuedTable } from './table-location';

/** What stands, outside the framework's table, in cells with this field's control: a row that was moved away. */
export function wordsElsewhere(
  gateway: WordGateway,
  { id, prompt }: Pick<FieldReading, 'id' | 'prompt'>,
): Promise<Outcome<readonly string[]>> {
  return gateway.run(async (context) => {
    const controls = context.document.contentControls.getByTag(fieldTag(id));
    controls.load('items/text,items/parentTableCellOrNullObject/value');
    await context.sync();
    const texts = controls.items.map(({ text, parentTableCellOrNullObject: cell }) =>
      cell.isNullObject ? text : cell.value,
    );
    return texts.map((text) => answerIn([text], prompt)).filter((words) => words !== '');
  });
}

/** The answers that stand in further tables of ours: pasted a second time, while the framework is filled in the first. */
export function readRepeatedTables(
  framework: FrameworkInDocument,
): Promise<Outcome<readonly (readonly FieldReading[])[]>> {
  return withRepeatedTables(framework, (tables) =>
    tables.map((table) => fieldsIn(table, framework.reading, framework.fields)),
  );
}

/**
 * Takes our controls off the further tables: what stands in them stays, as ordinary text. The one by which a table is found goes last, so
 * that an attempt that was cut off is taken up again.
 */
export async function releaseRepeatedTables(framework: FrameworkInDocument): Promise<Outcome<void>> {
  const first = await takeControlsOff(framework);
  return first.ok ? first : takeControlsOff(framework);
}

function takeControlsOff(framework: FrameworkInDocument): Promise<Outcome<void>> {
  const { anchor } = framework.address;
  return withRepeatedTables(framework, async (tables, context) => {
    const controls = tables.map(({ table }) => table.getRange().contentControls);
    for (const inTable of controls) inTable.load('items/tag');
    await context.sync();
    const ours = controls.flatMap(({ items }) => items).filter(({ tag }) => tag.startsWith(fieldTag('')));
    for (const control of [...ours.filter(({ tag }) => tag !== anchor), ...ours.filter(({ tag }) => tag === anchor)])
      control.delete(true);
    await context.sync();
  });
}

/** Runs with the tables that our anchor leads to, but for the one that is the framework: one batch finds them, one reads. */
async function withRepeatedTables<T>(
  framework: FrameworkInDocument,
  then: (tables: readonly QueuedTable[], context: Word.RequestContext) => T | Promise<T>,
): Promise<Outcome<T>> {
  const {
    handle,
    address: { anchor },
    reading,
  } = framework;
  return framework.gateway.run(async (context) => {
    if (!handle || anchor === undefined) return then([], context);
    const controls = context.document.contentControls.getByTag(anchor);
    controls.load('items/parentTableOrNullObject/rowCount');
    await context.sync();
    const inTables = controls.items.filter(({ parentTableOrNullObject: table }) => !table.isNullObject);
    const tables = inTables.map(({ parentTableOrNullObject: table }) => ({
      queued: queueTable(table, reading, table.rowCount - 1, []),
      place: table.getRange().compareLocationWith(handle.getRange()),
    }));
    await context.sync();
    // A row that was pasted again within one table leads to that table twice.
    const others = tables.filter(({ place }) => String(place.value) !== 'Equal');
    return then(
      others.map(({ queued }) => queued),
      context,
    );
  }, handle);
}
