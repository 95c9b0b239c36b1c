// Things of the record that this device kept until a later start finds them in the document.
import { mergeItems, type Items } from './items';
import { itemSchema, keyed, parsedJson, read } from './schema';

/**
 * The record's items with what the device kept and the document does not hold.
 * @param kept what the device gave back, by key: JSON of an item each; anything else is damaged
 * @returns `settled`: the keys the device need not keep any longer (arrived, or damaged)
 */
export function withKeptItems(
  inRecord: Items,
  kept: ReadonlyMap<string, unknown>,
  now: Date,
): { readonly items: Items; readonly settled: readonly string[] } {
  const settled: string[] = [];
  let items = inRecord;
  for (const [key, json] of kept) {
    const found = itemIn(key, json);
    const merged = found && mergeItems(items, found, now);
    if (!merged || JSON.stringify(merged[key]) === JSON.stringify(items[key])) settled.push(key);
    else items = merged;
  }
  return { items, settled };
}

function itemIn(key: string, json: unknown): Items | null {
  // What another program damaged holds nothing that could be shown.
  const item = typeof json === 'string' ? read(itemSchema, parsedJson(json)) : null;
  return item && keyed([[key, item]]);
}
