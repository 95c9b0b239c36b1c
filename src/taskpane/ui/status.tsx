// What became of the last thing a person did: in the page from the start, so that it is read out when it changes.
import { Body1, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  said: { margin: 0, whiteSpace: 'pre-wrap', ':not(:empty)': { margin: `${tokens.spacingVerticalS} 0` } },
});

export function Status({ children }: { children: string }) {
  return (
    <Body1 as="p" block role="status" className={useStyles().said}>
      {children}
    </Body1>
  );
}
