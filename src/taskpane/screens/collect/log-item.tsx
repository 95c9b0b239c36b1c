// One piece of evidence in the log: what it is in its heading, and, when it is opened, all that is noted of it.
import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  Checkbox,
  Field,
  Input,
  Label,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useId, type Ref } from 'react';
import { letterOf } from '../../../app/session/sub-question-lines';
import { calendarDay } from '../../../enquiry/format';
import { logKeys, readLogChoice, type LogChoice, type LogEntry } from '../../../enquiry/log';
import { oneLine } from '../../../enquiry/managed-block';
import type { Plan } from '../../../enquiry/plan';
import { perspectives } from '../../../handbook/perspectives';
import { CheckedItemField } from '../../people-remark/checked-item-field';
import { SelectOne } from '../../ui/select-one';
import { SmallText } from '../../ui/texts';
import type { ScreenProps } from '../screen';
import { collectWords as words } from './strings';

const useStyles = makeStyles({
  header: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  details: { display: 'block', color: tokens.colorNeutralForeground2 },
  field: { marginBottom: tokens.spacingVerticalM },
  questions: { display: 'grid', marginBottom: tokens.spacingVerticalM },
  unexpected: { margin: `calc(-1 * ${tokens.spacingVerticalS}) 0 ${tokens.spacingVerticalM}` },
  input: { width: '100%', minWidth: 0 },
  inside: { marginBottom: tokens.spacingVerticalL },
});

const views = [{ value: '', label: words.noView }, ...perspectives.map(({ id, name }) => ({ value: id, label: name }))];

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
  const answersId = useId();
  const { id, planned, perspective, when, unexpected } = entry;
  const change = (part: Partial<LogChoice>): void => {
    // What the record has, sub-questions that are gone included: they may come back.
    const key = logKeys.choice(id);
    session.keepItem(key, { ...readLogChoice(session.current().items[key]?.value), ...part });
  };
  const details = [
    when === '' ? '' : calendarDay(when),
    perspectives.find((one) => one.id === perspective)?.name ?? '',
    unexpected ? words.unexpected : '',
    oneLine(entry.shows) === '' ? words.notSaid : '',
  ].filter((text) => text !== '');
  const field = { session, state };
  return (
    <AccordionItem value={id}>
      <AccordionHeader as="h3" expandIconPosition="end" button={{ ref: header }}>
        <span dir="auto" className={styles.header}>
          {entry.what || words.untitled}
          {details.length > 0 && <Caption1 className={styles.details}>{words.details(details)}</Caption1>}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.inside}>
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
        {questions.length > 0 && (
          <div role="group" aria-labelledby={answersId} className={styles.questions}>
            <Label id={answersId}>{words.answers}</Label>
            {questions.map((question, at) => (
              <Checkbox
                key={question.id}
                label={words.question(letterOf(at), question.text)}
                checked={entry.questions.includes(question.id)}
                onChange={(_, { checked }) => {
                  const others = entry.questions.filter((one) => one !== question.id);
                  change({ questions: checked === true ? [...others, question.id] : others });
                }}
              />
            ))}
          </div>
        )}
        <SelectOne
          label={words.perspective}
          options={views}
          value={perspective ?? ''}
          onChoose={(value) => change({ perspective: value === '' ? null : value })}
        />
        <Field label={words.when} className={styles.field}>
          <Input
            type="date"
            className={styles.input}
            value={when}
            onChange={(_, { value }) => change({ when: value })}
          />
        </Field>
        <Button onClick={onTakeOut}>{words.takeOut}</Button>
      </AccordionPanel>
    </AccordionItem>
  );
}
