// Sections: each ends with the properties of its pages, in the last paragraph of it or, of the last one, at the end of the body.
import type { Element } from '@xmldom/xmldom';
import { paragraphsIn, sectionEnd } from './blocks';
import { ancestorNamed, child, create, isElement, isW } from './names';

/** What stands in w:sectPr, in the order of the schema (ECMA-376 part 1, 17.6.17). */
export const sectionOrder = [
  'headerReference',
  'footerReference',
  'footnotePr',
  'endnotePr',
  'type',
  'pgSz',
  'pgMar',
  'paperSrc',
  'pgBorders',
  'lnNumType',
  'pgNumType',
  'cols',
  'formProt',
  'vAlign',
  'noEndnote',
  'titlePg',
  'textDirection',
  'bidi',
  'rtlGutter',
  'docGrid',
  'printerSettings',
  'sectPrChange',
];

/** The properties of the last section, made if there are none. */
function lastSection(body: Element): Element {
  const known = sectionEnd(body);
  if (isW(known, 'sectPr')) return known;
  const made = create(body, 'sectPr');
  body.appendChild(made);
  return made;
}

/** The properties of all sections of a body, in order. */
export function sectionsOf(body: Element): Element[] {
  const ends = [...paragraphsIn(body)].flatMap((paragraph) => child(child(paragraph, 'pPr'), 'sectPr') ?? []);
  return [...ends, lastSection(body)];
}

/** The properties of the section that a block lies in. */
export function endOfSection(block: Element): Element {
  const body = ancestorNamed(block, 'body')!;
  for (let node = block.nextSibling; node; node = node.nextSibling) {
    const [end] = isElement(node) ? [...paragraphsWithEnd(node)] : [];
    if (end) return end;
  }
  return lastSection(body);
}

function* paragraphsWithEnd(block: Element): Generator<Element> {
  for (const paragraph of isW(block, 'p') ? [block] : paragraphsIn(block)) {
    const end = child(child(paragraph, 'pPr'), 'sectPr');
    if (end) yield end;
  }
}
