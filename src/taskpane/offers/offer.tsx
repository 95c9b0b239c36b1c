// The wording for one row of the framework: its state in its heading, and, when it is opened, the words and what can be done with them.
import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  Field,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { SessionActions } from '../../app/session/actions';
import type { FieldState } from '../../app/session/field-state';
import { AnswerStatus } from '../answer-field/answer-status';
import { ButtonRow } from '../ui/button-row';
import { GrowingTextarea } from '../ui/growing-textarea';
import { Paragraph, SmallText } from '../ui/texts';
import type { SessionState } from '../../app/session/session-state';
import type { Stem } from '../../handbook/framework';
import { offeredWords as words } from './strings';

const useStyles = makeStyles({
  header: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  state: { display: 'block', color: tokens.colorNeutralForeground2 },
  inside: { marginBottom: tokens.spacingVerticalL },
});

/** `taken`: the row says what was offered; `written`: it has words of somebody's own; `absent`: the framework has no such row. */
export type OfferState = keyof typeof words.state;

interface Props {
  readonly session: SessionActions;
  readonly stem: Pick<Stem, 'id' | 'stem' | 'shortName'>;
  /** Null where the framework has no such row. */
  readonly row: FieldState | null;
  readonly wording: string;
  /** What it is made from. */
  readonly from: string;
  readonly state: OfferState;
  readonly framework: SessionState['framework'];
  /** Something is on its way to the document. */
  readonly busy: boolean;
  readonly onPutIn: () => void;
  readonly onTake: (text: string) => void;
  readonly onLeave: () => void;
  readonly onSee: () => void;
}

export function Offer(props: Props) {
  const { session, stem, row, wording, from, state, framework, busy, onPutIn, onTake, onLeave, onSee } = props;
  const styles = useStyles();
  const [text, setText] = useState(wording);
  const header = useRef<HTMLButtonElement>(null);
  // The button that was pressed goes: the focus stays at this row.
  const decide = (decision: () => void): void => {
    header.current?.focus();
    decision();
  };
  const hasWords = state === 'taken' || state === 'written';
  return (
    <AccordionItem value={stem.id}>
      <AccordionHeader as="h2" expandIconPosition="end" button={{ ref: header }}>
        <span className={styles.header}>
          {stem.shortName}
          <Caption1 className={styles.state}>{words.state[state]}</Caption1>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.inside}>
        <SmallText>{stem.stem}</SmallText>
        {state === 'absent' && (
          <>
            <SmallText>{words.absent[framework]}</SmallText>
            {framework === 'ours' && (
              <Button disabledFocusable={busy} onClick={() => decide(onPutIn)}>
                {words.putIn}
              </Button>
            )}
          </>
        )}
        {hasWords && row && (
          <>
            <Paragraph>{row.text}</Paragraph>
            <SmallText>{state === 'taken' ? words.takenHere : words.written}</SmallText>
            <AnswerStatus field={row} session={session} input={header} />
            <Button appearance="subtle" onClick={onSee}>
              {words.see}
            </Button>
          </>
        )}
        {state === 'left' && <SmallText>{words.left}</SmallText>}
        {state === 'offered' && (
          <>
            <Field label={words.wording} hint={from}>
              <GrowingTextarea rows={3} value={text} onChange={(_, { value }) => setText(value)} />
            </Field>
            <ButtonRow>
              <Button disabledFocusable={text.trim() === ''} onClick={() => decide(() => onTake(text))}>
                {words.take}
              </Button>
              <Button appearance="subtle" onClick={() => decide(onLeave)}>
                {words.leave}
              </Button>
            </ButtonRow>
          </>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
