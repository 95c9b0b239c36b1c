// The comment beside the question: put there when the person asks for it, and kept level with the question from then on.
import type { Commented } from '../../word/comments/question-comment';
import type { Outcome } from '../../word/gateway/outcome';
import { commentKey, readKeptComment, type KeptComment } from '../../enquiry/our-comment';
import type { SessionActions } from '../../taskpane/screens/registry';
import { commentText } from './comment-text';

const room = () => import(/* webpackChunkName: "question-comment" */ '../../word/comments/question-comment');

/** Can a comment be put beside the question: does this Word have comments? */
export const commentsAreThere = async (): Promise<boolean> => (await room()).hasComments();

/** The comment the record knows of. */
export const keptComment = (session: SessionActions): KeptComment | null =>
  readKeptComment(session.current().items[commentKey]?.value);

const questionOf = (session: SessionActions) => session.current().fields.find(({ id }) => id === 'question');

let last: Promise<unknown> = Promise.resolve();

/** One after the other: what the record knows of the comment must be what the one before has left. */
function bring(
  session: SessionActions,
  wanted: (question: string) => string | null,
  asked: boolean,
): Promise<Outcome<Commented>> {
  const mine = last.then(() => bringNow(session, wanted(questionOf(session)?.text ?? ''), asked));
  last = mine.catch(() => undefined); // its own caller hears of it
  return mine;
}

async function bringNow(session: SessionActions, wanted: string | null, asked: boolean): Promise<Outcome<Commented>> {
  const kept = keptComment(session);
  const done = await (await room()).bringComment(session.inDocument, 'question', wanted, kept, asked);
  if (!done.ok) return done;
  const now = 'kept' in done.value ? done.value.kept : null;
  if (now?.text !== kept?.text || now?.id !== kept?.id) session.keepItem(commentKey, now);
  return done;
}

/** Puts the findings beside the question, in the place of those that are there. */
export const putComment = (session: SessionActions): Promise<Outcome<Commented>> => bring(session, commentText, true);

/** Takes the comment away. */
export const takeCommentAway = (session: SessionActions): Promise<Outcome<Commented>> =>
  bring(session, () => null, true);

/** Follows the question for as long as the panel is open: once it stands in the document, a comment of ours says what the check says of it. */
export function followQuestion(session: SessionActions): () => void {
  let seen: string | null = null;
  const look = (): void => {
    const field = questionOf(session);
    if (!field?.placed || field.standing !== 'level' || field.text === seen) return;
    seen = field.text;
    const kept = keptComment(session);
    if (!kept || commentText(field.text) === kept.text) return;
    // Where it cannot be done now, the next change of the question, or the person, tries again.
    bring(session, commentText, false).catch(() => undefined);
  };
  look(); // the question may have changed before this part of the panel was there
  return session.subscribe(look);
}
