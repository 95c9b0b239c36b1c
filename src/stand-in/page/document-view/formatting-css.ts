// Word's paragraph and run properties as CSS: near enough that a document reads as it does in Word.
import { attribute, child, type OoxmlElement } from './nodes';
import { isOnIn, mergedAttribute, property, type Layers, type Styles } from './styles';

/** CSS property names and values. */
export type Css = Record<string, string>;

/** Word's single line spacing is about this many times the font size for the fonts that schools use. */
const singleLine = 1.2;

const alignments: Record<string, string> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

/** Highlight colours by Word's names (ECMA-376 part 1, §17.18.40). */
const highlights: Record<string, string> = {
  yellow: '#ffff00',
  green: '#00ff00',
  cyan: '#00ffff',
  magenta: '#ff00ff',
  blue: '#0000ff',
  red: '#ff0000',
  black: '#000000',
  white: '#ffffff',
  darkBlue: '#00008b',
  darkCyan: '#008b8b',
  darkGreen: '#006400',
  darkMagenta: '#8b008b',
  darkRed: '#8b0000',
  darkYellow: '#808000',
  darkGray: '#a9a9a9',
  lightGray: '#d3d3d3',
};

const underlines: Record<string, string> = {
  double: 'double',
  wave: 'wavy',
  wavyHeavy: 'wavy',
  dotted: 'dotted',
  dash: 'dashed',
  dashLong: 'dashed',
};

/** Twentieths of a point, Word's unit of length, as CSS points. */
export function points(twips: number): string {
  return `${twips / 20}pt`;
}

/** A colour as CSS, or undefined for "auto" and anything that is not six hexadecimal digits. */
export function colour(hex: string | undefined): string | undefined {
  return hex && /^[0-9a-f]{6}$/i.test(hex) ? `#${hex}` : undefined;
}

/** The CSS of a paragraph's own box: spacing, indents, alignment, shading and borders. */
export function paragraphCss(layers: Layers): Css {
  const number = (name: string, ...attributes: string[]): number =>
    Number.parseInt(mergedAttribute(layers, name, ...attributes) ?? '0', 10) || 0;
  const css: Css = {
    'margin-top': points(number('spacing', 'before')),
    'margin-bottom': points(number('spacing', 'after')),
    'line-height': lineHeight(number('spacing', 'line'), mergedAttribute(layers, 'spacing', 'lineRule')),
  };
  const left = number('ind', 'left', 'start');
  const right = number('ind', 'right', 'end');
  const first = number('ind', 'firstLine') - number('ind', 'hanging');
  if (left) css['margin-left'] = points(left);
  if (right) css['margin-right'] = points(right);
  if (first) css['text-indent'] = points(first);
  const alignment = alignments[attribute(property(layers, 'jc'), 'val') ?? ''];
  if (alignment) css['text-align'] = alignment;
  if (isOnIn(layers, 'bidi')) css['direction'] = 'rtl';
  const fill = colour(attribute(property(layers, 'shd'), 'fill'));
  if (fill) css['background-color'] = fill;
  const borders = property(layers, 'pBdr');
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const border = child(borders, side);
    if (border)
      Object.assign(css, {
        [`border-${side}`]: borderCss(border),
        [`padding-${side}`]: `${attribute(border, 'space') ?? '0'}pt`,
      });
  }
  return css;
}

function lineHeight(line: number, rule: string | undefined): string {
  if (!line) return String(singleLine);
  return rule === 'exact' || rule === 'atLeast'
    ? points(line)
    : String(Math.round((line / 240) * singleLine * 1000) / 1000);
}

/** The CSS of a run's text. Hidden text is marked by a class where it is drawn, not here. */
export function runCss(layers: Layers, styles: Styles): Css {
  const css: Css = {};
  const family = fontFamily(layers, styles);
  if (family) css['font-family'] = family;
  const halfPoints = Number(attribute(property(layers, 'sz'), 'val'));
  if (halfPoints) css['font-size'] = `${halfPoints / 2}pt`;
  css['font-weight'] = isOnIn(layers, 'b') ? 'bold' : 'normal';
  css['font-style'] = isOnIn(layers, 'i') ? 'italic' : 'normal';
  if (isOnIn(layers, 'caps')) css['text-transform'] = 'uppercase';
  if (isOnIn(layers, 'smallCaps')) css['font-variant-caps'] = 'small-caps';
  const textColour = colour(attribute(property(layers, 'color'), 'val'));
  if (textColour) css['color'] = textColour;
  const decoration = textDecoration(layers);
  if (decoration) css['text-decoration'] = decoration;
  const background =
    highlights[attribute(property(layers, 'highlight'), 'val') ?? ''] ??
    colour(attribute(property(layers, 'shd'), 'fill'));
  if (background) css['background-color'] = background;
  const raised = attribute(property(layers, 'vertAlign'), 'val');
  if (raised === 'superscript' || raised === 'subscript')
    Object.assign(css, {
      'vertical-align': raised === 'superscript' ? 'super' : 'sub',
      'font-size': '0.65em',
      'line-height': '0',
    });
  const spacing = Number(attribute(property(layers, 'spacing'), 'val'));
  if (spacing) css['letter-spacing'] = points(spacing);
  return css;
}

function textDecoration(layers: Layers): string | undefined {
  const underline = attribute(property(layers, 'u'), 'val') ?? 'none';
  const lines = [
    underline === 'none' ? '' : 'underline',
    isOnIn(layers, 'strike') || isOnIn(layers, 'dstrike') ? 'line-through' : '',
  ].filter(Boolean);
  return lines.length ? [...lines, underlines[underline] ?? ''].join(' ').trim() : undefined;
}

function fontFamily(layers: Layers, styles: Styles): string | undefined {
  // A layer that names a font outright hides the theme font of the layers under it, and the other way about.
  for (let index = layers.length - 1; index >= 0; index -= 1) {
    const fonts = child(layers[index], 'rFonts');
    const themed = attribute(fonts, 'asciiTheme');
    const named = (themed && styles.themeFont(themed)) || attribute(fonts, 'ascii');
    if (named) return `"${named.replaceAll('"', '')}", ${fallback(named)}`;
  }
  return undefined;
}

/** Where a document's font is not installed: one of like width, so that lines break nearly where they did. */
function fallback(font: string): string {
  if (/calibri|aptos/i.test(font)) return 'Carlito, "Segoe UI", "Helvetica Neue", Arial, sans-serif';
  if (/cambria|times|georgia|garamond|book|serif|century/i.test(font))
    return 'Caladea, "Liberation Serif", Georgia, serif';
  if (/courier|consolas|mono/i.test(font)) return '"Liberation Mono", monospace';
  return '"Segoe UI", "Liberation Sans", Arial, sans-serif';
}

/** One border line as CSS; `w:sz` is in eighths of a point. */
export function borderCss(border: OoxmlElement | undefined): string {
  const kind = attribute(border, 'val') ?? 'nil';
  if (kind === 'nil' || kind === 'none') return 'none';
  const width = Math.max(Number(attribute(border, 'sz') ?? '4') / 8 || 0.5, kind === 'double' ? 2.25 : 0.5);
  const line = kind === 'double' ? 'double' : /dash/i.test(kind) ? 'dashed' : /dot/i.test(kind) ? 'dotted' : 'solid';
  return `${width}pt ${line} ${colour(attribute(border, 'color')) ?? '#000000'}`;
}

/** Puts CSS on an element of the page. Through the object model, which a strict content security policy allows. */
export function dress(element: HTMLElement, css: Css): void {
  for (const [name, text] of Object.entries(css)) element.style.setProperty(name, text);
}
