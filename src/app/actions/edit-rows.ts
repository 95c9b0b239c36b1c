// A row of our own table is added, left out, moved or reworded. The words of a row that is left out are kept with the document.
import { arrangeRows, type RowChange } from '../../word/framework/edit-rows';
import type { Session } from '../session/session';
import { addWords } from './add-words';
import { followRows } from './follow-rows';
import { jobWords } from './strings';

export async function arrange(session: Session, change: RowChange): Promise<void> {
  if (change.kind === 'leave out' && !(await keepWordsOf(session, change))) return;
  const arranged = await arrangeRows(session.inDocument, change);
  if (!arranged.ok) session.store.notice('document', 'warning', jobWords.notArranged(arranged.failure.sentence));
  await followRows(session, arranged.ok && change.kind === 'leave out' ? change.field : undefined);
  if (arranged.ok && arranged.value !== '') await keepWhatCame(session, change, arranged.value);
}

/** Somebody wrote in the row at the very moment it went: their words are kept where the row's own are. */
async function keepWhatCame(session: Session, change: RowChange, words: string): Promise<void> {
  if (change.kind === 'move') return addWords(session, new Map([[change.field, [words]]]));
  if (change.kind !== 'leave out') return;
  session.keeping.record.note(change.field, [change.answer, words].filter((part) => part !== '').join('\n'));
  await session.keeping.storeRecord();
  session.store.notice('document', 'info', jobWords.cameMeanwhile);
}

/** @returns whether the row may go: its words are kept, or there are none */
async function keepWordsOf(
  session: Session,
  { field, answer }: Extract<RowChange, { kind: 'leave out' }>,
): Promise<boolean> {
  const leaving = session.store.fieldOf(field);
  if (leaving && leaving.standing !== 'level') {
    session.store.notice('document', 'warning', jobWords.rowNotLevel);
    return false;
  }
  if (answer === '') return true;
  session.keeping.record.note(field, answer);
  return session.keeping.storeRecord();
}
