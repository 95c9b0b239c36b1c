// A paragraph of the panel, and a smaller, quieter one beside it.
import { Body1, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // A person's own lines stay lines.
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, whiteSpace: 'pre-wrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly id?: string;
  readonly children: ReactNode;
}

export function Paragraph({ id, children }: Props) {
  return (
    <Body1 as="p" block id={id} className={useStyles().text}>
      {children}
    </Body1>
  );
}

export function SmallText({ id, children }: Props) {
  const styles = useStyles();
  return (
    <Caption1 as="p" block id={id} className={mergeClasses(styles.text, styles.quiet)}>
      {children}
    </Caption1>
  );
}
