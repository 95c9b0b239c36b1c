// How an answer stands with the document, under its field; and where the person must decide, what they can do.
import { Button, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { headingId } from '../ui/heading';
import type { SessionActions } from '../../app/session/actions';
import { wanted, type FieldState } from '../../app/session/field-state';
import { wordsToPutBack } from '../../app/session/undo';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { AsksFirst } from './asks-first';
import { useStatusStyles, type DecisionProps } from './status-styles';
import { statusOf } from './status';
import { TwoVersions } from './two-versions';
import { answerWords as words } from './strings';

interface Props {
  readonly field: FieldState;
  readonly session: SessionActions;
  /** The field itself, where the focus goes when a decision has been taken. */
  readonly input: RefObject<HTMLElement | null>;
  /** What is said of a field at rest, where that is more than whether it is answered. */
  readonly atRest?: { readonly said: string; readonly done: boolean };
}

export function AnswerStatus({ field, session, input, atRest }: Props) {
  const styles = useStatusStyles();
  const { standing } = field;
  const said = standing === 'level' && atRest ? atRest.said : statusOf(field);
  const done = atRest?.done ?? wanted(field) !== '';
  const isCopy = standing === 'level' && field.copyOf !== undefined;
  const toDecide =
    isCopy || standing === 'kept' || standing === 'asks' || standing === 'both' || standing === 'missing';
  const moving = standing === 'typing' || standing === 'saving';
  const props = { field, session, onDecided: () => input.current?.focus() };
  return (
    <div className={mergeClasses(styles.row, toDecide && styles.rowToDecide)}>
      <div className={toDecide ? styles.decide : mergeClasses(styles.line, !field.placed && styles.lineWaiting)}>
        {/* Only where words come to rest is it read out, so that typing is not talked over. */}
        <div role="status">
          {toDecide && (
            <p className={styles.sentence}>
              <WarningRegular />
              {isCopy ? words.copy : said}
            </p>
          )}
          {standing === 'level' && !isCopy && (
            <p className={styles.status}>
              {done ? <CheckmarkRegular /> : <CircleRegular />}
              {said}
            </p>
          )}
        </div>
        {moving && (
          <p className={styles.status}>
            <ArrowSyncRegular />
            {said}
          </p>
        )}
        {standing === 'kept' && <Kept {...props} />}
        {standing === 'asks' && <AsksFirst {...props} />}
        {standing === 'both' && <TwoVersions {...props} />}
        {standing === 'missing' && (
          <div className={styles.buttons}>
            {session.current().framework === 'ours' && (
              <Button
                onClick={() => {
                  props.onDecided();
                  void session.putRowBack(field.id);
                }}
              >
                {words.putRowBack}
              </Button>
            )}
            <Button appearance="subtle" onClick={() => void session.readAgain()}>
              {words.readAgain}
            </Button>
          </div>
        )}
        {isCopy && (
          <Button
            onClick={() => {
              document.getElementById(headingId)?.focus({ preventScroll: true }); // this field goes with its row
              void session.joinCopy(field.id);
            }}
          >
            {words.joinCopy}
          </Button>
        )}
      </div>
      {wordsToPutBack(session.current().lastAction, field) !== null && (
        <Button
          appearance="subtle"
          className={styles.quiet}
          aria-label={words.undoNamed(field.shortName)}
          title={words.undoTitle}
          onClick={() => {
            input.current?.focus(); // the button goes when the words are back
            void session.undo();
          }}
        >
          {words.undo}
        </Button>
      )}
      {field.placed && standing !== 'missing' && (
        <Button
          appearance="subtle"
          className={styles.show}
          aria-label={words.showNamed(field.shortName)}
          onClick={() => void session.goTo(field.id)}
        >
          {words.show}
        </Button>
      )}
    </div>
  );
}

function Kept({ field, session, onDecided }: DecisionProps) {
  const styles = useStatusStyles();
  const [asking, setAsking] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) no.current?.focus();
  }, [asking]);
  return (
    <>
      {asking ? (
        <div role="group" aria-labelledby={`let-go-${field.id}`}>
          <p id={`let-go-${field.id}`} className={styles.sentence}>
            {words.letGoAsk}
          </p>
          <div className={styles.buttons}>
            <Button
              ref={no}
              onClick={() => {
                setAsking(false);
                onDecided();
              }}
            >
              {words.letGoNo}
            </Button>
            <Button
              onClick={() => {
                session.letGo(field.id);
                onDecided();
              }}
            >
              {words.letGoYes}
            </Button>
          </div>
        </div>
      ) : (
        <div className={styles.buttons}>
          <Button
            onClick={() => {
              onDecided();
              void session.tryAgain(field.id);
            }}
          >
            {words.tryAgain}
          </Button>
          <Button appearance="subtle" onClick={() => setAsking(true)}>
            {words.letGo}
          </Button>
        </div>
      )}
    </>
  );
}
