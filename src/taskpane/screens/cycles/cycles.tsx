// Step 8: the cycles. One is written at a time, part by part; the starting point stays in view; the others are folded away.
import { Accordion, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { takeOutItems } from '../../../app/actions/take-out-items';
import { cyclesBlock, cyclesPart } from '../../../app/drawings/cycles-block';
import type { SessionState } from '../../../app/session/session-state';
import { cycleKeys, cyclesIn, keysOfCycle, readCycleChoice, type Cycle } from '../../../enquiry/cycles';
import { dayAt } from '../../../enquiry/day';
import { normalisedText } from '../../../enquiry/normalised-text';
import { PutBlockFold } from '../../managed-block/put-block-fold';
import { ActionBar } from '../../ui/action-bar';
import { Fold } from '../../ui/fold';
import { headingId } from '../../ui/heading';
import { InView } from '../../ui/in-view';
import { PutBack } from '../../ui/put-back';
import { StepScreen } from '../../ui/step-screen';
import { Stepper } from '../../ui/stepper';
import { useArriving } from '../../ui/use-arriving';
import { Paragraph, SmallText } from '../../ui/texts';
import { knownIn } from '../known-in';
import type { ScreenProps } from '../screen';
import { CyclePart } from './cycle-part';
import { OtherCycles } from './other-cycles';
import { nextPart, parts } from './parts';
import { cyclesWords as words } from './strings';

const useStyles = makeStyles({ title: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}` } });

/** What a row says; a school's own table may not have it. */
const textOf = ({ fields }: Pick<SessionState, 'fields'>, field: string): string =>
  normalisedText(fields.find(({ id }) => id === field)?.text ?? '').trim();

export default function Cycles({ session, state, open }: ScreenProps) {
  const styles = useStyles();
  const { log, cycles } = knownIn(state);
  const latest = cycles[cycles.length - 1];
  const [chosen, setChosen] = useState<string | null>(null);
  const cycle = cycles.find(({ id }) => id === chosen) ?? latest;
  // Whoever comes back goes on where they left off.
  const [at, setAt] = useState(() => nextPart(cycle));
  const [said, setSaid] = useState('');
  const [out, setOut] = useState<{ readonly id: string; readonly bringBack: () => void } | null>(null);
  const arriving = useArriving<'out'>();
  const question = textOf(state, 'question');
  const baseline = textOf(state, 'baseline');
  const goTo = (id: string | null, part: number): void => {
    setChosen(id);
    setAt(part);
    setOut(null);
    document.getElementById(headingId)?.focus(); // the cycle begins at the top
  };
  const begin = (): void => {
    const today = dayAt(new Date());
    if (latest && latest.to === '') {
      const key = cycleKeys.choice(latest.id);
      session.keepItem(key, { ...readCycleChoice(session.current().items[key]?.value), to: today });
    }
    const id = crypto.randomUUID().slice(0, 8); // short: it stands in many keys, and a school has a few
    session.keepItem(cycleKeys.choice(id), { from: today, to: '', decision: null, changes: null });
    if (question !== '') session.keepItem(cycleKeys.text(id, 'question'), question);
    const number = cycles.length + 1;
    setSaid(question === '' ? words.begunWithoutQuestion(number) : words.begun(number));
    goTo(null, 0);
  };
  const takeOut = (one: Cycle): void => {
    setOut({ id: one.id, bringBack: takeOutItems(session, keysOfCycle(one.id)) });
    setSaid(words.takenOut(one.number));
    setChosen(null);
    setAt(0);
    arriving.send('out');
  };
  const part = parts[at];
  const isLatest = cycle !== undefined && cycle.id === latest?.id;
  const toPoster = { ...words.toPoster, screen: { name: 'poster' } } as const;
  const canBegin = latest === undefined || latest.decision !== null;
  return (
    <StepScreen
      step="cycle"
      title={words.title}
      about={words.about}
      open={open}
      {...(canBegin ? {} : { next: toPoster })}
    >
      <PutBack
        said={said}
        label={words.putBack}
        button={arriving.at('out')}
        onPutBack={
          out &&
          (() => {
            out.bringBack();
            setSaid('');
            goTo(out.id, 0);
          })
        }
      />
      {baseline !== '' ? (
        <InView label={words.baseline} text={baseline} />
      ) : (
        <>
          <SmallText>{words.noBaseline}</SmallText>
          <Button onClick={() => open({ name: 'framework', field: 'baseline' })}>{words.toBaseline}</Button>
        </>
      )}
      {cycle === undefined &&
        (question !== '' ? (
          <InView label={words.questionNow} text={question} />
        ) : (
          <>
            <Paragraph>{words.noQuestion}</Paragraph>
            <Button onClick={() => open({ name: 'question' })}>{words.toQuestion}</Button>
          </>
        ))}
      {cycle && part !== undefined && (
        <>
          <Text as="h2" size={400} weight="semibold" block className={styles.title}>
            {words.cycle(cycle.number)}
          </Text>
          {!isLatest && latest && (
            <>
              <SmallText>{words.changing(cycle.number)}</SmallText>
              <Button appearance="subtle" onClick={() => goTo(null, nextPart(latest))}>
                {words.backTo(latest.number)}
              </Button>
            </>
          )}
          {cycle.question !== '' && <InView label={words.questionThen} text={cycle.question} />}
          {cycle.question === '' && question !== '' && (
            <Button onClick={() => session.keepItem(cycleKeys.text(cycle.id, 'question'), question)}>
              {words.keepQuestion}
            </Button>
          )}
          <Stepper at={at} count={parts.length} label={words.partOf(at + 1, parts.length)} onGo={setAt} />
          <CyclePart
            session={session}
            state={state}
            open={open}
            cycle={cycle}
            part={part}
            log={log}
            questionNow={question}
            onTakeOut={() => takeOut(cycle)}
          />
        </>
      )}
      <OtherCycles cycles={cycles.filter(({ id }) => id !== cycle?.id)} onOpen={(id) => goTo(id, 0)} />
      {cycles.length > 0 && (
        <Accordion multiple collapsible>
          {latest && latest.decision === null && (
            <Fold id="next" title={words.next}>
              <Paragraph>{words.nextAbout(latest.number)}</Paragraph>
              <Button onClick={begin}>{words.begin(cycles.length + 1)}</Button>
            </Fold>
          )}
          <PutBlockFold
            about={words.inDocumentAbout}
            session={session}
            state={state}
            id={cyclesPart}
            block={() => {
              const now = session.current();
              return cyclesBlock(cyclesIn(now.items), textOf(now, 'baseline'));
            }}
          />
        </Accordion>
      )}
      {canBegin && (
        <ActionBar>
          <Button appearance="primary" onClick={begin}>
            {words.begin(cycles.length + 1)}
          </Button>
          <Button onClick={() => open(toPoster.screen)}>{toPoster.button}</Button>
        </ActionBar>
      )}
    </StepScreen>
  );
}
