// Step 8: the cycles. One is written at a time, part by part; the starting point stays in view; the others are folded away.
import { Accordion, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { cyclesBlock, cyclesPart } from '../../../app/drawings/cycles-block';
import type { SessionState } from '../../../app/session/session-state';
import { cyclesIn } from '../../../enquiry/cycles';
import { normalisedText } from '../../../enquiry/normalised-text';
import { PutBlockFold } from '../../managed-block/put-block-fold';
import { ActionBar } from '../../ui/action-bar';
import { Fold } from '../../ui/fold';
import { InView } from '../../ui/in-view';
import { PutBack } from '../../ui/put-back';
import { StepScreen } from '../../ui/step-screen';
import { Stepper } from '../../ui/stepper';
import { useArriving } from '../../ui/use-arriving';
import { Paragraph } from '../../ui/texts';
import { knownIn } from '../known-in';
import type { ScreenProps } from '../screen';
import { CyclePart } from './cycle-part';
import { OtherCycles } from './other-cycles';
import { parts } from './parts';
import { Baseline, QuestionNow } from './starting-point';
import { cyclesWords as words } from './strings';
import { useCycles } from './use-cycles';

const useStyles = makeStyles({ title: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}` } });

/** What a row says; a school's own table may not have it. */
const textOf = ({ fields }: Pick<SessionState, 'fields'>, field: string): string =>
  normalisedText(fields.find(({ id }) => id === field)?.text ?? '').trim();

export default function Cycles({ session, state, open }: ScreenProps) {
  const styles = useStyles();
  const { log, cycles } = knownIn(state);
  const question = textOf(state, 'question');
  const { latest, cycle, at, said, begin, ...shown } = useCycles(session, cycles, question);
  const arriving = useArriving<'out'>();
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
      <PutBack said={said} label={words.putBack} button={arriving.at('out')} onPutBack={shown.putBack} />
      <Baseline baseline={textOf(state, 'baseline')} open={open} />
      {cycle === undefined && <QuestionNow question={question} open={open} />}
      {cycle && part !== undefined && (
        <>
          <Text as="h2" size={400} weight="semibold" block className={styles.title}>
            {words.cycle(cycle.number)}
          </Text>
          {!isLatest && latest && (
            <Button appearance="subtle" onClick={shown.goOn}>
              {words.backTo(latest.number)}
            </Button>
          )}
          {cycle.question !== '' && <InView label={words.questionThen} text={cycle.question} />}
          {cycle.question === '' && question !== '' && (
            <Button onClick={() => shown.keepQuestion(cycle)}>{words.keepQuestion}</Button>
          )}
          <Stepper at={at} count={parts.length} label={words.partOf(at + 1, parts.length)} onGo={shown.goToPart} />
          <CyclePart
            session={session}
            state={state}
            open={open}
            cycle={cycle}
            part={part}
            log={log}
            questionNow={question}
            onTakeOut={() => {
              shown.takeOut(cycle);
              arriving.send('out');
            }}
          />
        </>
      )}
      <OtherCycles cycles={cycles.filter(({ id }) => id !== cycle?.id)} onOpen={shown.open} />
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
