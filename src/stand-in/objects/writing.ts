// Writing text and paragraphs, as Range, Paragraph, ContentControl and Body all do it.
import type { Element } from '@xmldom/xmldom';
import { firstParagraph, nextParagraph, paragraphLike, paragraphsIn, storyOf } from '../tree/blocks';
import { anyControlAround, content, controlText, isShowingPlaceholder } from '../tree/controls';
import { child, children, deepCopy, insertAfter, isAttached, isElement, isW, remove } from '../tree/names';
import { holdsLocked } from '../tree/rows';
import {
  blocksSpan,
  deleteSpan,
  emptyControl,
  fillControl,
  holdSpan,
  insertLines,
  linesOf,
  paragraphSpan,
  placeholderAt,
  pointSpan,
  releaseSpan,
  replaceSpan,
  type Span,
} from '../tree/span';
import { markDeleted, markInserted } from '../tree/tracking';
import { insertText, pieces, runs, textLength } from '../tree/text';
import { lockedControl } from './error';
import type { Session } from './word-class';

export type TextLocation = 'Replace' | 'Start' | 'End' | 'Before' | 'After';

/**
 * Writes text into or beside a stretch and answers the stretch of the new text. In an unfilled control it takes the placeholder's place
 * and its grey formatting (https://github.com/OfficeDev/office-js/issues/6232). Comments on replaced words go
 * (https://github.com/OfficeDev/office-js/issues/2574).
 */
export function writeText(span: Span, text: string, location: TextLocation, session: Session): Span {
  const near = span.within ?? span.start.paragraph;
  session.beforeEdit(near);
  const inside = location === 'Replace' || location === 'Start' || location === 'End';
  const unfilled = inside ? placeholderAt(span.start, span.within) : undefined;
  const tracked = session.docx.isTracking;
  const written = unfilled
    ? fillUnfilled(unfilled, text)
    : tracked && location === 'Replace'
      ? replaceTracked(span, text)
      : insertBeside(span, text, location);
  if (tracked && text !== '') markInserted(written);
  if (isAttached(written.start.paragraph)) showPlaceholderIfEmpty(written.start.paragraph, span.within);
  session.edited(written.start.paragraph);
  return written;
}

/**
 * With tracking the old words stay, marked as deleted, and the new ones stand behind them
 * (https://github.com/OfficeDev/office-js/issues/559).
 */
function replaceTracked(span: Span, text: string): Span {
  const old = holdSpan({ ...span, start: { ...span.start }, end: { ...span.end } });
  const written = insertBeside(span, text, 'End');
  const kept = holdSpan({ start: { ...written.start }, end: { ...written.end } });
  markDeleted(old);
  releaseSpan(old);
  releaseSpan(kept);
  return kept;
}

function fillUnfilled(control: Element, text: string): Span {
  if (text !== '') return fillControl(control, text);
  emptyControl(control);
  const first = [...paragraphsIn(content(control) ?? control)][0] ?? control;
  return pointSpan({ paragraph: first, offset: 0 });
}

function insertBeside(span: Span, text: string, location: TextLocation): Span {
  const { start, end } = span;
  switch (location) {
    case 'Replace': {
      const written = replaceSpan(span, text);
      Object.assign(start, written.start);
      Object.assign(end, written.end);
      return { start: { ...written.start }, end: { ...written.end } };
    }
    case 'Start':
      return insertLines({ ...start }, text, span.within);
    case 'Before': {
      const written = insertLines({ ...start }, text, undefined);
      Object.assign(start, written.end);
      return written;
    }
    case 'End': {
      const written = insertLines(
        { ...end, offset: Math.min(end.offset, textLength(end.paragraph)) },
        text,
        span.within,
      );
      Object.assign(end, written.end);
      return written;
    }
    case 'After': {
      const behindMark = end.offset > textLength(end.paragraph);
      const story = storyOf(end.paragraph);
      const next = behindMark && story ? nextParagraph(end.paragraph, story) : undefined;
      return insertLines(
        next ? { paragraph: next, offset: 0 } : { ...end, offset: Math.min(end.offset, textLength(end.paragraph)) },
        text,
      );
    }
  }
}

/** A control that has lost its last character shows a placeholder again. */
export function showPlaceholderIfEmpty(paragraph: Element, within?: Element): void {
  const control = within && isAttached(within) ? within : anyControlAround(paragraph);
  if (
    control &&
    !isShowingPlaceholder(control) &&
    content(control) &&
    isTextControl(control) &&
    controlText(control) === ''
  )
    emptyControl(control);
}

const isTextControl = (control: Element): boolean => {
  const blocks = [...paragraphsIn(content(control) ?? control)];
  return (
    !content(control)?.getElementsByTagNameNS(control.namespaceURI, 'drawing').length &&
    blocks.length <= 1 &&
    !isW(content(control)?.firstChild, 'tc', 'tr', 'tbl')
  );
};

/** A paragraph for each line of a text, with another's properties and the formatting of its text. */
function paragraphsLike(like: Element, text: string): Element[] {
  const source =
    pieces(like)
      .filter(({ text: words }) => words !== '')
      .pop()?.run ?? runs(like).pop();
  const properties = source ? child(source, 'rPr') : undefined;
  return linesOf(text).map((line) => {
    const paragraph = paragraphLike(like);
    insertText({ paragraph, offset: 0 }, line);
    for (const run of properties ? runs(paragraph) : []) {
      const own = child(run, 'rPr');
      if (own) remove(own);
      run.insertBefore(deepCopy(properties!), run.firstChild);
    }
    return paragraph;
  });
}

/**
 * Puts plain text in the place of all that a cell holds, controls and nested tables too (https://github.com/OfficeDev/office-js/issues/2330:
 * there the control went with the third text, here with the first). With tracking the old words stay, marked as deleted.
 */
export function writeCell(cell: Element, text: string, session: Session): void {
  session.beforeEdit(cell);
  if (holdsLocked(cell)) throw lockedControl('The cell holds a content control that is locked.');
  if (session.docx.isTracking) {
    writeText(blocksSpan(cell), text, 'Replace', session);
    return;
  }
  const written = paragraphsLike(firstParagraph(cell), text);
  for (const block of [...children(cell)]) if (!isW(block, 'tcPr')) remove(block);
  for (const paragraph of written) cell.appendChild(paragraph);
  session.edited(cell);
}

/**
 * New paragraphs before or after a block, one for each line, formatted like the paragraph beside them and
 * its text. Answers the first.
 */
export function writeParagraphs(
  beside: Element,
  like: Element,
  text: string,
  where: 'Before' | 'After',
  session: Session,
): Element {
  session.beforeEdit(isW(beside, 'sdt') && isElement(beside.parentNode) ? beside.parentNode : beside); // beside a control is outside it
  const made = paragraphsLike(like, text);
  let last = beside;
  for (const paragraph of made) {
    if (where === 'Before') beside.parentNode?.insertBefore(paragraph, beside);
    else insertAfter(paragraph, last);
    last = paragraph;
  }
  if (session.docx.isTracking) for (const paragraph of made) markInserted(paragraphSpan(paragraph));
  session.edited(made[0]!);
  return made[0]!;
}

/** Deletes a stretch, or marks it as deleted where changes are tracked. */
export function deleteOrMark(span: Span, session: Session): void {
  session.beforeEdit(span.within ?? span.start.paragraph);
  const { paragraph } = span.start;
  const part = paragraph.ownerDocument?.documentElement ?? paragraph;
  if (session.docx.isTracking) markDeleted(span);
  else {
    deleteSpan(span);
    if (isAttached(paragraph)) showPlaceholderIfEmpty(paragraph, span.within);
  }
  session.edited(part);
}
