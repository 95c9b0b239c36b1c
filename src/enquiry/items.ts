// What the record keeps beside the framework, thing by thing: a version of the question, a card's place, a mark, a note. Each by its key.
import { normalisedText } from './normalised-text';

/**
 * One thing. A value that is a string is somebody's words, so free text is an item of its own; anything else is a choice.
 * Null: it was taken away, and stays so when an older record is merged in.
 */
export interface Item {
  readonly value: unknown;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Items by key: the kind, a slash, and what is unique within the kind (`card/learner-voice`). */
export type Items = Readonly<Record<string, Item>>;

/** The items with one more, or one changed. `null` takes it away. */
export function withItem(items: Items, key: string, value: unknown, now: Date): Items {
  return { ...items, [key]: { value, at: now.toISOString() } };
}

/** All items of a kind that were not taken away, by what is unique within the kind, in the order they were first kept. */
export function itemsOf(
  items: Items,
  kind: string,
): readonly { readonly id: string; readonly value: unknown; readonly at: string }[] {
  const prefix = `${kind}/`;
  return Object.entries(items)
    .filter(([key, { value }]) => key.startsWith(prefix) && value !== null)
    .map(([key, item]) => ({ id: key.slice(prefix.length), ...item }));
}

/** Two sets of items as one: the later of each counts, and of two different texts both are kept. */
export function mergeItems(one: Items, other: Items): Items {
  const merged: Record<string, Item> = { ...one };
  for (const [key, item] of Object.entries(other)) {
    const known = merged[key];
    merged[key] = known ? laterOf(known, item) : item;
  }
  return merged;
}

function laterOf(one: Item, other: Item): Item {
  const [later, earlier] = one.at >= other.at ? [one, other] : [other, one];
  if (typeof later.value !== 'string' || typeof earlier.value !== 'string') return later;
  const [words, before] = [normalisedText(later.value), normalisedText(earlier.value)];
  return words.includes(before) ? later : { value: `${words}\n${before}`, at: later.at };
}

/** Items as they were stored; null where something else stands there. */
export function readItems(value: unknown): Items | null {
  if (value === undefined) return {}; // a record of the first builds
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const items: Record<string, Item> = {};
  for (const [key, item] of Object.entries(value as Record<string, unknown>)) {
    if (
      typeof item !== 'object' ||
      item === null ||
      !('value' in item) ||
      !('at' in item) ||
      typeof item.at !== 'string'
    )
      return null;
    items[key] = { value: item.value, at: item.at };
  }
  return items;
}
