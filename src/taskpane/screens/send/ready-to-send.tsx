// The copy that is ready, on one screen: what travels with it, what may say who somebody is, what is unfinished, what it asks for, the mail, the ways out.
import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { PreparedCopy } from '../../../app/actions/prepare-copy';
import type { SessionActions } from '../../../app/session/actions';
import { stillThereSentence } from '../../../sharing/send/strings';
import { unfinishedWithout } from '../../../sharing/send/travels';
import { ButtonRow } from '../../ui/button-row';
import { Message } from '../../ui/message';
import type { Choices } from './held-choices';
import { Mail, type MailDraft, mailOf } from './mail';
import { PeopleFound } from './people-found';
import { sendWords as words } from './strings';
import { UnfinishedThings } from './unfinished';
import type { CopyInHand } from './use-prepared-copy';
import { WaysOut } from './ways-out';
import type { Chosen } from './what-goes';
import { type Asked, WhatIsAsked } from './what-is-asked';
import { type LeftOut, WhatTravels } from './what-travels';

interface ReadyToSendProps {
  readonly session: SessionActions;
  readonly copy: PreparedCopy;
  readonly inHand: CopyInHand;
  readonly chosen: Chosen;
  readonly purpose: Asked['purpose'];
  readonly draft: MailDraft;
  readonly leftOut: LeftOut;
  /** Whether the document has cells that colleagues can answer in. */
  readonly hasCells: boolean;
  readonly change: (next: Partial<Choices>) => void;
}

export function ReadyToSend(props: ReadyToSendProps) {
  const { session, copy, inHand, chosen, purpose, draft, leftOut, hasCells, change } = props;
  const { whole } = copy;
  const mail = useMemo(() => mailOf(draft), [draft]);
  return (
    <>
      <ButtonRow>
        {whole && (
          <Button size="small" disabledFocusable={inHand.isBusy} onClick={() => void inHand.prepare()}>
            {words.prepareAgain}
          </Button>
        )}
        <Button size="small" onClick={inHand.letGo}>
          {words.change}
        </Button>
      </ButtonRow>
      <PeopleFound session={session} look={copy.people} />
      {whole && (
        <>
          <UnfinishedThings session={session} all={unfinishedWithout(whole.travels.unfinished, leftOut.takenOut)} />
          <WhatTravels travels={whole.travels} {...leftOut} change={(next) => change({ leftOut: next })} />
          <WhatIsAsked
            asked={{ purpose, backBy: draft.backBy, returnsTo: chosen.returnsTo, answers: draft.answers }}
            hasCells={hasCells}
            ownText={draft.text !== null}
            change={({ returnsTo, ...asked }) =>
              change({ chosen: { ...chosen, returnsTo }, draft: { ...draft, ...asked } })
            }
          />
        </>
      )}
      <Mail goes={chosen.goes} draft={draft} mail={mail} change={(next) => change({ draft: next })} />
      {/* Here, and not at the top: it comes and goes with what is ticked, and would push that out of sight. */}
      <div role="status">{whole && <StillThere whole={whole} />}</div>
      <WaysOut
        session={session}
        goes={chosen.goes}
        purpose={purpose}
        asItGoes={inHand.asItGoes}
        waits={inHand.underWay !== null}
        mail={mail}
      />
    </>
  );
}

/** What was to be taken out and is still in the copy, or could not be looked for. */
function StillThere({ whole }: { whole: NonNullable<PreparedCopy['whole']> }) {
  const { stillThere, notAsked } = whole;
  if (stillThere.length + notAsked.length === 0) return null;
  const sentences = [
    ...stillThere.map(stillThereSentence),
    ...(notAsked.length > 0 ? [words.notAsked(notAsked.length)] : []),
  ];
  return <Message intent="warning" text={sentences.join(' ')} />;
}
