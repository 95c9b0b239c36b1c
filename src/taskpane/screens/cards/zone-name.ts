// What the panel calls the place of a card.
import { zones, type Zone } from '../../../handbook/evidence-cards';
import { cardsWords as words } from './strings';

/** @param zone null: the card is not sorted */
export const zoneName = (zone: Zone | null): string => zones.find(({ id }) => id === zone)?.name ?? words.unsorted;
