// A part of a screen that opens when it is wanted: one item of Fluent's accordion, under a heading.
import { AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  header: { fontWeight: tokens.fontWeightSemibold },
  panel: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL}` },
});

interface Props {
  /** Of this item among those of its accordion. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** Inside an `Accordion`. Its content is there only while it is open. */
export function Fold({ id, title, children }: Props) {
  const styles = useStyles();
  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h2" expandIconPosition="end" button={{ className: styles.header }}>
        {title}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
