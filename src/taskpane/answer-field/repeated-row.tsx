// The answer's row was pasted a second time: make one of the two.
import { Button } from '@fluentui/react-components';
import { ButtonRow } from '../ui/button-row';
import { focusHeading } from '../ui/heading';
import type { DecisionProps } from './decision';
import { answerWords as words } from './strings';

export function RepeatedRow({ field, session }: DecisionProps) {
  return (
    <ButtonRow>
      <Button
        onClick={() => {
          focusHeading({ preventScroll: true }); // this field goes with its row
          void session.joinRepeatedRow(field.id);
        }}
      >
        {words.joinRepeatedRow}
      </Button>
    </ButtonRow>
  );
}
