// Light or dark, as Word is. Fluent's tokens are in the page's own style sheet: FluentProvider would weigh as much as all our screens' words
// and does no more for plain HTML. A screen that uses Fluent's own parts wraps them in a provider, in its own chunk.
import { useEffect, useLayoutEffect, useState } from 'react';
import { isDarkTheme } from '../../app/host';

/** Keeps the page in Word's theme. Asked again when the panel gets the focus and when the system changes: Word has no event for it. */
export function useWordTheme(): void {
  const [dark, setDark] = useState(isDarkTheme);
  useEffect(() => {
    const ask = (): void => setDark(isDarkTheme());
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    window.addEventListener('focus', ask);
    system.addEventListener('change', ask);
    return () => {
      window.removeEventListener('focus', ask);
      system.removeEventListener('change', ask);
    };
  }, []);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }, [dark]);
}
