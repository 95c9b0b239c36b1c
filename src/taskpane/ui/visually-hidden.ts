// Words for screen readers only.
import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** The class that hides an element from the eye and not from a screen reader. */
export const useVisuallyHidden = (): string => useStyles().hidden;
