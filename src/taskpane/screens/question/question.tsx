// Step 2: the enquiry question, with its check, its builder and its history.
import { AnswerField } from '../../answer-field/answer-field';
import { fieldOf, type Screen, type ScreenProps } from '../screen';
import { StepScreen } from '../../ui/step-screen';
import { Builder } from './builder';
import { CommentBeside } from './comment';
import { History } from './history';
import { Judgements } from './judgements';
import { keepVersion } from '../../../app/actions/keep-version';
import { questionWords as words } from './strings';

export default function Question({ session, state, open }: ScreenProps) {
  const field = fieldOf(state.fields, 'question');
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
      <AnswerField field={field} session={session} />
      <Judgements text={field.text} />
      <CommentBeside session={session} state={state} />
      <Builder session={session} state={state} />
      <History session={session} state={state} open={moveOn} />
    </StepScreen>
  );
}
