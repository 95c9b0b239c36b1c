// The handbook's boxes, as the document has them: each filled where it stands, made the same as the framework, or given a field.
import { Accordion, Body1, Button, Caption1, Spinner } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { useEffect, useRef, useState } from 'react';
import type { BoxState } from '../../../app/session/session-state';
import { AnswerField } from '../../answer-field/answer-field';
import { ButtonRow } from '../../ui/button-row';
import { Fold } from '../../ui/fold';
import { StepScreen } from '../../ui/step-screen';
import { useOpenFolds } from '../../ui/use-open-folds';
import type { ScreenProps } from '../screen';
import { SameAs } from './same-as';
import { boxesWords as words } from './strings';
import { WithoutField } from './without-field';

export default function Boxes({ session, state, open }: ScreenProps) {
  const { boxes, working } = state;
  const busy = working !== null;
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current || busy) return; // the session does one thing at a time
    asked.current = true;
    void session.readBoxes();
  }, [session, busy]);
  const folds = useOpenFolds(() => []);
  const [begun, setBegun] = useState(false);
  const all = boxes?.all ?? [];
  const isFilled = ({ field }: BoxState): boolean => field.inDocument !== '';
  // At first the one that is empty.
  if (!begun && boxes) {
    const first = all.find((box) => !isFilled(box));
    setBegun(true);
    if (first) folds.set([first.box.id]);
  }
  const allOpen = all.every(({ box }) => folds.open.includes(box.id));
  const looking = working === 'looking for boxes' || (busy && !boxes);
  return (
    <StepScreen title={words.title} about={words.about} open={open}>
      {/* Also how a look ends is read out. */}
      <div role="status">
        {looking && <Spinner size="tiny" labelPosition="after" label={words.looking} />}
        {!looking && boxes && (
          <Body1 as="p" block>
            {all.length === 0 ? words.none : words.count(all.filter(isFilled).length, all.length)}
          </Body1>
        )}
        {boxes?.unseen && (
          <Caption1 as="p" block>
            {words.unseen}
          </Caption1>
        )}
      </div>
      <ButtonRow>
        {all.length > 1 && (
          <Button size="small" onClick={() => (allOpen ? folds.set([]) : folds.openAll(all.map(({ box }) => box.id)))}>
            {allOpen ? words.closeAll : words.openAll}
          </Button>
        )}
        <Button size="small" disabledFocusable={busy} onClick={() => void session.readBoxes()}>
          {words.readAgain}
        </Button>
      </ButtonRow>
      <Accordion
        collapsible
        multiple
        openItems={[...folds.open]}
        onToggle={(_, { openItems }) => folds.set(openItems as string[])}
      >
        {all.map((box) => (
          <Fold
            key={box.box.id}
            id={box.box.id}
            title={box.box.shortName}
            state={isFilled(box) ? words.filled : words.notFilled}
            icon={isFilled(box) ? <CheckmarkCircleRegular /> : <CircleRegular />}
          >
            <Box box={box} session={session} state={state} open={open} />
          </Fold>
        ))}
      </Accordion>
    </StepScreen>
  );
}

function Box({ box, ...given }: ScreenProps & { box: BoxState }) {
  if (box.kind === 'text box' || box.kind === 'no room') return <WithoutField box={box} {...given} />;
  return box.box.sameAs ? (
    <SameAs box={box} same={box.box.sameAs} {...given} />
  ) : (
    <AnswerField field={box.field} session={given.session} />
  );
}
