// One comment of ours beside a field's sentence, where Word has comments: put there, replaced, taken away. Everybody else's stay as they are.
import { stemKey } from '../../enquiry/normalised-text';
import { ourComment, type CommentThere, type KeptComment } from '../../enquiry/our-comment';
import { standing } from '../../enquiry/table-fields';
import type { FrameworkInDocument } from '../framework/framework';
import { failure, type Outcome } from '../gateway/outcome';

/** What became of our comment. `gone`: it is not there any more, and was not put in again, because nobody asked for it. */
export type Commented =
  | { readonly kind: 'put' | 'level'; readonly kept: KeptComment }
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
  const done = await attempt(framework, field, wanted, kept, asked);
  if (done.ok || wanted === null) return done;
  // The answer was lost: what stands there counts, and nothing is put in twice.
  const there = await attempt(framework, field, wanted, { id: '', text: wanted }, false);
  return there.ok && there.value.kind === 'level' ? there : done;
}

function attempt(
  framework: FrameworkInDocument,
  field: string,
  wanted: string | null,
  kept: KeptComment | null,
  asked: boolean,
): Promise<Outcome<Commented>> {
  const cell = framework.stemCell(field);
  const known = framework.fields.find(({ id }) => id === field);
  const stem = known ? standing(known) : '';
  if (!cell) return Promise.resolve(failure('gone', 'NoSentence'));
  return framework.gateway
    .run<Outcome<Commented>>(async (context) => {
      cell.load('value');
      const range = cell.body.getRange('Whole');
      const comments = range.getComments();
      comments.load('items/id,items/content,items/replies/items/id');
      await context.sync();
      if (cell.isNullObject || stemKey(cell.value) !== stemKey(stem)) return failure('gone', 'SentenceMoved');
      const there = comments.items.map((comment): CommentThere & { comment: Word.Comment } => ({
        comment,
        id: comment.id,
        text: comment.content,
        replies: comment.replies.items.length,
      }));
      const ours = ourComment(there, kept);
      if (ours.kind === 'left alone') return { ok: true, value: { kind: 'left alone' } };
      if (ours.kind === 'none' && (wanted === null || !asked)) return { ok: true, value: { kind: 'gone' } };
      if (ours.kind === 'ours' && wanted === kept?.text)
        return { ok: true, value: { kind: 'level', kept: { id: ours.comment.id, text: wanted } } };
      if (ours.kind === 'ours') ours.comment.comment.delete();
      if (wanted === null) {
        await context.sync();
        return { ok: true, value: { kind: 'taken away' } };
      }
      const made = cell.body.paragraphs.getFirst().getRange('Content').insertComment(wanted);
      made.load('id');
      await context.sync();
      return { ok: true, value: { kind: 'put', kept: { id: made.id, text: wanted } } };
    }, framework.handle)
    .then((ran) => (ran.ok ? ran.value : ran));
}
