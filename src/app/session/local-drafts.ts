// The safety net on this device: what was typed and is not yet known to be in the document. One file, so that it can be replaced:
// the library below is unmaintained, its `has` and `clear` do not work, and text that looks like a date comes back as a Date.
import { Storage, StorageType } from '@microsoft/office-js-helpers';
import { besideAnother, readDraft, type Draft } from '../../enquiry/draft';
import type { Item, Items } from '../../enquiry/items';
import { withKeptItems } from '../../enquiry/kept-items';

// A value is wrapped so that no text of a person's is ever the whole of what is stored.
interface Wrapped {
  readonly draft?: unknown;
  readonly item?: unknown;
  readonly id?: unknown;
}

const container = 'EnquiryHandbook';
// Where storage is switched off this throws, and with it the import of this file: the session says so to the person.
const storage = new Storage<Wrapped>(container, StorageType.LocalStorage);
// The library takes keys without its container's name, and lists them with it.
const keys = (): string[] => storage.keys().map((key) => key.replace(`@${container}/`, ''));
const fieldKey = (enquiry: string, field: string): string => `draft|${enquiry}|${field}`;
const itemKey = (enquiry: string, key: string): string => `item|${enquiry}|${key}`;
const placeKey = (documentUrl: string): string => `enquiry of|${documentUrl}`;

/** The words under each key as this panel last wrote or read them: any others are those of a second panel on the same document. */
const known = new Map<string, string>();

/**
 * Keeps a draft.
 * @throws where the device refuses storage (private browsing, full, switched off); it was read back, so no throw means kept
 */
export function keepDraft(enquiry: string, field: string, draft: Draft): void {
  const key = fieldKey(enquiry, field);
  const kept = besideAnother(draft, draftAt(key), known.get(key));
  // The library revives date-like strings one by one, so they travel inside one JSON text.
  storage.set(key, { draft: JSON.stringify(kept) });
  if (draftAt(key)?.text !== draft.text) throw new Error('The device did not keep the draft');
  known.set(key, draft.text);
}

/** All drafts of an enquiry, by field. */
export function draftsOf(enquiry: string): ReadonlyMap<string, Draft> {
  const prefix = fieldKey(enquiry, '');
  const found = new Map<string, Draft>();
  for (const key of keys().filter((one) => one.startsWith(prefix))) {
    const draft = draftAt(key);
    if (!draft) continue;
    found.set(key.slice(prefix.length), draft);
    known.set(key, draft.text);
  }
  return found;
}

/** Forgets a draft; nothing happens where there is none. */
export function forgetDraft(enquiry: string, field: string): void {
  const key = fieldKey(enquiry, field);
  if (keys().includes(key)) storage.delete(key);
}

/**
 * Keeps one thing of the record's.
 * @throws where the device refuses storage; it was read back, so no throw means kept
 */
export function keepItem(enquiry: string, key: string, item: Item): void {
  const at = itemKey(enquiry, key);
  const json = JSON.stringify(item);
  storage.set(at, { item: json });
  if (storage.get(at)?.item !== json) throw new Error('The device did not keep it');
}

/** What the record holds, with what was kept here and did not arrive there. What arrived, or is too old, is forgotten. */
export function itemsBack(enquiry: string, inRecord: Items, now: Date): Items {
  const prefix = itemKey(enquiry, '');
  const kept = new Map(
    keys()
      .filter((one) => one.startsWith(prefix))
      .map((one) => [one.slice(prefix.length), storage.get(one)?.item]),
  );
  const { items, settled } = withKeptItems(inRecord, kept, now);
  for (const key of settled) storage.delete(itemKey(enquiry, key));
  return items;
}

/** Forgets all that was kept for an enquiry. */
export function forgetEnquiry(enquiry: string): void {
  const isIts = (key: string): boolean =>
    key.startsWith(fieldKey(enquiry, '')) ||
    key.startsWith(itemKey(enquiry, '')) ||
    (key.startsWith(placeKey('')) && storage.get(key)?.id === enquiry);
  for (const key of keys().filter(isIts)) storage.delete(key);
}

/** Remembers under which id drafts of a document without a record are kept. */
export function rememberEnquiry(documentUrl: string, enquiry: string): void {
  storage.set(placeKey(documentUrl), { id: enquiry });
}

/** The id under which drafts of this document were kept, if any. */
export function enquiryOf(documentUrl: string): string | null {
  const key = placeKey(documentUrl);
  const id = keys().includes(key) ? storage.get(key)?.id : undefined;
  return typeof id === 'string' ? id : null;
}

function draftAt(key: string): Draft | null {
  const json = storage.get(key)?.draft;
  if (typeof json !== 'string') return null;
  try {
    return readDraft(JSON.parse(json));
  } catch {
    return null; // damaged by another program: there is nothing in it that could be shown
  }
}
