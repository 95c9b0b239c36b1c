// How an answer stands between panel and document, in words, and what can be done where it does not stand well.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Button } from '../button';
import type { SessionActions } from '../screens';
import type { FieldState } from '../session/field-state';
import { CheckShape, WarningShape } from '../shapes';
import { answerWords as words } from './words';

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center', margin: `${tokens.spacingVerticalXS} 0 0`, minHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  trouble: { marginTop: tokens.spacingVerticalS, padding: tokens.spacingVerticalM, border: `1px solid ${tokens.colorPaletteYellowBorder2}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorPaletteYellowBackground1, color: tokens.colorNeutralForeground1 },
  said: { display: 'flex', gap: tokens.spacingHorizontalS, margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  label: { margin: `${tokens.spacingVerticalS} 0 0`, fontWeight: tokens.fontWeightSemibold },
  version: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

interface Props {
  readonly field: FieldState;
  readonly framework: boolean;
  readonly session: SessionActions;
}

export function AnswerStatus({ field, framework, session }: Props) {
  const styles = useStyles();
  const line = words.standing(field.standing, framework, field.text === '');
  return (
    <>
      <p role="status" className={styles.line}>
        {field.standing === 'level' && line !== '' && <CheckShape />}
        {line}
      </p>
      {field.standing === 'kept' && <NotArrived field={field} session={session} />}
      {field.standing === 'both' && <TwoVersions field={field} session={session} />}
    </>
  );
}

function NotArrived({ field, session }: Omit<Props, 'framework'>) {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  return (
    <div role="alert" className={styles.trouble}>
      <p className={styles.said}><WarningShape />{asking ? words.letGoSure : field.problem}</p>
      <div className={styles.buttons}>
        {asking ? (
          <>
            <Button onClick={() => session.letGo(field.id)}>{words.letGoYes}</Button>
            <Button look="primary" onClick={() => setAsking(false)}>{words.letGoNo}</Button>
          </>
        ) : (
          <>
            <Button look="primary" onClick={() => void session.tryAgain(field.id)}>{words.tryAgain}</Button>
            <Button onClick={() => setAsking(true)}>{words.letGo}</Button>
          </>
        )}
      </div>
    </div>
  );
}

function TwoVersions({ field, session }: Omit<Props, 'framework'>) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.trouble}>
      <p className={styles.said}><WarningShape />{words.two}</p>
      <p className={styles.label}>{words.yours}</p>
      <p className={styles.version}>{field.text}</p>
      <p className={styles.label}>{words.theirs}</p>
      <p className={styles.version}>{field.theirs === '' ? words.theirsEmpty : field.theirs}</p>
      <div className={styles.buttons}>
        <Button onClick={() => void session.settle(field.id, 'mine')}>{words.useMine}</Button>
        <Button onClick={() => void session.settle(field.id, 'theirs')}>{words.useTheirs}</Button>
        <Button onClick={() => void session.settle(field.id, 'both')}>{words.useBoth}</Button>
      </div>
    </div>
  );
}
