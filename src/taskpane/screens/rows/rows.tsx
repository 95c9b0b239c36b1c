// The rows of our own table: their order, their wording, which are there at all, and which more there could be.
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { RowChange } from '../../../app/session/actions';
import { stemKey } from '../../../enquiry/normalised-text';
import { knownStems } from '../../../handbook/extended-framework';
import type { Stem } from '../../../handbook/framework';
import { GrowingTextarea } from '../../ui/growing-textarea';
import { headingId } from '../../ui/heading';
import type { ScreenProps } from '../screen';
import { StepScreen } from '../../ui/step-screen';
import { Row } from './row';
import { rowsWords as words } from './strings';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  title: {
    margin: `${tokens.spacingVerticalXXL} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  offer: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  addOffer: { flexShrink: 0 },
  stem: { margin: 0 },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  said: { minHeight: tokens.lineHeightBase200, marginBottom: tokens.spacingVerticalS }, // its place is kept, so that no row moves when it speaks
  label: { display: 'block', fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalXS },
  add: { marginTop: tokens.spacingVerticalS },
});

export default function Rows({ session, state, open }: ScreenProps) {
  const styles = useStyles();
  const [own, setOwn] = useState('');
  const [said, setSaid] = useState('');
  const rows = state.fields.filter(({ placed, standing }) => placed && standing !== 'missing');
  const last = rows[rows.length - 1];
  const busy = state.working !== null;
  const list = useRef<HTMLOListElement>(null);
  const arrange = async (change: RowChange): Promise<boolean> => {
    setSaid(words.arranging);
    const { ok } = await session.editRows(change);
    setSaid(ok ? words.changed : '');
    if (!ok) window.scrollTo(0, 0); // what went wrong is said above the heading
    return ok;
  };
  const add = async (stem: string): Promise<boolean> => {
    if (!last) return false;
    document.getElementById(headingId)?.focus({ preventScroll: true }); // the offer goes when its row is there
    const added = await arrange({ kind: 'add', stem, beside: last.id, where: 'After' });
    if (added) list.current?.lastElementChild?.querySelector('button')?.focus();
    return added;
  };
  const addOwn = async (): Promise<void> => {
    if (await add(own.trim().replace(/\s+/g, ' '))) setOwn((now) => (now === own ? '' : now)); // what was typed meanwhile stays
  };
  const offered: readonly Stem[] = knownStems.filter(({ id }) => !rows.some((row) => row.id === id));
  const doubled = said !== words.arranging && rows.some((row) => stemKey(row.stem) === stemKey(own));
  const back = { label: words.back, screen: { name: 'framework' } } as const;
  if (state.framework !== 'ours')
    return (
      <StepScreen title={words.title} about={words.without} open={open} back={back}>
        {null}
      </StepScreen>
    );
  return (
    <StepScreen title={words.title} about={words.about} open={open} back={back}>
      <p role="status" className={mergeClasses(styles.small, styles.said)}>
        {said}
      </p>
      <ol ref={list} className={styles.list}>
        {rows.map((field, at) => (
          <Row
            key={field.id}
            field={field}
            first={at === 0}
            last={field === last}
            unavailable={busy}
            onChange={(change) => void arrange(change)}
          />
        ))}
      </ol>
      <h2 className={styles.title}>{words.offered}</h2>
      <ul className={styles.list}>
        {offered.map((stem) => (
          <li key={stem.id} className={styles.offer}>
            <div>
              <p className={styles.stem}>{stem.stem}</p>
              {session.keptFor(stem.id) && <p className={styles.small}>{words.kept}</p>}
            </div>
            <Button
              className={styles.addOffer}
              disabledFocusable={busy}
              aria-label={words.named(words.add, stem.shortName)}
              onClick={() => void add(stem.stem)}
            >
              {words.add}
            </Button>
          </li>
        ))}
      </ul>
      <h2 className={styles.title}>{words.own}</h2>
      <label className={styles.label} htmlFor="own-row">
        {words.sentence}
      </label>
      <GrowingTextarea
        id="own-row"
        rows={2}
        value={own}
        aria-describedby="own-row-said"
        onChange={(event) => setOwn(event.target.value)}
      />
      <p id="own-row-said" role="status" className={styles.small}>
        {doubled ? words.doubled : ''}
      </p>
      <Button
        className={styles.add}
        disabledFocusable={busy || stemKey(own) === '' || doubled}
        onClick={() => void addOwn()}
      >
        {words.addOwn}
      </Button>
    </StepScreen>
  );
}
