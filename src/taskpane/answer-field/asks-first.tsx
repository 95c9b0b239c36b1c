// Words that would take more than words with them: what stands in the document, and what the person may choose.
import { ChoiceButton, Choices, Version, type DecisionProps } from './decision';
import { answerWords as words } from './strings';

export function AsksFirst({ field, session, onDecided }: DecisionProps) {
  const decide = (how: () => unknown) => () => {
    onDecided();
    how();
  };
  return (
    <>
      <Version id={`${field.id}-stands`} label={words.standsThere}>
        {field.inDocument}
      </Version>
      <Choices>
        <ChoiceButton onClick={decide(() => void session.consent(field.id, 'below'))}>{words.below}</ChoiceButton>
        <ChoiceButton onClick={decide(() => void session.consent(field.id, 'replace'))}>{words.replace}</ChoiceButton>
        <ChoiceButton quiet onClick={decide(() => session.letGo(field.id))}>
          {words.leave}
        </ChoiceButton>
      </Choices>
    </>
  );
}
