// The framework goes into the document, with everything that was written before it stood there.
import { coreFramework } from '../../handbook/framework';
import { insertFramework } from '../../word/framework/insert-framework';
import { isOnTheWeb } from '../../word/gateway/host';
import type { Place } from '../../word/framework/insertion-place';
import type { SessionContext } from '../session/context';
import { wanted } from '../session/field-state';
import { done, notDone, type ActionOutcome } from '../session/outcome';
import { begin } from './after-change';
import { actionStrings } from './strings';

/**
 * Puts our table in, and what the fields hold into its rows. Where it stands already it is only read. A message says where it is.
 * @param place where it is wanted; where that is not possible it goes to the end
 * @returns not done, with a sentence, where Word did not put it in
 */
export async function insertTheFramework(context: SessionContext, place: Place): Promise<ActionOutcome> {
  context.keeping.keepAllWords();
  const answers = new Map(context.store.current().fields.map((field) => [field.id, wanted(field)]));
  const inserted = await insertFramework(context.framework, place, coreFramework, answers);
  if (!inserted.ok) {
    const { kind, sentence } = inserted.failure;
    return notDone(kind === 'protected' ? actionStrings.notInsertedClosed : actionStrings.notInserted(sentence));
  }
  const { placed, fields } = inserted.value;
  const elsewhere = place !== 'end' && placed === 'at the end';
  const where = elsewhere ? actionStrings.endInstead : actionStrings.placed[placed];
  const isNew = placed !== 'already there';
  await begin(context, fields, isNew && isOnTheWeb() ? `${where}${actionStrings.takeOutAgain}` : where, answers);
  return done;
}
