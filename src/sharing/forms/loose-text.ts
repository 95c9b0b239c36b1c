// Words that a colleague wrote in a part where no answer and no mark is looked for: above, below, beside, in a text box or a footnote.
import type { Element } from '@xmldom/xmldom';
import { normalisedText } from '../../enquiry/normalised-text';
import { children, isW, outermost } from '../../ooxml/reading-order';
import type { LookedThrough } from '../copy/beside-answers';
import { textOf } from './form-rows';

/**
 * @param ours is this line one that was sent out?
 * @param isRead was this cell read as an answer or a mark already?
 */
export function looseWords(
  { page, body, margins, notes }: LookedThrough,
  ours: (line: string) => boolean,
  isRead: (cell: Element) => boolean,
): string[] {
  const elsewhere = [...margins, ...notes];
  const texts = [
    ...besideTables(body).map((one) => page.words(one)),
    ...outermost(body, 'tc')
      .filter((cell) => !isRead(cell))
      .map((cell) => textOf(page, cell)),
    ...[body, ...elsewhere].flatMap((place) => page.boxed(place)),
    ...elsewhere.flatMap((place) => page.lines(place)),
  ];
  return texts.map((text) => normalisedText(text).trim()).filter((text) => text !== '' && !ours(text));
}

/** The paragraphs that stand in no table. */
function besideTables(container: Element): Element[] {
  return [...children(container)].flatMap((node) =>
    isW(node, 'p') ? [node] : isW(node, 'tbl', 'txbxContent') ? [] : besideTables(node),
  );
}
