// One answer: its stem as the label, its help, the words, and how they stand with the document.
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { SessionActions } from '../../app/session/actions';
import type { FieldState } from '../../app/session/field-state';
import { token } from '../ui/token';
import { AnswerStatus } from './answer-status';
import { GrowingTextarea } from '../ui/growing-textarea';

export const useFieldStyles = makeStyles({
  label: { display: 'block', fontWeight: token('fontWeightSemibold') },
  labelAlone: { marginBottom: token('spacingVerticalXS') },
  help: {
    margin: `${token('spacingVerticalXS')} 0 ${token('spacingVerticalS')}`,
    color: token('colorNeutralForeground2'),
  },
});

interface Props {
  readonly field: FieldState;
  readonly session: SessionActions;
  /** Does the focus go here when the screen opens? */
  readonly focused?: boolean;
}

/** The id of an answer's text field. */
export const answerId = (field: string): string => `answer-${field}`;

export function AnswerField({ field, session, focused = false }: Props) {
  const styles = useFieldStyles();
  const input = useRef<HTMLTextAreaElement>(null);
  const id = answerId(field.id);
  const focusAtFirst = useRef(focused);
  useEffect(() => {
    if (focusAtFirst.current) input.current?.focus();
  }, []);
  return (
    <div>
      <label className={mergeClasses(styles.label, field.help === '' && styles.labelAlone)} htmlFor={id}>
        {field.stem}
      </label>
      {field.help !== '' && (
        <p className={styles.help} id={`${id}-help`}>
          {field.help}
        </p>
      )}
      <GrowingTextarea
        ref={input}
        id={id}
        rows={3}
        value={field.text}
        aria-describedby={field.help === '' ? undefined : `${id}-help`}
        spellCheck
        onChange={(event) => session.type(field.id, event.target.value)}
        onBlur={() => session.leave(field.id)}
      />
      <AnswerStatus field={field} session={session} input={input} />
    </div>
  );
}
