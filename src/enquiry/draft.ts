// Words typed in the panel, kept on this device until the document is known to hold them.
import type * as v from 'valibot';
import { normalisedText } from './normalised-text';
import { fingerprint } from './fingerprint';
import { missingLines } from './missing-lines';
import { draftSchema, read } from './schema';

/**
 * One field's words as the device keeps them. `base`: fingerprint of the answer that stood in the document when the typing began. `theirs`:
 * somebody else's words that our write went over, until the person has said what to do with them.
 */
export type Draft = v.InferOutput<typeof draftSchema>;

/** Fourteen days: long enough for a holiday, short enough that a shared laptop does not keep a school's words for good. */
export const draftDays = 14;

/**
 * Is what was kept at this time too old to be kept on?
 * @param at a date as the device keeps it; one that cannot be read is not too old
 */
export function isTooOld(at: string, now: Date): boolean {
  return now.getTime() - Date.parse(at) > draftDays * 24 * 60 * 60 * 1000;
}

/**
 * A draft that takes another's place on the device. Where a second panel kept words there meanwhile, they stay as the other version.
 * @param standing what the device holds now
 * @param known the words this panel knows to stand there
 */
export function besideAnother(draft: Draft, standing: Draft | null, known: string | undefined): Draft {
  if (!standing || standing.text === known) return draft;
  const theirs = missingLines(`${draft.text}\n${draft.theirs ?? ''}`, `${standing.theirs ?? ''}\n${standing.text}`);
  return theirs === ''
    ? draft
    : { ...draft, theirs: draft.theirs === undefined ? theirs : `${draft.theirs}\n${theirs}` };
}

/** `arrived`: the document has the words, forget them. `offer`: it still says what it said before the typing. `conflict`: it says something else. */
export type DraftState = 'arrived' | 'offer' | 'conflict' | 'expired';

/** What to do about a kept draft, given the answer that now stands in the document. */
export function draftState(draft: Draft, inDocument: string, now: Date): DraftState {
  if (isTooOld(draft.at, now)) return 'expired';
  if (draft.theirs !== undefined && !inDocument.includes(draft.theirs)) return 'conflict';
  if (normalisedText(draft.text) === inDocument) return 'arrived';
  // Where there were two versions, it is never enough to ask about one.
  return draft.theirs === undefined && fingerprint(inDocument) === draft.base ? 'offer' : 'conflict';
}

/** Reads what a device gave back. Anything that is not a draft is null: other programs share its storage. */
export function readDraft(value: unknown): Draft | null {
  return read(draftSchema, value);
}
