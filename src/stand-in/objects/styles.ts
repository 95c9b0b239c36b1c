// Style and StyleBuiltIn: a paragraph's style by its name in the document, and by Word's own names for the built-in ones.
import type { Document, Element } from '@xmldom/xmldom';
import { strToU8 } from 'fflate';
import {
  defaultStyle,
  paragraphOrder,
  paragraphProperties,
  runProperties,
  setRunProperty,
  styleById,
} from '../tree/formatting';
import { attribute, child, children, create, isW, remove, setProperty, W } from '../tree/names';
import { runs } from '../tree/text';
import { invalidArgument, quoted } from './error';
import type { Json, Property, Session } from './word-class';

const stylesRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';
const stylesType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml';

const builtIn = [
  'Normal',
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `Heading${level}`),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `Toc${level}`),
  'FootnoteText',
  'Header',
  'Footer',
  'Caption',
  'FootnoteReference',
  'EndnoteReference',
  'EndnoteText',
  'Title',
  'Subtitle',
  'Hyperlink',
  'Strong',
  'Emphasis',
  'NoSpacing',
  'ListParagraph',
  'Quote',
  'IntenseQuote',
  'SubtleEmphasis',
  'IntenseEmphasis',
  'SubtleReference',
  'IntenseReference',
  'BookTitle',
  'Bibliography',
  'TocHeading',
];

/** Those that are styles of letters, not of paragraphs: set on a paragraph, they go to its words. */
const ofLetters = new Set([
  'FootnoteReference',
  'EndnoteReference',
  'Hyperlink',
  'Strong',
  'Emphasis',
  'SubtleEmphasis',
  'IntenseEmphasis',
  'SubtleReference',
  'IntenseReference',
  'BookTitle',
]);

/** The names as they stand in a document: `heading 1`, `List Paragraph`. */
export const squeezed = (name: string): string => name.toLowerCase().replace(/\s/g, '');

/** The document's styles part, if it has one. */
export const stylesOf = (session: Session): Document | undefined => {
  const name = session.docx.related('styles');
  return name === undefined ? undefined : session.docx.part(name);
};

function styleOf(paragraph: Element, styles: Document | undefined): Element | undefined {
  return (
    styleById(styles, attribute(child(child(paragraph, 'pPr'), 'pStyle'), 'val')) ?? defaultStyle(styles, 'paragraph')
  );
}

export const nameOf = (style: Element | undefined): string => attribute(child(style, 'name'), 'val') ?? 'Normal';

/** `heading 1` is shown as `Heading 1`, as Word's interface does. */
const shown = (name: string): string =>
  /^(heading|toc) \d|^(header|footer|title|caption|footnote|endnote)/.test(name)
    ? name[0]!.toUpperCase() + name.slice(1)
    : name;

function findByName(
  styles: Document | undefined,
  name: string,
  type: 'paragraph' | 'character' = 'paragraph',
): Element | undefined {
  for (const style of styles?.documentElement ? children(styles.documentElement) : []) {
    if (isW(style, 'style') && attribute(style, 'type') === type && squeezed(nameOf(style)) === squeezed(name))
      return style;
  }
  return undefined;
}

function setStyle(paragraphs: readonly Element[], style: Element, session: Session): void {
  const id = attribute(style, 'styleId') ?? '';
  for (const paragraph of paragraphs) {
    session.beforeEdit(paragraph);
    const properties = paragraphProperties(paragraph);
    const isDefault = ['1', 'true', 'on'].includes(attribute(style, 'default') ?? '');
    const old = child(properties, 'pStyle');
    if (!isDefault) setProperty(properties, create(properties, 'pStyle', { val: id }), paragraphOrder);
    else if (old) remove(old);
    session.edited(paragraph);
  }
}

function setLetterStyle(paragraphs: readonly Element[], style: Element, session: Session): void {
  for (const paragraph of paragraphs) {
    session.beforeEdit(paragraph);
    for (const run of runs(paragraph))
      setRunProperty(runProperties(run), 'rStyle', { val: attribute(style, 'styleId') ?? '' });
    session.edited(paragraph);
  }
}

function clearStyle(paragraphs: readonly Element[], session: Session): void {
  for (const paragraph of paragraphs) {
    session.beforeEdit(paragraph);
    const old = child(paragraphProperties(paragraph), 'pStyle');
    if (old) remove(old);
    session.edited(paragraph);
  }
}

/** The styles of a document without any begin empty: what its paragraphs look like stays. */
export function stylesFor({ docx }: Session): Element {
  const known = docx.related('styles');
  const name = known ?? 'word/styles.xml';
  if (known === undefined) {
    const content = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:styles xmlns:w="${W}"/>`;
    docx.parts.write(name, strToU8(content), stylesType);
    docx.parts.relate(docx.mainPart, stylesRelation, name);
  }
  return (docx.part(name) as Document).documentElement as Element;
}

/** A built-in style that the document does not have yet comes into it in its plainest form; a heading with its level. */
function bringBuiltIn(name: string, session: Session): Element {
  const root = stylesFor(session);
  const isOfLetters = ofLetters.has(name);
  const style = create(root, 'style', { type: isOfLetters ? 'character' : 'paragraph', styleId: name });
  style.appendChild(
    create(style, 'name', {
      val: name
        .replace(/(\d)$/, ' $1')
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replace(/^(Heading|Toc) /, (word) => word.toLowerCase()),
    }),
  );
  const normal = defaultStyle(stylesOf(session), isOfLetters ? 'character' : 'paragraph');
  if (normal) style.appendChild(create(style, 'basedOn', { val: attribute(normal, 'styleId') ?? '' }));
  const level = /^Heading(\d)$/.exec(name)?.[1];
  if (level !== undefined) {
    const properties = create(style, 'pPr');
    properties.appendChild(create(style, 'keepNext'));
    properties.appendChild(create(style, 'outlineLvl', { val: String(Number(level) - 1) }));
    style.appendChild(properties);
    const look = create(style, 'rPr');
    look.appendChild(create(style, 'b'));
    style.appendChild(look);
  }
  root.appendChild(style);
  session.edited(root);
  return style;
}

/** The two properties for anything that has paragraphs; mixed styles answer an empty text, or Other. */
export function styleProperties<T>(paragraphsOf: (target: T) => Element[]): {
  Style: Property<T>;
  StyleBuiltIn: Property<T>;
} {
  const one = (target: T, session: Session): string | undefined => {
    const names = new Set(paragraphsOf(target).map((paragraph) => nameOf(styleOf(paragraph, stylesOf(session)))));
    return names.size === 1 ? [...names][0] : undefined;
  };
  return {
    Style: {
      set: '1.1',
      get: (target, session) => shown(one(target, session) ?? ''),
      put: (target, value: Json, session) => {
        const style = typeof value === 'string' ? findByName(stylesOf(session), value) : undefined;
        if (!style) throw invalidArgument(`There is no paragraph style ${quoted(value)}.`);
        setStyle(paragraphsOf(target), style, session);
      },
    },
    StyleBuiltIn: {
      set: '1.3',
      get: (target, session) => {
        const name = one(target, session);
        return builtIn.find((each) => name !== undefined && squeezed(each) === squeezed(name)) ?? 'Other';
      },
      put: (target, value: Json, session) => {
        const name = builtIn.find((each) => each === value);
        if (!name) throw invalidArgument(`${quoted(value)} is not a built-in style.`);
        const known = findByName(stylesOf(session), name, ofLetters.has(name) ? 'character' : 'paragraph');
        // Normal is there in every document, also in one that defines no styles: it is what a paragraph has that names none.
        if (!known && name === 'Normal') clearStyle(paragraphsOf(target), session);
        else if (ofLetters.has(name))
          setLetterStyle(paragraphsOf(target), known ?? bringBuiltIn(name, session), session);
        else setStyle(paragraphsOf(target), known ?? bringBuiltIn(name, session), session);
      },
    },
  };
}
