// A card of the school's own is named here.
import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Card } from '../../../enquiry/cards';
import { oneLine } from '../../../enquiry/managed-block';
import { lettersOf } from '../../../enquiry/normalised-text';
import { GrowingTextarea } from '../../ui/growing-textarea';
import { cardsWords as words } from './strings';

const useStyles = makeStyles({ field: { marginBottom: tokens.spacingVerticalS } });

export function OwnCard({ cards, onAdd }: { cards: readonly Card[]; onAdd: (name: string) => void }) {
  const [name, setName] = useState('');
  const wanted = oneLine(name);
  // A name of signs or emoji alone has no letters to compare.
  const doubled = cards.some(
    (card) => card.name === wanted || (lettersOf(wanted) !== '' && lettersOf(card.name) === lettersOf(wanted)),
  );
  return (
    <>
      <Field
        label={words.ownName}
        className={useStyles().field}
        validationState={doubled ? 'warning' : 'none'}
        validationMessage={doubled ? words.doubled : undefined}
      >
        <GrowingTextarea rows={1} maxLength={200} dir="auto" value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Button
        disabledFocusable={wanted === '' || doubled}
        onClick={() => {
          onAdd(wanted);
          setName('');
        }}
      >
        {words.add}
      </Button>
    </>
  );
}
