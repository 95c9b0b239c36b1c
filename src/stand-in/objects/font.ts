// Word.Font: direct formatting on the runs of a stretch, a paragraph, a control, a body or a table.
import type { Element } from '@xmldom/xmldom';
import { effectiveFlag, effectiveProperty, markProperties, runProperties, setRunProperty } from '../tree/formatting';
import { attribute, isAttached, isW } from '../tree/names';
import { isSpanAttached, type Span, spanParagraphs, spanRuns, touchedRuns } from '../tree/span';
import { textLength } from '../tree/text';
import { invalidArgument, quoted } from './error';
import { stylesOf } from './styles';
import { type Json, type Property, type Session, type WordClass } from './word-class';

/** What a font belongs to: a stretch, read anew each time. */
export interface FontTarget {
  span(): Span;
  isThere(): boolean;
}

export const fontOfSpan = (span: Span): FontTarget => ({ span: () => span, isThere: () => isSpanAttached(span) });
export const fontOf = (owner: Element, span: () => Span): FontTarget => ({ span, isThere: () => isAttached(owner) });

/** The runs that a reading looks at; in an empty stretch the paragraph, whose mark then speaks. */
function read<V extends Json>(target: FontTarget, one: (run: Element) => V, mixed: V): V {
  const span = target.span();
  const touched = touchedRuns(span);
  const values = (touched.length ? touched : [span.start.paragraph]).map(one);
  return values.every((value) => value === values[0]) ? values[0]! : mixed;
}

/** Writes to every run of the stretch, and to the marks of the paragraphs it covers. */
function write(target: FontTarget, session: Session, set: (properties: Element) => void): void {
  const span = target.span();
  session.beforeEdit(span.within ?? span.start.paragraph);
  for (const run of spanRuns(span)) set(runProperties(run));
  for (const paragraph of spanParagraphs(span)) {
    const coversMark =
      paragraph !== span.end.paragraph || span.end.offset > textLength(paragraph) || textLength(paragraph) === 0;
    if (coversMark && isW(paragraph, 'p')) set(markProperties(paragraph));
  }
  session.edited(span.start.paragraph);
}

const flag = (name: string, complex?: string): Property<FontTarget> => ({
  set: '1.1',
  get: (target, session) => read<boolean | null>(target, (run) => effectiveFlag(run, name, stylesOf(session)), null),
  put: (target, value, session) => {
    if (typeof value !== 'boolean') throw invalidArgument('This has to be true or false.');
    write(target, session, (properties) => {
      for (const each of complex ? [name, complex] : [name])
        setRunProperty(properties, each, value ? {} : { val: '0' });
    });
  },
});

const script = (value: 'subscript' | 'superscript'): Property<FontTarget> => ({
  set: '1.1',
  get: (target, session) =>
    read<boolean | null>(
      target,
      (run) => attribute(effectiveProperty(run, 'vertAlign', stylesOf(session)), 'val') === value,
      null,
    ),
  put: (target, on, session) =>
    write(target, session, (properties) => setRunProperty(properties, 'vertAlign', { val: on ? value : 'baseline' })),
});

const underlines: Record<string, string> = {
  None: 'none',
  Single: 'single',
  Word: 'words',
  Double: 'double',
  Dotted: 'dotted',
  DottedHeavy: 'dottedHeavy',
  Thick: 'thick',
  DashLine: 'dash',
  DashLineHeavy: 'dashedHeavy',
  DashLineLong: 'dashLong',
  DashLineLongHeavy: 'dashLongHeavy',
  DotDashLine: 'dotDash',
  DotDashLineHeavy: 'dashDotHeavy',
  TwoDotDashLine: 'dotDotDash',
  TwoDotDashLineHeavy: 'dashDotDotHeavy',
  Wave: 'wave',
  WaveHeavy: 'wavyHeavy',
  WaveDouble: 'wavyDouble',
};

const highlights: Record<string, string> = {
  black: '#000000',
  blue: '#0000FF',
  cyan: '#00FFFF',
  darkBlue: '#000080',
  darkCyan: '#008080',
  darkGray: '#808080',
  darkGreen: '#008000',
  darkMagenta: '#800080',
  darkRed: '#800000',
  darkYellow: '#808000',
  green: '#00FF00',
  lightGray: '#C0C0C0',
  magenta: '#FF00FF',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

const named: Record<string, string> = {
  black: '000000',
  white: 'FFFFFF',
  red: 'FF0000',
  green: '008000',
  blue: '0000FF',
  gray: '808080',
  grey: '808080',
  yellow: 'FFFF00',
  orange: 'FFA500',
  purple: '800080',
};

/** `#rrggbb` or a plain colour name as the six digits of w:color. */
export function colour(value: Json): string {
  const text = typeof value === 'string' ? value.trim() : '';
  const digits = /^#?([0-9a-f]{6})$/i.exec(text)?.[1] ?? named[text.toLowerCase()];
  if (!digits) throw invalidArgument(`${quoted(value)} is not a colour.`);
  return digits.toUpperCase();
}

export const fontClass: WordClass<FontTarget> = {
  name: 'Font',
  properties: {
    Name: {
      set: '1.1',
      get: (target, session) =>
        read(target, (run) => attribute(effectiveProperty(run, 'rFonts', stylesOf(session)), 'ascii') ?? '', ''),
      put: (target, value, session) => {
        if (typeof value !== 'string' || !value) throw invalidArgument('A font has to have a name.');
        write(target, session, (properties) =>
          setRunProperty(properties, 'rFonts', { ascii: value, hAnsi: value, eastAsia: value, cs: value }),
        );
      },
    },
    Size: {
      set: '1.1',
      get: (target, session) =>
        read<number | null>(
          target,
          (run) => Number(attribute(effectiveProperty(run, 'sz', stylesOf(session)), 'val') ?? '20') / 2,
          null,
        ),
      put: (target, value, session) => {
        if (typeof value !== 'number' || value < 1 || value > 1638)
          throw invalidArgument('A font size is between 1 and 1638 points.');
        write(target, session, (properties) => {
          for (const name of ['sz', 'szCs']) setRunProperty(properties, name, { val: String(Math.round(value * 2)) });
        });
      },
    },
    Bold: flag('b', 'bCs'),
    Italic: flag('i', 'iCs'),
    Color: {
      set: '1.1',
      get: (target, session) =>
        read(
          target,
          (run) => {
            const value = attribute(effectiveProperty(run, 'color', stylesOf(session)), 'val') ?? 'auto';
            return value === 'auto' ? '#000000' : `#${value.toUpperCase()}`;
          },
          '',
        ),
      put: (target, value, session) => {
        const digits = colour(value);
        write(target, session, (properties) => setRunProperty(properties, 'color', { val: digits }));
      },
    },
    Underline: {
      set: '1.1',
      get: (target, session) =>
        read(
          target,
          (run) => {
            const value = attribute(effectiveProperty(run, 'u', stylesOf(session)), 'val') ?? 'none';
            return Object.keys(underlines).find((name) => underlines[name] === value) ?? 'None';
          },
          'Mixed',
        ),
      put: (target, value, session) => {
        const found = typeof value === 'string' ? underlines[value] : undefined;
        if (!found) throw invalidArgument(`${quoted(value)} is not an underline.`);
        write(target, session, (properties) => setRunProperty(properties, 'u', { val: found }));
      },
    },
    Subscript: script('subscript'),
    Superscript: script('superscript'),
    StrikeThrough: flag('strike'),
    DoubleStrikeThrough: flag('dstrike'),
    HighlightColor: {
      set: '1.1',
      get: (target, session) =>
        read<string | null>(
          target,
          (run) => {
            const value = attribute(effectiveProperty(run, 'highlight', stylesOf(session)), 'val');
            return value === undefined || value === 'none' ? null : (highlights[value] ?? null);
          },
          '',
        ),
      put: (target, value, session) => {
        if (value === null || value === '') {
          write(target, session, (properties) => setRunProperty(properties, 'highlight', undefined));
          return;
        }
        const text = typeof value === 'string' ? value : '';
        const found = Object.keys(highlights).find(
          (name) => name.toLowerCase() === text.toLowerCase() || highlights[name] === text.toUpperCase(),
        );
        if (!found) throw invalidArgument(`“${text}” is not a colour to highlight with.`);
        write(target, session, (properties) => setRunProperty(properties, 'highlight', { val: found }));
      },
    },
  },
  navigation: {},
  methods: {},
  isThere: (target) => target.isThere(),
};
