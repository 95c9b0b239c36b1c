// The framework has its table now: what was written before goes into it, and the record says which table it is.
import type { FieldReading } from '../../../document/answer-home';
import type { Session } from '../session';

/** @param said what the person reads of it */
export async function begin(session: Session, reading: readonly FieldReading[], said: string): Promise<void> {
  session.takeReading(reading);
  session.notice('document', 'info', said);
  session.rememberTable();
  await session.save(session.current().fields.map(({ id }) => id));
  session.forgetArrivedNotes();
  await session.saveRecord();
}
