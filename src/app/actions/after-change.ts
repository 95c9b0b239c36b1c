// What follows a change of the framework's table: fields and record follow, and words found elsewhere are added to their fields.
import { withLinesOf } from '../../enquiry/missing-lines';
import { editRows, type Arranged, type RowChange } from '../../word/framework/edit-rows';
import type { FieldReading } from '../../word/answers/answer-location';
import type { SessionContext } from '../session/context';
import { typed, wanted } from '../session/field-state';

/**
 * The framework has its table now: what was written before goes into it, and the record says which table it is.
 * @param said what the person reads of it
 * @param inserted the answers that went in with the table: what was typed on since rests on them
 */
export async function begin(
  context: SessionContext,
  reading: readonly FieldReading[],
  said: string,
  inserted?: ReadonlyMap<string, string>,
): Promise<void> {
  const { store, keeping, saving } = context;
  context.reading.take(reading, inserted);
  store.notice('document', 'info', said);
  keeping.rememberTable();
  await saving.save(store.current().fields.map(({ id }) => id));
  await keeping.storeRecord();
}

/**
 * The rows of our own table have changed: the panel's fields and the record follow.
 * @param rows as they were just read; null where they could not be: nothing follows from an earlier reading
 * @param gone the field of a row that was taken away on purpose
 */
export async function followRows(
  context: SessionContext,
  rows: readonly FieldReading[] | null,
  gone?: string,
): Promise<void> {
  const { framework, reading, keeping, saving, store } = context;
  if (!rows) return;
  if (gone !== undefined) {
    keepWhatWasTyped(context, gone);
    framework.drop(gone);
  }
  if (framework.fields.length === 0) return;
  reading.dropUnplaced((id) => framework.fields.some((field) => field.id === id));
  reading.take(framework.fields);
  keeping.rememberTable();
  await saving.saveNotes();
  // What was written before stands in other rows now, perhaps with the words of a row that is gone: to take it back would cost those.
  store.update({ lastAction: null });
  await keeping.storeRecord();
}

/** Changes one row. Words that somebody put into it as it went are on the device at once: the panel may be closed before it hears more of Word. */
export function changeRows({ framework, keeping }: SessionContext, change: RowChange): Promise<Arranged> {
  return editRows(framework, change, (came) => {
    if (change.kind === 'move') keeping.keepMore(change.field, came);
    if (change.kind !== 'leave out') return;
    if (change.wordsIn === undefined) keeping.addToNote(change.field, came);
    else keeping.keepMore(change.wordsIn, came);
  });
}

/** Words typed for a row while it went are in no row: they are kept where the row's own are, and come back with it. */
function keepWhatWasTyped({ store, keeping }: SessionContext, id: string): void {
  const field = store.fieldOf(id);
  if (field && field.syncState !== 'in sync') keeping.addToNote(id, wanted(field));
}

/**
 * Adds what fields do not say yet, below what they say. Where the words came from they may stand no longer: undo does not take them back.
 * @param texts words by field
 */
export async function addWords(context: SessionContext, texts: ReadonlyMap<string, readonly string[]>): Promise<void> {
  const { store, saving } = context;
  for (const [id, all] of texts) {
    const field = store.fieldOf(id);
    if (!field) continue;
    const joined = all.reduce(withLinesOf, wanted(field));
    if (joined !== wanted(field)) store.change(id, (one) => typed(one, joined));
  }
  await saving.save([...texts.keys()]);
  store.update({ lastAction: null });
}
