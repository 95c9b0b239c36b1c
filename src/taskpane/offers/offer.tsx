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
import { letGoBegun, typeBegun, usedBegun } from '../../app/actions/begun-words';
import type { SessionActions } from '../../app/session/actions';
import type { FieldState } from '../../app/session/field-state';
import { begunKeys, begunWords } from '../../enquiry/begun-words';
import type { Items } from '../../enquiry/items';
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
  readonly items: Items;
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
  /** @returns whether the row has it */
  readonly onTake: (text: string) => boolean;
  readonly onLeave: () => void;
  readonly onSee: () => void;
}

export function Offer(props: Props) {
  const { session, items, stem, row, wording, from, state, framework, busy, onPutIn, onTake, onLeave, onSee } = props;
  const styles = useStyles();
  const key = begunKeys.offeredWording(stem.id);
  const begun = begunWords(items, key);
  const text = begun ?? wording;
  // What somebody made of it before stands there. What is offered may be another wording by now, and stands below.
  const [wasBegun, setWasBegun] = useState(begun !== null);
  const field = useRef<HTMLTextAreaElement>(null);
  const header = useRef<HTMLButtonElement>(null);
  // The button that was pressed goes: the focus stays at this row.
  const decide = (decision: () => void): void => {
    header.current?.focus();
    decision();
  };
  const take = (): void => {
    if (onTake(text)) usedBegun(session, key, text);
  };
  const leave = (): void => {
    letGoBegun(session, key);
    onLeave();
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
              <GrowingTextarea
                ref={field}
                rows={3}
                value={text}
                onChange={(_, { value }) => typeBegun(session, key, value, wording)}
              />
            </Field>
            {wasBegun && text !== wording && wording !== '' && (
              <>
                <SmallText>{words.offeredNow(wording)}</SmallText>
                <Button
                  size="small"
                  onClick={() => {
                    field.current?.focus(); // this button goes
                    letGoBegun(session, key);
                    setWasBegun(false);
                  }}
                >
                  {words.useOffered}
                </Button>
              </>
            )}
            <ButtonRow>
              <Button disabledFocusable={text.trim() === ''} onClick={() => decide(take)}>
                {words.take}
              </Button>
              <Button appearance="subtle" onClick={() => decide(leave)}>
                {words.leave}
              </Button>
            </ButtonRow>
          </>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
