// One source in the plan: what it is in its heading, and, when it is opened, all that is known of it.
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
import { planPartWords } from '../../../app/drawings/strings';
import { letterOf } from '../../../app/session/sub-question-lines';
import { oneLine } from '../../../enquiry/managed-block';
import { planKeys, readEntry, type EntryChoice, type Plan, type PlanEntry } from '../../../enquiry/plan';
import { perspectives } from '../../../handbook/perspectives';
import { SelectOne } from '../../ui/select-one';
import { SmallText } from '../../ui/texts';
import { ItemField } from '../../ui/item-field';
import type { ScreenProps } from '../screen';
import { planWords as words } from './strings';

const useStyles = makeStyles({
  header: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  details: { display: 'block', color: tokens.colorNeutralForeground2 },
  field: { marginBottom: tokens.spacingVerticalM },
  questions: { display: 'grid', marginBottom: tokens.spacingVerticalM },
  input: { width: '100%', minWidth: 0 },
  inside: { marginBottom: tokens.spacingVerticalL },
});

const views = [
  { value: '', label: words.notSaid },
  ...perspectives.map(({ id, name }) => ({ value: id, label: name })),
];

interface Props extends Pick<ScreenProps, 'session' | 'state'> {
  /** Where it stands: one source may stand under several sub-questions. */
  readonly place: string;
  readonly entry: PlanEntry;
  readonly questions: Plan['questions'];
  /** Its heading, and the field for the name of a new source: for the focus. */
  readonly header: Ref<HTMLButtonElement>;
  readonly name: Ref<HTMLTextAreaElement>;
  /** It now helps to answer these, and may stand elsewhere. */
  readonly onAssign: (questions: readonly string[]) => void;
  readonly onTakeOut: () => void;
}

export function Entry({ session, state, place, entry, questions, header, name, onAssign, onTakeOut }: Props) {
  const styles = useStyles();
  const answersId = useId();
  const { id, card, perspective, when } = entry;
  const change = (part: Partial<EntryChoice>): void => {
    // What the record has, sub-questions that are gone included: they may come back.
    const key = planKeys.entry(id);
    session.keepItem(key, { ...readEntry(session.current().items[key]?.value), ...part });
  };
  const details = [
    perspectives.find((one) => one.id === perspective)?.name,
    when === '' ? undefined : planPartWords.day(when),
    oneLine(entry.who) || undefined,
  ].filter((text): text is string => text !== undefined);
  return (
    <AccordionItem value={place}>
      <AccordionHeader as="h3" expandIconPosition="end" button={{ ref: header }}>
        <span dir="auto" className={styles.header}>
          {entry.source || words.untitled}
          {details.length > 0 && <Caption1 className={styles.details}>{words.details(details)}</Caption1>}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.inside}>
        {entry.meantFor !== null && <SmallText>{words.meantFor(entry.meantFor)}</SmallText>}
        {card === null && (
          <ItemField session={session} state={state} itemKey={planKeys.source(id)} label={words.source} input={name} />
        )}
        <div role="group" aria-labelledby={answersId} className={styles.questions}>
          <Label id={answersId}>{words.answers}</Label>
          {questions.map((question, at) => (
            <Checkbox
              key={question.id}
              label={words.question(letterOf(at), question.text)}
              checked={entry.questions.includes(question.id)}
              onChange={(_, { checked }) => {
                const assigned =
                  checked === true
                    ? [...entry.questions, question.id]
                    : entry.questions.filter((one) => one !== question.id);
                change({ questions: assigned });
                onAssign(assigned);
              }}
            />
          ))}
        </div>
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
        <ItemField session={session} state={state} itemKey={planKeys.who(id)} label={words.who} />
        <ItemField session={session} state={state} itemKey={planKeys.consent(id)} label={words.consent} />
        <Button onClick={onTakeOut}>{words.takeOut}</Button>
      </AccordionPanel>
    </AccordionItem>
  );
}
