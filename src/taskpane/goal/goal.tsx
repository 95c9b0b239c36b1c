// Step 1: the priority behind the enquiry.
import { AnswerField, fieldOf } from '../answer-field/answer-field';
import type { ScreenProps } from '../screens';
import { StepScreen } from '../step-screen';
import { panelWords } from '../words';
import { goalWords as words } from './words';

export default function Goal({ session, state, open }: ScreenProps) {
  return (
    <StepScreen title={words.title} which={panelWords.stepOf(1, 9)} onBack={() => open({ name: 'overview' })} on={{ label: words.on, go: () => open({ name: 'question' }) }}>
      <AnswerField field={fieldOf(state.fields, 'goal')} framework={state.framework} session={session} />
    </StepScreen>
  );
}
