// The panel: the theme around it, its messages, and the screen that is open.
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, useSyncExternalStore, type ComponentType, type LazyExoticComponent } from 'react';
import { Notices } from './notices';
import { Overview } from './overview/overview';
import { buttonBehind, type Screen, type ScreenProps } from './screens';
import type { Session } from './session/session';
import { useTheme } from './theme';
import { panelWords } from './words';

// Fetched while the panel is idle, so that a step opens at once and without a network.
const Goal = lazy(() => import(/* webpackChunkName: "goal", webpackPrefetch: true */ './goal/goal'));
const Question = lazy(() => import(/* webpackChunkName: "question", webpackPrefetch: true */ './question/question'));
const SubQuestions = lazy(() => import(/* webpackChunkName: "sub-questions", webpackPrefetch: true */ './sub-questions/sub-questions'));
const Framework = lazy(() => import(/* webpackChunkName: "framework", webpackPrefetch: true */ './framework/framework'));

type Drawn = LazyExoticComponent<ComponentType<ScreenProps>>;
const stepScreens: Record<Exclude<Screen['name'], 'overview' | 'framework'>, Drawn> = { goal: Goal, question: Question, 'sub-questions': SubQuestions };

const useStyles = makeStyles({
  panel: { minHeight: '100vh', minWidth: '300px', boxSizing: 'border-box', padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`, overflowWrap: 'anywhere' },
  title: { margin: 0, paddingRight: '40px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
});

/** Draws the session's state. */
export function App({ session }: { session: Session }) {
  const styles = useStyles();
  const theme = useTheme();
  const state = useSyncExternalStore(session.subscribe, session.current);
  return (
    <FluentProvider theme={theme} className={styles.panel}>
      {state.phase === 'starting' && <p role="status">{panelWords.starting}</p>}
      {state.phase === 'not in Word' && <Plain {...panelWords.notInWord} />}
      {state.phase === 'too old' && <Plain {...panelWords.tooOld} />}
      {state.phase === 'ready' && <Screens session={session} state={state} />}
    </FluentProvider>
  );
}

function Plain({ title, text }: { title: string; text: string }) {
  const styles = useStyles();
  return (
    <main>
      <h1 className={styles.title}>{title}</h1>
      <p>{text}</p>
    </main>
  );
}

function Screens({ session, state }: Omit<ScreenProps, 'open'>) {
  const [screen, setScreen] = useState<Screen>({ name: 'overview' });
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const open = (next: Screen): void => {
    setCameFrom(buttonBehind(screen));
    setScreen(next);
    window.scrollTo(0, 0);
  };
  const given = { session, state, open };
  const Step = screen.name === 'overview' || screen.name === 'framework' ? null : stepScreens[screen.name];
  return (
    <main>
      <Notices notices={state.notices} onDismiss={(notice) => session.dismiss(notice)} />
      <Suspense fallback={<p role="status">{panelWords.opening}</p>}>
        {screen.name === 'overview' && <Overview {...given} focusOn={cameFrom} />}
        {screen.name === 'framework' && <Framework {...given} at={screen.field} />}
        {Step && <Step {...given} />}
      </Suspense>
    </main>
  );
}
