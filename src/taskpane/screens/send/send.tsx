// Sending a copy: what goes, what in it could name somebody, the mail that goes with it, and the ways out.
import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ScreenProps } from '../screen';
import { StepScreen } from '../../ui/step-screen';
import { useSharingStyles } from '../../ui/sharing-styles';
import type { PreparedCopy } from '../../../app/actions/prepare-copy';
import { addressesIn, draftWhen, firstDraft, Mail } from './mail';
import { PeopleFound } from './people-found';
import { WaysOut } from './ways-out';
import { WhatGoes, type Wishes } from './what-goes';
import { sendWords as words } from './strings';

const largeForMail = 10 * 1024 * 1024;

export default function Send({ session, state, open }: ScreenProps) {
  const styles = useSharingStyles();
  const [wishes, setWishes] = useState<Wishes>({ goes: 'whole', history: true, returnsTo: '' });
  const [draft, setDraft] = useState(firstDraft);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const [ready, setReady] = useState<PreparedCopy | null>(null);
  const latest = useRef(wishes);
  const { goes, history, returnsTo } = wishes;
  const unsettled =
    (goes === 'whole' || goes === 'framework') &&
    state.fields.some(({ standing }) => standing !== 'level' && standing !== 'missing');
  const wish = (next: Wishes): void => {
    latest.current = next;
    setWishes(next);
    setDraft(draftWhen(next.goes, draft));
    setReady(null);
    setSaid('');
  };
  const prepare = async (): Promise<void> => {
    setBusy(true);
    setSaid(words.preparing);
    const prepared = goes === 'whole' ? await session.prepareCopy(history) : await session.prepareForm(goes, returnsTo);
    setBusy(false);
    // Something else was chosen meanwhile: what is ready is never another thing than what the screen says.
    if (latest.current !== wishes) return;
    setReady(prepared.ok ? prepared.value : null);
    setSaid(
      prepared.ok
        ? `${words.ready(sizeOf(prepared.value.bytes))} ${words.goesChoices[goes].holds} ${prepared.value.bytes.length > largeForMail ? words.large : ''}`
        : prepared.sentence,
    );
  };
  return (
    <StepScreen title={words.title} about={words.about} open={open}>
      <WhatGoes wishes={wishes} change={wish} />
      {unsettled && <p className={styles.line}>{words.notSaved}</p>}
      <div className={styles.buttons}>
        <Button appearance={ready ? undefined : 'primary'} disabledFocusable={busy} onClick={() => void prepare()}>
          {ready ? words.again : words.prepare}
        </Button>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {ready && <PeopleFound look={ready.people} />}
      {ready && <Mail goes={goes} draft={draft} change={setDraft} />}
      {ready && (
        <WaysOut
          session={session}
          goes={goes}
          bytes={ready.bytes}
          purpose={draft.purpose}
          mail={{ to: addressesIn(draft.to), subject: draft.subject, text: draft.text }}
        />
      )}
    </StepScreen>
  );
}

function sizeOf(bytes: Uint8Array): string {
  const kilobytes = bytes.length / 1024;
  return kilobytes < 1000 ? `${Math.ceil(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
