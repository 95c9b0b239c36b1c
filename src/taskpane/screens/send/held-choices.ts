// What a person chose and wrote for a copy, kept while the panel is open: going to another screen and back loses none of it, so that what
// was to stay does not go after all.
import { useState } from 'react';
import type { SessionActions } from '../../../app/session/actions';
import { nothingTakenOut } from '../../../sharing/send/take-out';
import { firstDraft, type MailDraft } from './mail';
import type { Chosen } from './what-goes';
import type { LeftOut } from './what-travels';

export interface Choices {
  readonly chosen: Chosen;
  readonly leftOut: LeftOut;
  readonly draft: MailDraft;
}

const bySession = new WeakMap<SessionActions, Choices>();

const nothingYet: Choices = {
  chosen: { goes: 'whole', returnsTo: '' },
  leftOut: { history: true, takenOut: nothingTakenOut },
  draft: firstDraft,
};

/** What is chosen for copies of the document of this session, and how some of it is changed. */
export function useHeldChoices(session: SessionActions): readonly [Choices, (part: Partial<Choices>) => void] {
  const [choices, setChoices] = useState(() => bySession.get(session) ?? nothingYet);
  const change = (part: Partial<Choices>): void => {
    const next = { ...(bySession.get(session) ?? nothingYet), ...part };
    bySession.set(session, next);
    setChoices(next);
  };
  return [choices, change];
}
