// The answer's row is not in the document any more: put it back, or look again.
import { Button } from '@fluentui/react-components';
import { ButtonRow } from '../ui/button-row';
import type { DecisionProps } from './decision';
import { answerWords as words } from './strings';

export function RowMissing({ field, session, onDecided }: DecisionProps) {
  return (
    <ButtonRow>
      {session.current().framework === 'ours' && (
        <Button
          onClick={() => {
            onDecided();
            void session.putRowBack(field.id);
          }}
        >
          {words.putRowBack}
        </Button>
      )}
      <Button
        appearance="subtle"
        onClick={() => {
          onDecided(); // the button goes when the row is found
          void session.readAgain();
        }}
      >
        {words.readAgain}
      </Button>
    </ButtonRow>
  );
}
