// What is known of a card besides its place: who holds it, when it appears, whether it is relevant, and what other schools do with it.
import { Button } from '@fluentui/react-components';
import { cardKeys, choiceOf, differs, elsewhere, type Bears, type Card } from '../../../enquiry/cards';
import { Choice } from '../../ui/choice';
import { SmallText } from '../../ui/texts';
import { ItemField } from '../../ui/item-field';
import type { ScreenProps } from '../screen';
import { cardsWords as words } from './strings';
import { zoneName } from './zone-name';

interface Props extends Pick<ScreenProps, 'session' | 'state'> {
  readonly card: Card;
  /** For a card of the school's own. */
  readonly onTakeOut: () => void;
}

const relevance: readonly { readonly value: Bears | 'none'; readonly label: string }[] = [
  { value: 'none', label: words.relevance.none },
  { value: 'yes', label: words.relevance.yes },
  { value: 'no', label: words.relevance.no },
];

export function CardDetails({ session, state, card, onTakeOut }: Props) {
  const { id, zone, bears } = card;
  const there = elsewhere(id);
  const said = [there?.used, there?.zone && words.launch(zoneName(there.zone)), differs(card) ? words.differs : null];
  return (
    <>
      <ItemField session={session} state={state} itemKey={cardKeys.holder(id)} label={words.holder} />
      <ItemField session={session} state={state} itemKey={cardKeys.when(id)} label={words.when} />
      <Choice
        label={words.relevant}
        options={relevance}
        value={bears ?? 'none'}
        onChoose={(value) =>
          session.keepItem(cardKeys.choice(id), choiceOf({ zone, bears: value === 'none' ? null : value }))
        }
      />
      {there && <SmallText>{words.elsewhere(said.filter((one) => typeof one === 'string'))}</SmallText>}
      {card.own && <Button onClick={onTakeOut}>{words.takeOut}</Button>}
    </>
  );
}
