// The first screen: the one next thing, the nine steps with what is done, and how the document stands.
import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { ButtonRow } from '../../ui/button-row';
import { Callout } from '../../ui/callout';
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
  notReadYet: { justifySelf: 'start', minHeight: '84px' },
  // Short words begin where long ones do.
  end: {
    display: 'grid',
    justifyItems: 'start',
    margin: `${tokens.spacingVerticalXL} 0`,
    '& > button': { minWidth: 0 },
  },
});

/**
 * Before the document was read it says what is true of every document, in the same places, so that a press then is not lost.
 * @param focusOn the id of the button to go back to, when one comes from another screen
 */
export function Overview({ session, state, open, focusOn }: ScreenProps & { focusOn: string | null }) {
  const back = useRef(focusOn);
  useEffect(() => {
    if (back.current !== null) document.getElementById(back.current)?.focus();
  }, []);
  const isRead = state.phase === 'ready';
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
      {isRead ? (
        <NextThing
          session={session}
          state={state}
          onAnswer={(field) => open(screenOfField(field))}
          onStep={(id) => open(screenOfRecordedStep[id])}
        />
      ) : (
        <NotReadYet />
      )}
      <GoOn screen={state.lastScreen} open={open} />
      <Section title={words.steps}>
        <StepList state={state} open={open} next={isRead ? nextStep(state) : null} />
      </Section>
      {isRead && <Further state={state} session={session} way={way} />}
    </>
  );
}
interface FurtherProps extends Pick<ScreenProps, 'session' | 'state'> {
  /** The button that leads to a screen. */
  readonly way: (
    button: keyof typeof overviewButtons,
    screen: ScreenName,
    label: string,
    appearance?: 'subtle',
  ) => ReactNode;
}

/** What is below the steps: the framework as a whole, colleagues, help. */
function Further({ session, state, way }: FurtherProps) {
  const styles = useStyles();
  const { answered, all } = countAnswers(state.fields);
  return (
    <>
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

/** In the place of the next thing, about as high. The steps below it can be pressed already. */
function NotReadYet() {
  const styles = useStyles();
  return (
    <Callout title={words.next}>
      <div role="status" className={styles.notReadYet}>
        <Spinner size="small" labelPosition="after" label={panelWords.starting} />
      </div>
    </Callout>
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
