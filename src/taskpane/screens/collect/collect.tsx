// Step 5: the log of the evidence. What is due, what came in, and the whole of it as a table in the document.
import { Accordion, Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useRef, useState } from 'react';
import { takeOutItems } from '../../../app/actions/take-out-items';
import { logBlock, logPart } from '../../../app/drawings/log-block';
import { cellsOfEntry } from '../../../enquiry/analysis';
import { dayAt } from '../../../enquiry/day';
import { dueIn } from '../../../enquiry/due';
import { itemsOf } from '../../../enquiry/items';
import { arrived, keysOfEntry, logKeys, type LogChoice, type LogEntry } from '../../../enquiry/log';
import { namedSources, type PlanEntry } from '../../../enquiry/plan';
import { PutBlockFold } from '../../managed-block/put-block-fold';
import { Fold } from '../../ui/fold';
import { useArriving } from '../../ui/use-arriving';
import { usePieces } from '../../ui/pieces';
import { PutBack } from '../../ui/put-back';
import { Section } from '../../ui/section';
import { StepScreen } from '../../ui/step-screen';
import { Paragraph, SmallText } from '../../ui/texts';
import { knownIn, useKnown } from '../known-in';
import type { ScreenProps } from '../screen';
import { DueList } from './due-list';
import { LogItem } from './log-item';
import { collectWords as words } from './strings';
import { TakeDates } from './take-dates';

const useStyles = makeStyles({ add: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}` } });

/** So many of the log at first. */
const atOnce = 6;

export default function Collect({ session, state, open }: ScreenProps) {
  const styles = useStyles();
  const [opened, setOpened] = useState<string | null>(null);
  const [out, setOut] = useState<{ readonly id: string; readonly bringBack: () => void } | null>(null);
  const [said, setSaid] = useState('');
  // The heading of what just arrived, the name of what was added, or the button that brings one back.
  const arriving = useArriving<'there' | 'new' | 'out'>();
  const { plan, log } = useKnown({ session, state });
  const due = dueIn(plan, log, dayAt(new Date()));
  // The latest first, and each in its place while its day is changed.
  const byId = new Map(log.map((entry) => [entry.id, entry]));
  const latest = [...itemsOf(state.items, 'log')].reverse().flatMap(({ id }) => byId.get(id) ?? []);
  const list = useRef<HTMLDivElement>(null);
  const { shown, more } = usePieces(latest, list, atOnce);

  const keep = (choice: LogChoice, what: string): void => {
    const id = crypto.randomUUID().slice(0, 8); // short: it stands in many keys
    session.keepItem(logKeys.choice(id), choice);
    // The words, and not only the way to the plan: a source may be taken out of the plan later.
    if (what !== '') session.keepItem(logKeys.what(id), what);
    setOpened(id);
    setOut(null);
  };
  const noteArrival = (entry: PlanEntry): void => {
    keep(arrived(entry, dayAt(new Date())), entry.source);
    setSaid(words.didArrive(entry.source));
    arriving.send('there');
  };
  const add = (): void => {
    keep({ entry: null, questions: [], perspective: null, when: dayAt(new Date()), unexpected: false }, '');
    setSaid('');
    arriving.send('new');
  };
  const takeOut = (entry: LogEntry): void => {
    // What was noted about it in the analysis, too.
    const keys = [...keysOfEntry(entry.id), ...cellsOfEntry(session.current().items, entry.id)];
    setOut({ id: entry.id, bringBack: takeOutItems(session, keys) });
    setSaid(words.takenOut(entry.what || words.untitled));
    arriving.send('out');
  };
  return (
    <StepScreen
      step="collect"
      title={words.title}
      about={words.about}
      open={open}
      next={{ ...words.next, screen: { name: 'analyse' } }}
    >
      <PutBack
        said={said}
        label={words.putBack}
        button={arriving.at('out')}
        onPutBack={
          out &&
          (() => {
            out.bringBack();
            setOut(null);
            setSaid('');
            setOpened(out.id);
            arriving.send('there');
          })
        }
      />
      <Section title={words.due}>
        {due.length > 0 ? (
          <DueList due={due} onArrived={noteArrival} />
        ) : namedSources(plan).length > 0 ? (
          <Paragraph>{words.allCame}</Paragraph>
        ) : (
          <>
            <Paragraph>{words.nothingPlanned}</Paragraph>
            <Button onClick={() => open({ name: 'plan' })}>{words.toPlan}</Button>
          </>
        )}
      </Section>
      <Section title={words.log}>
        {latest.length === 0 && <SmallText>{words.nothingYet}</SmallText>}
        <Accordion
          ref={list}
          collapsible
          openItems={opened === null ? [] : [opened]}
          onToggle={(_, { value }) => setOpened(value === opened ? null : String(value))}
        >
          {shown.map((entry) => (
            <div key={entry.id} data-piece tabIndex={-1}>
              <LogItem
                session={session}
                state={state}
                entry={entry}
                questions={plan.questions}
                header={entry.id === opened ? arriving.at('there') : null}
                name={entry.id === opened ? arriving.at('new') : null}
                onTakeOut={() => takeOut(entry)}
              />
            </div>
          ))}
        </Accordion>
        {more}
        <Button className={styles.add} icon={<AddRegular />} onClick={add}>
          {words.add}
        </Button>
      </Section>
      <Accordion multiple collapsible>
        {due.length > 0 && (
          <Fold id="calendar" title={words.calendar.title}>
            <TakeDates due={due} />
          </Fold>
        )}
        {latest.length > 0 && (
          <PutBlockFold
            about={words.inDocumentAbout}
            session={session}
            state={state}
            id={logPart}
            block={() => {
              const now = knownIn(session.current());
              return logBlock(now.log, now.plan);
            }}
          />
        )}
      </Accordion>
    </StepScreen>
  );
}
