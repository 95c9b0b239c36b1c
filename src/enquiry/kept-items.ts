// Things of the record that this device kept until a later start finds them in the document.
import { draftDays } from './draft';
import { mergeItems, readItems, type Items } from './items';

/**
 * The record's items with what the device kept and the document does not hold.
 * @param kept what the device gave back, by key: JSON of an item each; anything else is damaged
 * @returns `settled`: the keys the device need not keep any longer (arrived, too old, or damaged)
 */
export function withKeptItems(
  inRecord: Items,
  kept: ReadonlyMap<string, unknown>,
  now: Date,
): { readonly items: Items; readonly settled: readonly string[] } {
  const settled: string[] = [];
  let items = inRecord;
  for (const [key, json] of kept) {
    const read = itemIn(key, json);
    const merged = read && mergeItems(items, read);
    const tooOld = read && now.getTime() - Date.parse(read[key]?.at ?? '') > draftDays * 24 * 60 * 60 * 1000;
    if (!merged || tooOld || JSON.stringify(merged[key]) === JSON.stringify(items[key])) settled.push(key);
    else items = merged;
  }
  return { items, settled };
}

function itemIn(key: string, json: unknown): Items | null {
  if (typeof json !== 'string') return null;
  try {
    return readItems({ [key]: JSON.parse(json) as unknown });
  } catch {
    return null; // damaged by another program: there is nothing in it that could be shown
  }
}
