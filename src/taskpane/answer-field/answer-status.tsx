// How an answer stands with the document, under its field; and where the person must decide, what they can do.
import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { useState, type ComponentType, type ReactNode, type RefObject } from 'react';
import type { SessionActions } from '../../app/session/actions';
import { sentenceToOffer } from '../../app/session/completed-stem';
import { wanted, type FieldState, type SyncState } from '../../app/session/field-state';
import { wordsToPutBack } from '../../app/session/undo';
import { Message } from '../ui/message';
import { useVisuallyHidden } from '../ui/visually-hidden';
import { AsksFirst } from './asks-first';
import { CompletedInStem } from './completed-in-stem';
import type { DecisionProps } from './decision';
import { NeedsPlace } from './needs-place';
import { NotArrived } from './not-arrived';
import { RepeatedRow } from './repeated-row';
import { RowMissing } from './row-missing';
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
    '& svg': { flexShrink: 0 },
  },
  undo: { flexShrink: 0, minWidth: 'unset' }, // at 320 px “In the document” stays in one line beside it
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

/** How a field stands; `repeated`: in sync, and its row stands twice. */
type Standing = SyncState | 'repeated';

const standingOf = ({ syncState, repeats }: FieldState): Standing =>
  syncState === 'in sync' && repeats !== undefined ? 'repeated' : syncState;

/** Where the person must decide, what they can do. */
const decisions: Readonly<Record<Standing, ComponentType<DecisionProps> | null>> = {
  'in sync': null,
  typing: null,
  saving: null,
  'not written': NotArrived,
  'needs confirmation': AsksFirst,
  conflict: TwoVersions,
  missing: RowMissing,
  repeated: RepeatedRow,
};

export function AnswerStatus({ field, session, input, atRest, placeOffered = false }: Props) {
  const styles = useStyles();
  const { items, lastAction, onDevice } = session.current();
  const standing = standingOf(field);
  const said = saidOf(field, standing, onDevice, atRest);
  const Decision = decisions[standing];
  const inStem = sentenceToOffer(field, items);
  const props = { field, session, onDecided: () => input.current?.focus() };
  return (
    <>
      <div className={mergeClasses(styles.row, Decision !== null && styles.rowToDecide)}>
        <div className={Decision ? styles.decide : mergeClasses(styles.line, !field.placed && styles.lineWaiting)}>
          {/* Only where words come to rest is it read out, so that typing is not talked over. */}
          <div role="status">
            {Decision && <Message intent="warning" text={said} />}
            {standing === 'in sync' && (
              <Line icon={(atRest?.done ?? wanted(field) !== '') ? <CheckmarkRegular /> : <CircleRegular />}>
                {said}
              </Line>
            )}
          </div>
          {(standing === 'typing' || standing === 'saving') && <Line icon={<ArrowSyncRegular />}>{said}</Line>}
          {Decision && <Decision {...props} />}
        </div>
        {wordsToPutBack(lastAction, field) !== null && <Undo field={field} session={session} input={input} />}
        {field.placed && standing !== 'missing' && <Show field={field} session={session} />}
      </div>
      {!field.placed && !placeOffered && <NeedsPlace {...props} />}
      {/* Always there, so that what appears in it is read out. */}
      <div role="status">{inStem !== null && <CompletedInStem {...props} sentence={inStem} />}</div>
    </>
  );
}

function saidOf(field: FieldState, standing: Standing, onDevice: boolean, atRest: Props['atRest']): string {
  if (standing === 'repeated') return words.repeated;
  return standing === 'in sync' && atRest ? atRest.said : statusOf(field, onDevice);
}

/** Takes the last change of this answer back. */
function Undo({ field, session, input }: Pick<Props, 'field' | 'session' | 'input'>) {
  return (
    <Button
      appearance="subtle"
      size="small"
      className={useStyles().undo}
      aria-label={words.undoNamed(field.shortName)}
      title={words.undoTitle}
      onClick={() => {
        input.current?.focus(); // the button goes when the words are back
        void session.undo();
      }}
    >
      {words.undo}
    </Button>
  );
}

/** Shows the answer in the document. The eye sees the cursor there; whoever listens is told. */
function Show({ field, session }: Pick<Props, 'field' | 'session'>) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const [said, setSaid] = useState('');
  const show = async (): Promise<void> => {
    setSaid(''); // only what changes is read out, and a second press is a second time
    if (await session.goTo(field.id)) setSaid(words.shown);
  };
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        className={styles.show}
        aria-label={words.showNamed(field.shortName)}
        onClick={() => void show()}
      >
        {words.show}
      </Button>
      <span role="status" className={hidden}>
        {said}
      </span>
    </>
  );
}

/** One line with its icon: how an answer stands where there is nothing to decide. */
function Line({ icon, children }: { icon: ReactNode; children: string }) {
  return (
    <Caption1 as="p" className={useStyles().status}>
      {icon}
      {children}
    </Caption1>
  );
}
