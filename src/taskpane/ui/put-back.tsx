// What was said of the last thing that was done, and, where it was taken out, the button that brings it back.
import { Button } from '@fluentui/react-components';
import type { Ref } from 'react';
import { SmallText } from './texts';

interface Props {
  readonly said: string;
  readonly label: string;
  /** The button, for the focus. */
  readonly button: Ref<HTMLButtonElement>;
  /** Null: there is nothing to bring back. */
  readonly onPutBack: (() => void) | null;
}

export function PutBack({ said, label, button, onPutBack }: Props) {
  return (
    <>
      <SmallText role="status">{said}</SmallText>
      {onPutBack && (
        <Button ref={button} onClick={onPutBack}>
          {label}
        </Button>
      )}
    </>
  );
}
