// One source of evidence in a list: its name and what is known of it in the heading, and all of it when it is opened.
import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  header: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  details: { display: 'block', color: tokens.colorNeutralForeground2 },
  inside: { marginBottom: tokens.spacingVerticalL },
});

interface Props {
  /** Of this item among those of its accordion. */
  readonly value: string;
  readonly name: string;
  readonly details: readonly string[];
  /** Its heading, for the focus. */
  readonly header: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/** Inside an `Accordion`. */
export function SourceItem({ value, name, details, header, children }: Props) {
  const styles = useStyles();
  return (
    <AccordionItem value={value}>
      <AccordionHeader as="h3" expandIconPosition="end" button={{ ref: header }}>
        <span dir="auto" className={styles.header}>
          {name}
          {details.length > 0 && <Caption1 className={styles.details}>{details.join(' · ')}</Caption1>}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.inside}>{children}</AccordionPanel>
    </AccordionItem>
  );
}
