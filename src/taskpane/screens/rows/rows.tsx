// The rows of our own table: their order, their wording, which are there at all, and which more there could be.
import { Accordion, Button, Caption1, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { typeBegun, usedBegun } from '../../../app/actions/begun-words';
import type { RowChange } from '../../../app/session/actions';
import { stands } from '../../../app/session/field-state';
import { begunKeys, begunWords } from '../../../enquiry/begun-words';
import { oneLine } from '../../../enquiry/managed-block';
import { stemKey } from '../../../enquiry/normalised-text';
import { knownStems } from '../../../handbook/extended-framework';
import type { Stem } from '../../../handbook/framework';
import { Fold } from '../../ui/fold';
import { GrowingTextarea } from '../../ui/growing-textarea';
import { focusHeading } from '../../ui/heading';
import { Section } from '../../ui/section';
import { StepScreen } from '../../ui/step-screen';
import type { ScreenProps } from '../screen';
import { OfferedRow } from './offered-row';
import { isRewordingBegun, Row } from './row';
import { rowsWords as words } from './strings';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  said: { minHeight: tokens.lineHeightBase200 }, // its place is kept, so that no row moves when it speaks
  add: { marginTop: tokens.spacingVerticalS },
});

export default function Rows({ session, state, open }: ScreenProps) {
  const styles = useStyles();
  const ownRow = begunKeys.ownRow();
  const own = begunWords(state.items, ownRow) ?? '';
  const [said, setSaid] = useState('');
  const rows = state.fields.filter(stands);
  const last = rows[rows.length - 1];
  const busy = state.working !== null;
  const list = useRef<HTMLDivElement>(null);
  const focusRow = (at: number): void => [...(list.current?.children ?? [])].at(at)?.querySelector('button')?.focus();
  const arrange = async (change: RowChange): Promise<boolean> => {
    setSaid(words.arranging);
    const { ok } = await session.editRows(change);
    setSaid(ok ? words.changed : '');
    if (!ok) window.scrollTo(0, 0); // what went wrong is said above the heading
    return ok;
  };
  const add = async (stem: string): Promise<boolean> => {
    if (!last) return false;
    focusHeading({ preventScroll: true }); // the offer goes when its row is there
    const added = await arrange({ kind: 'add', stem, beside: last.id, where: 'After' });
    if (added) focusRow(-1);
    return added;
  };
  const addOwn = async (): Promise<void> => {
    if (await add(oneLine(own))) usedBegun(session, ownRow, own);
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
      <Caption1 as="p" block role="status" className={styles.said}>
        {said}
      </Caption1>
      <Accordion
        ref={list}
        collapsible
        multiple
        defaultOpenItems={rows.filter((row) => isRewordingBegun(state.items, row)).map(({ id }) => id)}
      >
        {rows.map((field, at) => (
          <Row
            key={field.id}
            session={session}
            items={state.items}
            field={field}
            first={at === 0}
            last={field === last}
            unavailable={busy}
            onLeave={() => focusRow(field === last ? at - 1 : at + 1)}
            onChange={arrange}
          />
        ))}
      </Accordion>
      <Section title={words.more}>
        <Accordion collapsible multiple defaultOpenItems={own === '' ? [] : ['own']}>
          <Fold id="offered" title={words.offered(offered.length)}>
            <ul className={styles.list}>
              {offered.map((stem) => (
                <OfferedRow
                  key={stem.id}
                  stem={stem}
                  isKept={session.keptFor(stem.id)}
                  unavailable={busy}
                  onAdd={() => void add(stem.stem)}
                />
              ))}
            </ul>
          </Fold>
          <Fold id="own" title={words.own}>
            <Field
              label={words.sentence}
              hint={words.ownHint}
              validationState={doubled ? 'warning' : 'none'}
              validationMessage={doubled ? words.doubled : undefined}
            >
              <GrowingTextarea rows={2} value={own} onChange={(_, { value }) => typeBegun(session, ownRow, value)} />
            </Field>
            <Button
              className={styles.add}
              disabledFocusable={busy || stemKey(own) === '' || doubled}
              onClick={() => void addOwn()}
            >
              {words.addOwn}
            </Button>
          </Fold>
        </Accordion>
      </Section>
    </StepScreen>
  );
}
