// insertBreak: a line, a page or a section ends, as Body, Paragraph, Range and ContentControl do it.
import type { Element } from '@xmldom/xmldom';
import { appendParagraph, sectionEnd, storyOf } from '../tree/blocks';
import { anyControlAround } from '../tree/controls';
import { paragraphOrder, paragraphProperties } from '../tree/formatting';
import { child, children, create, deepCopy, insertAfter, isW, remove, setProperty } from '../tree/names';
import { endOfSection, sectionOrder } from '../tree/sections';
import { WordError } from './error';
import type { Arguments, Session } from './word-class';

/** Word.BreakType; `Next` is an older name of `SectionNext`. */
const kinds = ['Page', 'Next', 'SectionNext', 'SectionContinuous', 'SectionEven', 'SectionOdd', 'Line'] as const;
type Kind = (typeof kinds)[number];

/** How the section behind a break begins (ECMA-376 part 1, 17.6.22). */
const beginnings: Partial<Record<Kind, string>> = {
  Next: 'nextPage',
  SectionNext: 'nextPage',
  SectionContinuous: 'continuous',
  SectionEven: 'evenPage',
  SectionOdd: 'oddPage',
};

export const breakKind = (args: Arguments): Kind => args.oneOf(0, kinds);

/** A paragraph that holds a break and nothing else. */
function breakParagraph(near: Element, kind: Kind): Element {
  const paragraph = create(near, 'p');
  const run = create(paragraph, 'r');
  run.appendChild(create(run, 'br', kind === 'Page' ? { type: 'page' } : {}));
  paragraph.appendChild(run);
  return paragraph;
}

/**
 * A break before or after a block. It stands in a paragraph of its own, which is not documented; a section break ends the section there, and
 * what follows begins as the break says. Section breaks outside the body are refused.
 */
export function insertBreak(beside: Element, where: 'Before' | 'After', kind: Kind, session: Session): void {
  session.beforeEdit(beside);
  const paragraph = beginnings[kind] === undefined ? breakParagraph(beside, kind) : create(beside, 'p');
  if (where === 'Before') beside.parentNode?.insertBefore(paragraph, beside);
  else insertAfter(paragraph, beside);
  const beginning = beginnings[kind];
  if (beginning !== undefined) endSection(paragraph, beginning);
  session.edited(paragraph);
}

/** Ends the section at a paragraph: it keeps its pages as they are, and what follows has headers and footers from it. */
function endSection(paragraph: Element, beginning: string): void {
  if (!isW(paragraph.parentNode, 'body') || anyControlAround(paragraph)) {
    remove(paragraph);
    throw new WordError('GeneralException', 'A section cannot end here.');
  }
  const following = endOfSection(paragraph);
  const properties = paragraphProperties(paragraph);
  setProperty(properties, deepCopy(following), paragraphOrder);
  for (const node of [...children(following)]) if (isW(node, 'headerReference', 'footerReference')) remove(node);
  setProperty(following, create(following, 'type', { val: beginning }), sectionOrder);
  const body = storyOf(paragraph)!;
  if (!child(body, 'p') || isLastBlock(paragraph)) appendParagraph(body);
}

function isLastBlock(paragraph: Element): boolean {
  const end = sectionEnd(paragraph.parentNode as Element);
  for (let node = paragraph.nextSibling; node && node !== end; node = node.nextSibling)
    if (isW(node, 'p', 'tbl', 'sdt')) return false;
  return true;
}
