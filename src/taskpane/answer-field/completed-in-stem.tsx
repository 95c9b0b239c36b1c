// Somebody completed the sentence where the stem stands: is it the answer?
import { Button } from '@fluentui/react-components';
import { leftInStem, leftInStemKey, withSentence } from '../../app/session/completed-stem';
import { ButtonRow } from '../ui/button-row';
import { Message } from '../ui/message';
import { Version, type DecisionProps } from './decision';
import { answerWords as words } from './strings';

export function CompletedInStem({ field, sentence, session, onDecided }: DecisionProps & { sentence: string }) {
  // It was asked about once, whatever becomes of the answer later.
  const asked = (): void => session.keepItem(leftInStemKey(field.id), leftInStem(sentence));
  return (
    <>
      <Message intent="info" text={words.inStem} />
      <Version id={`${field.id}-in-stem`} label={words.inStemSays}>
        {sentence}
      </Version>
      <ButtonRow>
        <Button
          onClick={() => {
            onDecided();
            session.type(field.id, withSentence(field, sentence));
            session.leave(field.id);
            asked();
          }}
        >
          {words.inStemUse}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            onDecided();
            asked();
          }}
        >
          {words.inStemLeave}
        </Button>
      </ButtonRow>
    </>
  );
}
