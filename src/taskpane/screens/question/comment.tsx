// Puts the check's findings beside the question as one comment in the document, and takes it away; where Word has comments.
import { Body1, Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { commentText } from '../../../app/actions/comment-text';
import type { Commented } from '../../../app/session/actions';
import type { FieldState } from '../../../app/session/field-state';
import type { ActionOutcome } from '../../../app/session/outcome';
import { commentKey, readKeptComment, type KeptComment } from '../../../enquiry/our-comment';
import { ButtonRow } from '../../ui/button-row';
import { Fold } from '../../ui/fold';
import { Status } from '../../ui/status';
import { pause, useDebouncedValue } from '../../ui/use-debounced-value';
import { fieldOf, type ScreenProps } from '../screen';
import { questionWords } from './strings';

const words = questionWords.comment;

export function CommentBeside({ session, state }: Pick<ScreenProps, 'session' | 'state'>) {
  const header = useRef<HTMLButtonElement>(null);
  const [offered, setOffered] = useState(false);
  const [working, setWorking] = useState(false);
  // What was said, and whether it is of a comment that stands there: one that follows its question may go by itself.
  const [said, setSaid] = useState({ sentence: '', stands: false });
  const field = fieldOf(state.fields, 'question');
  const { placed } = field;
  useEffect(() => {
    if (placed) void session.canComment().then(setOffered);
  }, [session, placed]);
  const kept = readKeptComment(state.items[commentKey]?.value);
  if (!offered || !placed) return null;
  const act = async (action: () => Promise<ActionOutcome<Commented>>): Promise<void> => {
    header.current?.focus(); // the button that was pressed goes when it is done
    setWorking(true);
    const outcome = await action();
    setSaid({
      sentence: outcome.ok ? words.done[outcome.value.kind] : words.failed(outcome.sentence),
      stands: outcome.ok && (outcome.value.kind === 'put' || outcome.value.kind === 'in sync'),
    });
    setWorking(false);
  };
  return (
    <Fold id="comment" title={words.title} header={header}>
      <Body1>{words.aim}</Body1>
      <ButtonRow>
        <Put field={field} kept={kept} busy={working} onPut={() => void act(() => session.putComment())} />
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
      <Status>{said.stands && !kept ? '' : said.sentence}</Status>
    </Fold>
  );
}

interface PutProps {
  readonly field: FieldState;
  readonly kept: KeptComment | null;
  readonly busy: boolean;
  readonly onPut: () => void;
}

/** Looks at the question once it has come to rest, as the check above does, and only while this part is open. */
function Put({ field, kept, busy, onPut }: PutProps) {
  const rested = useDebouncedValue(field.text, pause);
  const wanted = useMemo(() => commentText(rested), [rested]);
  if (wanted === null) return <Body1>{words.nothing}</Body1>;
  if (kept && kept.text === wanted) return null;
  return (
    <Button disabledFocusable={busy || field.syncState !== 'in sync'} onClick={onPut}>
      {kept ? words.update : words.put}
    </Button>
  );
}
