// Step 1: the goal behind the enquiry.
import { AnswerField } from '../../answer-field/answer-field';
import { fieldOf, type ScreenProps } from '../screen';
import { StepScreen } from '../../ui/step-screen';
import { goalWords as words } from './strings';

export default function Goal({ session, state, open }: ScreenProps) {
  return (
    <StepScreen
      step="goals"
      title={words.title}
      about={words.about}
      open={open}
      next={{ ...words.next, screen: { name: 'question' } }}
    >
      <AnswerField field={fieldOf(state.fields, 'goal')} session={session} />
    </StepScreen>
  );
}
