// One answer: its stem as the label, its help, the words, and how they stand with the document.
import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { SessionActions } from '../../app/session/actions';
import type { FieldState } from '../../app/session/field-state';
import { AnswerStatus } from './answer-status';
import { GrowingTextarea } from '../ui/growing-textarea';

const useStyles = makeStyles({ label: { fontWeight: tokens.fontWeightSemibold } });

interface Props {
  readonly field: FieldState;
  readonly session: SessionActions;
  /** Does the focus go here when the screen opens? */
  readonly focused?: boolean;
}

/** The id of an answer's text field. */
export const answerId = (field: string): string => `answer-${field}`;

export function AnswerField({ field, session, focused = false }: Props) {
  const styles = useStyles();
  const input = useRef<HTMLTextAreaElement>(null);
  const focusAtFirst = useRef(focused);
  useEffect(() => {
    if (focusAtFirst.current) input.current?.focus();
  }, []);
  return (
    <div>
      <Field
        label={{ children: field.stem, className: styles.label }}
        hint={field.help === '' ? undefined : field.help}
      >
        <GrowingTextarea
          ref={input}
          id={answerId(field.id)}
          rows={3}
          value={field.text}
          onChange={(_, { value }) => session.type(field.id, value)}
          onBlur={() => session.leave(field.id)}
        />
      </Field>
      <AnswerStatus field={field} session={session} input={input} />
    </div>
  );
}
