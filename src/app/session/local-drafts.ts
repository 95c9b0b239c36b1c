// The safety net on this device: what was typed and is not yet known to be in the document. One file, so that it can be replaced:
// the library below is unmaintained, its `has` and `clear` do not work, and text that looks like a date comes back as a Date.
import { Storage, StorageType } from '@microsoft/office-js-helpers';
import { besideAnother, isTooOld, readDraft, type Draft } from '../../enquiry/draft';
import type { Item, Items } from '../../enquiry/items';
import { withKeptItems } from '../../enquiry/kept-items';
import { openedScreenSchema, parsedJson, read, type OpenedScreen } from '../../enquiry/schema';

// A value is wrapped so that no text of a person's is ever the whole of what is stored.
interface Wrapped {
  readonly draft?: unknown;
  readonly item?: unknown;
  readonly id?: unknown;
  /** When an item's document was last opened without it; left out until then, so that the item's own time counts. */
  readonly at?: unknown;
}

const container = 'EnquiryHandbook';
const placeKey = (documentUrl: string): string => `enquiry of|${documentUrl}`;

/**
 * Whose words: the enquiry's, in the document at one place. A document that was duplicated by hand has the same id in another place, and
 * what was typed in one of the two is not the other's.
 */
export interface Owner {
  readonly enquiry: string;
  /** A mark of the place, as place-mark.ts makes it. */
  readonly place: string;
}

/** What was kept for one owner: drafts by field, things of the record (JSON, as the device gave it back) by key. */
export interface KeptWords {
  readonly owner: Owner;
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly items: ReadonlyMap<string, unknown>;
}

const named = (enquiry: string): string => enquiry.replace(/\|/g, '%7C');
const ownerKey = ({ enquiry, place }: Owner): string => `${named(enquiry)}@${place}`;
const fieldKey = (owner: Owner, field: string): string => `draft|${ownerKey(owner)}|${field}`;
const itemKey = (owner: Owner, key: string): string => `item|${ownerKey(owner)}|${key}`;
const leftKey = (owner: Owner): string => `left|${ownerKey(owner)}|`;
const screenKey = (owner: Owner): string => `screen|${ownerKey(owner)}|`;

const welcomedKey = 'welcomed';

/** A key of a draft or a thing, taken apart. Earlier versions of the panel kept no place. */
function parsed(key: string): { kind: string; enquiry: string; place: string; name: string } | null {
  const [kind = '', owner = '', ...name] = key.split('|');
  if ((kind !== 'draft' && kind !== 'item') || name.length === 0) return null;
  const [, enquiry = owner, place = ''] = /^(.*)@((?:unsaved-)?[0-9a-f]{16})$/.exec(owner) ?? [];
  return { kind, enquiry, place, name: name.join('|') };
}

/** The drafts on this device, as one panel uses them. */
export class LocalDrafts {
  /** Where storage is switched off this throws, and with it the constructor: the session says so to the person. */
  private readonly storage = new Storage<Wrapped>(container, StorageType.LocalStorage);
  /** The words under each key as this panel last wrote or read them: any others are those of a second panel on the same document. */
  private readonly known = new Map<string, string>();

  /**
   * Keeps a draft.
   * @throws where the device refuses storage (private browsing, full, switched off); it was read back, so no throw means kept
   */
  keepDraft(owner: Owner, field: string, draft: Draft): void {
    const key = fieldKey(owner, field);
    const kept = besideAnother(draft, this.draftAt(key), this.known.get(key));
    // The library revives date-like strings one by one, so they travel inside one JSON text.
    this.storage.set(key, { draft: JSON.stringify(kept) });
    if (this.draftAt(key)?.text !== draft.text) throw new Error('The device did not keep the draft');
    this.known.set(key, draft.text);
  }

  /** All drafts of an owner, by field. */
  draftsOf(owner: Owner): ReadonlyMap<string, Draft> {
    const prefix = fieldKey(owner, '');
    const found = new Map<string, Draft>();
    for (const key of this.keys().filter((one) => one.startsWith(prefix))) {
      const draft = this.draftAt(key);
      if (!draft) continue;
      found.set(key.slice(prefix.length), draft);
      this.known.set(key, draft.text);
    }
    return found;
  }

  /** Forgets a draft; nothing happens where there is none. */
  forgetDraft(owner: Owner, field: string): void {
    const key = fieldKey(owner, field);
    if (this.keys().includes(key)) this.storage.delete(key);
  }

  /**
   * Keeps one thing of the record's.
   * @throws where the device refuses storage; it was read back, so no throw means kept
   */
  keepItem(owner: Owner, key: string, item: Item): void {
    const at = itemKey(owner, key);
    const json = JSON.stringify(item);
    this.storage.set(at, { item: json });
    if (this.storage.get(at)?.item !== json) throw new Error('The device did not keep it');
  }

  /** What the record holds, with what was kept here and did not arrive there. What arrived is forgotten. */
  itemsBack(owner: Owner, inRecord: Items, now: Date): Items {
    const kept = new Map(this.itemsAt(owner));
    const { items, settled } = withKeptItems(inRecord, kept, now);
    for (const key of settled) this.forgetItem(owner, key);
    return items;
  }

  /** What did not arrive is kept from now on, as long as what is typed now. @throws where the device refuses storage */
  renewItems(owner: Owner, now: Date): void {
    for (const [key, item] of this.itemsAt(owner))
      this.storage.set(itemKey(owner, key), { item, at: now.toISOString() });
  }

  /** Forgets one thing of the record's. */
  forgetItem(owner: Owner, key: string): void {
    this.storage.delete(itemKey(owner, key));
  }

  private itemsAt(owner: Owner): readonly (readonly [string, unknown])[] {
    const prefix = itemKey(owner, '');
    return this.keys()
      .filter((one) => one.startsWith(prefix))
      .map((one) => [one.slice(prefix.length), this.storage.get(one)?.item]);
  }

  /** Forgets all that was kept for an owner. What was kept for the same enquiry in another place is another document's. */
  forgetOwner(owner: Owner): void {
    const isIts = (key: string): boolean =>
      [fieldKey(owner, ''), itemKey(owner, ''), leftKey(owner), screenKey(owner)].some((prefix) =>
        key.startsWith(prefix),
      ) ||
      (key.startsWith(placeKey('')) && this.storage.get(key)?.id === owner.enquiry);
    for (const key of this.keys().filter(isIts)) this.storage.delete(key);
  }

  /** Are words or things of other owners kept here? */
  hasOthers(owner: Owner): boolean {
    const own = [fieldKey(owner, ''), itemKey(owner, '')];
    return this.keys().some((key) => parsed(key) !== null && !own.some((prefix) => key.startsWith(prefix)));
  }

  /** Forgets all words and things, whichever document they belong to. That the first cards were seen is none of them. */
  clear(): void {
    for (const key of this.keys()) if (key !== welcomedKey) this.storage.delete(key);
    this.known.clear();
  }

  /**
   * What was kept for the same enquiry in other places, each place by itself; by earlier versions of the panel, in a place unknown. What the
   * person has said to leave there is left out.
   */
  keptElsewhere(owner: Owner): readonly KeptWords[] {
    const left = this.storage.get(leftKey(owner))?.id;
    const isOpen = (at: unknown): boolean => typeof at === 'string' && (typeof left !== 'string' || at > left);
    const places = new Map<string, KeptWords & { drafts: Map<string, Draft>; items: Map<string, unknown> }>();
    for (const key of this.keys()) {
      const found = parsed(key);
      if (!found || found.enquiry !== named(owner.enquiry) || found.place === owner.place) continue;
      const { place } = found;
      const kept = places.get(place) ?? {
        owner: { enquiry: owner.enquiry, place },
        drafts: new Map(),
        items: new Map(),
      };
      places.set(place, kept);
      const draft = found.kind === 'draft' ? this.draftAt(key) : null;
      if (draft && isOpen(draft.at)) kept.drafts.set(found.name, draft);
      if (found.kind === 'item' && isOpen(this.dateAt(key))) kept.items.set(found.name, this.storage.get(key)?.item);
    }
    return [...places.values()];
  }

  /** What is kept elsewhere up to now is not asked about in this place again. It stays where it was typed. */
  leaveElsewhere(owner: Owner, now: Date): void {
    this.storage.set(leftKey(owner), { id: now.toISOString() });
  }

  /** What is too old goes, whichever document it belongs to: on a shared computer words must not wait for their document to be opened again. */
  sweep(now: Date): void {
    for (const key of this.keys()) {
      const at = this.dateAt(key);
      if (at !== null && isTooOld(at, now)) this.storage.delete(key);
    }
    const owners = new Set(this.keys().flatMap((key) => parsed(key)?.enquiry ?? []));
    for (const key of this.keys().filter((one) => one.startsWith(placeKey('')))) {
      const id = this.storage.get(key)?.id;
      if (typeof id === 'string' && !owners.has(named(id))) this.storage.delete(key);
    }
  }

  /** When something was kept, or left; null where that cannot be told. */
  private dateAt(key: string): string | null {
    const { draft, item, id, at: since } = this.storage.get(key) ?? {};
    if (typeof since === 'string') return since;
    if (key.startsWith('left|')) return typeof id === 'string' ? id : null;
    const json = key.startsWith('screen|') ? id : parsed(key) && (draft ?? item);
    if (typeof json !== 'string') return null;
    try {
      const { at } = JSON.parse(json) as { at?: unknown };
      return typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? at : null;
    } catch {
      return null;
    }
  }

  /** Remembers which screen was open last in a document. */
  keepScreen(owner: Owner, screen: OpenedScreen, now: Date): void {
    this.storage.set(screenKey(owner), { id: JSON.stringify({ ...screen, at: now.toISOString() }) });
  }

  /** The screen that was open last; null where none was, or what stands there is not readable. */
  screenOf(owner: Owner): OpenedScreen | null {
    const key = screenKey(owner);
    const json = this.keys().includes(key) ? this.storage.get(key)?.id : undefined;
    return typeof json === 'string' ? read(openedScreenSchema, parsedJson(json)) : null;
  }

  /** Has the person on this device seen the three cards of the first run, or put them away? */
  wasWelcomed(): boolean {
    return this.keys().includes(welcomedKey);
  }

  /** Remembers that the cards of the first run were seen. */
  keepWelcomed(): void {
    this.storage.set(welcomedKey, { id: 'yes' });
  }

  /** Remembers under which id drafts of a document without a record are kept. */
  rememberEnquiry(documentUrl: string, enquiry: string): void {
    this.storage.set(placeKey(documentUrl), { id: enquiry });
  }

  /** The id under which drafts of this document were kept, if any. */
  enquiryOf(documentUrl: string): string | null {
    const key = placeKey(documentUrl);
    const id = this.keys().includes(key) ? this.storage.get(key)?.id : undefined;
    return typeof id === 'string' ? id : null;
  }

  private draftAt(key: string): Draft | null {
    const json = this.storage.get(key)?.draft;
    // What another program damaged holds nothing that could be shown.
    return typeof json === 'string' ? readDraft(parsedJson(json)) : null;
  }

  /** All keys of ours. The library takes keys without its container's name, and lists them with it. */
  private keys(): string[] {
    return this.storage.keys().map((key) => key.replace(`@${container}/`, ''));
  }
}
