// What this device kept in another copy of the document (duplicated by hand, moved, saved under another name): asked about, never merged of itself.
import type { Item, Items } from '../../enquiry/items';
import { withKeptItems } from '../../enquiry/kept-items';
import type { Device } from './device-storage';
import type { withDraft } from './field-draft';
import type { FieldState } from './field-state';
import type { KeptWords, Owner } from './local-drafts';
import { isNeverSaved } from './place-mark';
import type { RecordKeeper } from './record-keeper';
import type { Store } from './store';
import { sessionStrings } from './strings';

export class Elsewhere {
  constructor(
    private readonly store: Store,
    private readonly record: RecordKeeper,
    private readonly device: Device,
    private readonly owner: () => Owner,
  ) {}

  /**
   * Asks whether what was kept elsewhere is to come in, where there is anything that this document does not hold. It stays on the device
   * for the other document whatever the answer is.
   * @param draftIn what a draft makes of a field
   * @param broughtIn stores what came in
   */
  ask(draftIn: typeof withDraft, broughtIn: () => Promise<void>): void {
    const kept = this.device.keptElsewhere(this.owner());
    this.forgetArrived(kept, draftIn);
    if (this.itemsWith(kept) === this.record.items && this.fieldsWith(kept, draftIn).length === 0) return;
    const settled = async (how: () => void | Promise<void>): Promise<void> => {
      this.store.withdraw(({ about }) => about === 'elsewhere');
      await how();
    };
    this.store.notice(
      'elsewhere',
      'warning',
      sessionStrings.keptElsewhere,
      { label: sessionStrings.bringIn, run: () => settled(() => this.bringIn(kept, draftIn, broughtIn)) },
      { label: sessionStrings.leaveThere, run: () => settled(() => this.device.leaveElsewhere(this.owner())) },
    );
  }

  /**
   * What was typed before the document was saved for the first time is kept at a place that nobody opens again: once this document holds it, it
   * goes. What is kept at a known place is left to the document there.
   */
  private forgetArrived(kept: readonly KeptWords[], draftIn: typeof withDraft): void {
    for (const { owner, drafts, items } of kept) {
      if (!isNeverSaved(owner.place)) continue;
      const { settled } = withKeptItems(this.record.items, items, new Date());
      for (const key of settled) this.device.forgetItem(owner, key);
      for (const [id, draft] of drafts) {
        const field = this.store.fieldOf(id);
        const hasArrived = field && draftIn(field, draft, new Date(), sessionStrings.neverArrived) === null;
        if (hasArrived) this.device.forget(owner, id);
      }
    }
  }

  private async bringIn(
    kept: readonly KeptWords[],
    draftIn: typeof withDraft,
    broughtIn: () => Promise<void>,
  ): Promise<void> {
    const before = this.record.items;
    const items = this.itemsWith(kept);
    for (const [key, item] of Object.entries<Item>(items))
      if (before[key] !== item) this.device.keepItem(this.owner(), key, item, null);
    this.record.takeItems(items);
    this.store.update({ items });
    for (const field of this.fieldsWith(kept, draftIn)) this.store.change(field.id, () => field);
    await broughtIn();
  }

  /** The record's things with those of the other places; the very same where nothing is new. */
  private itemsWith(kept: readonly KeptWords[]): Items {
    return kept.reduce((items, one) => withKeptItems(items, one.items, new Date()).items, this.record.items);
  }

  /** The fields that drafts of other places would change. A field that waits for the person's decision already is not asked about twice. */
  private fieldsWith(kept: readonly KeptWords[], draftIn: typeof withDraft): FieldState[] {
    return this.store.everyField.flatMap((field) => {
      const changed = kept.reduce((now, { drafts }) => {
        const draft = drafts.get(field.id);
        const isFree = now.syncState === 'in sync' || now.syncState === 'typing';
        return (draft && isFree && draftIn(now, draft, new Date(), sessionStrings.neverArrived)) || now;
      }, field);
      return changed === field ? [] : [changed];
    });
  }
}
