// One question: our answer, what each colleague wrote, and taking it over when the person says so.
import { Button } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { merged, type ComparedQuestion, type Merge, type NamedCopy } from '../../../sharing/compare/compare';
import type { SessionActions } from '../../../app/session/actions';
import type { FieldState } from '../../../app/session/field-state';
import { useSharingStyles } from '../../ui/sharing-styles';
import { hasOwnWords } from '../../../app/drawings/answers-block';
import { returnedWords as words } from './strings';

interface Props {
  readonly question: ComparedQuestion;
  readonly copies: readonly NamedCopy[];
  /** Where our answer is kept; a question that only copies have, has none. */
  readonly field: FieldState | undefined;
  readonly session: SessionActions;
}

/** Drawn again only when one of these changes: the session's state does at each move of the cursor. */
export const OneQuestion = memo(function OneQuestion({ question, copies, field, session }: Props) {
  const styles = useSharingStyles();
  const [said, setSaid] = useState('');
  const [taken, setTaken] = useState('');
  const different = question.theirs.filter(
    ({ status }) => status === 'changed' || status === 'new' || status === 'beside' || status === 'conflict',
  );
  const comments = copies.flatMap(({ copy }) => copy.comments.filter((one) => one.field === question.id));
  const merge = (choice: Merge): void => {
    const text = merged(question, choice);
    if (text === null) return;
    if (!field) return setSaid(question.id.startsWith('box-') ? words.noBox : words.noField);
    // Words of this panel that are on their way, or wait for a choice, are never written over from here.
    if (field.standing !== 'level') return setSaid(words.waits);
    session.type(question.id, text);
    session.leave(question.id);
    if (choice.kind === 'theirs') setTaken(choice.name);
    setSaid(words.written);
  };
  return (
    <section aria-label={question.stem}>
      <h3 className={styles.question}>{question.stem}</h3>
      <p className={styles.small}>{words.ours}</p>
      <p className={styles.line}>{question.answer === '' ? words.nothing : question.answer}</p>
      <ul className={styles.list}>
        {question.theirs
          .filter((one) => hasOwnWords(one, question.answer) || one.name === taken)
          .map(({ name, status, answer }) => (
            <li key={name} className={styles.item}>
              <p className={styles.small}>
                <strong>{name}</strong>.{' '}
                {status === 'same' && answer !== question.answer ? words.asSent : words.status[status]}
              </p>
              <p className={styles.line}>{answer}</p>
              {/* What was just taken keeps its button: the focus is on it. */}
              <Button
                appearance="subtle"
                disabledFocusable={answer === question.answer}
                onClick={() => merge({ kind: 'theirs', name })}
              >
                {answer === question.answer
                  ? words.stands
                  : question.answer === ''
                    ? words.take(name)
                    : words.replace(name)}
              </Button>
            </li>
          ))}
        {(['same', 'held', 'empty', 'missing'] as const).map((status) => {
          const names = question.theirs
            .filter((one) => one.status === status && !hasOwnWords(one, question.answer) && one.name !== taken)
            .map(({ name }) => name);
          return (
            names.length > 0 && (
              <li key={`${status} `} className={styles.item}>
                <p className={styles.small}>
                  <strong>{names.join(', ')}</strong>. {words.status[status]}
                </p>
              </li>
            )
          );
        })}
      </ul>
      {comments.length > 0 && (
        <ul className={styles.list}>
          {comments.map(({ author, text }, at) => (
            <li key={at} className={styles.item}>
              <p className={styles.line}>
                {words.comments}: {author}: {text}
              </p>
            </li>
          ))}
        </ul>
      )}
      {different.length > 0 && (
        <Button onClick={() => merge({ kind: 'both', names: different.map(({ name }) => name) })}>{words.both}</Button>
      )}
      <p role="status" className={styles.small}>
        {said}
      </p>
    </section>
  );
});
