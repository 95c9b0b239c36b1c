// The first screen: the one next thing, the nine steps with what is done, and how the document stands.
import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { ButtonRow } from '../../ui/button-row';
import { Heading } from '../../ui/heading';
import { Section } from '../../ui/section';
import type { ScreenName, ScreenProps } from '../screen';
import { screenOfRecordedStep } from '../recorded-steps';
import { overviewButtons, screenOfField } from '../registry';
import type { SessionActions } from '../../../app/session/actions';
import { panelWords } from '../../ui/strings';
import { Status } from '../../ui/status';
import { askedFor, CopyToAnswer } from './copy-to-answer';
import { HandedOver } from './handed-over';
import { FirstRun } from './first-run';
import { NextThing } from './next-thing';
import { StepList } from './step-list';
import { countAnswers, whatNext } from '../../../app/session/what-next';
import type { SessionState } from '../../../app/session/session-state';
import { steps, type StepId } from '../../../handbook/steps';
import { GoOn } from './go-on';
import { overviewWords as words } from './strings';

const useStyles = makeStyles({
  count: { display: 'block', marginBottom: tokens.spacingVerticalS },
  // Short words begin where long ones do.
  end: {
    display: 'grid',
    justifyItems: 'start',
    margin: `${tokens.spacingVerticalXL} 0`,
    '& > button': { minWidth: 0 },
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
  const way = (button: keyof typeof overviewButtons, screen: ScreenName, label: string, appearance?: 'subtle') => (
    <Button id={overviewButtons[button]} appearance={appearance} onClick={() => open({ name: screen })}>
      {label}
    </Button>
  );
  const asked = askedFor(state.items);
  if (asked)
    return (
      <>
        <Heading takesFocus={false}>{panelWords.product}</Heading>
        <CopyToAnswer kind={asked} session={session} open={open} />
        {way('help', 'help', words.help, 'subtle')}
      </>
    );
  return (
    <>
      <Heading takesFocus={false}>{panelWords.product}</Heading>
      {state.welcome && <FirstRun session={session} />}
      <HandedOver items={state.items} session={session} open={open} />
      <NextThing
        session={session}
        state={state}
        onAnswer={(field) => open(screenOfField(field))}
        onStep={(id) => open(screenOfRecordedStep[id])}
      />
      <GoOn screen={state.lastScreen} open={open} />
      <Section title={words.steps}>
        <StepList state={state} open={open} next={nextStep(state)} />
      </Section>
      <Section title={words.framework}>
        <Body1 className={styles.count}>
          {state.framework !== 'none'
            ? words.count(answered, all)
            : words.countBefore(answered, all, Boolean(state.outline?.stemTable))}
        </Body1>
        <ButtonRow>
          {way('framework', 'framework', words.openFramework)}
          {way('boxes', 'boxes', words.boxes)}
          <ReadAgain session={session} />
        </ButtonRow>
      </Section>
      <Section title={words.colleagues}>
        <ButtonRow>
          {way('send', 'send', words.send)}
          {way('returned', 'returned', words.returned)}
          {way('programme', 'programme', words.programme)}
          {way('handover', 'handover', words.handover)}
        </ButtonRow>
      </Section>
      <div className={styles.end}>
        {way('help', 'help', words.help, 'subtle')}
        {(state.framework !== 'none' || Object.keys(state.items).length > 0) &&
          way('removeAddIn', 'remove-add-in', words.removeAddIn, 'subtle')}
      </div>
    </>
  );
}

/** The step that the one next thing belongs to; null where it belongs to none. */
function nextStep(state: SessionState): StepId | null {
  const next = whatNext(state);
  if (next.kind === 'step') return next.step;
  return next.kind === 'answer' ? (steps.find(({ fields }) => fields.includes(next.field))?.id ?? null) : null;
}

function ReadAgain({ session }: { session: SessionActions }) {
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
      <Status>{said}</Status>
    </>
  );
}
