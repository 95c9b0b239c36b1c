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
  const [said, setSaid] = useState('');
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
    setSaid(outcome.ok ? words.done[outcome.value.kind] : words.failed(outcome.sentence));
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
      <Status>{said}</Status>
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
  if (kept && kept.text === wanted) return null;
  return (
    <Button disabledFocusable={busy || field.syncState !== 'in sync' || wanted === null} onClick={onPut}>
      {kept ? words.update : words.put}
    </Button>
  );
}
