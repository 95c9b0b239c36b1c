// The comment beside the question: put there when the person asks for it, and in sync with the question from then on.
import { commentKey, readKeptComment, type KeptComment } from '../../enquiry/our-comment';
import { bringComment, hasComments, type Commented } from '../../word/comments/question-comment';
import type { SessionContext } from '../session/context';
import { notDone, type ActionOutcome } from '../session/outcome';
import { commentText } from './comment-text';

/** Does this Word have comments, and the question a sentence of its own in the document? */
export const canComment = ({ framework }: SessionContext): boolean =>
  hasComments() && framework.stemCell('question') !== null;

/** The comment the record knows of. */
export const keptComment = ({ store }: SessionContext): KeptComment | null =>
  readKeptComment(store.current().items[commentKey]?.value);

const wantedText = ({ store }: SessionContext): string | null => commentText(store.fieldOf('question')?.text ?? '');

/** Is there a comment of ours that says something else than the check says now? */
export function commentIsBehind(context: SessionContext): boolean {
  const kept = keptComment(context);
  return kept !== null && wantedText(context) !== kept.text;
}

/** Puts the findings beside the question, in the place of those that are there. */
export const putComment = (context: SessionContext): Promise<ActionOutcome<Commented>> =>
  bring(context, wantedText(context), true);

/** Takes the comment away. */
export const removeComment = (context: SessionContext): Promise<ActionOutcome<Commented>> => bring(context, null, true);

/** Brings a comment that is there in sync with the question; one that somebody deleted stays deleted. */
export const followQuestion = (context: SessionContext): Promise<ActionOutcome<Commented>> =>
  bring(context, wantedText(context), false);

async function bring(
  context: SessionContext,
  wanted: string | null,
  asked: boolean,
): Promise<ActionOutcome<Commented>> {
  const kept = keptComment(context);
  const brought = await bringComment(context.framework, 'question', wanted, kept, asked);
  if (!brought.ok) return notDone(brought.failure.sentence);
  const now = 'kept' in brought.value ? brought.value.kept : null;
  if (now?.text !== kept?.text || now?.id !== kept?.id) context.keeping.keepItem(commentKey, now);
  return brought;
}
