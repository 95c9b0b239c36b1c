// A part of a screen behind its heading: opened when somebody wants to see it.
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  // In line with what stands around it.
  header: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  ofItsOwn: { marginTop: tokens.spacingVerticalM },
  detail: { display: 'block', color: tokens.colorNeutralForeground2 },
  panel: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

interface Props {
  readonly title: string;
  /** A word or two more in the heading: how many, how far. */
  readonly detail?: string;
  readonly level?: 'h2' | 'h3';
  /** Is it open before anybody opened or closed it? */
  readonly opensItself?: boolean;
  /** For whoever opens and closes it from outside. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
}

export function Folded({ title, detail, level = 'h3', opensItself = false, open, onToggle, children }: Props) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = open ?? chosen ?? opensItself;
  const toggle = (): void => {
    setChosen(!isOpen);
    onToggle?.(!isOpen);
  };
  return (
    <Accordion
      collapsible
      className={level === 'h2' ? styles.ofItsOwn : undefined}
      openItems={isOpen ? [title] : []}
      onToggle={toggle}
    >
      <AccordionItem value={title}>
        <AccordionHeader as={level} size={level === 'h2' ? 'large' : 'medium'} className={styles.header}>
          <span>
            <span dir="auto">{title}</span> {detail && <Caption1 className={styles.detail}>{detail}</Caption1>}
          </span>
        </AccordionHeader>
        <AccordionPanel role="group" aria-label={title} className={styles.panel}>
          {children}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
