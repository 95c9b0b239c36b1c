// Keeps what has just got the focus in view while the page still grows: a part that opens has no height yet when a field in it takes the focus,
// and what is said above it takes room. Only for a moment, so that nobody who scrolls away is fetched back.
import { useEffect } from 'react';
import { isScreenHeading } from './heading';

/** Longer than a part takes to open. */
const moment = 1000;

export function useFocusInView(): void {
  useEffect(() => {
    let came = -moment;
    const comes = ({ target }: FocusEvent): void => {
      came = performance.now();
      // Of a field for text a browser brings only the line with the caret into view, and leaves the rest behind the bar at the lower edge.
      if (target instanceof HTMLTextAreaElement) target.scrollIntoView({ block: 'nearest' });
    };
    const grows = new ResizeObserver(() => {
      const { activeElement: now, body } = document;
      // The heading takes the focus where something else goes; what one reads stays where it is.
      if (!now || now === body || isScreenHeading(now) || performance.now() - came > moment) return;
      now.scrollIntoView({ block: 'nearest' });
    });
    document.addEventListener('focusin', comes);
    grows.observe(document.body);
    return () => {
      document.removeEventListener('focusin', comes);
      grows.disconnect();
    };
  }, []);
}
