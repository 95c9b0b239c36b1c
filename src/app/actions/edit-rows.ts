// A row of our own table is added, left out, moved or reworded. The words of a row that is left out are kept with the document.
import { editRows, isOut, type RowChange } from '../../word/framework/edit-rows';
import { notInAnswer } from '../session/completed-stem';
import type { SessionContext } from '../session/context';
import { done, notDone, type ActionOutcome } from '../session/outcome';
import { addWords, followRows } from './after-change';
import { actionStrings } from './strings';

export async function editTheRows(context: SessionContext, change: RowChange): Promise<ActionOutcome> {
  if (context.store.current().framework !== 'ours') return notDone(actionStrings.notOurTable);
  if (change.kind !== 'add' && standsTwice(context.store, change.field)) return notDone(actionStrings.rowStandsTwice);
  if (change.kind === 'leave out') {
    const kept = await keepWordsOf(context, change);
    if (!kept.ok) return kept;
  }
  const { done: edited, otherWent, reading } = await editRows(context.framework, change);
  const left = change.kind === 'leave out' && isOut(reading, change.field) ? change.field : undefined;
  await followRows(context, reading, left);
  if (edited.ok && otherWent && change.kind !== 'add') {
    await addWords(context, new Map([[change.field, [edited.value]]]));
    return notDone(actionStrings.otherRowWent);
  }
  if (edited.ok) {
    if (edited.value !== '') await keepWhatCame(context, change, edited.value);
    return done;
  }
  // What is said after an error is what the document says now, not what Word answered.
  if (left !== undefined) {
    context.store.notice('document', 'info', actionStrings.rowIsOut);
    return done;
  }
  if (reading) return notDone(actionStrings.rowsNotEdited(edited.failure.sentence));
  return notDone(change.kind === 'leave out' ? actionStrings.rowNotRead : actionStrings.changeNotRead);
}

/** Of two rows with one stem, each would answer to the other's name once one of them has gone or moved. */
function standsTwice(store: SessionContext['store'], id: string): boolean {
  return store.fieldOf(id)?.copyOf !== undefined || store.current().fields.some(({ copyOf }) => copyOf === id);
}

/** Somebody wrote in the row at the very moment it went: their words are kept where the row's own are. */
async function keepWhatCame(context: SessionContext, change: RowChange, words: string): Promise<void> {
  if (change.kind === 'move') return addWords(context, new Map([[change.field, [words]]]));
  if (change.kind !== 'leave out') return;
  context.keeping.record.addToNote(change.field, words);
  await context.keeping.storeRecord();
  context.store.notice('document', 'info', actionStrings.cameMeanwhile);
}

/** Done where the row may go: its words are kept, those of a sentence completed in the stem's own cell with them, or there are none. */
async function keepWordsOf(
  { store, keeping }: SessionContext,
  { field, answer }: Extract<RowChange, { kind: 'leave out' }>,
): Promise<ActionOutcome> {
  const leaving = store.fieldOf(field);
  if (leaving && leaving.syncState !== 'in sync') return notDone(actionStrings.rowNotInSync);
  const inStem = leaving ? (notInAnswer(leaving) ?? '') : '';
  if (answer === '' && inStem === '') return done;
  keeping.record.note(field, [answer, inStem].filter((words) => words !== '').join('\n'));
  return (await keeping.storeRecord()) ? done : notDone(actionStrings.wordsNotKept);
}
