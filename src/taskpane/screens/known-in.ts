// What the record knows of the enquiry, beside the sub-questions and the question as the panel shows them now.
import { useEffect, useMemo } from 'react';
import { keepSubQuestionIds } from '../../app/actions/keep-sub-question-ids';
import type { SessionState } from '../../app/session/session-state';
import { knownFrom, type Known } from '../../enquiry/known';
import { subQuestions } from '../../enquiry/sub-questions';
import { fieldOf, type ScreenProps } from './screen';

export const knownIn = ({ fields, items }: Pick<SessionState, 'fields' | 'items'>): Known =>
  knownFrom(items, subQuestions(fieldOf(fields, 'sub-questions').text), fieldOf(fields, 'question').text);

/** The same for a screen on which something is kept for a sub-question: each has its id in the record from then on. */
export function useKnown({ session, state }: Pick<ScreenProps, 'session' | 'state'>): Known {
  const answer = fieldOf(state.fields, 'sub-questions').text;
  useEffect(() => keepSubQuestionIds(session, answer), [session, answer]);
  const { fields, items } = state;
  const question = fieldOf(fields, 'question').text;
  // Read once for each record: a screen is drawn at every key, and a log may be long.
  return useMemo(() => knownFrom(items, subQuestions(answer), question), [items, answer, question]);
}
