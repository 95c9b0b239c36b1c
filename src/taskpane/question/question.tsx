// Step 2: the enquiry question, with its first check.
import { AnswerField } from '../answer-field/answer-field';
import { fieldOf, type ScreenProps } from '../screens';
import { StepScreen } from '../step-screen';
import { FirstCheck } from './first-check';
import { questionWords as words } from './words';

export default function Question({ session, state, open }: ScreenProps) {
  const field = fieldOf(state.fields, 'question');
  return (
    <StepScreen step="question" title={words.title} about={words.about} open={open} next={{ ...words.next, screen: { name: 'sub-questions' } }}>
      <AnswerField field={field} session={session} />
      <FirstCheck text={field.text} />
    </StepScreen>
  );
}
