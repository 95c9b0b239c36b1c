// The one next thing, with a sentence why, and the one button that does it.
import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Place } from '../../../app/session/actions';
import type { RecordedStep } from '../../../enquiry/recorded-progress';
import { shortNameOf } from '../../../enquiry/stem-name';
import { Callout } from '../../ui/callout';
import type { ScreenProps } from '../screen';
import type { SessionState } from '../../../app/session/session-state';
import { PlaceChoice } from './place-choice';
import { whatNext, type WhatNext } from '../../../app/session/what-next';
import { overviewWords as words } from './strings';

/** The words for the next thing. `button` is null where nothing is left to press. */
function wordsFor(
  next: WhatNext,
  { fields, framework, outline }: Pick<SessionState, 'fields' | 'framework' | 'outline'>,
): { why: string; button: string | null } {
  if (next.kind === 'insert framework') return words.insert;
  if (next.kind === 'looking') return { why: words.looking, button: null };
  if (next.kind === 'own table') {
    const { stems, under } = outline?.stemTable ?? { stems: { rows: [] }, under: '' };
    return { why: words.ownTable.why(stems.rows.length, under), button: words.ownTable.button };
  }
  if (next.kind === 'all done') return { why: words.allDone, button: null };
  if (next.kind === 'step') return words.step[next.step];
  const field = fields.find((one) => one.id === next.field);
  // A school's own row is known by the words it begins with.
  const name = (framework === 'own' && field ? shortNameOf(field.stem) : field?.shortName) ?? '';
  if (next.kind === 'choose') return { why: words.choose(name), button: words.chooseButton };
  if (next.kind === 'not arrived') return { why: words.notArrived(name), button: words.notArrivedButton };
  return { why: field?.help || field?.stem || '', button: words.answer(next.field, name) };
}

interface Props extends Pick<ScreenProps, 'session' | 'state'> {
  /** Opens the field that comes next. */
  readonly onAnswer: (field: string) => void;
  /** Opens the step that comes next. Before a framework stands in the document there is none. */
  readonly onStep?: (step: RecordedStep) => void;
}

export function NextThing({ session, state, onAnswer, onStep }: Props) {
  const appendix = state.outline?.appendix?.title ?? null;
  // An appendix may be somebody else's, and in a plan just opened the cursor stands above the title: both are only offered.
  const [place, setPlace] = useState<Place>('end');
  const [instead, setInstead] = useState(false);
  const first = whatNext(state);
  const ownTable = first.kind === 'own table';
  const next: WhatNext = ownTable && instead ? { kind: 'insert framework' } : first;
  const { why, button } = wordsFor(next, state);
  const inserting = state.working === 'inserting';
  const act = (): void => {
    if ('field' in next) onAnswer(next.field);
    else if (next.kind === 'step') onStep?.(next.step);
    else if (next.kind === 'own table') void session.adoptTable('found');
    else void session.insertFramework(place);
  };
  return (
    <Callout title={words.next}>
      <Body1>{why}</Body1>
      {next.kind === 'insert framework' && <PlaceChoice place={place} appendix={appendix} onChoose={setPlace} />}
      {/* One button throughout, so that the focus stays on it when the next thing becomes another. */}
      {button !== null && (
        <Button appearance="primary" disabledFocusable={inserting} onClick={act}>
          {inserting ? (next.kind === 'own table' ? words.ownTable : words.insert).working : button}
        </Button>
      )}
      {ownTable && (
        <Button appearance="subtle" onClick={() => setInstead(!instead)}>
          {instead ? words.ownTable.back : words.ownTable.instead}
        </Button>
      )}
      {next.kind === 'insert framework' && !ownTable && (
        <Button appearance="subtle" onClick={() => void session.adoptTable('at the cursor')}>
          {words.ownTable.atCursor}
        </Button>
      )}
    </Callout>
  );
}
