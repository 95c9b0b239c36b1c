// How an answer stands with the document, in words.
import { wanted, type FieldState } from '../../app/session/field-state';
import { answerWords as words } from './strings';

/** Did our write go over words of somebody else's? Then they stand nowhere but in `otherVersion`. */
export function wentOverTheirs({ otherVersion: theirs, inDocument }: FieldState): boolean {
  return theirs !== undefined && theirs !== inDocument;
}

/**
 * What is said about an answer, in one or two sentences.
 * @param onDevice does this device keep what is typed?
 */
export function statusOf(field: FieldState, onDevice: boolean): string {
  switch (field.syncState) {
    case 'not written':
      return field.problem ?? words.standing('typing', false, !field.placed);
    case 'needs confirmation':
      return words.asks(field.carries ?? [], onDevice);
    case 'conflict':
      return wentOverTheirs(field) ? words.bothOver : words.both;
    case 'missing':
      return wanted(field) === '' ? words.missing : `${words.missing} ${words.missingWords(onDevice)}`;
    default:
      return words.standing(field.syncState, wanted(field) === '', !field.placed);
  }
}
