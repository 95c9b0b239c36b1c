// Sending a copy, one thing at a time: what goes; then what in it could name somebody, the mail that goes with it, and the ways out.
import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ScreenProps } from '../screen';
import { ActionBar } from '../../ui/action-bar';
import { headingId } from '../../ui/heading';
import { Progress } from '../../ui/progress';
import { Status } from '../../ui/status';
import { StepScreen } from '../../ui/step-screen';
import { Paragraph } from '../../ui/texts';
import type { PreparedCopy } from '../../../app/actions/prepare-copy';
import { draftWhen, firstDraft, Mail, mailOf } from './mail';
import { PeopleFound } from './people-found';
import { WaysOut } from './ways-out';
import { WhatGoes, type Wishes } from './what-goes';
import { sendWords as words } from './strings';

const largeForMail = 10 * 1024 * 1024;

export default function Send({ session, state, open }: ScreenProps) {
  const [wishes, setWishes] = useState<Wishes>({ goes: 'whole', history: true, returnsTo: '' });
  const [draft, setDraft] = useState(firstDraft);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const [ready, setReady] = useState<PreparedCopy | null>(null);
  const latest = useRef(wishes);
  const afterReady = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: the focus goes where one reads on.
  useEffect(() => afterReady.current?.focus(), [ready]);
  const { goes, history, returnsTo } = wishes;
  const unsettled =
    (goes === 'whole' || goes === 'framework') &&
    state.fields.some(({ standing }) => standing !== 'level' && standing !== 'missing');
  const wish = (next: Wishes): void => {
    latest.current = next;
    setWishes(next);
    setDraft(draftWhen(next.goes, draft));
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
        ? `${words.ready(sizeOf(prepared.value.bytes))} ${words.goesChoices[goes].holds}${prepared.value.bytes.length > largeForMail ? ` ${words.large}` : ''}`
        : prepared.sentence,
    );
  };
  const change = (): void => {
    setReady(null);
    setSaid('');
    document.getElementById(headingId)?.focus();
  };
  return (
    <StepScreen title={words.title} about={words.about} open={open}>
      {!ready && <WhatGoes wishes={wishes} items={state.items} change={wish} />}
      {!ready && unsettled && <Paragraph>{words.notSaved}</Paragraph>}
      <Status>{said}</Status>
      {busy && <Progress label={words.preparing} />}
      {ready ? (
        <>
          <Button size="small" onClick={change}>
            {words.change}
          </Button>
          <PeopleFound look={ready.people} heading={afterReady} />
          <Mail goes={goes} draft={draft} change={setDraft} />
          <WaysOut session={session} goes={goes} bytes={ready.bytes} mail={mailOf(draft)} />
        </>
      ) : (
        <ActionBar>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void prepare()}>
            {words.prepare}
          </Button>
        </ActionBar>
      )}
    </StepScreen>
  );
}

function sizeOf(bytes: Uint8Array): string {
  const kilobytes = bytes.length / 1024;
  return kilobytes < 1000 ? `${Math.ceil(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
