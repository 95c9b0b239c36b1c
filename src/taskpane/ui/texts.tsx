// A paragraph of the panel, and a smaller, quieter one beside it.
import { Body1, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  // A person's own lines stay lines.
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, whiteSpace: 'pre-wrap' },
  small: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly children: ReactNode;
  readonly id?: string;
  readonly role?: 'status';
}

/** @param props `role`: a live region, which stays in the page also while it is empty */
export function Paragraph(props: Props) {
  return <Body1 as="p" block dir="auto" className={useStyles().text} {...props} />;
}

/** What is said beside something. */
export function SmallText(props: Props) {
  const styles = useStyles();
  return <Caption1 as="p" block dir="auto" className={mergeClasses(styles.text, styles.small)} {...props} />;
}
