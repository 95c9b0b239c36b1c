// What became of something a person asked for: progress while it is on its way, then what there is to say. Its live region stays in the page.
import {
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  region: { marginTop: tokens.spacingVerticalS },
  body: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS, whiteSpace: 'normal' },
});

export interface Outcome {
  readonly intent: 'working' | 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
}

/** @param props `outcome`: null before anything was asked for; `children`: buttons for what can be done about it */
export function OutcomeMessage({ outcome, children }: { outcome: Outcome | null; children?: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="status" className={styles.region}>
      {outcome?.intent === 'working' && (
        <Field validationState="none" validationMessage={outcome.text}>
          <ProgressBar aria-label={outcome.text} />
        </Field>
      )}
      {outcome && outcome.intent !== 'working' && (
        <MessageBar intent={outcome.intent} layout="multiline" politeness="polite" aria-labelledby={id}>
          <MessageBarBody id={id} className={styles.body}>
            {outcome.text}
          </MessageBarBody>
          {children !== undefined && <MessageBarActions>{children}</MessageBarActions>}
        </MessageBar>
      )}
    </div>
  );
}
