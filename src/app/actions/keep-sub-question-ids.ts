// The ids of the sub-questions, kept in the record so that what is said of one still belongs to it after its words were edited.
import { changedSubQuestions, identified, knownSubQuestions, subQuestionKind } from '../../enquiry/sub-question-ids';
import { subQuestions } from '../../enquiry/sub-questions';
import type { SessionActions } from '../session/actions';

/** Notes which sub-question is which, by the answer as it stands. */
export function keepSubQuestionIds(session: SessionActions, answer: string): void {
  const known = knownSubQuestions(session.current().items);
  const now = identified(subQuestions(answer), known, () => crypto.randomUUID());
  for (const { id, text } of changedSubQuestions(now, known)) session.keepItem(`${subQuestionKind}/${id}`, { text });
}
