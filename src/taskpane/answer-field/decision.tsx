// Where the person must decide about an answer: what happened as a message, the versions in question, and what can be done.
import { Body1Strong, Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { SessionActions } from '../../app/session/actions';
import type { FieldState } from '../../app/session/field-state';

/** What the parts that ask for a decision are given. */
export interface DecisionProps {
  readonly field: FieldState;
  readonly session: SessionActions;
  /** The decision has been taken: its buttons go, and the focus must not go with them. */
  readonly onDecided: () => void;
}

const useStyles = makeStyles({
  body: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS, whiteSpace: 'normal' },
  label: { display: 'block', margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}` },
  version: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    maxHeight: '240px',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
});

/** What happened, or what is asked. */
export function Message({ intent, children }: { intent: 'warning' | 'info'; children: string }) {
  const styles = useStyles();
  const id = useId();
  return (
    <MessageBar intent={intent} layout="multiline" aria-labelledby={id}>
      <MessageBarBody id={id} className={styles.body}>
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}

/** One version of the words. */
export function Version({ id, label, children }: { id: string; label: string; children: string }) {
  const styles = useStyles();
  return (
    <>
      <Body1Strong id={id} className={styles.label}>
        {label}
      </Body1Strong>
      {/* Long words scroll, so the keyboard must reach them. */}
      <div className={styles.version} role="group" tabIndex={0} aria-labelledby={id}>
        {children}
      </div>
    </>
  );
}

/** What can be done, the likeliest first. */
export function Choices({ children }: { children: ReactNode }) {
  return <div className={useStyles().choices}>{children}</div>;
}

/** One of them. */
export function ChoiceButton({
  quiet = false,
  onClick,
  children,
}: {
  quiet?: boolean;
  onClick: () => void;
  children: string;
}) {
  return (
    <Button appearance={quiet ? 'subtle' : undefined} onClick={onClick}>
      {children}
    </Button>
  );
}
