// Words that a colleague wrote in a part where no answer and no mark is looked for: above, below, beside, in a text box or a footnote.
import type { Element } from '@xmldom/xmldom';
import { normalisedText } from '../../enquiry/normalised-text';
import { children, everywhere, isW, outermost, wordsOf } from '../../ooxml/reading-order';
import { textOf } from './form-rows';

/**
 * @param ours is this line one that was sent out?
 * @param isRead was this cell read as an answer or a mark already?
 * @param elsewhere headers, footers and notes
 */
export function looseWords(
  body: Element,
  ours: (line: string) => boolean,
  isRead: (cell: Element) => boolean,
  elsewhere: readonly Element[],
): string[] {
  const paragraphs = (place: Element): string[] => [...outermost(place, 'p')].map(wordsOf);
  const boxes = [body, ...elsewhere].flatMap((place) => [...everywhere(place, 'txbxContent')].flatMap(paragraphs));
  const texts = [
    ...besideTables(body).map(wordsOf),
    ...[...outermost(body, 'tc')].filter((cell) => !isRead(cell)).map(textOf),
    ...boxes,
    ...elsewhere.flatMap(paragraphs),
  ];
  return texts.map((text) => normalisedText(text).trim()).filter((text) => text !== '' && !ours(text));
}

/** The paragraphs that stand in no table. */
function besideTables(container: Element): Element[] {
  return [...children(container)].flatMap((node) =>
    isW(node, 'p') ? [node] : isW(node, 'tbl', 'txbxContent') ? [] : besideTables(node),
  );
}
