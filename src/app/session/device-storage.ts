// What this device keeps for the person until the document is known to hold it. Says once where the device refuses.
import { fingerprint } from '../../enquiry/fingerprint';
import type { Draft } from '../../enquiry/draft';
import type { Item, Items } from '../../enquiry/items';
import type { FieldState } from './field-state';
import type * as KeptDrafts from './local-drafts';

export class Device {
  private drafts: typeof KeptDrafts | null = null;
  private readonly kept = new Set<string>();

  /** @param refused is told once, when this device keeps nothing */
  constructor(private readonly refused: () => void) {}

  /** Opens the device's storage. */
  async open(): Promise<void> {
    try {
      this.drafts = await import(/* webpackChunkName: "kept-drafts" */ './local-drafts');
    } catch {
      this.refused();
    }
  }

  get isOpen(): boolean {
    return this.drafts !== null;
  }

  /** Keeps what a field shows. @param place the document's address where its record is not stored yet, to find the words again without it */
  keep(enquiry: string, field: FieldState, place: string | null): void {
    this.kept.add(field.id);
    this.ask((drafts) => {
      drafts.keepDraft(enquiry, field.id, {
        text: field.text,
        base: fingerprint(field.seen),
        at: new Date().toISOString(),
        ...(field.theirs === undefined ? {} : { theirs: field.theirs }),
      });
      if (place !== null) drafts.rememberEnquiry(place, enquiry);
    });
  }

  /** Was this field's text kept since the panel opened? */
  hasKept(field: string): boolean {
    return this.kept.has(field);
  }

  forget(enquiry: string, field: string): void {
    this.ask((drafts) => drafts.forgetDraft(enquiry, field));
  }

  /** Forgets all that was kept for an enquiry. */
  forgetEnquiry(enquiry: string): void {
    this.ask((drafts) => drafts.forgetEnquiry(enquiry));
  }

  draftsOf(enquiry: string): ReadonlyMap<string, Draft> {
    return this.ask((drafts) => drafts.draftsOf(enquiry)) ?? new Map<string, Draft>();
  }

  /** Keeps one thing of the record's. @param place as with a field's words */
  keepItem(enquiry: string, key: string, item: Item, place: string | null): void {
    this.ask((drafts) => {
      drafts.keepItem(enquiry, key, item);
      if (place !== null) drafts.rememberEnquiry(place, enquiry);
    });
  }

  /** What the record holds, with what was kept here and did not arrive there. */
  itemsBack(enquiry: string, inRecord: Items, now: Date): Items {
    return this.ask((drafts) => drafts.itemsBack(enquiry, inRecord, now)) ?? inRecord;
  }

  /** The id under which words of a document without a record were kept. */
  enquiryAt(place: string): string | null {
    return this.ask((drafts) => drafts.enquiryOf(place));
  }

  private ask<T>(job: (drafts: typeof KeptDrafts) => T): T | null {
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
