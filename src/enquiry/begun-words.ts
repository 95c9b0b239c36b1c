// Words in a field that join the enquiry only by its button. Until it is pressed the record keeps them, so that leaving the screen or closing
// the panel loses none.
import type { Items } from './items';

/** The fields that wait for their button, each with the key of its words in the record. To have one more, add a line. */
export const begunKeys = {
  ownRow: (): string => 'begun/own-row',
  rewordedRow: (field: string): string => `begun/reworded-row-${field}`,
  ownCard: (): string => 'begun/own-card',
  offeredWording: (field: string): string => `begun/offered-wording-${field}`,
};

/** The words as they were left; null where nothing was typed. Empty: what stood there was taken out. */
export function begunWords(items: Items, key: string): string | null {
  const value = items[key]?.value;
  return typeof value === 'string' ? value : null;
}
