// Rows of the framework with the wording that is known for each. Only a row without words takes it, and only when the person says so.
import { Accordion, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { stands, type FieldState } from '../../app/session/field-state';
import { knownRow } from '../../app/session/known-row';
import { begunKeys, begunWords } from '../../enquiry/begun-words';
import { fingerprint } from '../../enquiry/fingerprint';
import { normalisedText } from '../../enquiry/normalised-text';
import { placeOfRow } from '../../enquiry/row-place';
import { knownStems, type StemId } from '../../handbook/extended-framework';
import type { Stem } from '../../handbook/framework';
import type { ScreenProps } from '../screens/screen';
import { Fold } from '../ui/fold';
import { SmallText } from '../ui/texts';
import { Offer, type OfferState } from './offer';
import { offeredWords as words } from './strings';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Where the record keeps that an offer was left: the mark of its wording, so that another wording is offered again. */
const leftKey = (field: string): string => `offer-left/${field}`;

interface Props<Field extends StemId> extends Pick<ScreenProps, 'session' | 'state' | 'open'> {
  readonly offers: readonly { readonly field: Field; readonly wording: string }[];
  /** What the wording for each row is made from. */
  readonly from: Readonly<Record<Field, string>>;
  /** Are rows offered that the framework does not have? */
  readonly addsRows?: boolean;
}

export function OfferedRows<Field extends StemId>({ session, state, open, offers, from, addsRows }: Props<Field>) {
  const styles = useStyles();
  const [said, setSaid] = useState('');
  /** What was used here, by row. */
  const [taken, setTaken] = useState<ReadonlyMap<string, string>>(new Map());
  const rows = offers.flatMap(({ field, wording }) => {
    const ours = knownStems.find(({ id }) => id === field);
    const row = ours ? knownRow(state.fields, ours) : null;
    if (!ours || (!row && !addsRows)) return [];
    // Its name is ours, its sentence as it stands.
    const stem = { ...ours, stem: row?.stem ?? ours.stem };
    const now = row ? stateOf(row, wording, taken.get(field), state.items[leftKey(field)]?.value) : 'absent';
    return [{ field, row, stem, wording, state: now }];
  });
  // What was used stays here, also when what it was made from has gone since.
  const isBegun = (field: Field): boolean => begunWords(state.items, begunKeys.offeredWording(field)) !== null;
  const offered = rows.filter(
    ({ field, wording, state: now }) => wording !== '' || now === 'taken' || now === 'absent' || isBegun(field),
  );
  const nothing = rows.filter((row) => !offered.includes(row));
  const ready = offered.filter(({ state: now }) => now === 'offered');
  const first = (ready.find(({ field }) => isBegun(field)) ?? ready[0])?.field;
  const [opened, setOpened] = useState<string | undefined>(first);
  const take = (row: FieldState, text: string): boolean => {
    // What a colleague or another field of the panel wrote a moment ago counts, not what was drawn.
    const now = session.current().fields.find(({ id }) => id === row.id);
    if (!now || now.text.trim() !== '' || now.inDocument.trim() !== '') return false;
    session.type(row.id, text);
    session.leave(row.id);
    setTaken(new Map(taken).set(row.id, text));
    setSaid(words.taken(row.shortName));
    return true;
  };
  const putIn = async ({ id, stem, shortName }: Pick<Stem, 'id' | 'stem' | 'shortName'>): Promise<void> => {
    const now = session.current().fields;
    const place = placeOfRow(id, now.filter(stands));
    if (place === null || knownRow(now, { id, stem }) !== null) return;
    setSaid(words.puttingIn);
    const { ok } = await session.editRows({ kind: 'add', stem, ...place });
    setSaid(ok ? words.putInDone(shortName) : '');
    if (!ok) window.scrollTo(0, 0); // what went wrong is said above the heading
  };
  return (
    <>
      <SmallText role="status">{said}</SmallText>
      <Accordion
        collapsible
        openItems={opened === undefined ? [] : [opened]}
        onToggle={(_, { value }) => setOpened(value === opened ? undefined : String(value))}
      >
        {offered.map(({ field, row, stem, wording, state: now }) => (
          // A wording that changes while it is offered is offered afresh.
          <Offer
            key={`${field} ${fingerprint(wording)}`}
            session={session}
            items={state.items}
            stem={stem}
            row={row}
            wording={wording}
            from={from[field]}
            state={now}
            framework={state.framework}
            busy={state.working !== null}
            onPutIn={() => void putIn(stem)}
            onTake={(text) => row !== null && take(row, text)}
            onLeave={() => {
              session.keepItem(leftKey(field), { mark: fingerprint(wording) });
              setSaid(words.left);
            }}
            onSee={() => open({ name: 'framework', field: row?.id ?? field })}
          />
        ))}
      </Accordion>
      {nothing.length > 0 && (
        <Accordion multiple collapsible defaultOpenItems={offered.length === 0 ? ['nothing'] : []}>
          <Fold id="nothing" title={words.nothing}>
            <SmallText>{words.nothingAbout}</SmallText>
            <ul className={styles.list}>
              {nothing.map(({ field, stem }) => (
                <li key={field}>{words.row(stem.shortName, from[field])}</li>
              ))}
            </ul>
          </Fold>
        </Accordion>
      )}
    </>
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
