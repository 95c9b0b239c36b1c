// How a page of the poster looks: its paper, the sizes of its text, its font and its colours. One place for the document and for its preview.
import type { PosterLook, PosterSize } from '../enquiry/poster';

/** What a document's theme gives the poster. Colours as six hexadecimal digits. */
export interface PosterTheme {
  readonly accent: string;
  readonly font: string;
}

/** Each a colour as six hexadecimal digits; null: nothing is drawn there. */
export interface PosterColours {
  readonly band: string | null;
  readonly onBand: string;
  readonly headline: string;
  readonly heading: string;
  readonly text: string;
  readonly rule: string;
  readonly strip: string | null;
  readonly stripLine: string;
}

/** The page in points. */
export interface PosterPaper {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Between the two columns. */
  readonly gap: number;
  /** What every size is multiplied by: A4 is the same page, smaller. */
  readonly scale: number;
}

/** Sizes of text in points, and the room around it. */
export interface PosterType {
  readonly school: number;
  readonly title: number;
  readonly headline: number;
  readonly heading: number;
  readonly body: number;
  readonly stripHeading: number;
  readonly strip: number;
  readonly beforeHeading: number;
  readonly afterHeading: number;
  readonly afterLine: number;
  readonly afterBlock: number;
  /** Of a box around its text. */
  readonly padding: number;
}

const a3 = { width: 841.9, height: 1190.55, margin: 48, gap: 30, scale: 1 };
const a4Scale = Math.SQRT1_2;

export const papers: Readonly<Record<PosterSize, PosterPaper>> = {
  A3: a3,
  A4: { width: 595.3, height: 841.9, margin: a3.margin * a4Scale, gap: a3.gap * a4Scale, scale: a4Scale },
};

/** How large the running text may be at A3, the largest first. None is smaller than 16 points. */
export const bodySizes = [30, 26, 23, 21, 19, 18, 17, 16] as const;

const leastSize = 16;

/** The sizes that go with one of `bodySizes`, for a paper. A long headline is set smaller. */
export function typeOf(body: number, { scale }: PosterPaper, headline: string): PosterType {
  // Half points are what Word knows.
  const points = (size: number): number => Math.round(size * scale * 2) / 2;
  const room = (size: number): number => Math.round(size * scale);
  return {
    school: points(Math.max(leastSize, body)),
    title: points(body * 1.5),
    headline: points(body * (headline.length > 130 ? 1.6 : 1.95)),
    heading: points(body * 1.25),
    body: points(body),
    stripHeading: points(Math.max(leastSize, body)),
    strip: points(Math.max(leastSize, body * 0.9)),
    beforeHeading: room(body * 0.9),
    afterHeading: room(body * 0.2),
    afterLine: room(body * 0.35),
    afterBlock: room(body * 0.9),
    padding: room(8),
  };
}

const dark = '1F1F1F';
const white = 'FFFFFF';
const black = '000000';

/** Before a document's theme is known, and in the plain looks. */
export const usualTheme: PosterTheme = { accent: '1F4E79', font: 'Calibri' };

export function coloursOf(look: PosterLook, { accent }: PosterTheme): PosterColours {
  const plain = {
    band: null,
    onBand: dark,
    headline: dark,
    heading: dark,
    text: dark,
    rule: '8A8A8A',
    strip: null,
    stripLine: dark,
  };
  switch (look) {
    case 'plain':
      return plain;
    case 'contrast':
      return {
        ...plain,
        band: black,
        onBand: white,
        headline: black,
        heading: black,
        text: black,
        rule: black,
        stripLine: black,
      };
    case 'theme': {
      const readable = contrast(accent, white) >= 4.5 ? accent : dark;
      return {
        ...plain,
        band: accent,
        onBand: contrast(accent, white) >= contrast(accent, black) ? white : black,
        heading: readable,
        headline: readable,
        rule: accent,
        strip: tinted(accent),
        stripLine: accent,
      };
    }
  }
}

/** A fonts' letters: without serifs, and so wide beside those of Calibri. What is not listed may have serifs, and is not used. */
const sansSerifs: Readonly<Record<string, number>> = {
  calibri: 1,
  carlito: 1,
  aptos: 1.09,
  arial: 1.12,
  helvetica: 1.12,
  'segoe ui': 1.1,
  tahoma: 1.1,
  'trebuchet ms': 1.09,
  'open sans': 1.15,
  verdana: 1.28,
  'gill sans mt': 1.05,
  'century gothic': 1.2,
  'franklin gothic book': 1.06,
  candara: 1.03,
  corbel: 1.04,
};

/** The font of a look: the theme's own where it has no serifs, else Calibri. */
export function fontOf(look: PosterLook, theme: PosterTheme): { readonly name: string; readonly wide: number } {
  const wide = look === 'theme' ? sansSerifs[theme.font.toLowerCase()] : undefined;
  return wide === undefined ? { name: usualTheme.font, wide: 1 } : { name: theme.font, wide };
}

function channels(hex: string): readonly number[] {
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}

/** A light tint on which dark text can be read, whatever the colour. */
function tinted(hex: string): string {
  return channels(hex)
    .map((channel) =>
      Math.round((channel * 0.15 + 0.85) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

/** The contrast of two colours (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(one: string, other: string): number {
  const light = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(hex).map((channel) =>
      channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [lighter, darker] = [light(one), light(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}
