// The poster's page laid out: how large its text can be, whether it all fits, and where each line stands. For the preview and the picture; the
// document leaves the lines to Word, and takes the size of the text from here.
import type { PosterContent, PosterPage } from '../../enquiry/poster';
import type { HeadedPart } from '../../handbook/poster';
import {
  bodySizes,
  coloursOf,
  fontOf,
  papers,
  typeOf,
  usualTheme,
  type PosterTheme,
  type PosterType,
} from '../../ooxml/poster-style';
import type { Drawing } from './drawing';
import { linesIn, textWidth } from './letter-widths';

/** Colours as six hexadecimal digits. */
export type PageShape =
  | {
      readonly kind: 'text';
      readonly x: number;
      /** The line on which the letters stand. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly bold: boolean;
      readonly colour: string;
      /** How wide it is meant to be: a wider font is drawn in as much. */
      readonly width: number;
    }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly line: string;
      readonly fill: string | null;
    }
  | {
      readonly kind: 'rule';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly colour: string;
      readonly thick: number;
    }
  | {
      readonly kind: 'drawing';
      readonly x: number;
      readonly y: number;
      readonly scale: number;
      readonly drawing: Drawing;
    };

export type PosterDrawings = Partial<Readonly<Record<HeadedPart, Drawing>>>;

export interface LaidOut {
  /** In points; as high as the paper, or as high as the content where that is more. */
  readonly width: number;
  readonly height: number;
  readonly paperHeight: number;
  readonly font: string;
  readonly shapes: readonly PageShape[];
  /** One of `bodySizes`. */
  readonly body: number;
  /** How many of the parts stand in the first column. */
  readonly inFirstColumn: number;
  /** How many words have to go before it fits; 0 where it fits. */
  readonly tooMany: number;
}

/** One piece of a column: a line of text, a drawing, or room. */
interface Row {
  readonly height: number;
  readonly draw: (x: number, y: number) => readonly PageShape[];
}

/** Word and its fonts are not the same everywhere: this much of the page stays free. */
const reserve = 0.97;
/** The height of a line, in parts of its size. */
const lineOf = 1.23;
/** Where the letters stand in it. */
const baseOf = 0.93;

/** @param drawings those that stand in a part, in points of the A3 page */
export function layOut(
  content: PosterContent,
  drawings: PosterDrawings,
  { size, look }: PosterPage,
  theme: PosterTheme | null = null,
): LaidOut {
  const attempts = bodySizes.map((body) => placed(content, drawings, { size, look }, theme ?? usualTheme, body));
  const paper = papers[size];
  const room = (paper.height - 2 * paper.margin) * reserve;
  const first = attempts.find(({ used }) => used <= room);
  const smallest = attempts[attempts.length - 1];
  const chosen = first ?? smallest;
  if (!chosen) throw new Error('The poster has no size');
  const tooMany = first ? 0 : wordsOver(chosen.used - room, chosen.type, paper);
  return {
    width: paper.width,
    height: Math.max(paper.height, chosen.used + 2 * paper.margin),
    paperHeight: paper.height,
    font: fontOf(look, theme ?? usualTheme).name,
    shapes: chosen.shapes,
    body: chosen.body,
    inFirstColumn: chosen.inFirstColumn,
    tooMany,
  };
}

/** The words that fill so much of the page's height, over both columns. */
function wordsOver(height: number, { body }: PosterType, { width, margin }: (typeof papers)['A3']): number {
  const wordWidth = textWidth('letters ', body);
  return Math.max(5, Math.ceil((height / (body * lineOf)) * ((width - 2 * margin) / wordWidth) * 1.1));
}

function placed(
  content: PosterContent,
  drawings: PosterDrawings,
  { size, look }: PosterPage,
  theme: PosterTheme,
  body: number,
) {
  const paper = papers[size];
  const type = typeOf(body, paper, content.headline);
  const colours = coloursOf(look, theme);
  const { wide } = fontOf(look, theme);
  const { margin, gap, scale } = paper;
  const across = paper.width - 2 * margin;
  const half = (across - gap) / 2;
  const columnWidth = content.parts.length > 1 ? half : across;
  const shapes: PageShape[] = [];
  let y = margin;

  const linesOf = (text: string, points: number, room: number, colour: string, bold = false): Row[] =>
    linesIn(text, points, room, { bold, wide }).map((line) => ({
      height: points * lineOf,
      draw: (x, top) => [
        {
          kind: 'text',
          x,
          y: top + points * baseOf,
          text: line,
          size: points,
          bold,
          colour,
          width: textWidth(line, points, { bold, wide }),
        },
      ],
    }));
  const space = (height: number): Row => ({ height, draw: () => [] });
  const put = (rows: readonly Row[], x: number): void => {
    for (const row of rows) {
      shapes.push(...row.draw(x, y));
      y += row.height;
    }
  };
  /** The rows inside a box, where there is one. */
  const boxed = (rows: readonly Row[], box: { readonly line: string; readonly fill: string | null } | null): void => {
    if (rows.length === 0) return;
    const padding = box === null ? 0 : type.padding;
    const height = sum(rows) + 2 * padding;
    if (box) shapes.push({ kind: 'box', x: margin, y, width: across, height, ...box });
    y += padding;
    put(rows, margin + padding);
    y += padding;
  };

  const inBand = across - (colours.band === null ? 0 : 2 * type.padding);
  boxed(
    [
      ...(content.title === '' ? [] : linesOf(content.title, type.title, inBand, colours.onBand, true)),
      ...(content.school === '' ? [] : linesOf(content.school, type.school, inBand, colours.onBand)),
    ],
    colours.band === null ? null : { line: colours.band, fill: colours.band },
  );
  if (content.title !== '' || content.school !== '') y += type.afterBlock;
  if (content.headline !== '') {
    put(linesOf(content.headline, type.headline, across, colours.headline, true), margin);
    y += type.afterBlock;
  }

  const thick = look === 'contrast' ? 2.25 : 1;
  const parts = content.parts.map(({ id, heading, lines }): Row[] => {
    const drawing = drawings[id];
    const drawn: Row[] = drawing
      ? [
          {
            height: (drawing.height * half) / drawing.width,
            draw: (x, top) => [{ kind: 'drawing', x, y: top, scale: half / drawing.width, drawing }],
          },
          space(type.afterLine),
        ]
      : [];
    const text = lines.flatMap((line, at) => [
      ...linesOf(line, type.body, columnWidth, colours.text, id === 'question' && at === 0),
      space(type.afterLine),
    ]);
    const head = linesOf(heading, type.heading, columnWidth, colours.heading, true);
    const rule: Row = {
      height: 3 * scale + type.afterHeading,
      draw: (x, top) => [{ kind: 'rule', x, y: top + 2 * scale, width: columnWidth, colour: colours.rule, thick }],
    };
    return [...head, rule, ...(id === 'question' ? [...drawn, ...text] : [...text, ...drawn])];
  });
  const inFirstColumn = evenSplit(parts.map(sum), type.beforeHeading);
  const column = (some: readonly (readonly Row[])[]): Row[] =>
    some.flatMap((rows, at) => (at === 0 ? rows : [space(type.beforeHeading), ...rows]));
  const top = y;
  put(column(parts.slice(0, inFirstColumn)), margin);
  const left = y;
  y = top;
  put(column(parts.slice(inFirstColumn)), margin + half + gap);
  y = Math.max(left, y);

  const { strip } = content;
  if (strip) {
    y += type.afterBlock;
    const room = across - 2 * type.padding;
    boxed(
      [
        ...linesOf(strip.heading, type.stripHeading, room, colours.heading, true),
        ...strip.lines.flatMap((line) => linesOf(line, type.strip, room, colours.text)),
      ],
      { line: colours.stripLine, fill: colours.strip },
    );
  }
  return { body, type, shapes, inFirstColumn, used: y - margin };
}

/** How many parts the first column gets, so that both are as near to the same height as can be. No part is divided. */
function evenSplit(heights: readonly number[], between: number): number {
  const higher = (count: number): number => {
    const all = (some: readonly number[]): number => some.reduce((room, height) => room + height + between, -between);
    return Math.max(all(heights.slice(0, count)), all(heights.slice(count)));
  };
  return heights.reduce((best, _, at) => (higher(at + 1) < higher(best) ? at + 1 : best), heights.length);
}

const sum = (rows: readonly Row[]): number => rows.reduce((all, { height }) => all + height, 0);
