// The schools that were read, kept while the panel is open: going to another screen and back loses neither them nor the names given to them.
import { useState } from 'react';
import type { SessionActions } from '../../../app/session/actions';
import type { School } from '../../../sharing/programme/school';
import type { RefusedCopy } from '../../../sharing/return/returned-copy';

interface Held {
  readonly schools: readonly School[];
  readonly refused: readonly RefusedCopy[];
  /** How many files were not looked at, because reading was stopped. */
  readonly left: number;
  /** Does each of several files of one enquiry count? */
  readonly each: boolean;
  /** What a person calls a school. */
  readonly names: ReadonlyMap<School, string>;
  /** Files that need not be read again; it is added to while they are read. */
  readonly already: Set<string>;
}

const bySession = new WeakMap<SessionActions, Held>();

const nothingYet = (): Held => ({
  schools: [],
  refused: [],
  left: 0,
  each: false,
  names: new Map(),
  already: new Set(),
});

/** What is held for the document of this session, and how it is changed. */
export function useHeldSchools(session: SessionActions): readonly [Held, (change: (held: Held) => Held) => void] {
  const [held, setHeld] = useState(() => bySession.get(session) ?? nothingYet());
  const change = (make: (before: Held) => Held): void => {
    const next = make(bySession.get(session) ?? held);
    bySession.set(session, next);
    setHeld(next);
  };
  return [held, change];
}
