// The frame of a step: the way back, which step it is, its heading, and the one way on.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Button } from './button';
import { Heading } from './heading';
import { BackShape } from './shapes';
import { panelWords } from './words';

const useStyles = makeStyles({
  back: { margin: '0 40px 0 -12px' }, // Word draws its menu over the top right corner
  which: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  on: { width: '100%', marginTop: tokens.spacingVerticalXL },
});

interface Props {
  readonly title: string;
  /** Which of the nine steps this is, or what it is instead. */
  readonly which: string;
  readonly onBack: () => void;
  readonly on?: { readonly label: string; readonly go: () => void };
  readonly takesFocus?: boolean;
  readonly children: ReactNode;
}

export function StepScreen({ title, which, onBack, on, takesFocus = true, children }: Props) {
  const styles = useStyles();
  return (
    <>
      <Button look="subtle" className={styles.back} onClick={onBack}><BackShape />{panelWords.back}</Button>
      <p className={styles.which}>{which}</p>
      <Heading takesFocus={takesFocus}>{title}</Heading>
      {children}
      {on && <Button look="primary" className={styles.on} onClick={on.go}>{on.label}</Button>}
    </>
  );
}
