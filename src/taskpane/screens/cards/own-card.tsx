// A card of the school's own is named here.
import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { letGoBegun, typeBegun } from '../../../app/actions/begun-words';
import { begunKeys, begunWords } from '../../../enquiry/begun-words';
import type { Card } from '../../../enquiry/cards';
import type { Items } from '../../../enquiry/items';
import { oneLine } from '../../../enquiry/managed-block';
import { lettersOf } from '../../../enquiry/normalised-text';
import { GrowingTextarea } from '../../ui/growing-textarea';
import type { ScreenProps } from '../screen';
import { cardsWords as words } from './strings';

const useStyles = makeStyles({ field: { marginBottom: tokens.spacingVerticalS } });

const ownCard = begunKeys.ownCard();

/** Stands a name there that was typed and not added yet? */
export const isCardBegun = (items: Items): boolean => begunWords(items, ownCard) !== null;

interface Props extends Pick<ScreenProps, 'session' | 'state'> {
  readonly cards: readonly Card[];
  readonly onAdd: (name: string) => void;
}

export function OwnCard({ session, state, cards, onAdd }: Props) {
  const name = begunWords(state.items, ownCard) ?? '';
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
        <GrowingTextarea
          rows={1}
          maxLength={200}
          dir="auto"
          value={name}
          onChange={(_, { value }) => typeBegun(session, ownCard, value)}
        />
      </Field>
      <Button
        disabledFocusable={wanted === '' || doubled}
        onClick={() => {
          onAdd(wanted);
          letGoBegun(session, ownCard);
        }}
      >
        {words.add}
      </Button>
    </>
  );
}
