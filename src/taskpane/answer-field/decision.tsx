// Where the person must decide about an answer: what each decision is given, and one version of the words.
import { Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
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
});

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
