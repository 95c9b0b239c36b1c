// One part of a cycle: a text, the decision, what becomes of the question, or the days.
import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { keepVersion } from '../../../app/actions/keep-version';
import { cameInDuring, cycleKeys, readCycleChoice, type Cycle, type CycleChoice } from '../../../enquiry/cycles';
import type { LogEntry } from '../../../enquiry/log';
import { oneLine } from '../../../enquiry/managed-block';
import { reasonKey, waitingReason } from '../../../enquiry/versions';
import { decisions } from '../../../handbook/cycle';
import { CheckedItemField } from '../../people-remark/checked-item-field';
import { ButtonRow } from '../../ui/button-row';
import { Choice } from '../../ui/choice';
import { DayField, DaysBeside } from '../../ui/day-field';
import { Folded } from '../../ui/folded';
import { InView } from '../../ui/in-view';
import { SmallText } from '../../ui/texts';
import type { ScreenProps } from '../screen';
import { cyclesWords as words, type PartId } from './strings';

const useStyles = makeStyles({
  title: { margin: `0 0 ${tokens.spacingVerticalS}` },
  days: { marginBottom: tokens.spacingVerticalM },
});

interface Props extends Pick<ScreenProps, 'session' | 'state' | 'open'> {
  readonly cycle: Cycle;
  readonly part: PartId;
  readonly log: readonly LogEntry[];
  /** The enquiry question as it stands in the framework. */
  readonly questionNow: string;
  readonly onTakeOut: () => void;
}

const yesOrNo = (['yes', 'no'] as const).map((value) => ({ value, label: words.changes[value] }));
const decisionOptions = decisions.map(({ id, name, about }) => ({ value: id, label: words.decision(name, about) }));

export function CyclePart({ session, state, open, cycle, part, log, questionNow, onTakeOut }: Props) {
  const styles = useStyles();
  const { id } = cycle;
  const { title, label } = words.parts[part];
  const field = { session, state };
  const change = (choice: Partial<CycleChoice>): void => {
    const key = cycleKeys.choice(id);
    session.keepItem(key, { ...readCycleChoice(session.current().items[key]?.value), ...choice });
  };
  const changeQuestion = (): void => {
    keepVersion(session);
    // The next version is kept with this reason, unless one waits already.
    if (cycle.why !== '' && waitingReason(session.current().items) === '') session.keepItem(reasonKey, cycle.why);
    open({ name: 'question' });
  };
  const evidence = cameInDuring(cycle, log).filter(({ unexpected }) => part === 'seen' || unexpected);
  return (
    <>
      {/* Which part it is now is read out; the focus stays on the button that was pressed. */}
      <div aria-live="polite">
        <Subtitle2 as="h3" block className={styles.title}>
          {title}
        </Subtitle2>
      </div>
      {part === 'decision' && (
        <Choice
          label={label}
          options={decisionOptions}
          value={cycle.decision}
          onChoose={(decision) => change({ decision })}
        />
      )}
      {part === 'question' && (
        <>
          {questionNow !== cycle.question && questionNow !== '' && (
            <InView label={words.questionNow} text={questionNow} />
          )}
          <Choice label={label} options={yesOrNo} value={cycle.changes} onChoose={(changes) => change({ changes })} />
          {cycle.changes !== null && (
            <CheckedItemField
              {...field}
              itemKey={cycleKeys.text(id, 'why')}
              label={words.why[cycle.changes]}
              rows={2}
            />
          )}
          {cycle.changes === 'yes' && <SmallText>{words.changeAbout}</SmallText>}
          <ButtonRow>
            {cycle.changes === 'yes' && <Button onClick={changeQuestion}>{words.changeQuestion}</Button>}
            <Button appearance="subtle" onClick={() => open({ name: 'question-history' })}>
              {words.history}
            </Button>
          </ButtonRow>
        </>
      )}
      {part === 'days' && (
        <>
          <div className={styles.days}>
            <DaysBeside>
              {(['from', 'to'] as const).map((which) => (
                <DayField
                  key={which}
                  label={words[which]}
                  value={cycle[which]}
                  onChange={(day) => change({ [which]: day })}
                />
              ))}
            </DaysBeside>
          </div>
          <CheckedItemField {...field} itemKey={cycleKeys.text(id, 'who')} label={label} />
          <Button appearance="subtle" onClick={onTakeOut}>
            {words.takeOut}
          </Button>
        </>
      )}
      {part !== 'decision' && part !== 'question' && part !== 'days' && (
        <CheckedItemField key={`${id} ${part}`} {...field} itemKey={cycleKeys.text(id, part)} label={label} rows={3} />
      )}
      {(part === 'seen' || part === 'surprises') && evidence.length > 0 && (
        <Folded key={`${id} ${part} evidence`} title={words.cameIn} detail={words.cameInOf(evidence.length)} level="h3">
          {evidence.map(({ id: entry, what, shows }) => (
            <SmallText key={entry}>{words.evidence(what || words.untitled, oneLine(shows))}</SmallText>
          ))}
        </Folded>
      )}
    </>
  );
}
