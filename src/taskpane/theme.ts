// Light or dark, as Word is. Fluent's tokens are put on the page itself: FluentProvider would weigh as much as all our screens' words
// and does no more for plain HTML. A screen that uses Fluent's own parts wraps them in a provider, in its own chunk.
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useState } from 'react';
import { isDarkTheme } from '../document/host';

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
    const { style } = document.documentElement;
    style.colorScheme = dark ? 'dark' : 'light'; // scroll bars, radio buttons
    for (const [token, value] of Object.entries(dark ? webDarkTheme : webLightTheme)) style.setProperty(`--${token}`, String(value));
  }, [dark]);
}
