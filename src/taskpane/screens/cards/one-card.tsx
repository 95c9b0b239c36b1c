// One card at a time: its name, five large choices, and the ways to the others. By mouse, by touch, or by keys alone.
import { Caption1, makeStyles, Subtitle2, ToggleButton, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { useId, useRef, type KeyboardEvent } from 'react';
import type { Card } from '../../../enquiry/cards';
import { zones, type Zone } from '../../../handbook/evidence-cards';
import { Stepper } from '../../ui/stepper';
import { draggedCard } from './drop-on-circles';
import { cardsWords as words } from './strings';

const useStyles = makeStyles({
  // Looks as Fluent's Card. That one brings hidden tab stops, which a screen reader and Word on the web's own Tab handling would meet.
  card: {
    cursor: 'grab',
    marginBottom: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`, // seen in forced colours, where there are no shadows
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
  },
  name: { margin: 0 },
  choices: { display: 'grid', gap: tokens.spacingVerticalXS },
  choice: {
    justifyContent: 'start',
    textAlign: 'start',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    maxWidth: 'none',
  },
  words: { flexGrow: 1 },
  number: { color: tokens.colorNeutralForeground2 },
  about: { display: 'block', fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly cards: readonly Card[];
  readonly card: Card;
  readonly onSort: (zone: Zone) => void;
  readonly onGo: (card: Card) => void;
}

export function OneCard({ cards, card, onSort, onGo }: Props) {
  const styles = useStyles();
  const id = useId();
  const choices = useRef<HTMLDivElement>(null);
  const at = cards.findIndex((one) => one.id === card.id);
  const go = (to: number): void => {
    const there = cards[to];
    if (there) onGo(there);
  };
  const moveFocus = (steps: number): void => {
    const buttons = [...(choices.current?.querySelectorAll('button') ?? [])];
    const now = buttons.findIndex((button) => button === document.activeElement);
    buttons[Math.min(Math.max(now + steps, 0), buttons.length - 1)]?.focus();
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => moveFocus(1),
    ArrowUp: () => moveFocus(-1),
    ArrowRight: () => go(at + 1),
    ArrowLeft: () => go(at - 1),
    ...Object.fromEntries(zones.map(({ id: zone }, number) => [String(number + 1), () => onSort(zone)])),
  };
  const onKey = (event: KeyboardEvent): void => {
    const action = keys[event.key];
    if (!action || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    action();
  };
  return (
    <div onKeyDown={onKey}>
      <Stepper at={at} count={cards.length} label={words.cardOf(at + 1, cards.length)} onGo={go} />
      <div className={styles.card} {...draggedCard(card.id)}>
        {/* Which card it is now is read out; the focus stays on the button that was pressed. */}
        <div aria-live="polite">
          <Subtitle2 as="h2" block id={id} dir="auto" className={styles.name}>
            {card.name}
          </Subtitle2>
        </div>
      </div>
      <div ref={choices} role="group" aria-labelledby={id} className={styles.choices}>
        {zones.map((zone, number) => (
          <ToggleButton
            key={zone.id}
            className={styles.choice}
            checked={card.zone === zone.id}
            aria-keyshortcuts={String(number + 1)}
            onClick={() => onSort(zone.id)}
          >
            <span aria-hidden className={styles.number}>
              {number + 1}
            </span>
            <span className={styles.words}>
              {zone.name} <Caption1 className={styles.about}>{zone.about}</Caption1>
            </span>
            {card.zone === zone.id && <CheckmarkRegular />}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
