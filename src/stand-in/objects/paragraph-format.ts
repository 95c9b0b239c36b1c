// How a paragraph stands on the page: alignment, indents and spacing, as Word.Paragraph has them.
import type { Element } from '@xmldom/xmldom';
import { effectiveParagraphAttribute, paragraphOrder, paragraphProperties } from '../tree/formatting';
import { child, create, setProperty } from '../tree/names';
import { invalidArgument, quoted } from './error';
import { stylesOf } from './styles';
import type { Json, Property, Session } from './word-class';

/** Word.Alignment, and what stands for it in w:jc. */
const alignments: Readonly<Record<string, string>> = {
  Left: 'left',
  Centered: 'center',
  Right: 'right',
  Justified: 'both',
};

const shownAlignment: Readonly<Record<string, string>> = {
  left: 'Left',
  start: 'Left',
  center: 'Centered',
  right: 'Right',
  end: 'Right',
  both: 'Justified',
};

/** The word for w:jc; refuses what is no alignment that can be set. */
export function jcOf(value: Json): string {
  const wanted = typeof value === 'string' ? value.toLowerCase() : '';
  const name = Object.keys(alignments).find((each) => each.toLowerCase() === wanted);
  if (name === undefined) throw invalidArgument(`${quoted(value)} is not an alignment.`);
  return alignments[name]!;
}

export const alignmentOf = (jc: string | undefined): string => shownAlignment[jc ?? 'left'] ?? 'Unknown';

/** Sets attributes of a paragraph property and leaves its others; undefined takes one away. */
function setAttributes(
  paragraph: Element,
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  session: Session,
): void {
  session.beforeEdit(paragraph);
  const properties = paragraphProperties(paragraph);
  let property = child(properties, name);
  if (!property) setProperty(properties, (property = create(properties, name)), paragraphOrder);
  for (const [key, value] of Object.entries(attributes)) {
    property.removeAttributeNS(property.namespaceURI, key);
    if (value !== undefined) property.setAttributeNS(property.namespaceURI, `${property.prefix || 'w'}:${key}`, value);
  }
  session.edited(paragraph);
}

export function setAlignment(paragraph: Element, jc: string, session: Session): void {
  setAttributes(paragraph, 'jc', { val: jc }, session);
}

export const paragraphAlignment = (paragraph: Element, session: Session): string =>
  alignmentOf(effectiveParagraphAttribute(paragraph, 'jc', 'val', stylesOf(session)));

const read = (paragraph: Element, name: string, key: string, session: Session): number | undefined => {
  const value = effectiveParagraphAttribute(paragraph, name, key, stylesOf(session));
  return value === undefined ? undefined : Number(value);
};

const asNumber = (value: Json): number => {
  if (typeof value !== 'number') throw invalidArgument('This has to be a number.');
  return value;
};

const twips = (points: number): string => String(Math.round(points * 20));

/** In points; what is set to another key takes the place of these. */
const length = (name: string, key: string, instead: readonly string[] = []): Property<Element> => ({
  set: '1.1',
  get: (paragraph, session) => (read(paragraph, name, key, session) ?? 0) / 20,
  put: (paragraph, value, session) =>
    setAttributes(
      paragraph,
      name,
      { ...Object.fromEntries(instead.map((each) => [each, undefined])), [key]: twips(asNumber(value)) },
      session,
    ),
});

/** In lines of twelve points; the length in points stands beside it for programs that do not count lines. */
const lines = (key: 'before' | 'after'): Property<Element> => ({
  set: '1.1',
  get: (paragraph, session) => (read(paragraph, 'spacing', `${key}Lines`, session) ?? 0) / 100,
  put: (paragraph, value, session) =>
    setAttributes(
      paragraph,
      'spacing',
      {
        [`${key}Autospacing`]: undefined,
        [`${key}Lines`]: String(Math.round(asNumber(value) * 100)),
        [key]: twips(asNumber(value) * 12),
      },
      session,
    ),
});

/** https://learn.microsoft.com/javascript/api/word/word.paragraph, property by property. */
export const paragraphFormat: Readonly<Record<string, Property<Element>>> = {
  Alignment: {
    set: '1.1',
    get: paragraphAlignment,
    put: (paragraph, value, session) => setAlignment(paragraph, jcOf(value), session),
  },
  LeftIndent: length('ind', 'left', ['start', 'leftChars', 'startChars']),
  RightIndent: length('ind', 'right', ['end', 'rightChars', 'endChars']),
  /** Negative where the first line hangs out. */
  FirstLineIndent: {
    set: '1.1',
    get: (paragraph, session) =>
      ((read(paragraph, 'ind', 'firstLine', session) ?? 0) - (read(paragraph, 'ind', 'hanging', session) ?? 0)) / 20,
    put: (paragraph, value, session) => {
      const points = asNumber(value);
      setAttributes(
        paragraph,
        'ind',
        {
          firstLineChars: undefined,
          hangingChars: undefined,
          firstLine: points >= 0 ? twips(points) : undefined,
          hanging: points < 0 ? twips(-points) : undefined,
        },
        session,
      );
    },
  },
  SpaceBefore: length('spacing', 'before', ['beforeLines', 'beforeAutospacing']),
  SpaceAfter: length('spacing', 'after', ['afterLines', 'afterAutospacing']),
  LineUnitBefore: lines('before'),
  LineUnitAfter: lines('after'),
  /** Points; the interface shows a twelfth of it, as a multiple of a line. */
  LineSpacing: {
    set: '1.1',
    get: (paragraph, session) => (read(paragraph, 'spacing', 'line', session) ?? 240) / 20,
    put: (paragraph, value, session) =>
      setAttributes(paragraph, 'spacing', { line: twips(asNumber(value)), lineRule: 'auto' }, session),
  },
};
