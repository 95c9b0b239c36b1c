// The words in a document's text boxes. Scripts do not reach them otherwise (https://github.com/OfficeDev/office-js/issues/2945).
import type { Element } from '@xmldom/xmldom';
import { normalisedText } from '../enquiry/normalised-text';
import { bodyOf, mainPart, type Unreadable } from './read-package';
import { children, isW, outermost, wordsOf } from './reading-order';

/** One text box, or one shape with words in it. */
export interface TextBox {
  /** Canonical; its paragraphs, those of tables in it included, joined by LF. Not the words of a box inside it. */
  readonly text: string;
  /** The paragraph it is anchored in, counted as Word's `body.paragraphs`: tables included, text boxes not. */
  readonly anchor: number;
  /** That paragraph's own words, canonical. */
  readonly anchorText: string;
}

/**
 * Finds the text boxes of the document's body, in reading order.
 * @param packageXml what `body.getOoxml()` gave
 */
export function textBoxesIn(packageXml: string): { readonly boxes: readonly TextBox[] } | Unreadable {
  const part = mainPart(packageXml);
  // Most documents have none, and reading a long one takes seconds.
  if (part !== null && !part.includes('txbxContent')) return { boxes: [] };
  const body = bodyOf(part);
  if (!body) return { unreadable: true };
  const boxes = [...outermost(body, 'p')].flatMap((paragraph, anchor) =>
    boxesIn(paragraph).map((box) => ({ text: textOf(box), anchor, anchorText: normalisedText(wordsOf(paragraph)) })),
  );
  return { boxes };
}

/** A box in words marked as deleted or moved away is gone, as the words are. */
function boxesIn(container: Element): Element[] {
  return [...children(container)].flatMap((node) => {
    if (isW(node, 'del', 'moveFrom')) return [];
    return isW(node, 'txbxContent') ? [node, ...boxesIn(node)] : boxesIn(node);
  });
}

function textOf(box: Element): string {
  return normalisedText([...outermost(box, 'p')].map(wordsOf).join('\n'));
}
