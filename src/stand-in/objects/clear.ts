// Taking all out of a body, a control or a stretch, as their `clear` does it.
import type { Element } from '@xmldom/xmldom';
import { firstParagraph } from '../tree/blocks';
import { content, isEditLocked, levelOf } from '../tree/controls';
import { children, isAttached, isW, remove } from '../tree/names';
import { holdsLocked } from '../tree/rows';
import { blocksSpan, controlSpan, deleteSpan, emptyControl, type Span } from '../tree/span';
import { accessDenied } from './error';
import type { Session } from './word-class';
import { deleteOrMark, showPlaceholderIfEmpty } from './writing';

/**
 * A body, cell, header or footer is left with one empty paragraph in the default style. That no formatting is kept, and that a locked control
 * stops it all, is not documented.
 */
export function clearBody(body: Element, session: Session): void {
  if (session.docx.isTracking) {
    deleteOrMark(blocksSpan(body), session);
    return;
  }
  session.beforeEdit(body);
  if (holdsLocked(body)) throw accessDenied('There is a content control in it that is locked.');
  for (const block of [...children(body)]) if (!isW(block, 'sectPr', 'tcPr')) remove(block);
  firstParagraph(body);
  session.edited(body);
}

/** A control shows its placeholder again. */
export function clearControl(control: Element, session: Session): void {
  if (isEditLocked(control)) throw accessDenied('The content control is locked against changes.');
  if (session.docx.isTracking) {
    deleteOrMark(controlSpan(control), session);
    return;
  }
  session.beforeEdit(control);
  if (levelOf(control) === 'block') {
    const inner = content(control)!;
    for (const block of [...children(inner)]) remove(block);
    firstParagraph(inner);
  }
  emptyControl(control);
  session.edited(control);
}

/** Of a stretch the words go; its first paragraph stays. */
export function clearSpan(span: Span, session: Session): void {
  if (session.docx.isTracking) {
    deleteOrMark(span, session);
    return;
  }
  session.beforeEdit(span.within ?? span.start.paragraph);
  const { paragraph } = span.start;
  deleteSpan({ ...span, start: { ...span.start }, end: { ...span.end } }, true);
  if (isAttached(paragraph)) showPlaceholderIfEmpty(paragraph, span.within);
  session.edited(paragraph);
}
