// One source in the plan: what it is in a line, and, when it is opened, all that is known of it.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { oneLine } from '../../../enquiry/managed-block';
import { planKeys, readEntry, type EntryChoice, type Plan, type PlanEntry } from '../../../enquiry/plan';
import { perspectives } from '../../../handbook/perspectives';
import { ItemField } from '../evidence/item-field';
import { useEvidenceStyles } from '../evidence/styles';
import type { ScreenProps } from '../screen';
import { letterOf } from '../../../app/session/sub-question-lines';
import { planPartWords } from '../../../app/drawings/strings';
import { planWords as words } from './strings';

const useStyles = makeStyles({
  entry: { padding: `${tokens.spacingVerticalXS} 0` },
  field: { marginBottom: tokens.spacingVerticalM },
});

interface Props extends Pick<ScreenProps, 'session' | 'state'> {
  readonly entry: PlanEntry;
  readonly questions: Plan['questions'];
  readonly isOpen: boolean;
  readonly onToggle: (open: boolean) => void;
  /** It now helps to answer these, and may stand elsewhere. */
  readonly onAssign: (questions: readonly string[]) => void;
  readonly onTakeOut: () => void;
}

export function Entry({ session, state, entry, questions, isOpen, onToggle, onAssign, onTakeOut }: Props) {
  const styles = useEvidenceStyles();
  const own = useStyles();
  const { id, card, perspective, when } = entry;
  const source = entry.source || words.untitled;
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
    <details
      className={own.entry}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) onToggle(currentTarget.open);
      }}
    >
      <summary className={styles.summary} dir="auto">
        {words.summary(source, details)}
      </summary>
      <div className={styles.inside}>
        {entry.meantFor !== null && <p className={styles.quiet}>{words.meantFor(entry.meantFor)}</p>}
        {card === null && (
          <ItemField
            session={session}
            state={state}
            itemKey={planKeys.source(id)}
            label={words.source}
            named={words.named(words.source, source)}
          />
        )}
        <fieldset className={styles.fieldset}>
          <legend className={styles.legend}>{words.answers}</legend>
          {questions.map((question, at) => (
            <label key={question.id} className={styles.choice}>
              <input
                className={styles.mark}
                type="checkbox"
                checked={entry.questions.includes(question.id)}
                onChange={({ target }) => {
                  const assigned = target.checked
                    ? [...entry.questions, question.id]
                    : entry.questions.filter((one) => one !== question.id);
                  change({ questions: assigned });
                  onAssign(assigned);
                }}
              />
              <span>{words.question(letterOf(at), question.text)}</span>
            </label>
          ))}
        </fieldset>
        <div className={own.field}>
          <label className={styles.label}>
            {words.perspective}
            <select
              className={styles.select}
              aria-label={words.named(words.perspective, source)}
              value={perspective ?? ''}
              onChange={({ target }) => change({ perspective: target.value === '' ? null : target.value })}
            >
              <option value="">{words.notSaid}</option>
              {perspectives.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </label>
        </div>
        <div className={own.field}>
          <label className={styles.label}>
            {words.when}
            <input
              type="date"
              className={styles.select}
              aria-label={words.named(words.when, source)}
              value={when}
              onChange={({ target }) => change({ when: target.value })}
            />
          </label>
        </div>
        <ItemField
          session={session}
          state={state}
          itemKey={planKeys.who(id)}
          label={words.who}
          named={words.named(words.who, source)}
        />
        <ItemField
          session={session}
          state={state}
          itemKey={planKeys.consent(id)}
          label={words.consent}
          named={words.named(words.consent, source)}
        />
        <Button onClick={onTakeOut} aria-label={words.named(words.takeOut, source)}>
          {words.takeOut}
        </Button>
      </div>
    </details>
  );
}
