// Parts of a screen that wait under their headings until somebody opens them.
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  folds: {
    // Text and chevron in line with the rest of the screen.
    margin: `${tokens.spacingVerticalL} calc(-1 * ${tokens.spacingHorizontalM}) 0`,
  },
  content: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}` },
});

export interface Fold {
  readonly id: string;
  readonly title: string;
  readonly content: ReactNode;
}

/** Each opens and closes by itself; all are closed at first, but for those named. */
export function Folds({ folds, open = [] }: { folds: readonly Fold[]; open?: readonly string[] }) {
  const styles = useStyles();
  return (
    <Accordion multiple collapsible defaultOpenItems={[...open]} className={styles.folds}>
      {folds.map(({ id, title, content }) => (
        <AccordionItem key={id} value={id}>
          <AccordionHeader as="h2">{title}</AccordionHeader>
          <AccordionPanel className={styles.content}>{content}</AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
