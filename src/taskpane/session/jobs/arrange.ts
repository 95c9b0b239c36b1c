// A row of our own table is added, left out, moved or reworded. The words of a row that is left out are kept with the document.
import { arrangeRows, type RowChange } from '../../../document/arrange-rows';
import type { Session } from '../session';
import { jobWords } from './words';

export async function arrange(session: Session, change: RowChange): Promise<void> {
  if (change.kind === 'leave out' && !(await keepWordsOf(session, change))) return;
  const { inDocument } = session;
  const read = await arrangeRows(inDocument, change);
  if (!read.ok) session.notice('document', 'warning', jobWords.notArranged(read.failure.sentence));
  else if (change.kind === 'leave out') inDocument.drop(change.field);
  if (inDocument.fields.length === 0) return;
  session.dropUnplaced((id) => inDocument.fields.some((field) => field.id === id));
  session.takeReading(inDocument.fields);
  session.rememberTable();
  await session.saveNotes();
  await session.saveRecord();
}

/** @returns whether the row may go: its words are kept, or there are none */
async function keepWordsOf(session: Session, { field, answer }: Extract<RowChange, { kind: 'leave out' }>): Promise<boolean> {
  const leaving = session.fieldOf(field);
  if (leaving && leaving.standing !== 'level') {
    session.notice('document', 'warning', jobWords.rowNotLevel);
    return false;
  }
  if (answer === '') return true;
  session.record.note(field, answer);
  return session.saveRecord();
}
