// What Backspace and Delete take away, with and without a modifier key.
import type { OpenDocx, Point, Selection } from '../../docx/open-docx';
import { paragraphsIn } from '../../tree/blocks';
import { isAttached } from '../../tree/names';
import { isEmptySpan, placeholderAt } from '../../tree/span';
import { joinWithNext, paragraphText, textLength } from '../../tree/text';
import { deleteMark, isMarkedDeleted } from '../../tree/tracking';
import { typeText } from '../../tree/typing';
import type { OoxmlElement } from '../document-view/nodes';

export type Unit = 'character' | 'word' | 'line';
export type Direction = 'backward' | 'forward';

/** Deletes the selection or, where nothing is selected, one unit beside the caret; at a paragraph's edge the paragraph is joined with its neighbour. */
export function deleteBeside(docx: OpenDocx, unit: Unit, direction: Direction): void {
  const { start, end } = docx.selection;
  // A prompt is not text that could be deleted.
  if (placeholderAt(start)) return;
  if (!isEmptySpan({ start, end })) return deleteSelected(docx, { start, end }, direction);
  const { paragraph } = start;
  const text = paragraphText(paragraph);
  const from = pastDeleted(docx, start, direction);
  const other = direction === 'backward' ? boundaryBefore(text, from, unit) : boundaryAfter(text, from, unit);
  if (other !== from) {
    const [first, last] = direction === 'backward' ? [other, from] : [from, other];
    deleteSelected(docx, { start: { paragraph, offset: first }, end: { paragraph, offset: last } }, direction);
  } else if (direction === 'backward') joinBackward(docx, start);
  else joinForward(docx, start);
}

/** Deletes what is selected. Where changes are tracked it stays, marked, and the caret goes on to its other side. */
export function deleteSelected(docx: OpenDocx, selection: Selection, direction: Direction = 'backward'): void {
  typeText(docx, selection, '');
  if (docx.isTracking && direction === 'backward') docx.setSelection({ start: selection.start, end: selection.start });
}

/** Where there is something to delete: what is already marked as deleted is passed over. */
function pastDeleted(docx: OpenDocx, { paragraph, offset }: Point, direction: Direction): number {
  if (!docx.isTracking) return offset;
  let reached = offset;
  if (direction === 'backward') while (reached > 0 && isMarkedDeleted(paragraph, reached - 1)) reached -= 1;
  else while (isMarkedDeleted(paragraph, reached)) reached += 1;
  return reached;
}

/** The paragraph before this one in the same cell, body or control takes this one's text up; with none there, nothing happens. */
function joinBackward(docx: OpenDocx, { paragraph }: Point): void {
  const before = siblingParagraph(paragraph, -1);
  if (!before) return;
  const offset = textLength(before);
  if (!join(docx, before)) return;
  const seam = isAttached(before) ? { paragraph: before, offset } : { paragraph, offset: 0 };
  docx.setSelection({ start: seam, end: seam });
  docx.changed(seam.paragraph);
}

function joinForward(docx: OpenDocx, { paragraph }: Point): void {
  const next = siblingParagraph(paragraph, 1);
  if (!next || !join(docx, paragraph)) return;
  if (docx.isTracking && isAttached(next))
    docx.setSelection({ start: { paragraph: next, offset: 0 }, end: { paragraph: next, offset: 0 } });
  docx.changed(next);
}

/** Takes the end of a paragraph away, or marks it as taken away. */
function join(docx: OpenDocx, paragraph: OoxmlElement): boolean {
  if (!docx.isTracking) return joinWithNext(paragraph);
  deleteMark(paragraph);
  return true;
}

function siblingParagraph(paragraph: OoxmlElement, away: -1 | 1): OoxmlElement | undefined {
  const parent = paragraph.parentNode as OoxmlElement | null;
  const siblings = parent ? [...paragraphsIn(parent)].filter((one) => one.parentNode === parent) : [];
  return siblings[siblings.indexOf(paragraph) + away];
}

const characters = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });
const words = new Intl.Segmenter('en-GB', { granularity: 'word' });

/** Where the unit in front of an offset begins. Characters are whole ones: an emoji made of several code points goes at once. */
export function boundaryBefore(text: string, offset: number, unit: Unit): number {
  const before = text.slice(0, offset);
  if (unit === 'line') return 0;
  if (unit === 'character') return [...characters.segment(before)].at(-1)?.index ?? 0;
  const found = [...words.segment(before)].reverse();
  return (found.find((one) => one.isWordLike) ?? found.at(-1))?.index ?? 0;
}

/** Where the unit behind an offset ends; a word takes the space after it along. */
export function boundaryAfter(text: string, offset: number, unit: Unit): number {
  const after = text.slice(offset);
  if (unit === 'line') return text.length;
  if (unit === 'character') return offset + ([...characters.segment(after)][0]?.segment.length ?? 0);
  const found = [...words.segment(after)];
  const first = found.findIndex((one) => one.isWordLike);
  const next = found.slice(first + 1).find((one) => one.segment.trim() !== '');
  return first < 0 ? text.length : offset + (next?.index ?? after.length);
}
