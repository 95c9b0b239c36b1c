// The screen on which the panel is taken out of a document: what goes, what stays, one button, and a question before it is done.
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ScreenProps } from '../screen';
import { ActionBar } from '../../ui/action-bar';
import { Progress } from '../../ui/progress';
import { Section } from '../../ui/section';
import { StepScreen } from '../../ui/step-screen';
import { Paragraph } from '../../ui/texts';
import { takeOffWords as words } from './strings';

const useStyles = makeStyles({
  list: { margin: `0 0 ${tokens.spacingVerticalL}`, paddingLeft: '20px' },
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
        <Section key={title} title={title}>
          <ul className={styles.list}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      ))}
      <Paragraph>{words.back}</Paragraph>
      <ActionBar>
        <Dialog modalType="alert">
          <DialogTrigger disableButtonEnhancement>
            <Button appearance="primary" disabledFocusable={busy}>
              {busy ? words.working : words.button}
            </Button>
          </DialogTrigger>
          <DialogSurface>
            <DialogBody>
              <DialogTitle>{words.sure}</DialogTitle>
              <DialogContent>{words.sureAbout}</DialogContent>
              <DialogActions>
                <DialogTrigger disableButtonEnhancement>
                  <Button appearance="primary" onClick={() => void removeAddIn()}>
                    {words.yes}
                  </Button>
                </DialogTrigger>
                <DialogTrigger disableButtonEnhancement>
                  <Button>{words.no}</Button>
                </DialogTrigger>
              </DialogActions>
            </DialogBody>
          </DialogSurface>
        </Dialog>
        {busy && <Progress label={words.working} />}
      </ActionBar>
    </StepScreen>
  );
}
