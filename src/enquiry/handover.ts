// The mark in the record that an enquiry was handed over. Apart from its page: the first screen needs only this.
import { wordsAt } from './cards';
import { dayIn } from './day';
import type { Items } from './items';
import { oneLine } from './managed-block';
import { handoverSchema, read } from './schema';

/** The keys under which the record keeps a handover. For whom it is stands in general terms, and is somebody's words. */
export const handoverKeys = {
  mark: 'handover/mark',
  whom: 'handover-for/mark',
  /** The handover that was read and put away, by its day. */
  read: 'handover-read/mark',
};

export interface Handover {
  /** The day, as yyyy-mm-dd. */
  readonly on: string;
  readonly whom: string;
}

/** The last handover; null where there was none, or it was taken back. */
export function handoverIn(items: Items): Handover | null {
  const on = dayIn(read(handoverSchema, items[handoverKeys.mark]?.value)?.on);
  return on === '' ? null : { on, whom: oneLine(wordsAt(items, handoverKeys.whom)) };
}

/** The handover that nobody has put away yet. */
export function offeredHandover(items: Items): Handover | null {
  const last = handoverIn(items);
  return last && read(handoverSchema, items[handoverKeys.read]?.value)?.on !== last.on ? last : null;
}
