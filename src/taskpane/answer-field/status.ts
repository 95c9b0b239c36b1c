// How an answer stands with the document, in words.
import { wanted, type FieldState } from '../../app/session/field-state';
import { answerWords as words } from './strings';

/** Did our write go over words of somebody else's? Then they stand nowhere but in `theirs`. */
export function wentOverTheirs({ theirs, inDocument }: FieldState): boolean {
  return theirs !== undefined && theirs !== inDocument;
}

/** What is said about an answer, in one or two sentences. */
export function statusOf(field: FieldState): string {
  switch (field.standing) {
    case 'kept':
      return field.problem ?? words.standing('typing', false, !field.placed);
    case 'asks':
      return words.asks(field.carries ?? []);
    case 'both':
      return wentOverTheirs(field) ? words.bothOver : words.both;
    case 'missing':
      return wanted(field) === '' ? words.missing : `${words.missing} ${words.missingWords}`;
    default:
      return words.standing(field.standing, wanted(field) === '', !field.placed);
  }
}
