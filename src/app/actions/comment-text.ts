// The findings of the check as the words of one comment.
import { checkQuestion } from '../../question/check';
import { excerpt } from '../../question/excerpt';
import { commentStrings as strings } from './strings';

/** The words of the comment for a question; null where there is nothing to say of it. Each finding quotes the words it is about. */
export function commentText(question: string): string | null {
  const { verdict, specific, open, advice } = checkQuestion(question);
  if (verdict === 'cannot-judge') return null;
  const findings = advice.map(({ span, reason, nextStep }) =>
    strings.finding(excerpt(question, span), reason, nextStep),
  );
  return [strings.head, `${specific.line}. ${open.line}.`, ...findings, strings.foot].join('\n');
}
