// What in an answer cell is an answer, and what is only the prompt that stands there until somebody writes.
import { canonicalLines, withoutOuterEmpty, writableText } from './normalised-text';
import { defaultPrompts } from './default-prompts';

const known = new Set(defaultPrompts);

/** Is this line wholly a prompt: the field's own, or one that Word puts into an empty control? */
export function isPrompt(line: string, prompt: string): boolean {
  const words = line.trim();
  return words !== '' && (words === prompt.trim() || known.has(words));
}

/**
 * The answer that stands in a cell: its paragraphs' text without prompt lines, in canonical form. Empty string: no answer.
 * Empty lines before the first word are no part of it either: they stand where a prompt or an emptied control is passed over.
 * @param paragraphs the text of each paragraph of the cell, as Word gives it
 * @param prompt the field's own prompt
 */
export function answerIn(paragraphs: readonly string[], prompt: string): string {
  const lines = paragraphs.flatMap((paragraph) => (paragraph === '' ? [''] : linesOf(paragraph)));
  return withoutOuterEmpty(lines.filter((line) => !isPrompt(line, prompt))).join('\n');
}

/** What will stand in the document when this is written as an answer: what XML can carry, without lines that are only a prompt. */
export function answerFrom(typed: string, prompt: string): string {
  return answerIn(writableText(typed).split('\n'), prompt);
}

/**
 * Do two canonical answers say the same, empty lines aside? A reading after a write is held to this and no more: an emptied control
 * shows a prompt, and Word may add an empty paragraph; neither costs a word.
 */
export function sameWords(a: string, b: string): boolean {
  const worded = (answer: string): string =>
    answer
      .split('\n')
      .filter((line) => line !== '')
      .join('\n');
  return a === b || worded(a) === worded(b);
}

function linesOf(paragraph: string): string[] {
  const lines = canonicalLines(paragraph);
  return lines.length === 0 ? [''] : lines;
}
