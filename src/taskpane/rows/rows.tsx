// The rows of our own table: their order, their wording, which are there at all, and which more there could be.
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { stemKey } from '../../enquiry/canonical-text';
import { knownStems } from '../../handbook/extended-framework';
import type { Stem } from '../../handbook/framework';
import { GrowingTextarea } from '../answer-field/growing-textarea';
import { Button } from '../button';
import { headingId } from '../heading';
import type { ScreenProps } from '../screens';
import { StepScreen } from '../step-screen';
import { token } from '../token';
import { Row } from './row';
import { rowsWords as words } from './words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  title: { margin: `${token('spacingVerticalXXL')} 0 ${token('spacingVerticalS')}`, fontSize: token('fontSizeBase400'), lineHeight: token('lineHeightBase400'), fontWeight: token('fontWeightSemibold') },
  offer: { display: 'flex', gap: token('spacingHorizontalM'), alignItems: 'flex-start', justifyContent: 'space-between', padding: `${token('spacingVerticalS')} 0`, borderTop: `1px solid ${token('colorNeutralStroke2')}` },
  stem: { margin: 0 },
  kept: { margin: 0, fontSize: token('fontSizeBase200'), lineHeight: token('lineHeightBase200'), color: token('colorNeutralForeground2') },
  label: { display: 'block', fontWeight: token('fontWeightSemibold'), marginBottom: token('spacingVerticalXS') },
  add: { marginTop: token('spacingVerticalS') },
});

export default function Rows({ session, state, open }: ScreenProps) {
  const styles = useStyles();
  const [own, setOwn] = useState('');
  const [said, setSaid] = useState('');
  const rows = state.fields.filter(({ placed, standing }) => placed && standing !== 'missing');
  const last = rows[rows.length - 1];
  const busy = state.working !== null;
  const arrange: typeof session.arrange = async (change) => {
    setSaid(words.arranging);
    await session.arrange(change);
    const wentWrong = session.current().notices.some((notice) => notice.about === 'document' && notice.intent === 'warning');
    setSaid(wentWrong ? '' : words.changed);
  };
  const add = (stem: string): void => {
    document.getElementById(headingId)?.focus(); // the offer goes when its row is there
    if (last) void arrange({ kind: 'add', stem, after: last.id });
  };
  const offered: readonly Stem[] = knownStems.filter(({ id }) => !rows.some((row) => row.id === id));
  const doubled = rows.some((row) => stemKey(row.stem) === stemKey(own));
  const back = { label: words.back, screen: { name: 'framework' } } as const;
  if (state.framework !== 'ours') return <StepScreen title={words.title} about={words.without} open={open} back={back}>{null}</StepScreen>;
  return (
    <StepScreen title={words.title} about={words.about} open={open} back={back}>
      <p role="status" className={styles.kept}>{said}</p>
      <ol className={styles.list}>
        {rows.map((field, at) => (
          <Row key={field.id} field={field} first={at === 0} last={field === last} resting={busy} onChange={(change) => void arrange(change)} />
        ))}
      </ol>
      <h2 className={styles.title}>{words.offered}</h2>
      <ul className={styles.list}>
        {offered.map((stem) => (
          <li key={stem.id} className={styles.offer}>
            <div>
              <p className={styles.stem}>{stem.stem}</p>
              {session.keptFor(stem.id) && <p className={styles.kept}>{words.kept}</p>}
            </div>
            <Button resting={busy} aria-label={words.named(words.add, stem.shortName)} onClick={() => add(stem.stem)}>{words.add}</Button>
          </li>
        ))}
      </ul>
      <h2 className={styles.title}>{words.own}</h2>
      <label className={styles.label} htmlFor="own-row">{words.sentence}</label>
      <GrowingTextarea id="own-row" rows={2} value={own} onChange={(event) => setOwn(event.target.value)} />
      <Button
        className={styles.add} resting={busy || stemKey(own) === '' || doubled}
        onClick={() => {
          add(own.trim().replace(/\s+/g, ' '));
          setOwn('');
        }}
      >{words.addOwn}</Button>
    </StepScreen>
  );
}
