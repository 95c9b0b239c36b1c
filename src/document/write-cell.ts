// Carrying out a planned rewrite on the paragraphs of an answer cell. Queues only; the caller syncs.
import { isPrompt } from '../enquiry/answer';
import type { CellParagraph, RewriteStep } from '../enquiry/rewrite';

/** Words written over a prompt would stay grey: inserted text takes the look of what it replaces (https://github.com/OfficeDev/office-js/issues/5221). */
const answerColour = '#000000';

/**
 * Queues the steps.
 * @param collection the loaded paragraphs that the plan was made from
 * @param read the same, as they were read
 */
export function rewriteCell(collection: Word.ParagraphCollection, read: readonly CellParagraph[], steps: readonly RewriteStep[], prompt: string): void {
  const paragraph = (at: number): Word.Paragraph => {
    const found = collection.items[at];
    if (!found) throw new Error('The plan names a paragraph that was not read');
    return found;
  };
  const wasPrompt = (at: number): boolean => isPrompt(read[at]?.text ?? '', prompt);

  for (const step of steps) {
    const target = paragraph(step.paragraph);
    switch (step.kind) {
      case 'fill control': {
        const written = target.parentContentControlOrNullObject.insertText(step.lines.join('\n'), 'Replace');
        if (wasPrompt(step.paragraph) && step.lines.length > 0) written.font.color = answerColour;
        break;
      }
      case 'replace': {
        const written = target.getRange('Content').insertText(step.line, 'Replace');
        if (wasPrompt(step.paragraph) && step.line !== '') written.font.color = answerColour;
        break;
      }
      case 'insert after':
        step.lines.reduce((above, line) => above.insertParagraph(line, 'After'), target);
        break;
      case 'insert before':
        for (const line of step.lines) target.insertParagraph(line, 'Before');
        break;
      case 'delete':
        target.delete();
        break;
    }
  }
}
