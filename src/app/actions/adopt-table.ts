// A table the school has becomes the framework. Nothing in it changes.
import { takeOver } from '../../word/framework/adopt-table';
import type { Session } from '../session/session';
import { sessionWords } from '../session/strings';
import { begin } from './begin';
import { declinedWords, jobWords } from './strings';

/** @param which the table that the look through the document found, or the one the cursor is in */
export async function takeTableOver(session: Session, which: 'found' | 'at the cursor'): Promise<void> {
  const found = session.current().outline?.stemTable;
  if (which === 'found' && !found) return;
  session.keeping.keepAllWords();
  const taken = await takeOver(
    session.inDocument,
    found && which === 'found' ? { stems: found.stems.rows.map(({ stem }) => stem) } : 'at the cursor',
  );
  if (!taken.ok) return session.store.notice('document', 'warning', sessionWords.notRead(taken.failure.sentence));
  if ('declined' in taken.value)
    return session.store.notice('document', 'warning', declinedWords[taken.value.declined]);
  await begin(session, taken.value.fields, jobWords.taken(taken.value.fields.length));
}
