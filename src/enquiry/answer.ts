// What in an answer cell is an answer, and what is only the prompt that stands there until somebody writes.
import { canonicalLines, lettersOf, withoutOuterEmpty, writableText } from './normalised-text';
import { defaultPrompts, otherPrompts } from './default-prompts';
import { once } from './once';

const known = once(() => new Set(defaultPrompts.map(lettersOf)));
const ofOtherKinds = once(() => new Set(otherPrompts.map(lettersOf)));

/** No prompt is nearly as long: a line of pages is not taken apart to see that it is none. */
const longestPrompt = 1000;

/**
 * Is this line wholly a prompt that is free to be written on: the field's own, or one that Word puts into an empty control for text?
 * Programs set quotation marks and blanks anew, so letters and digits alone decide.
 */
export function isPrompt(line: string, prompt: string): boolean {
  return promptTest(prompt)(line);
}

/** The same for many lines of one field. */
export function promptTest(prompt: string): (line: string) => boolean {
  const own = lettersOf(prompt);
  return (line) => {
    if (line.length > longestPrompt) return false;
    const letters = lettersOf(line);
    return letters !== '' && (known().has(letters) || letters === own);
  };
}

/** Blanks of every kind, characters that nobody sees, boxes without a tick, and underscores to write on. */
const blanks = /[\s\p{Z}\p{Cc}\p{Cf}\u115f\u1160\u2800\u3164\uffa0☐□▢◻◽⬜❏❑❒_]+/gu;
/** A dotted line to write on; three dots alone are somebody's. */
const dottedLine = /^(?:\.{4,}|…{2,})$/;

/** Does this line say nothing: the room that a form leaves for an answer, or what a list or a date shows until somebody chooses? */
export function saysNothing(line: string): boolean {
  const rest = line.replace(blanks, '');
  return rest === '' || dottedLine.test(rest) || (rest.length <= longestPrompt && ofOtherKinds().has(lettersOf(line)));
}

/**
 * The answer that stands in a cell: its paragraphs' text without prompt lines, in canonical form. Empty string: no answer.
 * Empty lines before the first word are no part of it either: they stand where a prompt or an emptied control is passed over. This is the one
 * place that says what is no answer, for the open document and for files.
 * @param paragraphs the text of each paragraph of the cell, as Word gives it
 * @param prompt the field's own prompt
 */
export function answerIn(paragraphs: readonly string[], prompt: string): string {
  const isFree = promptTest(prompt);
  const lines = paragraphs
    .flatMap((paragraph) => (paragraph === '' ? [''] : linesOf(paragraph)))
    .filter((line) => !isFree(line));
  return lines.every(saysNothing) ? '' : withoutOuterEmpty(lines).join('\n');
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
