// What every step's screen has: the way back, where we are, a heading, and at its end the one next thing.
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { steps, type StepId } from '../../handbook/steps';
import { Button } from './button';
import { Heading } from './heading';
import type { Screen } from '../screens/screen';
import { BackShape } from './icons';
import { token } from './token';
import { panelWords } from './strings';

const useStyles = makeStyles({
  back: { paddingLeft: token('spacingHorizontalXS'), marginLeft: '-9px', marginBottom: token('spacingVerticalS') },
  where: {
    margin: 0,
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase200'),
    color: token('colorNeutralForeground2'),
  },
  about: { margin: `${token('spacingVerticalXS')} 0 ${token('spacingVerticalL')}` },
  next: {
    marginTop: token('spacingVerticalXXL'),
    paddingTop: token('spacingVerticalL'),
    borderTop: `1px solid ${token('colorNeutralStroke2')}`,
  },
  nextButton: { width: '100%' },
  why: { margin: `0 0 ${token('spacingVerticalM')}` },
});

interface Props {
  /** The id of the step this screen belongs to, if it belongs to one. */
  readonly step?: StepId;
  readonly title: string;
  readonly about: string;
  readonly open: (screen: Screen) => void;
  /** Where the way back leads, where that is not the list of steps. */
  readonly back?: { readonly label: string; readonly screen: Screen };
  /** The one next thing, where this screen leads on to another. */
  readonly next?: { readonly why: string; readonly button: string; readonly screen: Screen };
  /** False where the screen opens at one of its fields. */
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

export function StepScreen({
  step,
  title,
  about,
  open,
  back = { label: panelWords.back, screen: { name: 'overview' } },
  next,
  takesFocus,
  children,
}: Props) {
  const styles = useStyles();
  const number = steps.find((one) => one.id === step)?.number;
  return (
    <>
      <Button look="subtle" className={styles.back} onClick={() => open(back.screen)}>
        <BackShape />
        {back.label}
      </Button>
      {number !== undefined && <p className={styles.where}>{panelWords.stepOf(number, steps.length)}</p>}
      <Heading takesFocus={takesFocus}>{title}</Heading>
      <p className={styles.about}>{about}</p>
      {children}
      {next && (
        <div className={styles.next}>
          <p className={styles.why}>{next.why}</p>
          <Button look="primary" className={styles.nextButton} onClick={() => open(next.screen)}>
            {next.button}
          </Button>
        </div>
      )}
    </>
  );
}
