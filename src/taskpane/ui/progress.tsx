// The bar for work that takes a while. The words beside it, in a status, say what is done.
import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({ bar: { margin: `${tokens.spacingVerticalS} 0` } });

interface Props {
  readonly label: string;
  /** How much of how much; left out where nobody can say. */
  readonly done?: number;
  readonly all?: number;
}

export function Progress({ label, done, all }: Props) {
  return <ProgressBar aria-label={label} className={useStyles().bar} value={done} max={all} />;
}
