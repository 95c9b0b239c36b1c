// Step 3: what is known by now, worded for the rows of the framework. Only a row without words takes it, and only when the person says so.
import { Accordion, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { cardsIn } from '../../../enquiry/cards';
import { fingerprint } from '../../../enquiry/fingerprint';
import { normalisedText } from '../../../enquiry/normalised-text';
import { offersFrom } from '../../../enquiry/offers';
import { marksIn, roundsIn } from '../../../enquiry/pathway';
import { planIn } from '../../../enquiry/plan';
import { subQuestions } from '../../../enquiry/sub-questions';
import type { FieldState } from '../../../app/session/field-state';
import { Fold } from '../../ui/fold';
import { StepScreen } from '../../ui/step-screen';
import { SmallText } from '../../ui/texts';
import { fieldOf, type ScreenProps } from '../screen';
import { Offer, type OfferState } from './offer';
import { offersWords as words } from './strings';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Where the record keeps that an offer was left: the mark of its wording, so that another wording is offered again. */
const leftKey = (field: string): string => `offer-left/${field}`;

export default function Offers({ session, state, open }: ScreenProps) {
  const styles = useStyles();
  const [said, setSaid] = useState('');
  /** What was used here, by row. */
  const [taken, setTaken] = useState<ReadonlyMap<string, string>>(new Map());
  const { items } = state;
  const cards = cardsIn(items);
  const plan = planIn(items, subQuestions(fieldOf(state.fields, 'sub-questions').text), cards);
  const known = { cards, marks: marksIn(items, roundsIn(items).slice(-1)[0]), plan, items };
  const rows = offersFrom(known).flatMap(({ field, wording }) =>
    state.fields
      .filter(({ id, syncState }) => id === field && syncState !== 'missing')
      .map((row) => ({
        field,
        row,
        wording,
        state: stateOf(row, wording, taken.get(field), items[leftKey(field)]?.value),
      })),
  );
  // What was used stays here, also when what it was made from has gone since.
  const offered = rows.filter(({ wording, state: now }) => wording !== '' || now === 'taken');
  const nothing = rows.filter((row) => !offered.includes(row));
  const first = offered.find(({ state: now }) => now === 'offered')?.field;
  const [opened, setOpened] = useState<string | undefined>(first);
  const take = (row: FieldState, text: string): void => {
    // What a colleague or another field of the panel wrote a moment ago counts, not what was drawn.
    const now = fieldOf(session.current().fields, row.id);
    if (now.text.trim() !== '' || now.inDocument.trim() !== '') return;
    session.type(row.id, text);
    session.leave(row.id);
    setTaken(new Map(taken).set(row.id, text));
    setSaid(words.taken(row.shortName));
  };
  return (
    <StepScreen
      step="plan"
      title={words.title}
      about={words.about}
      open={open}
      back={{ label: words.back, screen: { name: 'evidence' } }}
      next={{ ...words.next, screen: { name: 'framework' } }}
    >
      <SmallText role="status">{said}</SmallText>
      <Accordion
        collapsible
        openItems={opened === undefined ? [] : [opened]}
        onToggle={(_, { value }) => setOpened(value === opened ? undefined : String(value))}
      >
        {offered.map(({ field, row, wording, state: now }) => (
          // A wording that changes while it is offered is offered afresh.
          <Offer
            key={`${field} ${fingerprint(wording)}`}
            session={session}
            row={row}
            wording={wording}
            from={words.from[field]}
            state={now}
            onTake={(text) => take(row, text)}
            onLeave={() => {
              session.keepItem(leftKey(field), { mark: fingerprint(wording) });
              setSaid(words.left);
            }}
            onSee={() => open({ name: 'framework', field })}
          />
        ))}
      </Accordion>
      {nothing.length > 0 && (
        <Accordion multiple collapsible defaultOpenItems={offered.length === 0 ? ['nothing'] : []}>
          <Fold id="nothing" title={words.nothing}>
            <SmallText>{words.nothingAbout}</SmallText>
            <ul className={styles.list}>
              {nothing.map(({ field, row }) => (
                <li key={field}>{words.row(row.shortName, words.from[field])}</li>
              ))}
            </ul>
          </Fold>
        </Accordion>
      )}
    </StepScreen>
  );
}

/** @param taken what was used here for this row; @param left what the record keeps where an offer was left */
function stateOf(row: FieldState, wording: string, taken: string | undefined, left: unknown): OfferState {
  if (row.text.trim() !== '' || row.inDocument.trim() !== '') {
    const text = normalisedText(row.text);
    const used = [taken, wording].some((one) => one !== undefined && one !== '' && normalisedText(one) === text);
    return used ? 'taken' : 'written';
  }
  const isLeft = typeof left === 'object' && left !== null && 'mark' in left && left.mark === fingerprint(wording);
  return isLeft ? 'left' : 'offered';
}
