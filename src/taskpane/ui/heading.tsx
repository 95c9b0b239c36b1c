// The heading of a screen: where the focus goes when the screen opens, so that it is read out and Tab goes on from there.
import { makeStyles, Text } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type FocusEvent } from 'react';

/** There is one such heading at a time. */
const headingId = 'screen-heading';

/** Sends the focus to the screen's heading: for a button that goes when it is pressed, so that the focus does not go with it. */
export function focusHeading(options?: FocusOptions): void {
  document.getElementById(headingId)?.focus(options);
}

export const isScreenHeading = ({ id }: Element): boolean => id === headingId;

const useStyles = makeStyles({
  heading: {
    margin: 0,
    display: 'block',
    paddingRight: '40px', // Word draws its menu over the top right corner of the panel
    ':focus': { outlineStyle: 'none' }, // reached by script only; a ring around a heading says nothing
  },
});

/** @param takesFocus false where something else on the screen takes it */
export function Heading({ children, takesFocus = true }: { children: string; takesFocus?: boolean }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const atFirst = useRef(takesFocus);
  // With the screen itself, not a moment later: whoever is quick with Tab would be taken back from where they went.
  useLayoutEffect(() => {
    if (atFirst.current) heading.current?.focus();
  }, []);
  return (
    <Text
      as="h1"
      size={500}
      weight="semibold"
      ref={heading}
      id={headingId}
      {...reachedByScript}
      className={styles.heading}
    >
      {children}
    </Text>
  );
}

// Word on the web moves the focus itself when Tab is pressed, from one element that Tab reaches to the next, and takes anything else for
// the end of the panel (`onWindowKeydown` in the library's word-web-16.00.debug.js). So the heading is one of them while it has the focus.
const makeTabbable = ({ currentTarget }: FocusEvent<HTMLHeadingElement>): void => {
  currentTarget.tabIndex = 0;
};
const makeUntabbable = ({ currentTarget }: FocusEvent<HTMLHeadingElement>): void => {
  currentTarget.tabIndex = -1;
};

/** What makes a heading a place that the focus can be sent to. */
export const reachedByScript = { tabIndex: -1, onFocus: makeTabbable, onBlur: makeUntabbable } as const;
