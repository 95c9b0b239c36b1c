// Formatting of runs and paragraphs: direct formatting written in schema order, and what applies once styles are resolved.
import type { Document, Element } from '@xmldom/xmldom';
import { ancestorNamed, attribute, child, children, create, isOn, isW, remove, setProperty } from './names';

const runOrder = [
  'rStyle',
  'rFonts',
  'b',
  'bCs',
  'i',
  'iCs',
  'caps',
  'smallCaps',
  'strike',
  'dstrike',
  'outline',
  'shadow',
  'emboss',
  'imprint',
  'noProof',
  'snapToGrid',
  'vanish',
  'webHidden',
  'color',
  'spacing',
  'w',
  'kern',
  'position',
  'sz',
  'szCs',
  'highlight',
  'u',
  'effect',
  'bdr',
  'shd',
  'fitText',
  'vertAlign',
  'rtl',
  'cs',
  'em',
  'lang',
  'eastAsianLayout',
  'specVanish',
  'oMath',
  'rPrChange',
];

export const paragraphOrder = [
  'pStyle',
  'keepNext',
  'keepLines',
  'pageBreakBefore',
  'framePr',
  'widowControl',
  'numPr',
  'suppressLineNumbers',
  'pBdr',
  'shd',
  'tabs',
  'suppressAutoHyphens',
  'kinsoku',
  'wordWrap',
  'overflowPunct',
  'topLinePunct',
  'autoSpaceDE',
  'autoSpaceDN',
  'bidi',
  'adjustRightInd',
  'snapToGrid',
  'spacing',
  'ind',
  'contextualSpacing',
  'mirrorIndents',
  'suppressOverlap',
  'jc',
  'textDirection',
  'textAlignment',
  'textboxTightWrap',
  'outlineLvl',
  'divId',
  'cnfStyle',
  'rPr',
  'sectPr',
  'pPrChange',
];

/** A run's (or a paragraph mark's) own properties, made if there are none. */
export function runProperties(run: Element): Element {
  const known = child(run, 'rPr');
  if (known) return known;
  const made = create(run, 'rPr');
  run.insertBefore(made, run.firstChild);
  return made;
}

/** A paragraph's own properties, made if there are none. */
export function paragraphProperties(paragraph: Element): Element {
  const known = child(paragraph, 'pPr');
  if (known) return known;
  const made = create(paragraph, 'pPr');
  paragraph.insertBefore(made, paragraph.firstChild);
  return made;
}

/** Sets a run property, or takes it away with undefined. */
export function setRunProperty(
  properties: Element,
  name: string,
  attributes: Record<string, string> | undefined,
): void {
  if (attributes) setProperty(properties, create(properties, name, attributes), runOrder);
  else {
    const old = child(properties, name);
    if (old) remove(old);
  }
}

/** The properties of a paragraph's mark, made if there are none. */
export function markProperties(paragraph: Element): Element {
  const properties = paragraphProperties(paragraph);
  const known = child(properties, 'rPr');
  if (known) return known;
  const made = create(properties, 'rPr');
  setProperty(properties, made, paragraphOrder);
  return made;
}

/** A style of the document by its id. */
export function styleById(styles: Document | undefined, id: string | undefined): Element | undefined {
  if (!styles?.documentElement || id === undefined) return undefined;
  for (const style of children(styles.documentElement))
    if (isW(style, 'style') && attribute(style, 'styleId') === id) return style;
  return undefined;
}

/** The style a kind of thing has when it names none. */
export function defaultStyle(styles: Document | undefined, type: 'paragraph' | 'character'): Element | undefined {
  if (!styles?.documentElement) return undefined;
  for (const style of children(styles.documentElement)) {
    if (
      isW(style, 'style') &&
      attribute(style, 'type') === type &&
      ['1', 'true', 'on'].includes(attribute(style, 'default') ?? '')
    )
      return style;
  }
  return undefined;
}

/** A style and those it is based on, the nearest first. */
export function styleChain(styles: Document | undefined, style: Element | undefined): Element[] {
  const chain: Element[] = [];
  for (
    let each = style;
    each && !chain.includes(each);
    each = styleById(styles, attribute(child(each, 'basedOn'), 'val'))
  )
    chain.push(each);
  return chain;
}

function fromStyle(
  styles: Document | undefined,
  style: Element | undefined,
  name: string,
  kind: 'rPr' | 'pPr' = 'rPr',
): Element | undefined {
  return styleChain(styles, style)
    .map((each) => child(child(each, kind), name))
    .find((found) => found !== undefined);
}

/** A paragraph property as it comes out: the paragraph's own, its style's, or that of a style it is based on. */
export function effectiveParagraphProperty(
  paragraph: Element,
  name: string,
  styles: Document | undefined,
): Element | undefined {
  const own = child(paragraph, 'pPr');
  const style = styleById(styles, attribute(child(own, 'pStyle'), 'val')) ?? defaultStyle(styles, 'paragraph');
  return child(own, name) ?? fromStyle(styles, style, name, 'pPr');
}

/** The same for one attribute of a property, each of which is inherited by itself; in the end the document's default. */
export function effectiveParagraphAttribute(
  paragraph: Element,
  name: string,
  key: string,
  styles: Document | undefined,
): string | undefined {
  const own = child(paragraph, 'pPr');
  const style = styleById(styles, attribute(child(own, 'pStyle'), 'val')) ?? defaultStyle(styles, 'paragraph');
  const byDefault = child(child(child(styles?.documentElement, 'docDefaults'), 'pPrDefault'), 'pPr');
  const sources = [own, ...styleChain(styles, style).map((each) => child(each, 'pPr')), byDefault];
  return sources.map((source) => attribute(child(source, name), key)).find((value) => value !== undefined);
}

/**
 * A run property as it comes out: the run's own, its character style's, its paragraph style's, the document's default. Table styles are
 * left out.
 */
export function effectiveProperty(run: Element, name: string, styles: Document | undefined): Element | undefined {
  const own = child(run, 'rPr');
  const paragraph = isW(run, 'p') ? run : ancestorNamed(run, 'p');
  const mark = isW(run, 'p') ? child(child(run, 'pPr'), 'rPr') : own;
  const paragraphStyle =
    styleById(styles, attribute(child(child(paragraph, 'pPr'), 'pStyle'), 'val')) ?? defaultStyle(styles, 'paragraph');
  return (
    child(mark, name) ??
    fromStyle(styles, styleById(styles, attribute(child(mark, 'rStyle'), 'val')), name) ??
    fromStyle(styles, paragraphStyle, name) ??
    child(child(child(child(styles?.documentElement, 'docDefaults'), 'rPrDefault'), 'rPr'), name)
  );
}

export const effectiveFlag = (run: Element, name: string, styles: Document | undefined): boolean =>
  isOn(effectiveProperty(run, name, styles));
