// Puts the check's findings beside the question as one comment in the document, and takes it away; where Word has comments.
import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Commented } from '../../../app/session/actions';
import type { ActionOutcome } from '../../../app/session/outcome';
import { commentKey, readKeptComment } from '../../../enquiry/our-comment';
import { fieldOf, type ScreenProps } from '../screen';
import { commentText } from '../../../app/actions/comment-text';
import { useSectionStyles } from './section-styles';
import { questionWords } from './strings';

const words = questionWords.comment;

export function CommentBeside({ session, state }: Pick<ScreenProps, 'session' | 'state'>) {
  const styles = useSectionStyles();
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
  const level = field.standing === 'level';
  const wanted = commentText(field.text);
  return (
    <>
      <div className={styles.buttons}>
        {!kept && (
          <Button
            disabledFocusable={working || !level || wanted === null}
            onClick={() => void act(() => session.putComment())}
          >
            {words.put}
          </Button>
        )}
        {kept && kept.text !== wanted && (
          <Button
            disabledFocusable={working || !level || wanted === null}
            onClick={() => void act(() => session.putComment())}
          >
            {words.update}
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
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </>
  );
}
