// Sending a copy, one thing at a time: what goes; then the copy that is ready. What is chosen there goes into the copy at once.
import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { ScreenProps } from '../screen';
import { ActionBar } from '../../ui/action-bar';
import { focusHeading } from '../../ui/heading';
import { Progress } from '../../ui/progress';
import { Status } from '../../ui/status';
import { StepScreen } from '../../ui/step-screen';
import { Paragraph } from '../../ui/texts';
import type { SendWishes } from '../../../sharing/send/prepare-copy';
import { useHeldChoices } from './held-choices';
import { draftWhen } from './mail';
import { ReadyToSend } from './ready-to-send';
import { sendWords as words } from './strings';
import { usePreparedCopy } from './use-prepared-copy';
import { WhatGoes, type Chosen } from './what-goes';

export default function Send({ session, state, open }: ScreenProps) {
  const [{ chosen, leftOut, draft }, change] = useHeldChoices(session);
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
  const inHand = usePreparedCopy(session, chosen, wanted);
  const { copy, underWay, isBusy } = inHand;
  useHeadingFocus(copy !== null);
  const isUnsettled =
    (goes === 'whole' || goes === 'framework') &&
    state.fields.some(({ syncState }) => syncState !== 'in sync' && syncState !== 'missing');
  const wish = (next: Chosen): void => {
    change({ chosen: next, draft: draftWhen(next.goes, draft) });
    inHand.letGo();
  };
  return (
    <StepScreen title={copy ? words.readyTitle : words.title} about={copy ? words.readyAbout : words.about} open={open}>
      {!copy && <WhatGoes chosen={chosen} change={wish} />}
      {!copy && isUnsettled && <Paragraph>{words.notSaved}</Paragraph>}
      <Status>{inHand.said}</Status>
      {underWay !== null && <Progress label={underWay} />}
      {copy ? (
        <ReadyToSend
          {...{ session, copy, inHand, chosen, purpose, draft, leftOut }}
          hasCells={state.framework === 'ours'}
          change={change}
        />
      ) : (
        <ActionBar>
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void inHand.prepare()}>
            {words.prepare}
          </Button>
        </ActionBar>
      )}
    </StepScreen>
  );
}

/** Takes the focus to the heading when the screen turns over: the button that was pressed is gone, and what one reads has another heading. */
function useHeadingFocus(isReady: boolean): void {
  const shown = useRef(isReady);
  useEffect(() => {
    if (shown.current !== isReady) focusHeading();
    shown.current = isReady;
  }, [isReady]);
}
