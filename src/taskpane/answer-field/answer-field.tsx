// One answer: its sentence stem, why it helps, the text, and how it stands with the document.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import { Button } from '../button';
import type { SessionActions } from '../screens';
import type { FieldState } from '../session/field-state';
import { AnswerStatus } from './answer-status';
import { GrowingText } from './growing-text';
import { answerWords as words } from './words';

const useStyles = makeStyles({
  field: { marginTop: tokens.spacingVerticalL },
  label: { display: 'block', marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  help: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  show: { marginLeft: '-12px' },
});

interface Props {
  readonly field: FieldState;
  readonly framework: boolean;
  readonly session: SessionActions;
  /** The focus goes here when the screen opens. */
  readonly focused?: boolean;
}

export function AnswerField({ field, framework, session, focused = false }: Props) {
  const styles = useStyles();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const focusAtFirst = useRef(focused);
  useEffect(() => {
    if (focusAtFirst.current) place.current?.querySelector('textarea')?.focus();
  }, []);
  return (
    <div ref={place} className={styles.field}>
      <label htmlFor={id} className={styles.label}>{field.stem}</label>
      <p id={`${id}-help`} className={styles.help}>{field.help}</p>
      <GrowingText
        id={id} aria-describedby={`${id}-help`} value={field.text} spellCheck
        onChange={(event) => session.type(field.id, event.target.value)} onBlur={() => session.leave(field.id)}
      />
      <AnswerStatus field={field} framework={framework} session={session} />
      {framework && field.standing !== 'missing' && (
        <Button look="subtle" className={styles.show} onClick={() => void session.goTo(field.id)} aria-label={`${words.show}: ${field.shortName}`}>{words.show}</Button>
      )}
    </div>
  );
}

/** The state of a field; the framework always has it. */
export function fieldOf(fields: readonly FieldState[], id: string): FieldState {
  const field = fields.find((one) => one.id === id);
  if (!field) throw new Error(`The framework has no field ${id}`);
  return field;
}
