// What Backspace and Delete take away, with and without a modifier key.
import type { OpenDocx, Point, Selection } from '../../docx/open-docx';
import { paragraphsIn } from '../../tree/blocks';
import { anyControlAround, controlText, isEditLocked } from '../../tree/controls';
import { emptyControl, isEmptySpan, placeholderAt } from '../../tree/span';
import { joinWithNext, paragraphText, textLength } from '../../tree/text';
import { typeText } from '../../tree/typing';
import type { OoxmlElement } from '../sheet/nodes';

export type Unit = 'character' | 'word' | 'line';
export type Direction = 'backward' | 'forward';

/** Deletes the selection or, where nothing is selected, one unit beside the caret; at a paragraph's edge the paragraph is joined with its neighbour. */
export function deleteBeside(docx: OpenDocx, unit: Unit, direction: Direction): void {
  const { start, end } = docx.selection;
  // A prompt is not text that could be deleted.
  if (placeholderAt(start)) return;
  if (!isEmptySpan({ start, end })) return deleteSelected(docx, { start, end });
  const text = paragraphText(start.paragraph);
  const other = direction === 'backward' ? boundaryBefore(text, start.offset, unit) : boundaryAfter(text, start.offset, unit);
  if (other !== start.offset) {
    const beside = { paragraph: start.paragraph, offset: other };
    deleteSelected(docx, direction === 'backward' ? { start: beside, end: start } : { start, end: beside });
  } else if (direction === 'backward') joinBackward(docx, start);
  else if (joinWithNext(start.paragraph)) docx.changed(start.paragraph);
}

/** Deletes what is selected. A control that is left without text shows a prompt again, as in Word. */
export function deleteSelected(docx: OpenDocx, selection: Selection): void {
  const { paragraph } = typeText(docx, selection, '');
  const control = [anyControlAround(paragraph), ...paragraph.getElementsByTagNameNS(paragraph.namespaceURI, 'sdt')].find(
    (one) => one && !isEditLocked(one) && controlText(one) === '',
  );
  if (!control) return;
  emptyControl(control);
  docx.changed(control);
}

/** The paragraph before this one in the same cell, body or control takes this one's text up; with none there, nothing happens. */
function joinBackward(docx: OpenDocx, { paragraph }: Point): void {
  const before = siblingParagraphBefore(paragraph);
  if (!before) return;
  const offset = textLength(before);
  if (!joinWithNext(before)) return;
  docx.setSelection({ start: { paragraph: before, offset }, end: { paragraph: before, offset } });
  docx.changed(before);
}

function siblingParagraphBefore(paragraph: OoxmlElement): OoxmlElement | undefined {
  const parent = paragraph.parentNode as OoxmlElement | null;
  const siblings = parent ? [...paragraphsIn(parent)].filter((one) => one.parentNode === parent) : [];
  return siblings[siblings.indexOf(paragraph) - 1];
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
