// A box that says the same as a field of the framework: that field is the one to edit, and the box can be brought level with it.
import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { sameWords } from '../../../enquiry/answer';
import { AnswerStatus } from '../../answer-field/answer-status';
import { fieldOf, type ScreenProps } from '../screen';
import { wanted } from '../../../app/session/field-state';
import type { BoxState } from '../../../app/session/session-state';
import { useBoxStyles } from './styles';
import { boxesWords as words } from './strings';

export function SameAs({
  box: { box, field },
  same,
  session,
  state,
  open,
}: ScreenProps & { box: BoxState; same: 'question' | 'sub-questions' }) {
  const styles = useBoxStyles();
  const edit = useRef<HTMLButtonElement>(null);
  const framework = wanted(fieldOf(state.fields, same));
  const there = field.inDocument;
  const level = sameWords(framework, there);
  const canBringLevel = !level && framework !== '';
  const atRest = there === '' ? words.empty : level ? words.level : framework === '' ? words.onlyHere : words.differs;
  return (
    <>
      <h2 className={styles.prompt}>{box.prompt}</h2>
      {!(level && there !== '') && <p className={styles.text}>{box.help}</p>}
      {there !== '' && (
        <>
          {!level && <p className={styles.label}>{words.standsThere}</p>}
          <p className={styles.words}>{there}</p>
        </>
      )}
      {canBringLevel && (
        <>
          <p className={styles.label}>{words.same[same]}</p>
          <p className={styles.words}>{framework}</p>
        </>
      )}
      <div className={styles.buttons}>
        {canBringLevel && (
          <Button
            aria-label={words.bringLevelNamed(box.shortName)}
            onClick={() => {
              edit.current?.focus(); // this button goes when the box is level
              void session.copyToBox(box.id);
            }}
          >
            {words.bringLevel}
          </Button>
        )}
        <Button ref={edit} appearance="subtle" className={styles.edit} onClick={() => open({ name: same })}>
          {words.edit[same]}
        </Button>
      </div>
      <AnswerStatus
        field={field}
        session={session}
        input={edit}
        atRest={{ said: atRest, done: level && there !== '' }}
      />
    </>
  );
}
