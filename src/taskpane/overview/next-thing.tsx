// The one next thing, with a sentence why, and the one button that does it.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Place } from '../../document/insertion-place';
import { Button } from '../button';
import { screenOfField, type ScreenProps } from '../screens';
import type { SessionState } from '../session/session';
import { PlaceChoice } from './place-choice';
import { whatNext, type WhatNext } from './what-next';
import { overviewWords as words } from './words';

const useStyles = makeStyles({
  card: {
    margin: `${tokens.spacingVerticalL} 0`, padding: tokens.spacingVerticalL, backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}`, borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  why: { margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
  last: { margin: `${tokens.spacingVerticalXS} 0 0` },
  button: { width: '100%' },
});

/** The words for the next thing. `button` is null where nothing is left to press. */
function wordsFor(next: WhatNext, fields: SessionState['fields']): { why: string; button: string | null } {
  if (next.kind === 'insert framework') return words.insert;
  if (next.kind === 'all answered') return { why: words.allAnswered, button: null };
  const field = fields.find((one) => one.id === next.field);
  const name = field?.shortName ?? '';
  if (next.kind === 'choose') return { why: words.choose(name), button: words.chooseButton };
  if (next.kind === 'not arrived') return { why: words.notArrived(name), button: words.notArrivedButton };
  return { why: field?.help ?? '', button: words.answer(next.field, name) };
}

export function NextThing({ session, state, open }: ScreenProps) {
  const styles = useStyles();
  const [place, setPlace] = useState<Place>('cursor');
  const next = whatNext(state);
  const { why, button } = wordsFor(next, state.fields);
  const inserting = state.working === 'inserting';
  const act = (): void => {
    if ('field' in next) open(screenOfField(next.field));
    else void session.insertFramework(place);
  };
  return (
    <section className={styles.card} aria-labelledby="next-title">
      <h2 id="next-title" className={styles.title}>{words.next}</h2>
      <p className={button === null ? styles.last : styles.why}>{why}</p>
      {next.kind === 'insert framework' && <PlaceChoice place={place} onChoose={setPlace} />}
      {/* One button throughout, so that the focus stays on it when the next thing becomes another. */}
      {button !== null && (
        <Button className={styles.button} look="primary" resting={inserting} onClick={act}>
          {inserting ? words.insert.working : button}
        </Button>
      )}
    </section>
  );
}
