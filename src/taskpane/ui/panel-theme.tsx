// Fluent's provider with Word's theme, light or dark. High contrast is left to the browser's forced colours, which Fluent's parts support.
import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import { isDarkTheme } from '../../app/host';

const useStyles = makeStyles({ whole: { minHeight: '100vh' } });

/** Whether Word is dark. Asked again when the panel gets the focus and when the system changes: Word has no event for it. */
function useDark(): boolean {
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
  return dark;
}

/** The panel's colours, letters and spaces for everything inside. */
export function PanelTheme({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const dark = useDark();
  // The page's own scroll bars and the space around the panel follow.
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }, [dark]);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} className={styles.whole}>
      {children}
    </FluentProvider>
  );
}
