// The two kinds of paragraph that screens have, with the spaces between them.
import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  paragraph: { margin: `0 0 ${tokens.spacingVerticalM}` },
  small: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly children: ReactNode;
  readonly id?: string;
  readonly role?: 'status';
}

/** @param props `role`: a live region, which stays in the page also while it is empty */
export function Paragraph(props: Props) {
  return <Body1 as="p" block dir="auto" className={useStyles().paragraph} {...props} />;
}

/** What is said beside something: quieter and smaller. */
export function SmallText(props: Props) {
  return <Caption1 as="p" block dir="auto" className={useStyles().small} {...props} />;
}
