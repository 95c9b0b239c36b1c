// How an answer stands with the document, under its field; and where the person must decide, what they can do.
import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import type { RefObject } from 'react';
import type { SessionActions } from '../../app/session/actions';
import { sentenceToOffer } from '../../app/session/completed-stem';
import { wanted, type FieldState } from '../../app/session/field-state';
import { wordsToPutBack } from '../../app/session/undo';
import { headingId } from '../ui/heading';
import { ButtonRow } from '../ui/button-row';
import { Message } from '../ui/message';
import { AsksFirst } from './asks-first';
import { CompletedInStem } from './completed-in-stem';
import { NeedsPlace } from './needs-place';
import { NotArrived } from './not-arrived';
import { statusOf } from './status';
import { answerWords as words } from './strings';
import { TwoVersions } from './two-versions';

const useStyles = makeStyles({
  // The row keeps its height while its words change: leaving a field by pressing a button below must not move that button away.
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  rowToDecide: { flexWrap: 'wrap' },
  line: { flexGrow: 1, minHeight: '32px', display: 'grid', alignContent: 'center' },
  lineWaiting: { minHeight: '40px' }, // its words take two lines at 320 px
  decide: { flexBasis: '100%', margin: `${tokens.spacingVerticalS} 0` },
  status: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  small: { flexShrink: 0 },
  show: { flexShrink: 0, marginLeft: 'auto', marginRight: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface Props {
  readonly field: FieldState;
  readonly session: SessionActions;
  /** The field itself, where the focus goes when a decision has been taken. */
  readonly input: RefObject<HTMLElement | null>;
  /** What is said of a field at rest, where that is more than whether it is answered. */
  readonly atRest?: { readonly said: string; readonly done: boolean };
  /** Is there another place on the screen where the framework can be put in? */
  readonly placeOffered?: boolean;
}

export function AnswerStatus({ field, session, input, atRest, placeOffered = false }: Props) {
  const styles = useStyles();
  const { syncState } = field;
  const { framework, items, lastAction } = session.current();
  const said = syncState === 'in sync' && atRest ? atRest.said : statusOf(field);
  const done = atRest?.done ?? wanted(field) !== '';
  const isCopy = syncState === 'in sync' && field.copyOf !== undefined;
  const toDecide =
    isCopy ||
    syncState === 'not written' ||
    syncState === 'needs confirmation' ||
    syncState === 'conflict' ||
    syncState === 'missing';
  const moving = syncState === 'typing' || syncState === 'saving';
  const inStem = sentenceToOffer(field, items);
  const props = { field, session, onDecided: () => input.current?.focus() };
  return (
    <>
      <div className={mergeClasses(styles.row, toDecide && styles.rowToDecide)}>
        <div className={toDecide ? styles.decide : mergeClasses(styles.line, !field.placed && styles.lineWaiting)}>
          {/* Only where words come to rest is it read out, so that typing is not talked over. */}
          <div role="status">
            {toDecide && <Message intent="warning" text={isCopy ? words.copy : said} />}
            {syncState === 'in sync' && !isCopy && (
              <Caption1 as="p" className={styles.status}>
                {done ? <CheckmarkRegular /> : <CircleRegular />}
                {said}
              </Caption1>
            )}
          </div>
          {moving && (
            <Caption1 as="p" className={styles.status}>
              <ArrowSyncRegular />
              {said}
            </Caption1>
          )}
          {syncState === 'not written' && <NotArrived {...props} />}
          {syncState === 'needs confirmation' && <AsksFirst {...props} />}
          {syncState === 'conflict' && <TwoVersions {...props} />}
          {syncState === 'missing' && (
            <ButtonRow>
              {framework === 'ours' && (
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
            </ButtonRow>
          )}
          {isCopy && (
            <ButtonRow>
              <Button
                onClick={() => {
                  document.getElementById(headingId)?.focus({ preventScroll: true }); // this field goes with its row
                  void session.joinCopy(field.id);
                }}
              >
                {words.joinCopy}
              </Button>
            </ButtonRow>
          )}
        </div>
        {wordsToPutBack(lastAction, field) !== null && (
          <Button
            appearance="subtle"
            size="small"
            className={styles.small}
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
        {field.placed && syncState !== 'missing' && (
          <Button
            appearance="subtle"
            size="small"
            className={styles.show}
            aria-label={words.showNamed(field.shortName)}
            onClick={() => void session.goTo(field.id)}
          >
            {words.show}
          </Button>
        )}
      </div>
      {!field.placed && !placeOffered && <NeedsPlace {...props} />}
      {/* Always there, so that what appears in it is read out. */}
      <div role="status">{inStem !== null && <CompletedInStem {...props} sentence={inStem} />}</div>
    </>
  );
}
