// What a person's typing does: it replaces the selection, and the placeholder of an unfilled control.
import type { Element } from '@xmldom/xmldom';
import type { OpenDocx, Point, Selection } from '../docx/open-docx';
import { hold, release } from './anchors';
import { anyControlAround, controlRuns, controlText, isEditLocked } from './controls';
import { child, deepCopy, remove, W } from './names';
import {
  emptyControl,
  fillControl,
  insertLines,
  isEmptySpan,
  isPointBefore,
  placeholderAt,
  pointSpan,
  replaceSpan,
  type Span,
} from './span';
import { markDeleted, markInserted, thisPerson } from './tracking';

/** The author of what a co-author types while changes are tracked. */
const coAuthor = 'A colleague';

/**
 * Types text over a selection and puts the cursor behind it; a line end starts a paragraph. In a control that shows its placeholder the
 * text takes the placeholder's place and the control is filled from then on. While changes are tracked, what is replaced stays and is
 * marked. Answers where the cursor stands. Selection and change listeners are told.
 */
export function typeText(docx: OpenDocx, selection: Selection, text: string): Point {
  const typed = write(docx, selection, text, thisPerson);
  docx.setSelection({ start: typed.end, end: typed.end });
  return { ...typed.end };
}

/** As `typeText`, by a co-author in the same document: this person's cursor keeps its place in the text. */
export function coAuthorTypesText(docx: OpenDocx, selection: Selection, text: string): void {
  write(docx, selection, text, coAuthor);
}

function write(docx: OpenDocx, selection: Selection, text: string, author: string): Span {
  const backwards = isPointBefore(selection.end, selection.start);
  const span = backwards ? { start: selection.end, end: selection.start } : selection;
  const unfilled = placeholderAt(span.start);
  // A prompt is not text that could be deleted.
  if (unfilled && text === '') return pointSpan(span.start);
  const typed = unfilled ? fillControl(unfilled, text) : replace(docx, span, text, author);
  if (unfilled) applyControlFormatting(unfilled);
  if (docx.isTracking && text !== '') markInserted(typed, author);
  if (text === '') promptAgain(typed.end.paragraph);
  docx.changed(typed.end.paragraph);
  return typed;
}

function replace(docx: OpenDocx, { start, end }: Span, text: string, author: string): Span {
  if (isEmptySpan({ start, end })) return insertAt(start, text);
  if (!docx.isTracking) return replaceSpan({ start, end }, text);
  const old = { start: { ...start }, end: { ...end } };
  const written = insertAt(end, text);
  hold(written.start);
  hold(written.end);
  markDeleted(old, author);
  release(written.start);
  release(written.end);
  return written;
}

/** The new text from where it was put: a line end that comes first belongs to it, and with it the mark of the paragraph it ends. */
function insertAt(point: Point, text: string): Span {
  const start = { ...point };
  return { start, end: text === '' ? { ...point } : insertLines({ ...point }, text).end };
}

/** Text typed over a placeholder is formatted by the control's own run properties (ECMA-376 17.5.2.27), not like the placeholder. */
function applyControlFormatting(control: Element): void {
  const formatting = child(child(control, 'sdtPr'), 'rPr');
  for (const run of controlRuns(control)) {
    const placeholders = child(run, 'rPr');
    if (placeholders) remove(placeholders);
    if (formatting) run.insertBefore(deepCopy(formatting), run.firstChild);
  }
}

/** A control that is left without text shows a prompt again, as in Word. */
function promptAgain(paragraph: Element): void {
  const control = [anyControlAround(paragraph), ...paragraph.getElementsByTagNameNS(W, 'sdt')].find(
    (one) => one && !isEditLocked(one) && controlText(one) === '',
  );
  if (control) emptyControl(control);
}
