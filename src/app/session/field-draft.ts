// What a draft that this device kept makes of its field. Apart from the field's other events: it is asked for after the first screen.
import { draftState, type Draft } from '../../enquiry/draft';
import { fingerprint } from '../../enquiry/fingerprint';
import type { FieldState } from './field-state';

/** A draft the device kept from an earlier time; null where it need not be kept any longer. */
export function withDraft(
  field: FieldState,
  draft: Draft,
  now: Date,
  explain: (at: Date) => string,
): FieldState | null {
  const state = draftState(draft, field.inDocument, now);
  // Somebody typed before the draft was back: both are theirs to choose from.
  if (field.syncState === 'typing' && (state === 'offer' || state === 'conflict')) {
    const earlier = draft.theirs === undefined ? draft.text : `${draft.theirs}\n${draft.text}`;
    return field.text === draft.text && draft.theirs === undefined
      ? field
      : { ...field, syncState: 'conflict', otherVersion: earlier };
  }
  switch (state) {
    case 'arrived':
    case 'expired':
      return null;
    case 'offer':
      return {
        ...field,
        text: draft.text,
        baseVersion: field.inDocument,
        syncState: 'not written',
        problem: explain(new Date(draft.at)),
        offered: true,
      };
    case 'conflict': {
      if (draft.theirs === undefined || field.inDocument.includes(draft.theirs))
        return { ...field, text: draft.text, syncState: 'conflict', otherVersion: field.inDocument };
      // What the document says by now may be something else again, which the person has not seen: then they are asked once more.
      const seen = fingerprint(field.inDocument) === draft.base ? field.inDocument : draft.text;
      return { ...field, text: draft.text, baseVersion: seen, syncState: 'conflict', otherVersion: draft.theirs };
    }
  }
}
