// A part of a screen that opens when it is wanted: one item of Fluent's accordion, under a heading.
import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  header: { fontWeight: tokens.fontWeightSemibold },
  title: { display: 'grid' },
  state: { color: tokens.colorNeutralForeground2 },
  panel: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL}` },
});

interface Props {
  /** Of this item among those of its accordion. */
  readonly id: string;
  readonly title: string;
  /** How it stands, below the title, with its sign. */
  readonly state?: string;
  readonly icon?: JSX.Element;
  readonly children: ReactNode;
}

/** Inside an `Accordion`. Its content is there only while it is open. */
export function Fold({ id, title, state, icon, children }: Props) {
  const styles = useStyles();
  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h2" expandIconPosition="end" icon={icon} button={{ className: styles.header }}>
        {state === undefined ? (
          title
        ) : (
          <span className={styles.title}>
            <span>{title} </span>
            <Caption1 className={styles.state}>{state}</Caption1>
          </span>
        )}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
