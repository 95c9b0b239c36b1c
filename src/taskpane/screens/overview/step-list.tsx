// The nine steps of the handbook, and how far each is: in words, and by the shape beside it.
import { Body1, Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { answersOf, halfDoneIn } from '../../../app/session/what-next';
import { progress, type StepProgress } from '../../../enquiry/progress';
import type { StepId } from '../../../handbook/steps';
import { screenOfStep, stepButton } from '../registry';
import type { ScreenProps } from '../screen';
import { overviewWords } from './strings';

const words = overviewWords.state;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
  step: {
    width: '100%',
    minHeight: '40px',
    justifyContent: 'flex-start',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'start',
  },
  later: { display: 'flex', alignItems: 'center', boxSizing: 'border-box', gap: tokens.spacingHorizontalSNudge },
  title: { display: 'block' },
  state: { display: 'block', color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, fontSize: '20px' },
  unknown: { width: '20px' },
  marked: { color: tokens.colorCompoundBrandForeground1 },
});

/** @param state null: not known yet */
function StateIcon({ state }: { state: StepProgress['state'] | null }) {
  const styles = useStyles();
  if (state === null) return <span className={styles.unknown} />;
  if (state === 'done') return <CheckmarkCircleFilled className={mergeClasses(styles.icon, styles.marked)} />;
  if (state === 'begun') return <CircleHalfFillRegular className={mergeClasses(styles.icon, styles.marked)} />;
  return <CircleRegular className={styles.icon} />;
}

/** How a step stands, in a few words: done, begun and how far, or how long it takes. */
function standing({ step, state, answered, all }: StepProgress): string {
  if (state === 'done') return words.done;
  if (state === 'begun') return words.begun(step.id, answered, all);
  return state === 'not counted' ? words['not counted'] : step.takes;
}

/** @param next the step that the next thing belongs to; null where it is none */
export function StepList({ state, open, next }: Pick<ScreenProps, 'state' | 'open'> & { next: StepId | null }) {
  const styles = useStyles();
  const answers = answersOf(state.fields);
  const isRead = state.phase === 'ready';
  return (
    <ol className={styles.list}>
      {progress(answers, state.items, halfDoneIn(state.fields)).map((how) => {
        const { step } = how;
        const screen = screenOfStep(step);
        const label = (
          <span>
            <Body1 className={styles.title}>
              {step.number}. {step.title}
            </Body1>
            <Caption1 className={styles.state}>
              {step.id === next ? words.next(standing(how)) : isRead ? standing(how) : step.takes}
            </Caption1>
          </span>
        );
        return (
          <li key={step.id} aria-current={step.id === next ? 'step' : undefined}>
            {screen === null ? (
              <div className={mergeClasses(styles.step, styles.later)}>
                <StateIcon state={how.state} />
                {label}
              </div>
            ) : (
              <Button
                id={stepButton(step)}
                appearance="subtle"
                className={styles.step}
                icon={<StateIcon state={isRead ? how.state : null} />}
                onClick={() => open(screen)}
              >
                {label}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
