// The panel: its phases, its messages, and the screen that is open.
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, type ReactNode, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { Heading } from './ui/heading';
import { Notices } from './ui/messages';
import { Overview } from './screens/overview/overview';
import type { Screen, ScreenProps } from './screens/screen';
import { buttonBehind, registry } from './screens/registry';
import { fetchAhead } from '../app/session/fetch-ahead';
import type { Session } from '../app/session/session';
import { readyAhead } from './ready-ahead';
import { PanelTheme } from './ui/panel-theme';
import { panelWords } from './ui/strings';
import { useFocusInView } from './ui/use-focus-in-view';

/** Every screen but the first, fetched when it is opened. */
const views = Object.fromEntries(Object.entries(registry).map(([name, { load }]) => [name, lazy(load)]));

/** The other screens are fetched once the first one stands there, so that a step opens at once, also where the network has gone. */
const pauseBeforeFetching = 1000;

const useStyles = makeStyles({
  panel: {
    display: 'flow-root',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
    overflowWrap: 'anywhere',
  },
});

/** Draws the session's state. What can be said and pressed before the document was read is there at once. */
export function App({ session }: { session: Session }) {
  const styles = useStyles();
  const state = useSyncExternalStore(session.subscribe, session.current);
  useFocusInView();
  return (
    <PanelTheme>
      <div className={styles.panel}>
        {state.phase === 'not in Word' && <Plain {...panelWords.notInWord} />}
        {state.phase === 'not fetched' && <NotFetched />}
        {state.phase === 'too old' && <Plain {...panelWords.tooOld} />}
        {state.phase === 'taken off' && <Plain {...panelWords.takenOff} takesFocus />}
        {(state.phase === 'starting' || state.phase === 'ready') && (
          <main>
            <Notices notices={state.notices} onDismiss={(notice) => session.dismiss(notice)} />
            <Screens session={session} state={state} />
          </main>
        )}
      </div>
    </PanelTheme>
  );
}

/** Said at once, so that it is read out; the spinner beside it is for the eye. */
function Waiting({ label }: { label: string }) {
  return (
    <div role="status">
      <Spinner size="small" labelPosition="after" label={label} />
    </div>
  );
}

interface PlainProps {
  readonly title: string;
  readonly text: string;
  readonly takesFocus?: boolean;
  readonly children?: ReactNode;
}

function Plain({ title, text, takesFocus = false, children }: PlainProps) {
  return (
    <main>
      <Heading takesFocus={takesFocus}>{title}</Heading>
      <p>{text}</p>
      {children}
    </main>
  );
}

/** A part of Office.js is kept back. It is waited for all the same. */
function NotFetched() {
  const { again, details, ...words } = panelWords.notFetched;
  return (
    <Plain {...words}>
      <p>{details}</p>
      <Button onClick={() => window.location.reload()}>{again}</Button>
    </Plain>
  );
}

function Screens({ session, state }: Omit<ScreenProps, 'open'>) {
  const [screen, setScreen] = useState<Screen>({ name: 'overview' });
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const isRead = state.phase === 'ready';
  const open = (next: Screen): void => {
    // What was only for information has been read; a warning stays until it is put away.
    for (const notice of state.notices) if (notice.intent === 'info') session.dismiss(notice);
    setCameFrom(buttonBehind(screen));
    if (isRead && next.name !== 'overview') session.keepScreen(next);
    setScreen(next);
    window.scrollTo(0, 0);
  };
  useEffect(() => {
    if (!isRead) return undefined;
    let stopFollowing = (): void => undefined;
    const timer = setTimeout(() => {
      void fetchAhead([...Object.values(registry).map(({ load }) => load), ...readyAhead]);
      // A comment of ours beside the question follows it, whichever screen is open.
      stopFollowing = session.followQuestion();
    }, pauseBeforeFetching);
    return () => {
      clearTimeout(timer);
      stopFollowing();
    };
  }, [session, isRead]);
  const given = { session, state, open };
  const View = screen.name === 'overview' ? null : views[screen.name];
  return (
    <Suspense fallback={<Waiting label={panelWords.opening} />}>
      {screen.name === 'overview' && <Overview {...given} focusOn={cameFrom} />}
      {/* No screen before the document was read: nothing is typed over words that are still to come. */}
      {View && (isRead ? <View {...given} at={screen.field} /> : <Waiting label={panelWords.starting} />)}
    </Suspense>
  );
}
