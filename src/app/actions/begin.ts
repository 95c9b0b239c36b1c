// The framework has its table now: what was written before goes into it, and the record says which table it is.
import type { FieldReading } from '../../word/answers/answer-location';
import type { Session } from '../session/session';

/** @param said what the person reads of it */
export async function begin(session: Session, reading: readonly FieldReading[], said: string): Promise<void> {
  session.reading.take(reading);
  session.store.notice('document', 'info', said);
  session.keeping.rememberTable();
  await session.saving.save(session.current().fields.map(({ id }) => id));
  session.keeping.forgetArrivedNotes();
  await session.keeping.storeRecord();
}
