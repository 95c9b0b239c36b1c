// Puts the check's findings beside the question as one comment in the document, and takes it away; where Word has comments.
import { useEffect, useState } from 'react';
import type { Outcome } from '../../../word/gateway/outcome';
import type { Commented } from '../../../word/comments/question-comment';
import { commentKey, readKeptComment } from '../../../enquiry/our-comment';
import { Button } from '../../ui/button';
import { fieldOf, type ScreenProps } from '../registry';
import { commentText } from '../../../app/actions/comment-text';
import { commentsAreThere, putComment, takeCommentAway } from '../../../app/actions/question-comment';
import { useSectionStyles } from './section-styles';
import { questionWords } from './strings';

const words = questionWords.comment;

export function CommentBeside({ session, state }: Pick<ScreenProps, 'session' | 'state'>) {
  const styles = useSectionStyles();
  const [offered, setOffered] = useState(false);
  const [working, setWorking] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    commentsAreThere().then(setOffered, () => undefined); // a part that cannot be fetched offers nothing
  }, []);
  const field = fieldOf(state.fields, 'question');
  const kept = readKeptComment(state.items[commentKey]?.value);
  if (!offered || !field.placed || session.inDocument.stemCell('question') === null) return null;
  const act = (job: typeof putComment) => async (): Promise<void> => {
    setWorking(true);
    try {
      setSaid(sentenceFor(await job(session)));
    } catch {
      setSaid(words.notFetched);
    } finally {
      setWorking(false);
    }
  };
  const level = field.standing === 'level';
  const wanted = commentText(field.text);
  return (
    <>
      <div className={styles.buttons}>
        {!kept && (
          <Button resting={working || !level || wanted === null} onClick={() => void act(putComment)()}>
            {words.put}
          </Button>
        )}
        {kept && kept.text !== wanted && (
          <Button resting={working || !level || wanted === null} onClick={() => void act(putComment)()}>
            {words.update}
          </Button>
        )}
        {kept && (
          <Button look="subtle" resting={working} onClick={() => void act(takeCommentAway)()}>
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

function sentenceFor(done: Outcome<Commented>): string {
  if (!done.ok) return words.failed(done.failure.sentence);
  return words.done[done.value.kind];
}
