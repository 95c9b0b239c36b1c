// All cards in a list that can be filtered; each opens to be sorted, and to say more about it.
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  Field,
  Input,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Card } from '../../../enquiry/cards';
import { lettersOf } from '../../../enquiry/normalised-text';
import { zones, type Zone } from '../../../handbook/evidence-cards';
import { usePieces } from '../../ui/pieces';
import { SelectOne } from '../../ui/select-one';
import { SmallText } from '../../ui/texts';
import type { ScreenProps } from '../screen';
import { CardDetails } from './card-details';
import { draggedCard } from './drop-on-circles';
import { cardsWords as words } from './strings';
import { zoneName } from './zone-name';

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  input: { width: '100%', minWidth: 0 },
  header: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  zone: { display: 'block', color: tokens.colorNeutralForeground2 },
  inside: { marginBottom: tokens.spacingVerticalL },
});

/** Which cards are shown: all, those in a zone, or those that are not sorted. */
type Shown = Zone | 'all' | 'unsorted';

const shownIn = (shown: Shown, { zone }: Card): boolean => shown === 'all' || shown === (zone ?? 'unsorted');
const places: readonly { readonly value: Exclude<Shown, 'all'>; readonly label: string }[] = [
  { value: 'unsorted', label: words.unsorted },
  ...zones.map(({ id, name }) => ({ value: id, label: name })),
];
const choices: readonly { readonly value: Shown; readonly label: string }[] = [
  { value: 'all', label: words.everything },
  ...places,
];

/** So many at first: more than the deck has. */
const atOnce = 30;

interface Props extends Pick<ScreenProps, 'session' | 'state'> {
  readonly cards: readonly Card[];
  readonly onSort: (card: Card, zone: Zone | null) => void;
  readonly onTakeOut: (card: Card) => void;
}

export function CardList({ session, state, cards, onSort, onTakeOut }: Props) {
  const styles = useStyles();
  const [sought, setSought] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const [opened, setOpened] = useState<string | null>(null);
  const letters = lettersOf(sought);
  // The card that is open stays where it is, also when it is sorted out of what is shown.
  const found = cards.filter(
    (card) =>
      card.id === opened || (shownIn(shown, card) && (letters === '' || lettersOf(card.name).includes(letters))),
  );
  const list = useRef<HTMLDivElement>(null);
  const pieces = usePieces(found, list, atOnce);
  return (
    <>
      <div className={styles.filters}>
        <Field label={words.find}>
          <Input className={styles.input} value={sought} onChange={(_, { value }) => setSought(value)} />
        </Field>
        <SelectOne label={words.show} options={choices} value={shown} onChoose={setShown} />
      </div>
      <SmallText role="status">{words.found(found.length, cards.length)}</SmallText>
      <Accordion
        ref={list}
        collapsible
        openItems={opened === null ? [] : [opened]}
        onToggle={(_, { value }) => setOpened(value === opened ? null : String(value))}
      >
        {pieces.shown.map((card) => (
          <AccordionItem key={card.id} value={card.id} data-piece tabIndex={-1}>
            <AccordionHeader as="h2" expandIconPosition="end" {...draggedCard(card.id)}>
              <span dir="auto" className={styles.header}>
                {card.name}
                <Caption1 className={styles.zone}>{zoneName(card.zone)}</Caption1>
              </span>
            </AccordionHeader>
            <AccordionPanel className={styles.inside}>
              <SelectOne
                label={words.question}
                options={places}
                value={card.zone ?? 'unsorted'}
                onChoose={(value) => onSort(card, value === 'unsorted' ? null : value)}
              />
              <CardDetails session={session} state={state} card={card} onTakeOut={() => onTakeOut(card)} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      {pieces.more}
    </>
  );
}
