// The screen on which the panel is taken out of a document: what goes, what stays, and one button.
import { makeStyles } from '@fluentui/react-components';
import { Button } from '../../ui/button';
import type { ScreenProps } from '../screen';
import { StepScreen } from '../../ui/step-screen';
import { token } from '../../ui/token';
import { takeOffWords as words } from './strings';

const useStyles = makeStyles({
  title: {
    margin: `${token('spacingVerticalL')} 0 ${token('spacingVerticalXS')}`,
    fontSize: token('fontSizeBase300'),
    fontWeight: token('fontWeightSemibold'),
  },
  list: { margin: 0, paddingLeft: '20px' },
  button: { marginTop: token('spacingVerticalL') },
});

export default function TakeOff({ session, state, open }: ScreenProps) {
  const styles = useStyles();
  const busy = state.working !== null;
  const removeAddIn = async (): Promise<void> => {
    if (!(await session.removeAddIn()).ok) window.scrollTo(0, 0); // why not is said above the heading
  };
  return (
    <StepScreen title={words.title} about={words.about} open={open}>
      {(
        [
          [words.goes, words.going],
          [words.stays, words.staying],
        ] as const
      ).map(([title, lines]) => (
        <section key={title}>
          <h2 className={styles.title}>{title}</h2>
          <ul className={styles.list}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <p>{words.back}</p>
      <Button look="primary" className={styles.button} resting={busy} onClick={() => void removeAddIn()}>
        {busy ? words.working : words.button}
      </Button>
    </StepScreen>
  );
}
