// Puts the check's findings beside the question as one comment in the document, and takes it away; where Word has comments.
import { Body1, Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { commentText } from '../../../app/actions/comment-text';
import type { Commented } from '../../../app/session/actions';
import type { ActionOutcome } from '../../../app/session/outcome';
import { commentKey, readKeptComment } from '../../../enquiry/our-comment';
import { ButtonRow } from '../../ui/button-row';
import { Fold } from '../../ui/fold';
import { Status } from '../../ui/status';
import { fieldOf, type ScreenProps } from '../screen';
import { questionWords } from './strings';

const words = questionWords.comment;

export function CommentBeside({ session, state }: Pick<ScreenProps, 'session' | 'state'>) {
  const [offered, setOffered] = useState(false);
  const [working, setWorking] = useState(false);
  const [said, setSaid] = useState('');
  const field = fieldOf(state.fields, 'question');
  const { placed } = field;
  useEffect(() => {
    if (placed) void session.canComment().then(setOffered);
  }, [session, placed]);
  const kept = readKeptComment(state.items[commentKey]?.value);
  if (!offered || !placed) return null;
  const act = async (action: () => Promise<ActionOutcome<Commented>>): Promise<void> => {
    setWorking(true);
    const outcome = await action();
    setSaid(outcome.ok ? words.done[outcome.value.kind] : words.failed(outcome.sentence));
    setWorking(false);
  };
  const wanted = commentText(field.text);
  const cannotPut = working || field.syncState !== 'in sync' || wanted === null;
  return (
    <Fold id="comment" title={words.title}>
      <Body1>{words.aim}</Body1>
      <ButtonRow>
        {(!kept || kept.text !== wanted) && (
          <Button disabledFocusable={cannotPut} onClick={() => void act(() => session.putComment())}>
            {kept ? words.update : words.put}
          </Button>
        )}
        {kept && (
          <Button
            appearance="subtle"
            disabledFocusable={working}
            onClick={() => void act(() => session.removeComment())}
          >
            {words.takeAway}
          </Button>
        )}
      </ButtonRow>
      <Status>{said}</Status>
    </Fold>
  );
}
