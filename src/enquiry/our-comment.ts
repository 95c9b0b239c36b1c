// Which of the comments beside the question is ours, and may it be replaced or taken away?
import { normalisedText } from './normalised-text';
import { commentSchema, read } from './schema';

/** The key of the record's item that keeps our comment; null where it was taken away. */
export const commentKey = 'comment/question';

/** What the record keeps of our comment. The id may be another one when the document is opened again, so the words are kept, too. */
export interface KeptComment {
  readonly id: string;
  readonly text: string;
}

/** A comment in the document. */
export interface CommentThere {
  readonly id: string;
  readonly text: string;
  readonly replies: number;
}

/** `left alone`: it is ours, and somebody changed its words or answered it; what is theirs stays. */
export type OurComment<Of> = { readonly kind: 'none' } | { readonly kind: 'ours' | 'left alone'; readonly comment: Of };

/** The comment as the record keeps it; null where nothing readable stands there. */
export function readKeptComment(value: unknown): KeptComment | null {
  return read(commentSchema, value);
}

/** Ours among the comments beside the question: by its words, else by its id. Any other is somebody else's. */
export function ourComment<Of extends CommentThere>(comments: readonly Of[], kept: KeptComment | null): OurComment<Of> {
  if (!kept) return { kind: 'none' };
  const sameWords = comments.filter(({ text }) => normalisedText(text) === normalisedText(kept.text));
  const comment =
    sameWords.find(({ id }) => id === kept.id) ?? sameWords[0] ?? comments.find(({ id }) => id === kept.id);
  if (!comment) return { kind: 'none' };
  return { kind: sameWords.includes(comment) && comment.replies === 0 ? 'ours' : 'left alone', comment };
}
