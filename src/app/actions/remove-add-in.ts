// The panel leaves a document: our controls, empty prompts and record go, every text and table stays. Nothing goes while words are still on their way.
import { itemsOf } from '../../enquiry/items';
import { partsOf, pieceKinds } from '../../enquiry/managed-block';
import { typedWords } from '../../enquiry/typed-words';
import { boxPlaceholder, handbookBoxes } from '../../handbook/boxes';
import { knownStems } from '../../handbook/extended-framework';
import { fieldTag } from '../../ooxml/field-tag';
import { frameworkHeadingTag, pieceTag } from '../../ooxml/part-tag';
import { removeControls, type OurControl } from '../../word/metadata/remove-add-in';
import type { SessionContext } from '../session/context';
import type { FieldState } from '../session/field-state';
import type { SessionState } from '../session/session-state';
import { done, notDone, type ActionOutcome } from '../session/outcome';
import { keptComment, removeComment } from './question-comment';
import { actionStrings } from './strings';

/** Done when the document is without the panel's marks and record. */
export async function removeTheAddIn(context: SessionContext): Promise<ActionOutcome> {
  const { gateway, keeping, store } = context;
  const { fields, items } = store.current();
  if (!(await keeping.recordIsRead())) return notDone(keeping.record.refusal ?? actionStrings.notAllArrived);
  if (!hasArrived(context)) return notDone(actionStrings.notAllArrived);
  if (keeping.record.isNewer) return notDone(actionStrings.newerRecord);
  const parts = itemsOf(items, 'placed').flatMap(({ id, value }) => partsOf(id, value));
  const places = placesFor(fields);
  const controls: OurControl[] = [
    ...places.map(({ id, prompt }) => ({ tag: fieldTag(id), prompt })),
    { tag: frameworkHeadingTag },
    ...parts.flatMap((part) => pieceKinds.map((kind) => ({ tag: pieceTag(kind, part) }))),
  ];
  const left = linesLeft(context);
  // The findings beside the question are the panel's own words. Where the comment cannot go, it stays as anybody's would.
  if (keptComment(context)) await removeComment(context);
  const off = await removeControls(gateway, controls, left);
  if (!off.ok) return notDone(actionStrings.notRemoved(off.failure.sentence));
  if (off.value === 'not known') return notDone(actionStrings.marksNotChecked);
  if (off.value.length > 0) return notDone(actionStrings.marksStay(namesOf(off.value, places)));
  if (!hasArrived(context) || linesLeft(context).join('\n') !== left.join('\n'))
    return notDone(actionStrings.typedMeanwhile);
  const removed = await keeping.record.remove();
  return removed.ok ? done : notDone(actionStrings.recordStays(removed.failure.sentence));
}

/** Does the document say all that was typed? */
const hasArrived = ({ store }: SessionContext): boolean =>
  store.everyField.every(({ syncState, text }) => syncState === 'in sync' || (syncState === 'missing' && text === ''));

/** What a control of ours may stand around. */
type Place = Pick<FieldState, 'id' | 'prompt' | 'shortName'>;

/** Every field that may have a control of ours, with what that shows while it is empty. */
function placesFor(fields: SessionState['fields']): readonly Place[] {
  const boxes = handbookBoxes.map(({ id, shortName }) => ({ id, shortName, prompt: boxPlaceholder }));
  return [...new Map([...knownStems, ...boxes, ...fields].map((place) => [place.id, place])).values()];
}

/** What the marks that stay stand around, as a person knows it. */
function namesOf(tags: readonly string[], places: readonly Place[]): string[] {
  const names = places.filter(({ id }) => tags.includes(fieldTag(id))).map(({ shortName }) => shortName);
  return names.length < tags.length ? [...names, actionStrings.ourTables] : names;
}

/**
 * Words that the record holds beside the answers, each with where in the panel it was typed: a name alone would say nothing. Earlier wordings of
 * the question go: the screen says so.
 */
function linesLeft({ store, keeping }: SessionContext): string[] {
  const { fields, items } = store.current();
  const waiting = fields
    .filter(({ placed, text }) => !placed && text !== '')
    .map(({ shortName, text }) => `${shortName}: ${text}`);
  const notes = typedWords(items).map(({ on, words }) => `${on}: ${words}`);
  const rowsOut = [...keeping.record.notes]
    .filter(([id]) => !fields.some((field) => field.id === id))
    .map(([id, text]) => `${knownStems.find((stem) => stem.id === id)?.shortName ?? id}: ${text}`);
  const lines = [...waiting, ...rowsOut, ...notes.sort()].flatMap((text) => text.split('\n'));
  return lines.length === 0 ? [] : [actionStrings.leftOver, ...lines];
}
