// Step 3: what is known by now, worded for the rows of the framework. Only a row without words takes it, and only when the person says so.
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { cardsIn } from '../../../enquiry/cards';
import { fingerprint } from '../../../enquiry/fingerprint';
import { offersFrom } from '../../../enquiry/offers';
import { marksIn, roundsIn } from '../../../enquiry/pathway';
import { planIn } from '../../../enquiry/plan';
import { subQuestions } from '../../../enquiry/sub-questions';
import { AnswerStatus } from '../../answer-field/answer-status';
import { GrowingTextarea } from '../../ui/growing-textarea';
import { fieldOf, type ScreenProps } from '../screen';
import type { FieldState } from '../../../app/session/field-state';
import { StepScreen } from '../../ui/step-screen';
import { useEvidenceStyles } from './styles';
import { offersWords as words } from './strings';

/** Where the record keeps that an offer was left: the mark of its wording, so that another wording is offered again. */
const leftKey = (field: string): string => `offer-left/${field}`;

export default function Offers({ session, state, open }: ScreenProps) {
  const styles = useEvidenceStyles();
  const [said, setSaid] = useState('');
  const { items } = state;
  const cards = cardsIn(items);
  const plan = planIn(items, subQuestions(fieldOf(state.fields, 'sub-questions').text), cards);
  const offers = offersFrom({ cards, marks: marksIn(items, roundsIn(items).slice(-1)[0]), plan, items }).flatMap(
    ({ field, wording }) =>
      state.fields
        .filter(({ id, standing }) => id === field && standing !== 'missing')
        .map((row) => ({ row, wording })),
  );
  return (
    <StepScreen
      step="plan"
      title={words.title}
      about={words.about}
      open={open}
      back={{ label: words.back, screen: { name: 'evidence' } }}
      next={{ ...words.next, screen: { name: 'framework' } }}
    >
      <p role="status" className={styles.said}>
        {said}
      </p>
      {offers.length === 0 && <p className={styles.text}>{words.none}</p>}
      {offers.map(({ row, wording }) => (
        // A wording that changes while it is offered is offered afresh.
        <Offer
          key={`${row.id} ${fingerprint(wording)}`}
          session={session}
          state={state}
          row={row}
          wording={wording}
          open={open}
          onSaid={setSaid}
        />
      ))}
    </StepScreen>
  );
}

interface Props extends ScreenProps {
  readonly row: FieldState;
  readonly wording: string;
  readonly onSaid: (sentence: string) => void;
}

function Offer({ session, state, row, wording, open, onSaid }: Props) {
  const styles = useEvidenceStyles();
  const [text, setText] = useState(wording);
  const isEmpty = row.text.trim() === '' && row.inDocument.trim() === '';
  const left = state.items[leftKey(row.id)]?.value;
  const isLeft = typeof left === 'object' && left !== null && 'mark' in left && left.mark === fingerprint(wording);
  const take = (): void => {
    // What a colleague or another field of the panel wrote a moment ago counts, not what was drawn.
    const now = fieldOf(session.current().fields, row.id);
    if (now.text.trim() !== '' || now.inDocument.trim() !== '') return;
    session.type(row.id, text);
    session.leave(row.id);
    onSaid(words.taken(row.shortName));
  };
  const id = `offer-${row.id}`;
  return (
    <section className={styles.row} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.name}>
        {row.stem}
      </h2>
      {!isEmpty && <p className={styles.quiet}>{words.written}</p>}
      {!isEmpty && (
        <p className={styles.text} dir="auto">
          {row.text}
        </p>
      )}
      {!isEmpty && <AnswerStatus field={row} session={session} input={{ current: null }} />}
      {isEmpty && isLeft && <p className={styles.quiet}>{words.leftFor}</p>}
      {isEmpty && !isLeft && (
        <>
          <label className={styles.label} htmlFor={id}>
            {words.wording}
          </label>
          <GrowingTextarea
            id={id}
            aria-label={words.wordingFor(row.shortName)}
            rows={3}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </>
      )}
      <div className={styles.buttons} style={{ marginTop: 8 }}>
        {isEmpty && !isLeft && (
          <Button disabledFocusable={text.trim() === ''} aria-label={words.takeFor(row.shortName)} onClick={take}>
            {words.take}
          </Button>
        )}
        {isEmpty && !isLeft && (
          <Button
            appearance="subtle"
            aria-label={words.leaveFor(row.shortName)}
            onClick={() => session.keepItem(leftKey(row.id), { mark: fingerprint(wording) })}
          >
            {words.leave}
          </Button>
        )}
        {!isEmpty && (
          <Button
            appearance="subtle"
            aria-label={words.seeFor(row.shortName)}
            onClick={() => open({ name: 'framework', field: row.id })}
          >
            {words.see}
          </Button>
        )}
      </div>
    </section>
  );
}
