// Help: what each step is for, what is kept where, colleagues, programmes, and the first cards once more.
import { Accordion, Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { steps } from '../../../handbook/steps';
import { ExampleButton } from '../../ui/example-button';
import { Fold } from '../../ui/fold';
import { StepScreen } from '../../ui/step-screen';
import { Status } from '../../ui/status';
import type { ScreenProps } from '../screen';
import { ForComputers } from './for-computers';
import { helpWords as words } from './strings';

const useStyles = makeStyles({
  lines: { display: 'grid', gap: tokens.spacingVerticalS },
  again: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
    margin: `${tokens.spacingVerticalXL} 0`,
  },
});

export default function Help({ session, state, open }: ScreenProps) {
  const styles = useStyles();
  const topics = [
    {
      id: 'steps',
      title: words.steps,
      lines: steps.map(({ number, title, about }) => `${number}. ${title}. ${about}`),
    },
    { id: 'kept', ...words.kept },
    { id: 'colleagues', ...words.colleagues },
    { id: 'programme', ...words.programme },
    { id: 'away', ...words.away },
  ];
  return (
    <StepScreen title={words.title} about={words.about} open={open}>
      <Accordion collapsible multiple>
        {topics.map(({ id, title, lines }) => (
          <Fold key={id} id={id} title={title}>
            <div className={styles.lines}>
              {lines.map((line) => (
                <Body1 key={line}>{line}</Body1>
              ))}
              {id === 'kept' && <ClearDevice session={session} />}
            </div>
          </Fold>
        ))}
        <Fold id="computers" title={words.computers.title}>
          <ForComputers session={session} state={state} />
        </Fold>
      </Accordion>
      <div className={styles.again}>
        <Button
          onClick={() => {
            session.showWelcome(true);
            open({ name: 'overview' });
          }}
        >
          {words.welcome}
        </Button>
        <ExampleButton session={session} />
      </div>
    </StepScreen>
  );
}

function ClearDevice({ session }: Pick<ScreenProps, 'session'>) {
  const { kept } = words;
  const [said, setSaid] = useState<readonly string[]>([]);
  const [others, setOthers] = useState(false);
  const clear = async (whose: 'this document' | 'every document'): Promise<void> => {
    const { ofThis, ofOthers } = await session.clearDevice(whose);
    setOthers(ofOthers || whose === 'every document'); // the focus is on the second button then
    setSaid([
      ofThis ? kept.notInDocument : kept.cleared,
      ...(ofOthers ? [kept.others] : whose === 'every document' ? [kept.clearedAll] : []),
    ]);
  };
  return (
    <div>
      <Button onClick={() => void clear('this document')}>{kept.clear}</Button>
      <Status>{said.join(' ')}</Status>
      {others && <Button onClick={() => void clear('every document')}>{kept.clearOthers}</Button>}
    </div>
  );
}
