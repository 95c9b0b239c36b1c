// How Word works here, for whoever looks after the computers: lines that can be copied and passed on.
import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SelfTestReport } from '../../../app/session/actions';
import { ButtonRow } from '../../ui/button-row';
import { copyText } from '../../ui/leave-panel';
import { Status } from '../../ui/status';
import type { ScreenProps } from '../screen';
import { helpWords } from './strings';

const words = helpWords.computers;

const useStyles = makeStyles({ lines: { display: 'grid', gap: tokens.spacingVerticalS } });

export function ForComputers({ session, state: { selfTest } }: Pick<ScreenProps, 'session' | 'state'>) {
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const lines = selfTest ? linesOf(selfTest) : [];
  const look = async (): Promise<void> => {
    const looked = await session.testWord();
    setSaid(looked.ok ? '' : looked.sentence);
  };
  const copy = (): void => setSaid(copyText(lines.join('\n')) ? words.copied : words.notCopied);
  return (
    <div className={styles.lines}>
      <Body1>{words.about}</Body1>
      {lines.map((line) => (
        <Body1 key={line}>{line}</Body1>
      ))}
      <ButtonRow>
        <Button onClick={() => void look()}>{selfTest ? words.again : words.look}</Button>
        {selfTest && <Button onClick={copy}>{words.copy}</Button>}
      </ButtonRow>
      <Status>{said}</Status>
    </div>
  );
}

function linesOf({ word, found }: SelfTestReport): readonly string[] {
  const { search, wholeSearch, reading, control } = words;
  return [
    words.word(word.platform, word.version, word.wordApi),
    ...(found
      ? [
          search[found.search],
          wholeSearch[found.wholeSearch],
          reading[found.reading],
          control[found.control],
          words.took(found.milliseconds),
        ]
      : [words.noFramework]),
  ];
}
