// Words that did not arrive in the document: try again, or let them go, which is asked about once more.
import { Body1, Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { ButtonRow } from '../ui/button-row';
import type { DecisionProps } from './decision';
import { answerWords as words } from './strings';

export function NotArrived({ field, session, onDecided }: DecisionProps) {
  const [asking, setAsking] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) no.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      <ButtonRow>
        <Button
          onClick={() => {
            onDecided();
            void session.tryAgain(field.id);
          }}
        >
          {words.tryAgain}
        </Button>
        <Button appearance="subtle" onClick={() => setAsking(true)}>
          {words.letGo}
        </Button>
      </ButtonRow>
    );
  return (
    <div role="group" aria-labelledby={`let-go-${field.id}`}>
      <Body1 as="p" block id={`let-go-${field.id}`}>
        {words.letGoAsk}
      </Body1>
      <ButtonRow>
        <Button
          ref={no}
          onClick={() => {
            setAsking(false);
            onDecided();
          }}
        >
          {words.letGoNo}
        </Button>
        <Button
          onClick={() => {
            session.letGo(field.id);
            onDecided();
          }}
        >
          {words.letGoYes}
        </Button>
      </ButtonRow>
    </div>
  );
}
