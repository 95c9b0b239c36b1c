// Light or dark, as Word is.
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { isDarkTheme } from '../document/host';

/** The theme as it is now. Asked again when the panel gets the focus and when the system changes: Word has no event for it. */
export function useTheme(): Theme {
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
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  return dark ? webDarkTheme : webLightTheme;
}
