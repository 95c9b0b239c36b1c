// Mending the framework's table when the person asks for it: a row that is gone, one that stands twice, a whole table that does. No words go.
import { isOut, type Arranged } from '../../word/framework/edit-rows';
import { releaseRepeatedTables, readRepeatedTables, wordsElsewhere } from '../../word/framework/repair';
import { missingLines } from '../../enquiry/missing-lines';
import { placeOfRow } from '../../enquiry/row-place';
import { stands, type FieldState } from '../session/field-state';
import type { SessionContext } from '../session/context';
import { done, notDone, type ActionOutcome } from '../session/outcome';
import { sessionStrings } from '../session/strings';
import { addWords, changeRows, followRows } from './after-change';
import { actionStrings } from './strings';

/** Puts a row back in, with the words the panel kept for it and those that stand elsewhere in the document under its mark. */
export async function putRowBack(context: SessionContext, id: string): Promise<ActionOutcome> {
  const field = context.store.fieldOf(id);
  const beside = placeOfRow(id, context.store.current().fields.filter(stands));
  if (!field || !beside) return notDone(actionStrings.noPlaceForRow);
  const elsewhere = await wordsElsewhere(context.gateway, field);
  if (!elsewhere.ok) return notDone(sessionStrings.notRead(elsewhere.failure.sentence));
  // After a fault the row may be in already, and only its words on their way.
  if (!isOut(context.framework.fields, id)) return done;
  const { done: put, reading } = await changeRows(context, { kind: 'add', stem: field.stem, ...beside });
  if (!put.ok) return notDone(actionStrings.rowsNotEdited(put.failure.sentence));
  await followRows(context, reading);
  await addWords(context, new Map([[id, elsewhere.value]]));
  context.store.notice('document', 'info', actionStrings.rowBack(elsewhere.value.length > 0));
  return done;
}

/** Brings the words of a row that was pasted a second time together with the first row's, and takes the second row away. */
export async function joinRepeatedRow(context: SessionContext, id: string): Promise<ActionOutcome> {
  const second = context.store.fieldOf(id);
  const first = second?.repeats === undefined ? undefined : context.store.fieldOf(second.repeats);
  if (!second || !first) return notDone(actionStrings.secondRowGone);
  if (second.syncState !== 'in sync' || first.syncState !== 'in sync') return notDone(actionStrings.rowNotInSync);
  await addWords(context, new Map([[first.id, [second.inDocument]]]));
  if (context.store.fieldOf(first.id)?.syncState !== 'in sync') return notDone(actionStrings.secondRowStays);
  const { out, came, reading, tracked } = await takeOut(context, second, first.id);
  await followRows(context, reading, out ? id : undefined);
  if (came.length > 0) await addWords(context, new Map([[first.id, came]]));
  const inFirst = context.store.fieldOf(first.id)?.inDocument ?? '';
  return out ? done : notDone(whySecondStays(inFirst, second.inDocument, tracked));
}

/** Why the second of two rows is still there, by what the first one says now. */
function whySecondStays(first: string, second: string, tracked: boolean): string {
  if (missingLines(first, second) !== '') return actionStrings.firstRowChanged;
  return tracked ? actionStrings.secondRowTracked : actionStrings.secondRowNotOut;
}

/** Leaves a row out while its words stand in another one; once more after an error. Whether it is out is what the document says. */
async function takeOut(context: SessionContext, second: FieldState, wordsIn: string) {
  const { id: field, inDocument: answer, completedStem } = second;
  const attempt = (): Promise<Arranged> =>
    changeRows(context, { kind: 'leave out', field, answer, completedStem, wordsIn });
  const isGone = ({ done: left, reading }: Arranged): boolean => left.ok || isOut(reading, field);
  const tried = await attempt();
  const isTracked = ({ done: left }: Arranged): boolean =>
    !left.ok && (left.failure.kind === 'tracked' || left.failure.kind === 'trackedRow');
  const last = isGone(tried) || isTracked(tried) ? tried : await attempt();
  return {
    out: isGone(last),
    came: [...new Set([tried.came, last.came])].filter((words) => words !== ''),
    reading: last.reading,
    tracked: isTracked(last),
  };
}

/** Brings the words of further tables of ours together with the first one's, and leaves those tables as ordinary text. */
export async function joinTables(context: SessionContext): Promise<ActionOutcome> {
  const repeated = await readRepeatedTables(context.framework);
  if (!repeated.ok) return notDone(sessionStrings.notRead(repeated.failure.sentence));
  const answers = repeated.value.flat();
  await addWords(
    context,
    new Map(
      context.framework.fields.map(({ id }) => [
        id,
        answers.filter((one) => one.id === id).map(({ answer }) => answer),
      ]),
    ),
  );
  const open = answers.filter(
    ({ id, answer }) => missingLines(context.store.fieldOf(id)?.inDocument ?? '', answer) !== '',
  );
  if (open.length > 0) return notDone(actionStrings.tablesNotJoined);
  const left = await releaseRepeatedTables(context.framework);
  if (!left.ok) return notDone(actionStrings.repeatedTableNotReleased);
  context.framework.hasRepeatedTables = false;
  context.store.withdraw(({ about }) => about === 'repeated table');
  context.store.notice('document', 'info', actionStrings.tablesJoined);
  return done;
}
