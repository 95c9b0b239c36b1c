// The panel leaves a document: our controls and record go, every text and table stays. Nothing goes while words are still on their way.
import { removeRecords } from '../../word/metadata/custom-xml-part';
import { takeControlsOff } from '../../word/metadata/remove-add-in';
import { itemsOf } from '../../enquiry/items';
import { handbookBoxes } from '../../handbook/boxes';
import { knownStems } from '../../handbook/extended-framework';
import { fieldTag } from '../../ooxml/field-tag';
import { pictureTag, tableTag } from '../../ooxml/part-tag';
import { keptComment, takeCommentAway } from './question-comment';
import type { Session } from '../session/session';
import { jobWords } from './strings';

/** @returns whether the document is without the panel's marks now */
export async function takeOff(session: Session): Promise<boolean> {
  const { fields, items } = session.current();
  const warn = (text: string): false => (session.store.notice('document', 'warning', text), false);
  if (
    session.store.everyField.some(
      ({ standing, text }) => standing !== 'level' && !(standing === 'missing' && text === ''),
    )
  )
    return warn(jobWords.notAllArrived);
  if (session.keeping.record.isNewer) return warn(jobWords.newerRecord);
  const fieldsOfOurs = new Set([
    ...fields.map(({ id }) => id),
    ...knownStems.map(({ id }) => id),
    ...handbookBoxes.map(({ id }) => id),
  ]);
  const parts = itemsOf(items, 'placed').map(({ id }) => id);
  const tags = [...[...fieldsOfOurs].map(fieldTag), ...parts.map(tableTag), ...parts.map(pictureTag)];
  // The findings beside the question are the panel's own words. Where the comment cannot go, it stays as anybody's would.
  if (keptComment(session)) await takeCommentAway(session);
  const off = await takeControlsOff(tags, linesLeft(session));
  if (!off.ok) return warn(jobWords.notTakenOff(off.failure.sentence));
  const removed = await removeRecords();
  if (!removed.ok) return warn(jobWords.recordStays(removed.failure.sentence));
  session.end();
  return true;
}

/** Words that stand nowhere in the document but in its record. */
function linesLeft(session: Session): string[] {
  const waiting = session
    .current()
    .fields.filter(({ placed, text }) => !placed && text !== '')
    .map(({ shortName, text }) => `${shortName}: ${text}`);
  const notes = Object.values(session.current().items).flatMap(({ value }) =>
    typeof value === 'string' && value.trim() !== '' ? [value] : [],
  );
  const lines = [...waiting, ...notes].flatMap((text) => text.split('\n'));
  return lines.length === 0 ? [] : [jobWords.leftOver, ...lines];
}
