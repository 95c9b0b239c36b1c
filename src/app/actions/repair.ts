// Mending the framework's table when the person asks for it: a row that is gone, one that stands twice, a whole table that does. No words go.
import { arrangeRows } from '../../word/framework/edit-rows';
import { letCopiesBe, readCopies, wordsElsewhere } from '../../word/framework/repair';
import { missingLines } from '../../enquiry/missing-lines';
import { knownStems } from '../../handbook/extended-framework';
import type { FieldState } from '../session/field-state';
import type { Session } from '../session/session';
import { sessionWords } from '../session/strings';
import { addWords } from './add-words';
import { followRows } from './follow-rows';
import { jobWords } from './strings';

/** Puts a row back in, with the words the panel kept for it and those that stand elsewhere in the document under its mark. */
export async function putRowBack(session: Session, id: string): Promise<void> {
  const field = session.store.fieldOf(id);
  const beside = placeFor(id, session.current().fields);
  if (!field || !beside) return session.store.notice('document', 'warning', jobWords.noPlaceForRow);
  const elsewhere = await wordsElsewhere(field);
  if (!elsewhere.ok)
    return session.store.notice('document', 'warning', sessionWords.notRead(elsewhere.failure.sentence));
  const put = await arrangeRows(session.inDocument, { kind: 'add', stem: field.stem, ...beside });
  if (!put.ok) return session.store.notice('document', 'warning', jobWords.notArranged(put.failure.sentence));
  await followRows(session);
  await addWords(session, new Map([[id, elsewhere.value]]));
  session.store.notice('document', 'info', jobWords.rowBack(elsewhere.value.length > 0));
}

/** Brings the words of a row that was pasted a second time together with the first row's, and takes the second row away. */
export async function joinCopy(session: Session, id: string): Promise<void> {
  const copy = session.store.fieldOf(id);
  const original = copy?.copyOf === undefined ? undefined : session.store.fieldOf(copy.copyOf);
  if (!copy || !original) return;
  if (copy.standing !== 'level' || original.standing !== 'level')
    return session.store.notice('document', 'warning', jobWords.rowNotLevel);
  await addWords(session, new Map([[original.id, [copy.inDocument]]]));
  if (session.store.fieldOf(original.id)?.standing !== 'level') return; // its field says why, and the copy stays
  const left = await arrangeRows(session.inDocument, { kind: 'leave out', field: id, answer: copy.inDocument });
  if (!left.ok) return session.store.notice('document', 'warning', jobWords.notArranged(left.failure.sentence));
  await followRows(session, id);
  await addWords(session, new Map([[original.id, [left.value]]]));
}

/** Brings the words of further tables of ours together with the first one's, and leaves those tables as ordinary text. */
export async function joinTables(session: Session): Promise<void> {
  const copies = await readCopies(session.inDocument);
  if (!copies.ok) return session.store.notice('document', 'warning', sessionWords.notRead(copies.failure.sentence));
  const answers = copies.value.flat();
  await addWords(
    session,
    new Map(
      session.inDocument.fields.map(({ id }) => [
        id,
        answers.filter((one) => one.id === id).map(({ answer }) => answer),
      ]),
    ),
  );
  const open = answers.filter(
    ({ id, answer }) => missingLines(session.store.fieldOf(id)?.inDocument ?? '', answer) !== '',
  );
  if (open.length > 0) return session.store.notice('document', 'warning', jobWords.tablesNotJoined);
  const left = await letCopiesBe(session.inDocument);
  if (!left.ok) return session.store.notice('document', 'warning', jobWords.notArranged(left.failure.sentence));
  session.inDocument.hasCopies = false;
  session.store.notice('document', 'info', jobWords.tablesJoined);
}

/** Beside which row a row of ours belongs, by the order of the handbook; below the last where it is nobody's but the school's. */
function placeFor(
  id: string,
  fields: readonly FieldState[],
): { readonly beside: string; readonly where: 'Before' | 'After' } | null {
  const standing = fields.filter(({ placed, standing: how }) => placed && how !== 'missing');
  const order = (field: string): number => knownStems.findIndex((stem) => stem.id === field);
  const after =
    order(id) < 0
      ? standing.slice(-1)[0]
      : [...standing].reverse().find((field) => order(field.id) >= 0 && order(field.id) < order(id));
  if (after) return { beside: after.id, where: 'After' };
  return standing[0] ? { beside: standing[0].id, where: 'Before' } : null;
}
