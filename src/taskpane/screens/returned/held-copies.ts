// The copies that were read, kept while the panel is open: going to another screen and back loses neither them nor the names given to them.
import { useSyncExternalStore } from 'react';
import type { Items } from '../../../enquiry/items';
import type { RefusedCopy, ReturnedCopy } from '../../../sharing/return/returned-copy';
import type { SessionActions } from '../../../app/session/actions';

/** One copy, with what the person calls whoever sent it; null where they said nothing. */
export interface HeldCopy {
  readonly key: number;
  readonly copy: ReturnedCopy;
  readonly given: string | null;
}

interface Held {
  readonly copies: readonly HeldCopy[];
  readonly refusals: readonly RefusedCopy[];
  /** The copy that was taken off the list last, and where it stood. */
  readonly off: { readonly held: HeldCopy; readonly at: number } | null;
}

export class HeldCopies {
  private held: Held = { copies: [], refusals: [], off: null };
  private readonly listeners = new Set<() => void>();
  private last = 0;

  /** @param itemsAtFirst our record's items before anything was taken over: by them, what a copy only brought along is told from what was chosen in it */
  constructor(readonly itemsAtFirst: Items) {}

  readonly current = (): Held => this.held;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  keep(read: ReturnedCopy | RefusedCopy): void {
    const { copies, refusals } = this.held;
    if (read.kind === 'copy') this.change({ copies: [...copies, { key: (this.last += 1), copy: read, given: null }] });
    else this.change({ refusals: [...refusals, read] });
  }

  name(key: number, given: string): void {
    this.change({ copies: this.held.copies.map((one) => (one.key === key ? { ...one, given } : one)) });
  }

  removeFromList(key: number): void {
    const { copies } = this.held;
    const at = copies.findIndex((one) => one.key === key);
    const held = copies[at];
    if (held) this.change({ copies: copies.filter((one) => one !== held), off: { held, at } });
  }

  putBack(): void {
    const { copies, off } = this.held;
    if (off) this.change({ copies: [...copies.slice(0, off.at), off.held, ...copies.slice(off.at)], off: null });
  }

  private change(part: Partial<Held>): void {
    this.held = { ...this.held, ...part };
    for (const listener of this.listeners) listener();
  }
}

const bySession = new WeakMap<SessionActions, HeldCopies>();

/** The copies of the document that this session is about. */
export function useHeldCopies(session: SessionActions): { readonly store: HeldCopies; readonly held: Held } {
  const store = bySession.get(session) ?? new HeldCopies(session.current().items);
  bySession.set(session, store);
  return { store, held: useSyncExternalStore(store.subscribe, store.current) };
}
