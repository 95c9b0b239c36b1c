// The nine steps of the handbook, and how far each is: in words, and by the shape beside it.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { progress, type StepProgress } from '../../../enquiry/progress';
import type { ScreenProps } from '../screen';
import { screenOfStep, stepButton } from '../registry';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { answersOf } from '../../../app/session/what-next';
import { overviewWords } from './strings';

const words = overviewWords.state;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
  row: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
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
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
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
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  done: {
    border: `1px solid ${tokens.colorCompoundBrandBackground}`,
    backgroundColor: tokens.colorCompoundBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  begun: { border: `2px solid ${tokens.colorCompoundBrandStroke}` },
  half: {
    width: '10px',
    height: '20px',
    marginRight: '10px',
    borderRadius: '10px 0 0 10px',
    backgroundColor: tokens.colorCompoundBrandStroke,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  later: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  titleLater: { fontWeight: tokens.fontWeightRegular },
  small: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
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
              {one.state === 'done' ? <CheckmarkRegular /> : one.state === 'begun' && <span className={styles.half} />}
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
