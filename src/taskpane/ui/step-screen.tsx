// What every step's screen has: the way back, where we are, a heading, and at its end the one next thing.
import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import type { ReactNode } from 'react';
import { steps, type StepId } from '../../handbook/steps';
import { ActionBar } from './action-bar';
import { Heading } from './heading';
import type { Screen } from '../screens/screen';
import { panelWords } from './strings';

const useStyles = makeStyles({
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`, marginBottom: tokens.spacingVerticalXS },
  where: { margin: 0, color: tokens.colorNeutralForeground2 },
  about: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL}` },
});

interface Props {
  /** The id of the step this screen belongs to, if it belongs to one. */
  readonly step?: StepId;
  readonly title: string;
  readonly about: string;
  readonly open: (screen: Screen) => void;
  /** Where the way back leads, where that is not the list of steps. */
  readonly back?: { readonly label: string; readonly screen: Screen };
  /** The one next thing, where this screen leads on to another: in the bar that stays in view. */
  readonly next?: { readonly button: string; readonly screen: Screen };
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
      <Button
        appearance="subtle"
        className={styles.back}
        icon={<ChevronLeftRegular />}
        onClick={() => open(back.screen)}
      >
        {back.label}
      </Button>
      {number !== undefined && (
        <Caption1 as="p" block className={styles.where}>
          {panelWords.stepOf(number, steps.length)}
        </Caption1>
      )}
      <Heading takesFocus={takesFocus}>{title}</Heading>
      <Body1 as="p" block className={styles.about}>
        {about}
      </Body1>
      {children}
      {next && (
        <ActionBar>
          <Button appearance="primary" onClick={() => open(next.screen)}>
            {next.button}
          </Button>
        </ActionBar>
      )}
    </>
  );
}
