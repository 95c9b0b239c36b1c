// What a person's typing does: it replaces the selection, and the placeholder of an unfilled control.
import type { Element } from '@xmldom/xmldom';
import type { OpenDocx, Point, Selection } from '../docx/open-docx';
import { controlRuns } from './controls';
import { child, deepCopy, remove } from './names';
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
  if (unfilled) takeControlsLook(unfilled);
  docx.changed(typed.end.paragraph);
  docx.setSelection({ start: typed.end, end: typed.end });
  return { ...typed.end };
}

/** What a person types over a placeholder looks as the control's own run properties say (ECMA-376 17.5.2.27), not as the placeholder did. */
function takeControlsLook(control: Element): void {
  const look = child(child(control, 'sdtPr'), 'rPr');
  for (const run of controlRuns(control)) {
    const placeholders = child(run, 'rPr');
    if (placeholders) remove(placeholders);
    if (look) run.insertBefore(deepCopy(look), run.firstChild);
  }
}
