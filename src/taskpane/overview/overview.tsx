// The first screen: the one next thing, the nine steps with what is done, and how the document stands.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../button';
import { Heading } from '../heading';
import { frameworkButton, type ScreenProps, type SessionActions } from '../screens';
import { panelWords } from '../words';
import { NextThing } from './next-thing';
import { StepList } from './step-list';
import { countAnswers } from './what-next';
import { overviewWords as words } from './words';

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  said: { margin: `${tokens.spacingVerticalXS} 0 0`, minHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
});

/** @param focusOn the id of the button to go back to, when one comes from another screen */
export function Overview({ session, state, open, focusOn }: ScreenProps & { focusOn: string | null }) {
  const styles = useStyles();
  const back = useRef(focusOn);
  useEffect(() => {
    if (back.current !== null) document.getElementById(back.current)?.focus();
  }, []);
  const { answered, all } = countAnswers(state.fields);
  return (
    <>
      <Heading takesFocus={false}>{panelWords.product}</Heading>
      <NextThing session={session} state={state} open={open} />
      <h2 className={styles.title}>{words.steps}</h2>
      <StepList state={state} open={open} />
      <h2 className={styles.title}>{words.framework}</h2>
      <p className={styles.text}>{state.framework ? words.count(answered, all) : words.countBefore(answered, all)}</p>
      <div className={styles.buttons}>
        <Button id={frameworkButton} onClick={() => open({ name: 'framework' })}>{words.openFramework}</Button>
        <ReadAgain session={session} />
      </div>
    </>
  );
}

function ReadAgain({ session }: { session: SessionActions }) {
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const read = async (): Promise<void> => {
    setSaid(words.reading);
    await session.readAgain();
    // What went wrong is a message of the session's own.
    const wentWrong = session.current().notices.some((notice) => notice.about === 'document' && notice.intent === 'warning');
    setSaid(wentWrong ? '' : words.read);
  };
  return (
    <>
      <Button look="subtle" onClick={() => void read()}>{words.readAgain}</Button>
      <p role="status" className={styles.said}>{said}</p>
    </>
  );
}
