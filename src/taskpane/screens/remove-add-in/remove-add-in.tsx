// The screen on which the panel is taken out of a document: what goes, what stays, one button, and a question before it is done.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ScreenProps } from '../screen';
import { ActionBar } from '../../ui/action-bar';
import { focusHeading } from '../../ui/heading';
import { Progress } from '../../ui/progress';
import { Section } from '../../ui/section';
import { StepScreen } from '../../ui/step-screen';
import { Paragraph } from '../../ui/texts';
import { takeOffWords as words } from './strings';

const useStyles = makeStyles({
  list: { margin: `0 0 ${tokens.spacingVerticalL}`, paddingLeft: '20px' },
});

export default function TakeOff({ session, open }: ScreenProps) {
  const styles = useStyles();
  const [asks, setAsks] = useState(false);
  // Its own job. While another one is at work a press is no less heard: this one waits for its turn.
  const [isRemoving, setRemoving] = useState(false);
  const question = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone, and the question is what to read next.
  useEffect(() => question.current?.focus(), [asks]);
  const leave = (): void => {
    setAsks(false);
    focusHeading();
  };
  const removeAddIn = async (): Promise<void> => {
    setRemoving(true);
    const removed = await session.removeAddIn();
    setRemoving(false);
    if (removed.ok) return;
    leave();
    window.scrollTo(0, 0); // why not is said above the heading
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
      {asks && (
        <Section title={words.sure} heading={question}>
          <Paragraph>{words.sureAbout}</Paragraph>
        </Section>
      )}
      <ActionBar>
        {asks ? (
          <>
            <Button appearance="primary" disabledFocusable={isRemoving} onClick={() => void removeAddIn()}>
              {isRemoving ? words.working : words.yes}
            </Button>
            <Button disabledFocusable={isRemoving} onClick={leave}>
              {words.no}
            </Button>
          </>
        ) : (
          <Button appearance="primary" onClick={() => setAsks(true)}>
            {words.button}
          </Button>
        )}
        {isRemoving && <Progress label={words.working} />}
      </ActionBar>
    </StepScreen>
  );
}
