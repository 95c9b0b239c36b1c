// One piece of evidence in the log: what it is in its heading, and, when it is opened, all that is noted of it.
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import { calendarDay } from '../../../enquiry/format';
import { logKeys, readLogChoice, type LogChoice, type LogEntry } from '../../../enquiry/log';
import { oneLine } from '../../../enquiry/managed-block';
import type { Plan } from '../../../enquiry/plan';
import { withGone } from '../../../enquiry/sub-question-ids';
import { perspectives } from '../../../handbook/perspectives';
import { CheckedItemField } from '../../people-remark/checked-item-field';
import { SourceChoices } from '../../source/source-choices';
import { SourceItem } from '../../source/source-item';
import { SmallText } from '../../ui/texts';
import type { ScreenProps } from '../screen';
import { collectWords as words } from './strings';

const useStyles = makeStyles({
  unexpected: { margin: `calc(-1 * ${tokens.spacingVerticalS}) 0 ${tokens.spacingVerticalM}` },
});

interface Props extends Pick<ScreenProps, 'session' | 'state'> {
  readonly entry: LogEntry;
  readonly questions: Plan['questions'];
  /** Its heading, and the field for its name: for the focus. */
  readonly header: Ref<HTMLButtonElement>;
  readonly name: Ref<HTMLTextAreaElement>;
  readonly onTakeOut: () => void;
}

export function LogItem({ session, state, entry, questions, header, name, onTakeOut }: Props) {
  const styles = useStyles();
  const { id, planned, perspective, when, unexpected } = entry;
  const change = (part: Partial<LogChoice>): void => {
    // What the record has, sub-questions that are gone included: they may come back.
    const key = logKeys.choice(id);
    const now = readLogChoice(session.current().items[key]?.value);
    session.keepItem(key, { ...now, ...withGone(part, now.questions, questions) });
  };
  const details = [
    when === '' ? '' : calendarDay(when),
    perspectives.find((one) => one.id === perspective)?.name ?? '',
    unexpected ? words.unexpected : '',
    oneLine(entry.shows) === '' ? words.notSaid : '',
  ].filter((text) => text !== '');
  const field = { session, state };
  return (
    <SourceItem value={id} name={entry.what || words.untitled} details={details} header={header}>
      {planned !== null && planned.source !== entry.what && <SmallText>{words.planned(planned.source)}</SmallText>}
      <CheckedItemField {...field} itemKey={logKeys.what(id)} label={words.what} input={name} />
      <CheckedItemField {...field} itemKey={logKeys.shows(id)} label={words.shows} rows={2} />
      <div className={styles.unexpected}>
        <Checkbox
          label={words.isUnexpected}
          checked={unexpected}
          onChange={(_, { checked }) => change({ unexpected: checked === true })}
        />
      </div>
      <CheckedItemField {...field} itemKey={logKeys.whom(id)} label={words.whom} />
      <CheckedItemField {...field} itemKey={logKeys.where(id)} label={words.where} help={words.whereHelp} />
      <SourceChoices chosen={entry} questions={questions} labels={words} onChange={change} />
      <Button onClick={onTakeOut}>{words.takeOut}</Button>
    </SourceItem>
  );
}
