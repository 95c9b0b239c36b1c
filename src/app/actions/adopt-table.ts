// A table the school has becomes the framework. Nothing in it changes.
import { adoptTable } from '../../word/framework/adopt-table';
import type { SessionContext } from '../session/context';
import { done, notDone, type ActionOutcome } from '../session/outcome';
import { sessionStrings } from '../session/strings';
import { begin } from './after-change';
import { actionStrings, declinedStrings } from './strings';

/** @param which the table that the scan of the document found, or the one the cursor is in */
export async function adoptTheTable(context: SessionContext, which: 'found' | 'at the cursor'): Promise<ActionOutcome> {
  const found = context.store.current().outline?.stemTable;
  if (which === 'found' && !found) return notDone(declinedStrings['no table']);
  context.keeping.keepAllWords();
  const adopted = await adoptTable(
    context.framework,
    found && which === 'found' ? { stems: found.stems.rows.map(({ stem }) => stem) } : 'at the cursor',
  );
  if (!adopted.ok) return notDone(sessionStrings.notRead(adopted.failure.sentence));
  if ('declined' in adopted.value) return notDone(declinedStrings[adopted.value.declined]);
  await begin(context, adopted.value.fields, actionStrings.adopted(adopted.value.fields.length));
  return done;
}
