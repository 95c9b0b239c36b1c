// A part of a screen under a heading of its own.
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, type ReactNode, type Ref } from 'react';
import { reachedByScript } from './heading';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXXL },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    ':focus': { outlineStyle: 'none' }, // reached by script only
  },
});

interface Props {
  readonly title: string;
  /** The heading, where the focus is sent to it. */
  readonly heading?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

/** A region of the page, named by its heading. */
export function Section({ title, heading, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Text
        as="h2"
        size={400}
        weight="semibold"
        block
        ref={heading}
        id={id}
        dir="auto"
        className={styles.title}
        {...(heading && reachedByScript)}
      >
        {title}
      </Text>
      {children}
    </section>
  );
}
