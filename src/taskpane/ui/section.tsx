// A part of a screen under a heading of its own.
import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXXL },
  title: { display: 'block', margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** A region of the page, named by its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} dir="auto" className={styles.title}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
