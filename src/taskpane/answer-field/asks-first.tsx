// Words that would take more than words with them: what stands in the document, and what the person may choose.
import { Button } from '@fluentui/react-components';
import { ButtonRow } from '../ui/button-row';
import { Version, type DecisionProps } from './decision';
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
      <ButtonRow>
        <Button onClick={decide(() => void session.consent(field.id, 'below'))}>{words.below}</Button>
        <Button onClick={decide(() => void session.consent(field.id, 'replace'))}>{words.replace}</Button>
        <Button appearance="subtle" onClick={decide(() => session.letGo(field.id))}>
          {words.leave}
        </Button>
      </ButtonRow>
    </>
  );
}
