// One of several at a time: which it is, and the ways to the one before and the one after.
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState } from 'react';
import { panelWords } from './strings';
import { useVisuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    // The buttons' words in line with the rest of the screen.
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
  },
});

interface Props {
  /** Counted from 0. */
  readonly at: number;
  readonly count: number;
  /** Which it is, such as "Card 2 of 21". */
  readonly label: string;
  /** What it is called, where nothing on the screen reads out the one that has come: then it is read out here. */
  readonly name?: string;
  readonly onGo: (at: number) => void;
}

/** At either end the button stays, so that the focus is not lost. */
export function Stepper({ at, count, label, name, onGo }: Props) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const [went, setWent] = useState(false);
  const go = (to: number): void => {
    setWent(true);
    onGo(to);
  };
  return (
    <div className={styles.row}>
      <Button appearance="subtle" icon={<ChevronLeftRegular />} disabledFocusable={at === 0} onClick={() => go(at - 1)}>
        {panelWords.previous}
      </Button>
      <Caption1 role={name === undefined ? undefined : 'status'}>
        {label}
        {went && name !== undefined && <span className={hidden}>: {name}</span>}
      </Caption1>
      <Button
        appearance="subtle"
        icon={<ChevronRightRegular />}
        iconPosition="after"
        disabledFocusable={at === count - 1}
        onClick={() => go(at + 1)}
      >
        {panelWords.next}
      </Button>
    </div>
  );
}
