// The four slots of a question as the check, the builder and the sub-questions use them: how definite each is, and its words.
import { slots, type Found, type Slot } from './find';
import { spanOf } from './sentence';
import type { Chances } from '../model';
import type { Reading } from '../read';
import type { Span } from '../tokens';

export type State = 'definite' | 'vague' | 'missing';

/** One slot of a question. */
export interface Filled {
  readonly state: State;
  readonly words: string;
  /** Null where it is missing. */
  readonly span: Span | null;
}

export type Slots = Readonly<Record<Slot, Filled>>;

/** The likeliest state of each slot, with its words. */
export function fillSlots({ text, padding }: Reading, found: Found, { definite, missing }: Chances): Slots {
  const filled = slots.map((slot): [Slot, Filled] => {
    const range = found[slot];
    const [surely, not] = [definite[slot], missing[slot]];
    const vague = 1 - surely - not;
    const place = padding.find(({ start }) => /^(?:in|at|across|within)\b/i.test(text.slice(start, start + 8)));
    // "In our school" is where, though it narrows nothing.
    if (!range && slot === 'setting' && place)
      return [slot, { state: 'definite', words: text.slice(place.start, place.end), span: place }];
    if (!range || (not > surely && not > vague)) return [slot, { state: 'missing', words: '', span: null }];
    const span = spanOf(found.words, range);
    const state = surely >= vague ? 'definite' : 'vague';
    return [slot, { state, words: text.slice(span.start, span.end).replace(/\s+/g, ' '), span }];
  });
  return Object.fromEntries(filled) as Record<Slot, Filled>;
}
