// The answer's place is not in the document any more: put its row back, or look again.
import { Button } from '@fluentui/react-components';
import { ButtonRow } from '../ui/button-row';
import type { DecisionProps } from './decision';
import { answerWords as words } from './strings';

export function RowMissing({ field, session, onDecided }: DecisionProps) {
  const { framework, boxes } = session.current();
  const isBox = boxes?.all.some(({ box }) => box.id === field.id) ?? false;
  return (
    <ButtonRow>
      {framework === 'ours' && !isBox && (
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
          onDecided(); // the button goes when the place is found
          void (isBox ? session.readBoxes() : session.readAgain());
        }}
      >
        {words.readAgain}
      </Button>
    </ButtonRow>
  );
}
