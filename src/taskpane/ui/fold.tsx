// A part of a screen that opens when it is wanted: one item of Fluent's accordion, under a heading.
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
  header: { fontWeight: tokens.fontWeightSemibold },
  title: { display: 'grid' },
  state: { color: tokens.colorNeutralForeground2 },
  panel: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL}` },
});

interface Props {
  /** Of this item among those of its accordion. */
  readonly id: string;
  readonly title: string;
  /** A word or two more below the title: how it stands, how many. */
  readonly state?: string;
  readonly icon?: JSX.Element;
  readonly level?: 'h2' | 'h3';
  /** The button in its heading, for the focus. */
  readonly header?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/** Inside an `Accordion`. Its content is there only while it is open, as a group of the same name. */
export function Fold({ id, title, state, icon, level = 'h2', header, children }: Props) {
  const styles = useStyles();
  return (
    <AccordionItem value={id}>
      <AccordionHeader
        as={level}
        expandIconPosition="end"
        icon={icon}
        button={{ className: styles.header, ref: header }}
      >
        <span className={styles.title}>
          <span dir="auto">{title}</span> {state && <Caption1 className={styles.state}>{state}</Caption1>}
        </span>
      </AccordionHeader>
      <AccordionPanel role="group" aria-label={title} className={styles.panel}>
        {children}
      </AccordionPanel>
    </AccordionItem>
  );
}
