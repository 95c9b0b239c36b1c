// The nine steps of the handbook, and how far each is: in words, and by the shape beside it.
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { progress, type StepProgress } from '../../../enquiry/progress';
import type { ScreenProps } from '../screen';
import { screenOfStep, stepButton } from '../registry';
import { CheckShape } from '../../ui/icons';
import { token } from '../../ui/token';
import { answersOf } from '../../../app/session/what-next';
import { overviewWords } from './strings';

const words = overviewWords.state;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${token('spacingHorizontalS')})`, padding: 0 },
  row: {
    display: 'flex',
    gap: token('spacingHorizontalM'),
    alignItems: 'center',
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '48px',
    padding: '5px 9px',
    textAlign: 'start',
  },
  button: {
    padding: '4px 8px',
    font: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    backgroundColor: 'transparent',
    border: '1px solid transparent',
    borderRadius: token('borderRadiusMedium'),
    ':hover': { backgroundColor: token('colorSubtleBackgroundHover') },
    ':active': { backgroundColor: token('colorSubtleBackgroundPressed') },
    ':focus-visible': { outline: `2px solid ${token('colorStrokeFocus2')}`, outlineOffset: '-2px' },
  },
  shape: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    width: '24px',
    height: '24px',
    borderRadius: '50%',
    boxSizing: 'border-box',
    border: `1px solid ${token('colorNeutralStrokeAccessible')}`,
  },
  done: {
    border: `1px solid ${token('colorCompoundBrandBackground')}`,
    backgroundColor: token('colorCompoundBrandBackground'),
    color: token('colorNeutralForegroundOnBrand'),
  },
  begun: { border: `2px solid ${token('colorCompoundBrandStroke')}` },
  half: {
    width: '10px',
    height: '20px',
    marginRight: '10px',
    borderRadius: '10px 0 0 10px',
    backgroundColor: token('colorCompoundBrandStroke'),
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  later: { border: `1px dashed ${token('colorNeutralStrokeAccessible')}` },
  title: { display: 'block', fontWeight: token('fontWeightSemibold') },
  titleLater: { fontWeight: token('fontWeightRegular') },
  small: {
    display: 'block',
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase200'),
    color: token('colorNeutralForeground2'),
  },
});

/** How far a step is, in words; what it is about where its answers are not counted. */
function stateOf({ step, state, answered, counted }: StepProgress & { counted: number }): string {
  if (state === 'not counted') return step.about;
  return state === 'begun' ? words.begun(answered, counted) : words[state];
}

export function StepList({ state, open }: Pick<ScreenProps, 'state' | 'open'>) {
  const styles = useStyles();
  const answers = answersOf(state.fields);
  return (
    <ol className={styles.list}>
      {progress(answers).map((one) => {
        const { step } = one;
        const screen = screenOfStep(step);
        const shape =
          one.state === 'done'
            ? styles.done
            : one.state === 'begun'
              ? styles.begun
              : one.state === 'not counted'
                ? styles.later
                : undefined;
        const inside = (
          <>
            <span className={mergeClasses(styles.shape, shape)} aria-hidden="true">
              {one.state === 'done' ? <CheckShape /> : one.state === 'begun' && <span className={styles.half} />}
            </span>
            <span>
              <span className={mergeClasses(styles.title, screen === null && styles.titleLater)}>
                {step.number}. {step.title}
              </span>
              <span className={styles.small}>
                {stateOf({ ...one, counted: step.fields.filter((field) => answers.has(field)).length })}
              </span>
            </span>
          </>
        );
        return (
          <li key={step.id}>
            {screen === null ? (
              <div className={styles.row}>{inside}</div>
            ) : (
              <button
                type="button"
                id={stepButton(step)}
                className={mergeClasses(styles.row, styles.button)}
                onClick={() => open(screen)}
              >
                {inside}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
