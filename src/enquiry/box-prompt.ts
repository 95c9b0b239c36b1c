// The prompt of a handbook box in somebody's document: known by how it begins, however it is spaced, quoted or numbered.
import { handbookBoxes, type HandbookBox } from '../handbook/boxes';
import { stemKey } from './normalised-text';
import { oneLine, withoutNumbering } from './stem-text';

/** Schools shorten and correct the ends of prompts; this much of the beginning tells them apart. */
const beginning = 45;
// Longer than the longest prompt: an answer of pages may follow on the same line.
const looked = 600;
// Room for the beginning of a prompt, a number and blanks: every paragraph of a document is looked at.
const enough = 150;
/** A shorter piece of a prompt could be anybody's words. */
const shortestRest = 20;

/** Does a paragraph, or the text of a cell, begin with this box's prompt? A line of the contents does not, nor does a sentence that quotes it. */
export function beginsWithPrompt(text: string, box: HandbookBox): boolean {
  return keyOf(text).startsWith(beginningKey(box.prompt)) && !isContentsLine(text) && !goesOnAfterQuoting(text);
}

const beginnings = handbookBoxes.map((box) => ({ box, key: beginningKey(box.prompt) }));

/** The box whose prompt a text begins with; null where it begins with none. */
export function boxOfPrompt(text: string): HandbookBox | null {
  const start = keyOf(text.slice(0, enough));
  const found = beginnings.find(({ key }) => start.startsWith(key));
  return found && beginsWithPrompt(text, found.box) ? found.box : null;
}

/** Does a line below a prompt still belong to it: one of its further lines, or the end of the prompt on a line of its own? */
export function isMoreOf(text: string, box: HandbookBox): boolean {
  const key = keyOf(text);
  if ((box.more ?? []).some((line) => key.startsWith(beginningKey(line)))) return true;
  const whole = stemKey(box.prompt);
  return key.length >= shortestRest && key.length < whole.length && whole.endsWith(key);
}

/** Is this a line of a list of contents: words, a tab or leading dots, and a page? */
export function isContentsLine(text: string): boolean {
  return /(?:\t|[.…·_]{2}|\s{2})\s{0,30}\d{1,3}$/.test(text.trimEnd().slice(-30));
}

function keyOf(text: string): string {
  return stemKey(withoutNumbering(oneLine(text.slice(0, looked))));
}

function beginningKey(prompt: string): string {
  return stemKey(prompt.slice(0, beginning));
}

/** "“Which approach looks most useful to you?” is what we asked first." */
function goesOnAfterQuoting(text: string): boolean {
  const line = withoutNumbering(oneLine(text.slice(0, looked)));
  const quoted = /^\s*(?:“[^”]*”|"[^"]*"|‘.*?’(?:\s|$))/s.exec(line);
  return quoted !== null && /\p{L}/u.test(line.slice(quoted[0].length));
}
