// Fields below one another, with room between them.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ fields: { display: 'grid', gap: tokens.spacingVerticalM } });

export function Fields({ children }: { children: ReactNode }) {
  return <div className={useStyles().fields}>{children}</div>;
}
