// Carrying out a planned rewrite on the paragraphs of an answer. Queues only; the caller syncs.
import { isPrompt } from '../enquiry/answer';
import type { RewriteStep } from '../enquiry/rewrite';
import type { AnswerParagraph } from './answer-home';

/** Words written over a prompt would stay grey: inserted text takes the look of what it replaces (https://github.com/OfficeDev/office-js/issues/5221). */
const answerColour = '#000000';

/** Word searches for 255 characters at most, and takes ^ for the start of a code (https://learn.microsoft.com/office/dev/add-ins/word/search-option-guidance). */
const searchLimit = 255;

/**
 * Queues the steps.
 * @param read the paragraphs the plan was made from, loaded
 */
export function rewriteAnswer(read: readonly AnswerParagraph[], steps: readonly RewriteStep[], prompt: string): void {
  for (const step of steps) {
    const target = read[step.paragraph];
    if (!target) throw new Error('The plan names a paragraph that was not read');
    const { paragraph } = target;
    const wasPrompt = isPrompt(target.text, prompt);
    switch (step.kind) {
      case 'fill control': {
        const written = paragraph.parentContentControlOrNullObject.insertText(step.lines.join('\n'), 'Replace');
        if (wasPrompt && step.lines.length > 0) written.font.color = answerColour;
        break;
      }
      case 'replace': {
        const place = target.head === undefined ? paragraph.getRange('Content') : afterHead(paragraph, target.head);
        // A blank between the stem and what is written after it, where the line has none yet.
        const written = place.insertText(target.head === undefined || step.line === '' ? step.line : ` ${step.line}`, 'Replace');
        if (wasPrompt && step.line !== '') written.font.color = answerColour;
        break;
      }
      case 'insert after':
        step.lines.reduce((above, line) => {
          const written = above.insertParagraph(line, 'After');
          if (target.head !== undefined) written.font.bold = false; // it takes the look of the stem above it
          return written;
        }, paragraph);
        break;
      case 'insert before':
        for (const line of step.lines) paragraph.insertParagraph(line, 'Before');
        break;
      case 'delete':
        paragraph.delete();
        break;
    }
  }
}

/** What follows the stem on its own line, to the end of the line. */
function afterHead(paragraph: Word.Paragraph, head: string): Word.Range {
  const words = head.slice(-searchLimit).replace(/\^/g, '^^').slice(-searchLimit);
  return paragraph.search(words, { matchCase: true }).getFirst().getRange('After').expandTo(paragraph.getRange('End'));
}
