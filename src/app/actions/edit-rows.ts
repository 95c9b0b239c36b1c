// A row of our own table is added, left out, moved or reworded. The words of a row that is left out are kept with the document.
import { completedSentence, writtenBehind } from '../../enquiry/stem-sentence';
import { knownStems } from '../../handbook/extended-framework';
import { isOut, type RowChange } from '../../word/framework/edit-rows';
import { notInAnswer } from '../session/completed-stem';
import type { SessionContext } from '../session/context';
import type { FieldState } from '../session/field-state';
import { done, notDone, type ActionOutcome } from '../session/outcome';
import { addWords, changeRows, followRows } from './after-change';
import { actionStrings } from './strings';

/**
 * Changes one row; then the panel's fields and the record follow. What a row that is left out says is stored in the record first.
 * @returns not done, with a sentence, where the table is not ours, where those words could not be stored, and where the document, read again
 *   after an error, does not show the change or could not be read
 */
export async function editTheRows(context: SessionContext, change: RowChange): Promise<ActionOutcome> {
  if (context.store.current().framework !== 'ours') return notDone(actionStrings.notOurTable);
  if (change.kind === 'leave out') {
    const kept = await keepWordsOf(context, change);
    if (!kept.ok) return kept;
  }
  const { done: edited, came, reading } = await changeRows(context, change);
  const left = change.kind === 'leave out' && isOut(reading, change.field) ? change.field : undefined;
  await followRows(context, reading, left);
  if (came !== '' && change.kind !== 'add') await keepWhatCame(context, change.field, left !== undefined, came);
  if (edited.ok) return done;
  // What is said after an error is what the document says now, not what Word answered.
  if (left !== undefined) {
    context.store.notice('document', 'info', actionStrings.rowIsOut);
    return done;
  }
  if (reading) return notDone(actionStrings.rowsNotEdited(edited.failure.sentence));
  return notDone(change.kind === 'leave out' ? actionStrings.rowNotRead : actionStrings.changeNotRead);
}

/** Somebody wrote in the row at the very moment it went: their words go where the row stands now, or are noted already where its own are. */
async function keepWhatCame(context: SessionContext, id: string, isOut: boolean, words: string): Promise<void> {
  if (!isOut) return addWords(context, new Map([[id, [words]]]));
  if (await context.keeping.storeRecord()) context.store.notice('document', 'info', actionStrings.cameMeanwhile);
  else context.store.notice('row', 'warning', actionStrings.cameAndNotKept(words));
}

/** Done where the row may go: its words are kept, those of a sentence completed in the stem's own cell with them, or there are none. */
async function keepWordsOf(
  { store, keeping }: SessionContext,
  { field, answer, completedStem }: Extract<RowChange, { kind: 'leave out' }>,
): Promise<ActionOutcome> {
  const leaving = store.fieldOf(field);
  if (leaving && leaving.syncState !== 'in sync') return notDone(actionStrings.rowNotInSync);
  const inStem = leaving ? (notInAnswer({ ...leaving, completedStem }) ?? completedIn(leaving) ?? '') : '';
  if (answer === '' && inStem === '') return done;
  keeping.record.note(field, [answer, inStem].filter((words) => words !== '').join('\n'));
  return (await keeping.storeRecord()) ? done : notDone(actionStrings.wordsNotKept);
}

/**
 * What somebody completed in the stem of a row that the panel knows as a school's own, as a paste leaves a second row of the handbook's, or wrote
 * behind it.
 */
function completedIn({ stem }: FieldState): string | null {
  for (const known of knownStems) {
    const sentence = completedSentence(known.stem, stem) ?? writtenBehind(known.stem, stem);
    if (sentence !== null) return sentence;
  }
  return null;
}
