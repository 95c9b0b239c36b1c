// A table or picture of ours goes into the document, or is brought up to date where it stands; the record knows what was last written.
import { blockKey, noMarks, readMarks } from '../../enquiry/managed-block';
import type { ManagedBlock } from '../../ooxml/managed-block';
import type { Place } from '../../word/framework/insertion-place';
import type { PutBlock } from '../../word/managed-blocks/block-job';
import { putBlock } from '../../word/managed-blocks/managed-block';
import { showBlock } from '../../word/managed-blocks/show-block';
import type { SessionContext } from '../session/context';
import { done, notDone, type ActionOutcome } from '../session/outcome';
import { actionStrings } from './strings';

/**
 * @param make makes the block as it is now
 * @param place where it goes if nothing of it stands in the document
 * @param force the person agreed that what somebody changed by hand goes
 */
export async function putTheBlock(
  { gateway, store, keeping }: SessionContext,
  make: () => ManagedBlock,
  place: Exclude<Place, 'appendix'>,
  force: boolean,
): Promise<ActionOutcome<PutBlock>> {
  const block = { caption: actionStrings.asOf(new Date()), ...make() };
  const key = blockKey(block.id);
  const known = readMarks(store.current().items[key]?.value ?? noMarks);
  const put = await putBlock(gateway, block, place, known, force);
  if (!put.ok) return notDone(put.failure.sentence);
  if (put.value.marks !== known) keeping.keepItem(key, put.value.marks);
  return put;
}

/** Moves the cursor to a part that was put in. @param part the word that ends its tags */
export async function showTheBlock({ gateway }: SessionContext, part: string): Promise<ActionOutcome> {
  const shown = await showBlock(gateway, part);
  if (shown.ok) return done;
  return notDone(shown.failure.kind === 'gone' ? actionStrings.blockGone : shown.failure.sentence);
}
