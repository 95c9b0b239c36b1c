// The framework in sections, each with how far it is. Pure.
import { shortNameOf } from '../../enquiry/stem-name';
import type { Items } from '../../enquiry/items';
import { sentenceToOffer } from './completed-stem';
import { isHalfDoneIn, wanted, type FieldState } from './field-state';

/** `waits`: for the person's decision. `begun`: a gap is still open. */
export type AnswerState = 'waits' | 'open' | 'begun' | 'answered';

export interface FrameworkSection {
  /** The id of its first field. */
  readonly id: string;
  readonly title: string;
  readonly fields: readonly FieldState[];
}

/** Fields that follow one another in the same section, together; a field of no section by itself, called as its sentence begins. */
export function sectionsOf(fields: readonly FieldState[], ownTable: boolean): readonly FrameworkSection[] {
  const sections: (FrameworkSection & { fields: FieldState[] })[] = [];
  for (const field of fields) {
    const last = sections[sections.length - 1];
    if (last && field.section !== '' && last.title === field.section) last.fields.push(field);
    else {
      sections.push({ id: field.id, title: field.section || nameOf(field, ownTable), fields: [field] });
    }
  }
  return sections;
}

/** What a field is called: in a school's own table, as its sentence begins. */
export const nameOf = (field: FieldState, ownTable: boolean): string =>
  (ownTable ? shortNameOf(field.stem) : field.shortName) || field.stem;

/** How far one answer is. */
export function answerState(field: FieldState, items: Items): AnswerState {
  const { syncState } = field;
  if (
    syncState === 'conflict' ||
    syncState === 'needs confirmation' ||
    syncState === 'not written' ||
    syncState === 'missing'
  )
    return 'waits';
  if (sentenceToOffer(field, items) !== null || (syncState === 'in sync' && field.repeats !== undefined))
    return 'waits';
  const text = wanted(field);
  if (text === '') return 'open';
  return isHalfDoneIn(field, text) ? 'begun' : 'answered';
}

/** The field to go on with: what waits or is open, after this one, else from the top; null where nothing is. */
export function nextField(fields: readonly FieldState[], items: Items, after: string | null): FieldState | null {
  const from = fields.findIndex(({ id }) => id === after) + 1;
  const round = [...fields.slice(from), ...fields.slice(0, from)];
  const rank = (wantedState: AnswerState): FieldState | undefined =>
    round.find((field) => answerState(field, items) === wantedState);
  return rank('waits') ?? round.find((field) => ['open', 'begun'].includes(answerState(field, items))) ?? null;
}
