// The words that stand in a cell or control of a copy, without what Word only shows there until somebody writes.
import type { Element } from '@xmldom/xmldom';
import { attribute, child, isW, outermost, wordsOf } from '../../ooxml/reading-order';

/** The paragraphs of a cell or control, without those that Word marks as a prompt from first to last. */
export function paragraphsOf(place: Element): string[] {
  return outermost(place, 'p').map((paragraph) => (isWordsOwnPrompt(paragraph) ? '' : wordsOf(paragraph)));
}

/** The nearest element of a name around a node; null where it stands in none. */
export function ancestor(node: Element, name: string): Element | null {
  for (let at = node.parentNode; at && at.nodeType === 1; at = at.parentNode) if (isW(at, name)) return at as Element;
  return null;
}

/** In a control that says it shows its prompt, every run in the look of prompts. The mark alone is not believed: words would be lost by it. */
function isWordsOwnPrompt(paragraph: Element): boolean {
  const control = ancestor(paragraph, 'sdt');
  if (!child(child(control ?? undefined, 'sdtPr'), 'showingPlcHdr')) return false;
  const runs = outermost(paragraph, 'r');
  return (
    runs.length > 0 && runs.every((run) => attribute(child(child(run, 'rPr'), 'rStyle'), 'val') === 'PlaceholderText')
  );
}
