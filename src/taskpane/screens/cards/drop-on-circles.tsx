// The two circles, in view while cards are sorted; a card that is dropped on them is sorted.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { DragEvent } from 'react';
import { vennOnScreen, zoneAt } from '../../../app/drawings/venn';
import type { Card } from '../../../enquiry/cards';
import type { Zone } from '../../../handbook/evidence-cards';
import { DrawingOnScreen } from '../../ui/drawing-on-screen';

const useStyles = makeStyles({
  circles: {
    // To the edges of the panel, so that nothing shows beside it as it passes below.
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // Where there is room enough for the cards beside it.
    '@media (min-height: 620px)': { position: 'sticky', top: 0, zIndex: 1 },
  },
});

/** The kind of what is dragged: no other program's words are taken for a card. */
const dragType = 'application/x-enquiry-card';

/** What makes an element a card that can be dragged onto the circles. */
export const draggedCard = (card: string) => ({
  draggable: true,
  onDragStart: ({ dataTransfer }: DragEvent) => {
    dataTransfer.setData(dragType, card);
    dataTransfer.effectAllowed = 'move';
  },
});

export function DropOnCircles({ cards, onDrop }: { cards: readonly Card[]; onDrop: (card: Card, zone: Zone) => void }) {
  const styles = useStyles();
  const drawing = vennOnScreen(cards);
  const drop = (event: DragEvent<HTMLElement>): void => {
    const card = cards.find(({ id }) => id === event.dataTransfer.getData(dragType));
    const box = event.currentTarget.querySelector('svg')?.getBoundingClientRect();
    if (!card || !box) return;
    event.preventDefault();
    const scale = drawing.width / box.width;
    const zone = zoneAt((event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
    if (zone !== null) onDrop(card, zone);
  };
  return (
    <div
      className={styles.circles}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(dragType)) event.preventDefault();
      }}
      onDrop={drop}
    >
      <DrawingOnScreen drawing={drawing} />
    </div>
  );
}
