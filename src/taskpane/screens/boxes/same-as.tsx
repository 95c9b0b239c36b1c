// A box that says the same as a field of the framework: that field is the one to edit, and its words can be copied to the box.
import { Body1, Body1Strong, Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { wanted } from '../../../app/session/field-state';
import type { BoxState } from '../../../app/session/session-state';
import { sameWords } from '../../../enquiry/answer';
import { AnswerStatus } from '../../answer-field/answer-status';
import { ButtonRow } from '../../ui/button-row';
import { InView } from '../../ui/in-view';
import { fieldOf, type ScreenProps } from '../screen';
import { boxesWords as words } from './strings';

export function SameAs({
  box: { box, field },
  same,
  session,
  state,
  open,
}: ScreenProps & { box: BoxState; same: 'question' | 'sub-questions' }) {
  const edit = useRef<HTMLButtonElement>(null);
  const framework = wanted(fieldOf(state.fields, same));
  const there = field.inDocument;
  const level = sameWords(framework, there);
  const canCopyIn = !level && framework !== '';
  const atRest = there === '' ? words.empty : level ? words.level : framework === '' ? words.onlyHere : words.differs;
  return (
    <>
      <Body1Strong as="p" block>
        {box.prompt}
      </Body1Strong>
      {!(level && there !== '') && (
        <Body1 as="p" block>
          {box.help}
        </Body1>
      )}
      {there !== '' && <InView label={words.standsThere} text={there} />}
      {canCopyIn && <InView label={words.same[same]} text={framework} />}
      <ButtonRow>
        {canCopyIn && (
          <Button
            aria-label={words.copyInNamed(box.shortName)}
            onClick={() => {
              edit.current?.focus(); // this button goes when the box is in sync
              void session.copyToBox(box.id);
            }}
          >
            {words.copyIn}
          </Button>
        )}
        <Button ref={edit} appearance="subtle" onClick={() => open({ name: same })}>
          {words.edit[same]}
        </Button>
      </ButtonRow>
      <AnswerStatus
        field={field}
        session={session}
        input={edit}
        atRest={{ said: atRest, done: level && there !== '' }}
      />
    </>
  );
}
