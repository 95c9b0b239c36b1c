// What this device keeps for the person until the document is known to hold it. Says once where the device refuses.
import { fingerprint } from '../../enquiry/fingerprint';
import { besideAnother, type Draft } from '../../enquiry/draft';
import type { Item, Items } from '../../enquiry/items';
import type { OpenedScreen } from '../../enquiry/schema';
import type { FieldState } from './field-state';
import type { KeptWords, LocalDrafts, Owner } from './local-drafts';

/** What a field shows, and what it rests on. */
export type Shown = Pick<FieldState, 'id' | 'text' | 'baseVersion' | 'otherVersion'>;

export class Device {
  private drafts: LocalDrafts | null = null;
  private readonly kept = new Set<string>();

  /** @param refused is told once, when this device keeps nothing */
  constructor(private readonly refused: () => void) {}

  /** Opens the device's storage; what is too old in it goes. */
  async open(): Promise<void> {
    try {
      const chunk = await import(/* webpackChunkName: "kept-drafts" */ './local-drafts');
      this.drafts = new chunk.LocalDrafts();
    } catch {
      this.refused();
    }
    this.ask((drafts) => drafts.sweep(new Date()));
  }

  get isOpen(): boolean {
    return this.drafts !== null;
  }

  /**
   * Keeps what a field shows.
   * @param place the document's address where its record is not stored yet, to find the words again without it
   * @param earlier words of an earlier time that are not back yet, and stay beside it
   */
  keep(owner: Owner, field: Shown, place: string | null, earlier: Draft | null): void {
    this.kept.add(field.id);
    const draft: Draft = {
      text: field.text,
      base: fingerprint(field.baseVersion),
      at: new Date().toISOString(),
      ...(field.otherVersion === undefined ? {} : { theirs: field.otherVersion }),
    };
    this.ask((drafts) => {
      drafts.keepDraft(owner, field.id, besideAnother(draft, earlier, undefined));
      if (place !== null) drafts.rememberEnquiry(place, owner.enquiry);
    });
  }

  /** Was this field's text kept since the panel opened? */
  hasKept(field: string): boolean {
    return this.kept.has(field);
  }

  forget(owner: Owner, field: string): void {
    this.ask((drafts) => drafts.forgetDraft(owner, field));
  }

  forgetItem(owner: Owner, key: string): void {
    this.ask((drafts) => drafts.forgetItem(owner, key));
  }

  /** Forgets all that was kept for this document. */
  forgetAll(owner: Owner): void {
    this.ask((drafts) => drafts.forgetOwner(owner));
  }

  /** Forgets what was kept for every document. */
  clear(): void {
    this.ask((drafts) => drafts.clear());
  }

  /** Are words kept for documents other than this owner's? */
  hasOthers(owner: Owner): boolean {
    return this.ask((drafts) => drafts.hasOthers(owner)) ?? false;
  }

  draftsOf(owner: Owner): ReadonlyMap<string, Draft> {
    return this.ask((drafts) => drafts.draftsOf(owner)) ?? new Map<string, Draft>();
  }

  /** What was kept for the same enquiry in documents at other places, and is still to be asked about here. */
  keptElsewhere(owner: Owner): readonly KeptWords[] {
    return this.ask((drafts) => drafts.keptElsewhere(owner)) ?? [];
  }

  /** The person leaves there what was kept elsewhere. */
  leaveElsewhere(owner: Owner): void {
    this.ask((drafts) => drafts.leaveElsewhere(owner, new Date()));
  }

  /** Keeps one thing of the record's. @param place as with a field's words */
  keepItem(owner: Owner, key: string, item: Item, place: string | null): void {
    this.ask((drafts) => {
      drafts.keepItem(owner, key, item);
      if (place !== null) drafts.rememberEnquiry(place, owner.enquiry);
    });
  }

  /** What the record holds, with what was kept here and did not arrive there. */
  itemsBack(owner: Owner, inRecord: Items, now: Date): Items {
    const items = this.ask((drafts) => drafts.itemsBack(owner, inRecord, now)) ?? inRecord;
    this.ask((drafts) => drafts.renewItems(owner, now));
    return items;
  }

  /** Were the cards of the first run seen here? A device that keeps nothing cannot know, and is not asked again and again. */
  wasWelcomed(): boolean {
    return this.ask((drafts) => drafts.wasWelcomed()) ?? true;
  }

  keepWelcomed(): void {
    this.ask((drafts) => drafts.keepWelcomed());
  }

  /** Remembers which screen was open last. */
  keepScreen(owner: Owner, screen: OpenedScreen): void {
    this.ask((drafts) => drafts.keepScreen(owner, screen, new Date()));
  }

  screenOf(owner: Owner): OpenedScreen | null {
    return this.ask((drafts) => drafts.screenOf(owner));
  }

  /** The id under which words of a document without a record were kept. */
  enquiryAt(place: string): string | null {
    return this.ask((drafts) => drafts.enquiryOf(place));
  }

  private ask<T>(job: (drafts: LocalDrafts) => T): T | null {
    if (!this.drafts) return null;
    try {
      return job(this.drafts);
    } catch {
      this.drafts = null; // said once; asking again at every key would only say it again
      this.refused();
      return null;
    }
  }
}
