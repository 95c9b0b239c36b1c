// What a source of evidence helps to answer, whose view it gives, and its day.
import { Checkbox, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { letterOf } from '../../enquiry/sub-questions';
import type { SubQuestion } from '../../enquiry/sub-question-ids';
import { perspectives } from '../../handbook/perspectives';
import { DayField } from '../ui/day-field';
import { SelectOne } from '../ui/select-one';
import { sourceWords as words } from './strings';

const useStyles = makeStyles({
  questions: { display: 'grid', marginBottom: tokens.spacingVerticalM },
  day: { marginBottom: tokens.spacingVerticalM },
});

const views = [
  { value: '', label: words.notSaid },
  ...perspectives.map(({ id, name }) => ({ value: id, label: name })),
];

/** What is chosen for a source. */
export interface SourceChoice {
  /** The sub-questions it helps to answer, by id. */
  readonly questions: readonly string[];
  readonly perspective: string | null;
  /** As yyyy-mm-dd; empty where none is set. */
  readonly when: string;
}

interface Props {
  readonly chosen: SourceChoice;
  readonly questions: readonly SubQuestion[];
  readonly labels: { readonly answers: string; readonly when: string };
  readonly onChange: (part: Partial<SourceChoice>) => void;
}

export function SourceChoices({ chosen, questions, labels, onChange }: Props) {
  const styles = useStyles();
  const answersId = useId();
  return (
    <>
      {questions.length > 0 && (
        <div role="group" aria-labelledby={answersId} className={styles.questions}>
          <Label id={answersId}>{labels.answers}</Label>
          {questions.map(({ id, text }, at) => (
            <Checkbox
              key={id}
              label={words.question(letterOf(at), text)}
              checked={chosen.questions.includes(id)}
              onChange={(_, { checked }) => {
                const others = chosen.questions.filter((one) => one !== id);
                onChange({ questions: checked === true ? [...others, id] : others });
              }}
            />
          ))}
        </div>
      )}
      <SelectOne
        label={words.perspective}
        options={views}
        value={chosen.perspective ?? ''}
        onChoose={(value) => onChange({ perspective: value === '' ? null : value })}
      />
      <div className={styles.day}>
        <DayField label={labels.when} value={chosen.when} onChange={(when) => onChange({ when })} />
      </div>
    </>
  );
}
