// One comment of ours beside a field's sentence, where Word has comments: put there, replaced, taken away. Everybody else's stay as they are.
import { stemKey } from '../../enquiry/normalised-text';
import { ourComment, type CommentThere, type KeptComment } from '../../enquiry/our-comment';
import { standing } from '../../enquiry/table-fields';
import type { FrameworkInDocument } from '../framework/framework';
import { failure, type Outcome } from '../gateway/outcome';

/** What became of our comment. `gone`: it is not there any more, and was not put in again, because nobody asked for it. */
export type Commented =
  | { readonly kind: 'put' | 'in sync'; readonly kept: KeptComment }
  | { readonly kind: 'taken away' | 'gone' }
  | { readonly kind: 'left alone' };

/** Does this Word have comments, as far as it says? Some say so and refuse (https://github.com/OfficeDev/office-js/issues/6746): a try counts. */
export function hasComments(): boolean {
  return (
    Office.context.requirements.isSetSupported('WordApi', '1.4') &&
    typeof Word.Range.prototype.insertComment === 'function'
  );
}

/**
 * Brings our comment beside a field's sentence to what is wanted.
 * @param wanted its words; null takes it away
 * @param kept what the record knows of it
 * @param asked the person asked for it; else it only follows, and one that somebody deleted stays deleted
 */
export async function bringComment(
  framework: FrameworkInDocument,
  field: string,
  wanted: string | null,
  kept: KeptComment | null,
  asked: boolean,
): Promise<Outcome<Commented>> {
  const attempt = (): Promise<Outcome<Commented>> => bring(framework, field, { wanted, kept, asked });
  const first = await attempt();
  if (first.ok || first.failure.kind === 'gone') return first;
  // The answer was lost, or the batch was cut off: what stands there counts, and what was begun is finished.
  const again = await attempt();
  if (!again.ok) return first;
  return wanted === null && again.value.kind === 'gone' ? { ok: true, value: { kind: 'taken away' } } : again;
}

interface Wish {
  readonly wanted: string | null;
  readonly kept: KeptComment | null;
  readonly asked: boolean;
}

/** The new comment is put in first, and only when it stands there the old one goes. */
function bring(framework: FrameworkInDocument, field: string, wish: Wish): Promise<Outcome<Commented>> {
  const cell = framework.stemCell(field);
  const known = framework.fields.find(({ id }) => id === field);
  const stem = known ? standing(known) : '';
  if (!cell) return Promise.resolve(failure('gone', 'NoSentence'));
  const { wanted } = wish;
  return framework.gateway
    .run<Outcome<Commented>>(async (context) => {
      const look = queueComments(cell);
      await context.sync();
      if (cell.isNullObject || stemKey(cell.value) !== stemKey(stem)) return failure('gone', 'SentenceMoved');
      const todo = whatToDo(look(), wish);
      if ('done' in todo) return { ok: true, value: todo.done };
      const { old, begun } = todo;
      const id = begun?.id ?? (wanted === null ? '' : await put(context, cell, wanted));
      if (old) {
        old.comment.delete();
        await context.sync();
      }
      return {
        ok: true,
        value: wanted === null ? { kind: 'taken away' } : { kind: 'put', kept: { id, text: wanted } },
      };
    }, framework.handle)
    .then((ran) => (ran.ok ? ran.value : ran));
}

/** Nothing, with what is said; or the old comment to take away, and the new one where it stands there already. */
type ToDo = { readonly done: Commented } | { readonly old: Look | null; readonly begun: Look | null };

function whatToDo(there: readonly Look[], { wanted, kept, asked }: Wish): ToDo {
  const ours = ourComment(there, kept);
  if (ours.kind === 'left alone') return { done: { kind: 'left alone' } };
  const old = ours.kind === 'ours' && wanted !== kept?.text ? ours.comment : null;
  if (ours.kind === 'ours' && wanted !== null && !old)
    return { done: { kind: 'in sync', kept: { id: ours.comment.id, text: wanted } } };
  const again = wanted === null ? null : ourComment(there, { id: '', text: wanted });
  const begun = again?.kind === 'ours' ? again.comment : null;
  return old || begun || (wanted !== null && asked) ? { old, begun } : { done: { kind: 'gone' } };
}

type Look = CommentThere & { readonly comment: Word.Comment };

/** Queues the comments beside a sentence, and the sentence. */
function queueComments(cell: Word.TableCell): () => Look[] {
  cell.load('value');
  const comments = cell.body.getRange('Whole').getComments();
  comments.load('items/id,items/content,items/replies/items/id');
  return () =>
    comments.items.map((comment) => ({
      comment,
      id: comment.id,
      text: comment.content,
      replies: comment.replies.items.length,
    }));
}

async function put(context: Word.RequestContext, cell: Word.TableCell, words: string): Promise<string> {
  const made = cell.body.paragraphs.getFirst().getRange('Content').insertComment(words);
  made.load('id');
  await context.sync();
  return made.id;
}
