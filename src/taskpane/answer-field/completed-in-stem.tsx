// Somebody completed the sentence where the stem stands: is it the answer?
import { leftInStem, leftInStemKey, withSentence } from '../../app/session/completed-stem';
import { ChoiceButton, Choices, Message, Version, type DecisionProps } from './decision';
import { answerWords as words } from './strings';

export function CompletedInStem({ field, sentence, session, onDecided }: DecisionProps & { sentence: string }) {
  // It was asked about once, whatever becomes of the answer later.
  const asked = (): void => session.keepItem(leftInStemKey(field.id), leftInStem(sentence));
  return (
    <>
      <Message intent="info">{words.inStem}</Message>
      <Version id={`${field.id}-in-stem`} label={words.inStemSays}>
        {sentence}
      </Version>
      <Choices>
        <ChoiceButton
          onClick={() => {
            onDecided();
            session.type(field.id, withSentence(field, sentence));
            session.leave(field.id);
            asked();
          }}
        >
          {words.inStemUse}
        </ChoiceButton>
        <ChoiceButton
          quiet
          onClick={() => {
            onDecided();
            asked();
          }}
        >
          {words.inStemLeave}
        </ChoiceButton>
      </Choices>
    </>
  );
}
