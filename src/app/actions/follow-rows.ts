// The rows of our own table are others now: the panel's fields and the record follow.
import type { Session } from '../session/session';

/** @param gone the field of a row that was taken away on purpose */
export async function followRows(session: Session, gone?: string): Promise<void> {
  const { inDocument } = session;
  if (gone !== undefined) inDocument.drop(gone);
  if (inDocument.fields.length === 0) return;
  session.reading.dropUnplaced((id) => inDocument.fields.some((field) => field.id === id));
  session.reading.take(inDocument.fields);
  session.keeping.rememberTable();
  await session.saving.saveNotes();
  // What was written before stands in other rows now, perhaps with the words of a row that is gone: to take it back would cost those.
  session.store.update({ lastAction: null });
  await session.keeping.storeRecord();
}
