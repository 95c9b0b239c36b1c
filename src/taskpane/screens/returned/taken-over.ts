// What became of words that a person took over from a copy: told by how our answer stands now, so that it never says what is over. Pure.
import { wanted, type FieldState } from '../../../app/session/field-state';
import { returnedWords } from './strings';

const words = returnedWords.became;

/** The words that were asked for last. `sent`: they went off; otherwise there was no place for them, or other words were not settled. */
export interface Asked {
  readonly text: string;
  readonly sent: boolean;
}

/** Were these words sent, and have not come to rest? Asking for them once more changes nothing. */
export const isUnderWay = (asked: Asked | null, text: string, field: FieldState | undefined): boolean =>
  asked?.sent === true && asked.text === text && field !== undefined && field.syncState !== 'in sync';

/**
 * @param asked null where nothing was
 * @param field our answer; undefined where the enquiry has no such question
 * @returns empty where nothing is to be said any more
 */
export function saidOf(asked: Asked | null, question: string, field: FieldState | undefined): string {
  if (!asked) return '';
  const isBox = question.startsWith('box-');
  if (!field) return isBox ? words.noBox : words.noField;
  const where = words.where[isBox ? 'box' : 'row'];
  const { syncState, placed, problem } = field;
  const isMoving = syncState === 'typing' || syncState === 'saving';
  if (!asked.sent) return syncState === 'in sync' ? '' : isMoving ? words.othersMove : words.othersWait(where);
  // Somebody has written something else there since.
  if (wanted(field) !== wanted({ ...field, text: asked.text })) return '';
  if (isMoving) return words.moving;
  if (syncState === 'in sync') return placed ? words.arrived : words.kept;
  return syncState === 'not written' ? words.notWritten(problem ?? '', where) : words.asks(where);
}
