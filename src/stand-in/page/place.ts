// A place in the document as a test names it: by words or by number, so that it can cross to the page as JSON.
import type { OpenDocx, Selection } from '../docx/open-docx';
import { paragraphsIn } from '../tree/blocks';
import { paragraphText, textLength } from '../tree/text';

/**
 * A place in the document's text. `paragraph` is a position in reading order (cells and controls count too) or words that the paragraph
 * contains; `after` counts on from the first paragraph that contains those words: 1 is the one behind it. Without `offset`: its end.
 * `length` is how much is selected from there on, which is then typed over.
 */
export interface Place {
  paragraph: number | string;
  after?: number;
  offset?: number;
  length?: number;
}

/**
 * Finds a place.
 * @throws Error with a sentence where the document has no such paragraph
 */
export function selectionAt(docx: OpenDocx, { paragraph: wanted, after = 0, offset, length = 0 }: Place): Selection {
  const all = [...paragraphsIn(docx.body)];
  const first = typeof wanted === 'number' ? wanted : all.findIndex((one) => paragraphText(one).includes(wanted));
  const paragraph = first < 0 ? undefined : all[first + after];
  if (!paragraph) throw new Error(`The document has no paragraph at ${JSON.stringify({ paragraph: wanted, after })}.`);
  const start = Math.min(offset ?? Infinity, textLength(paragraph));
  return {
    start: { paragraph, offset: start },
    end: { paragraph, offset: Math.min(start + length, textLength(paragraph)) },
  };
}
