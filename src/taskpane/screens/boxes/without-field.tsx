// A box that the panel cannot write in: what stands there, and the offer of a field below it.
import { Body1, Body1Strong, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { BoxState } from '../../../app/session/session-state';
import { answerId } from '../../answer-field/answer-field';
import { focusHeading } from '../../ui/heading';
import { InView } from '../../ui/in-view';
import type { ScreenProps } from '../screen';
import { boxesWords as words } from './strings';

export function WithoutField({ box: { box, kind, field }, session, state }: ScreenProps & { box: BoxState }) {
  const [putting, setPutting] = useState(false);
  const put = async (): Promise<void> => {
    setPutting(true);
    focusHeading(); // this button goes when the field is there
    await session.putBoxField(box.id);
    setPutting(false);
    document.getElementById(answerId(box.id))?.focus();
  };
  return (
    <>
      <Body1Strong as="p" block>
        {box.prompt}
      </Body1Strong>
      <Body1 as="p" block>
        {kind === 'text box' ? words.textBox : words.noRoom}
      </Body1>
      {field.inDocument !== '' && <InView label={words.standsThere} text={field.inDocument} />}
      <Button
        aria-label={words.putFieldNamed(box.shortName)}
        disabledFocusable={state.working !== null}
        onClick={() => void put()}
      >
        {putting ? words.putting : words.putField}
      </Button>
    </>
  );
}
