// Step 2: the enquiry question with its check; the builder, the history and the comment open below it.
import { Accordion } from '@fluentui/react-components';
import { keepVersion } from '../../../app/actions/keep-version';
import { partKey, questionParts } from '../../../enquiry/question-parts';
import { AnswerField } from '../../answer-field/answer-field';
import { InView } from '../../ui/in-view';
import { StepScreen } from '../../ui/step-screen';
import { fieldOf, type Screen, type ScreenProps } from '../screen';
import { Builder } from './builder';
import { CommentBeside } from './comment';
import { History } from './history';
import { Judgements } from './judgements';
import { questionWords as words } from './strings';

export default function Question({ session, state, open }: ScreenProps) {
  const field = fieldOf(state.fields, 'question');
  const goal = fieldOf(state.fields, 'goal').text.trim();
  const begun = questionParts.some((part) => state.items[partKey(part)] !== undefined);
  const moveOn = (screen: Screen): void => {
    keepVersion(session);
    open(screen);
  };
  return (
    <StepScreen
      step="question"
      title={words.title}
      about={words.about}
      open={moveOn}
      next={{ ...words.next, screen: { name: 'sub-questions' } }}
    >
      {goal !== '' && <InView label={words.goal} text={goal} />}
      <AnswerField field={field} session={session} />
      <Judgements text={field.text} />
      <Accordion collapsible multiple defaultOpenItems={begun ? ['builder'] : []}>
        <Builder session={session} state={state} />
        <History session={session} state={state} open={moveOn} />
        <CommentBeside session={session} state={state} />
      </Accordion>
    </StepScreen>
  );
}
