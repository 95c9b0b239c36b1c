// The panel leaves a document: our controls and record go, every text and table stays. Nothing goes while words are still on their way.
import { itemsOf } from '../../enquiry/items';
import { partsOf, pieceKinds } from '../../enquiry/managed-block';
import { handbookBoxes } from '../../handbook/boxes';
import { knownStems } from '../../handbook/extended-framework';
import { fieldTag } from '../../ooxml/field-tag';
import { pieceTag } from '../../ooxml/part-tag';
import { removeRecords } from '../../word/metadata/custom-xml-part';
import { removeControls } from '../../word/metadata/remove-add-in';
import type { SessionContext } from '../session/context';
import { done, notDone, type ActionOutcome } from '../session/outcome';
import { keptComment, removeComment } from './question-comment';
import { actionStrings } from './strings';

/** Done when the document is without the panel's marks and record. */
export async function removeTheAddIn(context: SessionContext): Promise<ActionOutcome> {
  const { gateway, keeping, store } = context;
  const { fields, items } = store.current();
  const arrived = store.everyField.every(
    ({ syncState, text }) => syncState === 'in sync' || (syncState === 'missing' && text === ''),
  );
  if (!arrived) return notDone(actionStrings.notAllArrived);
  if (keeping.record.isNewer) return notDone(actionStrings.newerRecord);
  const fieldsOfOurs = new Set([
    ...fields.map(({ id }) => id),
    ...knownStems.map(({ id }) => id),
    ...handbookBoxes.map(({ id }) => id),
  ]);
  const parts = itemsOf(items, 'placed').flatMap(({ id, value }) => partsOf(id, value));
  const tags = [
    ...[...fieldsOfOurs].map(fieldTag),
    ...parts.flatMap((part) => pieceKinds.map((kind) => pieceTag(kind, part))),
  ];
  // The findings beside the question are the panel's own words. Where the comment cannot go, it stays as anybody's would.
  if (keptComment(context)) await removeComment(context);
  const off = await removeControls(gateway, tags, linesLeft(context));
  if (!off.ok) return notDone(actionStrings.notRemoved(off.failure.sentence));
  const removed = await removeRecords(gateway);
  return removed.ok ? done : notDone(actionStrings.recordStays(removed.failure.sentence));
}

/** Words that stand nowhere in the document but in its record. */
function linesLeft({ store }: SessionContext): string[] {
  const { fields, items } = store.current();
  const waiting = fields
    .filter(({ placed, text }) => !placed && text !== '')
    .map(({ shortName, text }) => `${shortName}: ${text}`);
  const notes = Object.values(items).flatMap(({ value }) =>
    typeof value === 'string' && value.trim() !== '' ? [value] : [],
  );
  const lines = [...waiting, ...notes].flatMap((text) => text.split('\n'));
  return lines.length === 0 ? [] : [actionStrings.leftOver, ...lines];
}
