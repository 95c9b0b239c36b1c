// What the record keeps beside the framework, thing by thing: a version of the question, a card's place, a mark, a note. Each by its key.
import type * as v from 'valibot';
import { normalisedText } from './normalised-text';
import { onceForEach } from './once';
import { keyed, read, type itemSchema, itemsSchema } from './schema';

/**
 * One thing. A value that is a string is somebody's words, so free text is an item of its own; anything else is a choice.
 * Null: it was taken away, and stays so when an older record is merged in.
 */
export type Item = v.InferOutput<typeof itemSchema>;

/** Items by key: the kind, a slash, and what is unique within the kind (`card/learner-voice`). */
export type Items = v.InferOutput<typeof itemsSchema>;

/** The items with one more, or one changed. `null` takes it away. */
export function withItem(items: Items, key: string, value: unknown, now: Date): Items {
  return keyed(new Map(Object.entries(items)).set(key, { value, at: now.toISOString() }));
}

/** A thing of a kind that was not taken away: `id` is what is unique within the kind. */
interface ItemOfKind {
  readonly id: string;
  readonly value: unknown;
  readonly at: string;
}

/** What a set holds, by kind. A set is never changed in place, so it is gone through once, however many screens and rules ask. */
const inKinds = onceForEach((items: Items): ReadonlyMap<string, readonly ItemOfKind[]> => {
  const kinds = new Map<string, ItemOfKind[]>();
  for (const [key, item] of Object.entries(items)) {
    const slash = key.indexOf('/');
    if (slash < 0 || item.value === null) continue;
    const kind = key.slice(0, slash);
    const of = kinds.get(kind);
    const one = { id: key.slice(slash + 1), ...item };
    if (of) of.push(one);
    else kinds.set(kind, [one]);
  }
  return kinds;
});

/** All items of a kind that were not taken away, in the order they were first kept. */
export function itemsOf(items: Items, kind: string): readonly ItemOfKind[] {
  return inKinds(items).get(kind) ?? [];
}

/** The values of a kind by what is unique within it: for many of them this is faster than each by its key. */
export function valuesOf(items: Items, kind: string): ReadonlyMap<string, unknown> {
  return new Map(itemsOf(items, kind).map(({ id, value }) => [id, value]));
}

/** The words of a kind in the same way. */
export function wordsOf(items: Items, kind: string): ReadonlyMap<string, string> {
  return new Map(
    itemsOf(items, kind).flatMap(({ id, value }) => (typeof value === 'string' ? [[id, value] as const] : [])),
  );
}

/** Two sets of items as one: the later of each counts, and of two different texts both are kept. */
export function mergeItems(one: Items, other: Items, now = new Date()): Items {
  const merged = new Map(Object.entries(one));
  for (const [key, item] of Object.entries(other)) {
    const known = merged.get(key);
    merged.set(key, known ? laterOf(known, item, now) : item);
  }
  return keyed(merged);
}

/**
 * Orders dates, the earlier first. A date that is none, or lies more than a day ahead (a clock was wrong, or somebody wants to win), comes
 * before every other: it would count as the latest at every merge.
 */
export function byDate(one: string, other: string, now: Date): number {
  const ahead = now.getTime() + 24 * 60 * 60 * 1000;
  const rank = (at: string): number => {
    const time = Date.parse(at);
    return Number.isNaN(time) || time > ahead ? 0 : time;
  };
  return rank(one) - rank(other) || one.localeCompare(other);
}

/** Of two items under one key the later; of two different texts both are kept. */
export function laterOf(one: Item, other: Item, now: Date): Item {
  const [later, earlier] = byDate(one.at, other.at, now) >= 0 ? [one, other] : [other, one];
  if (typeof later.value !== 'string' || typeof earlier.value !== 'string') return later;
  const [words, before] = [normalisedText(later.value), normalisedText(earlier.value)];
  return words.includes(before) ? later : { value: `${words}\n${before}`, at: later.at };
}

/** Items as they were stored; null where something else stands there. */
export function readItems(value: unknown): Items | null {
  return value === undefined ? keyed() : read(itemsSchema, value); // a record of the first builds has none
}
