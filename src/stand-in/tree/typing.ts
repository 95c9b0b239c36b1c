// What a person's typing does: it replaces the selection, and the placeholder of an unfilled control.
import type { OpenDocx, Point, Selection } from '../docx/open-docx';
import { fillControl, insertLines, isPointBefore, placeholderAt, replaceSpan } from './span';

/**
 * Types text over a selection and puts the cursor behind it; a line end starts a paragraph. In a control that shows its placeholder the
 * text takes the placeholder's place and the control is filled from then on. Answers where the cursor stands. Selection and change
 * listeners are told.
 */
export function typeText(docx: OpenDocx, selection: Selection, text: string): Point {
  const backwards = isPointBefore(selection.end, selection.start);
  const span = backwards ? { start: selection.end, end: selection.start } : selection;
  const unfilled = placeholderAt(span.start);
  const isPoint = span.start.paragraph === span.end.paragraph && span.start.offset === span.end.offset;
  const typed = unfilled ? fillControl(unfilled, text) : isPoint ? insertLines(span.start, text) : replaceSpan(span, text);
  docx.changed(typed.end.paragraph);
  docx.setSelection({ start: typed.end, end: typed.end });
  return { ...typed.end };
}
