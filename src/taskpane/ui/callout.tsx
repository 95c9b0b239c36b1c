// What the person is asked to do now, set apart from the rest of its screen.
import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalL}`,
    padding: tokens.spacingVerticalL,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0 },
});

/** A region named by its heading. */
export function Callout({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.box} aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} block className={styles.title}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}
