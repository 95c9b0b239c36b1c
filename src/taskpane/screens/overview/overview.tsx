// The first screen: the one next thing, the nine steps with what is done, and how the document stands.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { Heading } from '../../ui/heading';
import type { ScreenProps } from '../screen';
import { overviewButtons, screenOfField } from '../registry';
import type { SessionActions } from '../../../app/session/actions';
import { panelWords } from '../../ui/strings';
import { NextThing } from './next-thing';
import { StepList } from './step-list';
import { countAnswers } from '../../../app/session/what-next';
import { overviewWords as words } from './strings';

const useStyles = makeStyles({
  title: {
    margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  last: { marginTop: tokens.spacingVerticalS },
  said: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    minHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
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
      <NextThing session={session} state={state} onAnswer={(field) => open(screenOfField(field))} />
      <h2 className={styles.title}>{words.steps}</h2>
      <StepList state={state} open={open} />
      <h2 className={styles.title}>{words.framework}</h2>
      <p className={styles.text}>
        {state.framework !== 'none'
          ? words.count(answered, all)
          : words.countBefore(answered, all, Boolean(state.outline?.stemTable))}
      </p>
      <div className={styles.buttons}>
        <Button id={overviewButtons.framework} onClick={() => open({ name: 'framework' })}>
          {words.openFramework}
        </Button>
        <Button id={overviewButtons.boxes} onClick={() => open({ name: 'boxes' })}>
          {words.boxes}
        </Button>
        <ReadAgain session={session} />
      </div>
      <h2 className={styles.title}>{words.colleagues}</h2>
      <div className={styles.buttons}>
        <Button id={overviewButtons.send} onClick={() => open({ name: 'send' })}>
          {words.send}
        </Button>
        <Button id={overviewButtons.returned} onClick={() => open({ name: 'returned' })}>
          {words.returned}
        </Button>
      </div>
      {(state.framework !== 'none' || Object.keys(state.items).length > 0) && (
        <Button
          id={overviewButtons.removeAddIn}
          appearance="subtle"
          className={styles.last}
          onClick={() => open({ name: 'remove-add-in' })}
        >
          {words.removeAddIn}
        </Button>
      )}
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
    const wentWrong = session
      .current()
      .notices.some((notice) => notice.about === 'document' && notice.intent === 'warning');
    setSaid(wentWrong ? '' : words.read);
  };
  return (
    <>
      <Button appearance="subtle" onClick={() => void read()}>
        {words.readAgain}
      </Button>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </>
  );
}
