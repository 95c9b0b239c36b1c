// Sending a copy, one thing at a time: what goes; then, on one screen, what travels with it, what may say who somebody is, what is unfinished, what it
// asks for, the mail, and the ways out. What is chosen there goes into the copy at once.
import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ScreenProps } from '../screen';
import { ActionBar } from '../../ui/action-bar';
import { ButtonRow } from '../../ui/button-row';
import { headingId } from '../../ui/heading';
import { Message } from '../../ui/message';
import { Progress } from '../../ui/progress';
import { Status } from '../../ui/status';
import { StepScreen } from '../../ui/step-screen';
import { Paragraph } from '../../ui/texts';
import type { PreparedCopy } from '../../../app/actions/prepare-copy';
import type { SendWishes } from '../../../sharing/send/prepare-copy';
import { stillThereSentence } from '../../../sharing/send/strings';
import { nothingTakenOut } from '../../../sharing/send/take-out';
import { unfinishedWithout } from '../../../sharing/send/travels';
import { pause } from '../../ui/use-debounced-value';
import { draftWhen, firstDraft, Mail, mailOf } from './mail';
import { PeopleFound } from './people-found';
import { UnfinishedThings } from './unfinished';
import { WaysOut } from './ways-out';
import { WhatGoes, type Chosen } from './what-goes';
import { WhatIsAsked } from './what-is-asked';
import { countOf, WhatTravels, type LeftOut } from './what-travels';
import { sendWords as words } from './strings';

const largeForMail = 10 * 1024 * 1024;

/** A copy, and the wishes by which it was made. */
interface Ready {
  readonly copy: PreparedCopy;
  readonly by: SendWishes;
}

export default function Send({ session, state, open }: ScreenProps) {
  const [chosen, setChosen] = useState<Chosen>({ goes: 'whole', returnsTo: '' });
  const [leftOut, setLeftOut] = useState<LeftOut>({ history: true, takenOut: nothingTakenOut });
  const [draft, setDraft] = useState(firstDraft);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const [ready, setReady] = useState<Ready | null>(null);
  const { goes, returnsTo } = chosen;
  const { backBy, answers } = draft;
  const purpose = words.wholePurposes.find((one) => one === draft.purpose) ?? 'answers';
  const wanted = useMemo(
    (): SendWishes => ({
      ...leftOut,
      answers: purpose === 'answers' ? answers : 'as they stand',
      top: { purpose, by: backBy || null, returnsTo },
    }),
    [leftOut, purpose, answers, backBy, returnsTo],
  );
  const latest = useRef({ chosen, wanted });
  useEffect(() => {
    latest.current = { chosen, wanted };
  });
  const isReady = ready !== null;
  // The button that was pressed is gone, and what one reads has another heading.
  const shown = useRef(isReady);
  useEffect(() => {
    if (shown.current !== isReady) document.getElementById(headingId)?.focus();
    shown.current = isReady;
  }, [isReady]);
  const unsettled =
    (goes === 'whole' || goes === 'framework') &&
    state.fields.some(({ syncState }) => syncState !== 'in sync' && syncState !== 'missing');
  const wish = (next: Chosen): void => {
    setChosen(next);
    setDraft(draftWhen(next.goes, draft));
    setSaid('');
  };
  const readyOrNot = (prepared: Awaited<ReturnType<typeof session.prepareCopy>>, by: SendWishes): void => {
    setReady(prepared.ok ? { copy: prepared.value, by } : null);
    setSaid(prepared.ok ? saidOf(prepared.value, by) : prepared.sentence);
  };
  const saidOf = ({ bytes, whole }: PreparedCopy, by: SendWishes): string =>
    [
      words.ready(sizeOf(bytes)),
      words.goesChoices[goes].holds,
      whole && countOf(by) > 0 ? words.without : '',
      bytes.length > largeForMail ? words.large : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  const prepare = async (): Promise<void> => {
    setBusy(true);
    setSaid(words.preparing);
    const prepared = await (goes === 'whole' ? session.prepareCopy(wanted) : session.prepareForm(goes, returnsTo));
    setBusy(false);
    // Something else was chosen meanwhile: what is ready is never another thing than what the screen says.
    if (latest.current.chosen === chosen) readyOrNot(prepared, wanted);
  };
  const source = ready?.copy.whole?.source;
  const isStale = source !== undefined && ready?.by !== wanted;
  const remake = useRef<() => Promise<void>>();
  useEffect(() => {
    remake.current = async () => {
      if (!source) return;
      setSaid(words.anew);
      const prepared = await session.copyAnew(source, wanted);
      if (latest.current.wanted === wanted) readyOrNot(prepared, wanted);
    };
  });
  useEffect(() => {
    if (!isStale) return;
    const timer = setTimeout(() => void remake.current?.(), pause);
    return () => clearTimeout(timer);
  }, [isStale, wanted]);
  const change = (): void => {
    setReady(null);
    setSaid('');
  };
  const whole = ready?.copy.whole ?? null;
  return (
    <StepScreen
      title={ready ? words.readyTitle : words.title}
      about={ready ? words.readyAbout : words.about}
      open={open}
    >
      {!ready && <WhatGoes chosen={chosen} change={wish} />}
      {!ready && unsettled && <Paragraph>{words.notSaved}</Paragraph>}
      <Status>{said}</Status>
      {(busy || isStale) && <Progress label={busy ? words.preparing : words.anew} />}
      {ready ? (
        <>
          <ButtonRow>
            {whole && (
              <Button size="small" disabledFocusable={busy} onClick={() => void prepare()}>
                {words.prepareAgain}
              </Button>
            )}
            <Button size="small" onClick={change}>
              {words.change}
            </Button>
          </ButtonRow>
          {whole && whole.stillThere.length + whole.notAsked.length > 0 && (
            <Message
              intent="warning"
              text={[
                ...whole.stillThere.map(stillThereSentence),
                ...(whole.notAsked.length > 0 ? [words.notAsked(whole.notAsked.length)] : []),
              ].join(' ')}
            />
          )}
          <PeopleFound session={session} look={ready.copy.people} />
          {whole && (
            <>
              <UnfinishedThings session={session} all={unfinishedWithout(whole.travels.unfinished, leftOut.takenOut)} />
              <WhatTravels travels={whole.travels} {...leftOut} change={setLeftOut} />
              <WhatIsAsked
                asked={{ purpose, backBy, returnsTo, answers }}
                hasCells={state.framework === 'ours'}
                ownText={draft.text !== null}
                change={(asked) => {
                  setChosen({ ...chosen, returnsTo: asked.returnsTo });
                  setDraft({ ...draft, purpose: asked.purpose, backBy: asked.backBy, answers: asked.answers });
                }}
              />
            </>
          )}
          <Mail goes={goes} draft={draft} change={setDraft} />
          <WaysOut
            session={session}
            goes={goes}
            purpose={purpose}
            bytes={ready.copy.bytes}
            waits={isStale || busy}
            mail={mailOf(draft)}
          />
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
