// Carrying out a planned rewrite on the paragraphs of an answer. Queues only; the caller syncs.
import { isPrompt } from '../../enquiry/answer';
import { trimEndOf } from '../../enquiry/normalised-text';
import type { RewriteStep } from '../../enquiry/rewrite';
import type { AnswerParagraph } from './answer-location';
import { afterHead, exactText, type StandsStill } from './exact-text';

/** Words written over a prompt would stay grey: inserted text takes the look of what it replaces (https://github.com/OfficeDev/office-js/issues/5221). */
const answerColour = '#000000';

/**
 * `exact`: over the very words that were read and nothing else, so that what somebody adds beside them meanwhile stays.
 * `whole`: over all that their paragraph holds, where Word does not find the words again.
 */
export type Reach = 'exact' | 'whole';

/** A rewrite whose searches are queued. */
export interface QueuedRewrite {
  /** Queues the steps themselves. */
  readonly write: () => void;
  /** After the sync: the paragraphs as they were written over, where one said something else than a moment before; null where none did, or it was not asked. */
  readonly wentOver: () => readonly AnswerParagraph[] | null;
}

/**
 * Queues the search for all that the steps write over: if any of it is not there any more, the batch ends before it has changed anything.
 * @param read the paragraphs the plan was made from, loaded
 * @param standsStill of a paragraph that is written over as a whole, where it was looked for
 */
export function rewriteAnswer(
  read: readonly AnswerParagraph[],
  steps: readonly RewriteStep[],
  prompt: string,
  reach: Reach,
  standsStill: (target: AnswerParagraph) => StandsStill | undefined = () => undefined,
): QueuedRewrite {
  const others = new Map<AnswerParagraph, () => string | null>();
  const writes = steps.map((step) => {
    const target = read[step.paragraph];
    if (!target) throw new Error('The plan names a paragraph that was not read');
    const queue = writesOver(step) ? standsStill(target) : undefined;
    if (queue) others.set(target, queue(lineOf(target)));
    return rewriteStep(target, step, isPrompt(target.text, prompt), reach);
  });
  return {
    write: () => writes.forEach((write) => write()),
    wentOver: () => {
      const then = read.map((paragraph) => ({ ...paragraph, text: others.get(paragraph)?.() ?? paragraph.text }));
      return then.some(({ text }, at) => text !== read[at]?.text) ? then : null;
    },
  };
}

const writesOver = ({ kind }: RewriteStep): boolean =>
  kind === 'fill control' || kind === 'replace' || kind === 'delete';

function rewriteStep(target: AnswerParagraph, step: RewriteStep, wasPrompt: boolean, reach: Reach): () => void {
  const { paragraph, head } = target;
  const plain = (written: Word.Range, line: string): void => {
    if (wasPrompt && line !== '') written.font.color = answerColour;
  };
  switch (step.kind) {
    case 'fill control': {
      const over = writtenOver(target, reach);
      const text = step.lines.join('\n');
      // Words that stand in a control are written over by themselves; a prompt only goes with the control's own call, and an empty control only takes that.
      const own = reach === 'whole' || wasPrompt || over.how === 'Start';
      return () =>
        plain(
          own
            ? paragraph.parentContentControlOrNullObject.insertText(text, over.how)
            : over.range.insertText(text, over.how),
          text,
        );
    }
    case 'replace': {
      const over = writtenOver(target, reach);
      // A blank between the stem and what is written after it; words of ours that are replaced leave theirs.
      const blank = head !== undefined && step.line !== '' && (reach === 'whole' || over.how === 'Start') ? ' ' : '';
      return () => plain(over.range.insertText(blank + step.line, over.how), step.line);
    }
    case 'delete': {
      const over = reach === 'exact' && wordsOf(target) !== '' ? writtenOver(target, reach) : null;
      return () => {
        if (reach === 'whole') return paragraph.delete();
        over?.range.insertText('', over.how);
        // Only the end of the paragraph: if words came into it, they join the line below.
        paragraph.getRange('End').expandTo(paragraph.getRange('After')).delete();
      };
    }
    case 'insert after':
      return () => {
        step.lines.reduce((above, line) => {
          const written = above.insertParagraph(line, 'After');
          if (head !== undefined) written.font.bold = false; // it takes the look of the stem above it
          return written;
        }, paragraph);
      };
    case 'insert before':
      return () => step.lines.forEach((line) => paragraph.insertParagraph(line, 'Before'));
  }
}

/** The words of a paragraph, without a stem that stands before them; where there are none yet, what is written stands first. */
function writtenOver(
  target: AnswerParagraph,
  reach: Reach,
): { readonly range: Word.Range; readonly how: 'Replace' | 'Start' } {
  const line = lineOf(target);
  const words = wordsOf(target);
  if (words === '') return { range: line, how: 'Start' };
  return { range: reach === 'whole' ? line : exactText(line, words), how: 'Replace' };
}

/** A paragraph, without the stem that stands before its words. */
export const lineOf = ({ paragraph, head }: AnswerParagraph): Word.Range =>
  head === undefined ? paragraph.getRange('Content') : afterHead(paragraph, head);

/** Word may end the text of a cell's last paragraph with the mark of the cell. */
export const wordsOf = ({ text }: AnswerParagraph): string => trimEndOf(text, /[\r\u0007]/);
