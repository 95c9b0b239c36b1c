// Two versions of one answer, one below the other, and the choice between them.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Choice } from '../../app/session/field-state';
import { useStatusStyles, type DecisionProps } from './status-styles';
import { wentOverTheirs } from './status';
import { answerWords as words } from './strings';

export const useVersionStyles = makeStyles({
  label: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold },
  version: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    maxHeight: '240px',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export function TwoVersions({ field, session, onDecided }: DecisionProps) {
  const shared = useStatusStyles();
  const styles = useVersionStyles();
  const theirs = field.theirs ?? field.inDocument;
  const over = wentOverTheirs(field);
  const settle = (choice: Choice) => () => {
    onDecided();
    void session.settle(field.id, choice);
  };
  const versions = [
    { id: 'mine', label: words.mine, text: field.text },
    { id: 'theirs', label: over ? words.theirsOver : words.theirs, text: theirs },
  ];
  return (
    <>
      {versions.map(({ id, label, text }) => (
        <div key={id}>
          <p id={`${field.id}-${id}`} className={styles.label}>
            {label}
          </p>
          {/* Long words scroll, so the keyboard must reach them. */}
          <div className={styles.version} role="group" tabIndex={0} aria-labelledby={`${field.id}-${id}`}>
            {text === '' ? words.emptyVersion : text}
          </div>
        </div>
      ))}
      <div className={shared.buttons}>
        <Button onClick={settle('mine')}>{words.useMine}</Button>
        <Button onClick={settle('theirs')}>{over ? words.useTheirsOver : words.useTheirs}</Button>
        <Button onClick={settle('both')}>{words.keepBoth}</Button>
      </div>
    </>
  );
}
