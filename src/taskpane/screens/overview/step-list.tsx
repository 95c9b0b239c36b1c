// The nine steps of the handbook, and how far each is: in words, and by the shape beside it.
import { Body1, Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { answersOf } from '../../../app/session/what-next';
import { progress, type StepProgress } from '../../../enquiry/progress';
import { useVisuallyHidden } from '../../ui/visually-hidden';
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
  marked: { color: tokens.colorCompoundBrandForeground1 },
});

function StateIcon({ state }: Pick<StepProgress, 'state'>) {
  const styles = useStyles();
  if (state === 'done') return <CheckmarkCircleFilled className={mergeClasses(styles.icon, styles.marked)} />;
  if (state === 'begun') return <CircleHalfFillRegular className={mergeClasses(styles.icon, styles.marked)} />;
  return <CircleRegular className={styles.icon} />;
}

export function StepList({ state, open }: Pick<ScreenProps, 'state' | 'open'>) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const answers = answersOf(state.fields);
  return (
    <ol className={styles.list}>
      {progress(answers).map(({ step, state: how, answered }) => {
        const screen = screenOfStep(step);
        const counted = step.fields.filter((field) => answers.has(field)).length;
        const said = how === 'begun' ? words.begun(answered, counted) : words[how];
        const label = (
          <span>
            <Body1 className={styles.title}>
              {step.number}. {step.title}
            </Body1>
            {/* What nobody has begun needs no words for the eye: the empty circle says it. */}
            <Caption1 className={how === 'open' ? hidden : styles.state}>{said}</Caption1>
          </span>
        );
        return (
          <li key={step.id}>
            {screen === null ? (
              <div className={mergeClasses(styles.step, styles.later)}>
                <StateIcon state={how} />
                {label}
              </div>
            ) : (
              <Button
                id={stepButton(step)}
                appearance="subtle"
                className={styles.step}
                icon={<StateIcon state={how} />}
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
