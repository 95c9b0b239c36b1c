// The screen on which the panel is taken out of a document: what goes, what stays, and one button.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ScreenProps } from '../screen';
import { StepScreen } from '../../ui/step-screen';
import { takeOffWords as words } from './strings';

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingLeft: '20px' },
  button: { marginTop: tokens.spacingVerticalL },
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
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={busy}
        onClick={() => void removeAddIn()}
      >
        {busy ? words.working : words.button}
      </Button>
    </StepScreen>
  );
}
