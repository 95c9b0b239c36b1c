// Fluent's message with its sentence whole, named by it. It speaks only inside a live region of whoever shows it.
import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
  type MessageBarProps,
} from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  body: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS, whiteSpace: 'normal' },
});

interface Props {
  readonly intent: MessageBarProps['intent'];
  readonly text: string;
  /** The button that puts it away. */
  readonly dismiss?: JSX.Element;
  /** Buttons for what can be done about it. */
  readonly children?: ReactNode;
}

export function Message({ intent, text, dismiss, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <MessageBar intent={intent} layout="multiline" aria-labelledby={id}>
      <MessageBarBody id={id} className={styles.body}>
        {text}
      </MessageBarBody>
      {(dismiss !== undefined || children !== undefined) && (
        <MessageBarActions containerAction={dismiss}>{children}</MessageBarActions>
      )}
    </MessageBar>
  );
}
