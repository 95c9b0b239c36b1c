// Step 2: the enquiry question, and a first look at whether it is specific and open enough.
import { useMemo } from 'react';
import { checkQuestion } from '../../question/check';
import { AnswerField, fieldOf } from '../answer-field/answer-field';
import { pauseBeforeCheck, useRested } from '../rested';
import type { ScreenProps } from '../screens';
import { StepScreen } from '../step-screen';
import { panelWords } from '../words';
import { CheckResult } from './check-result';
import { questionWords as words } from './words';

export default function Question({ session, state, open }: ScreenProps) {
  const field = fieldOf(state.fields, 'question');
  const text = useRested(field.text, pauseBeforeCheck);
  const check = useMemo(() => checkQuestion(text), [text]);
  return (
    <StepScreen title={words.title} which={panelWords.stepOf(2, 9)} onBack={() => open({ name: 'overview' })} on={{ label: words.on, go: () => open({ name: 'sub-questions' }) }}>
      <AnswerField field={field} framework={state.framework} session={session} />
      <CheckResult text={text} check={check} />
    </StepScreen>
  );
}
