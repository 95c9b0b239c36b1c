// The Venn of the school's evidence: as a drawing for the screen or the page, and as a table.
import { plainList, semicolonList } from '../../enquiry/format';
import { sorted, type Card } from '../../enquiry/cards';
import { oneLine } from '../../enquiry/managed-block';
import { zones, type Zone } from '../../handbook/evidence-cards';
import type { ManagedBlock } from '../../ooxml/managed-block';
import { sizeThatFits, wrapped, type Drawing, type Shape } from './drawing';
import { vennWords as words } from './strings';

/** The word that ends the tags of the table and the picture. */
export const vennPart = 'venn';

type Sorted = ReturnType<typeof sorted>;
const namesIn = (places: Sorted, zone: Zone | null): readonly string[] =>
  (places.get(zone) ?? []).map(({ name }) => name);

/** Where the circles and the two words below them lie on the screen. Low, so that the drawing can stay in view while cards are sorted. */
const onScreen = { left: 118, right: 202, y: 92, r: 68, below: 178, middle: 160 };

/** For the panel, 320 units wide: how many cards lie where. How many are not sorted is said beside it. */
export function vennOnScreen(cards: readonly Card[]): Drawing {
  const places = sorted(cards);
  const count = (zone: Zone): number => namesIn(places, zone).length;
  const number = (zone: Zone, x: number): Shape => ({
    kind: 'text',
    x,
    y: 102,
    text: String(count(zone)),
    size: 26,
    ink: 'text',
    bold: true,
    middle: true,
  });
  const beside = (zone: 'unused' | 'absent', x: number): Shape => ({
    kind: 'text',
    x,
    y: onScreen.below,
    text: words.count(words.zone[zone], count(zone)),
    size: sizeThatFits(words.count(words.zone[zone], count(zone)), 13, 155),
    ink: 'text',
  });
  const head = (text: string, x: number, room: number): Shape => ({
    kind: 'text',
    x,
    y: 16,
    text,
    size: sizeThatFits(text, 13, room),
    ink: 'text',
    bold: true,
  });
  return {
    width: 320,
    height: 186,
    description: describe(places),
    shapes: [
      ...circles({ ...onScreen, width: 2 }),
      head(words.accountability, 6, 130),
      head(words.development, 144, 172),
      number('accountability', 90),
      number('both', onScreen.middle),
      number('development', 230),
      {
        kind: 'text',
        x: onScreen.middle,
        y: 122,
        text: words.both,
        size: sizeThatFits(words.both, 13, 50),
        ink: 'text',
        middle: true,
      },
      beside('unused', 6),
      beside('absent', 168),
    ],
  };
}

/**
 * For the page, 640 units wide. Every name can be read: in its part of the circles, each with a number in front, or, where they are too
 * many for it, the numbers there and the names below the circles.
 */
export function vennOnPage(cards: readonly Card[]): Drawing {
  const places = sorted(cards);
  let number = 0;
  const regions = inCircles.map(({ zone, x, width }) => {
    const names = namesIn(places, zone).map((name) => `${(number += 1)} ${name}`);
    const lines = names.flatMap((name) => wrapped(name, nameSize, width, linesOfName));
    const fit = lines.length <= linesInRegion && !lines.some((line) => line.endsWith('…'));
    return { x, count: names.length, lines: fit ? lines : numbersOnly(names, width), below: fit ? [] : names };
  });
  const below = [
    ...regions.flatMap((region) => region.below),
    ...(
      [
        ['unused', words.zone.unused],
        ['absent', words.zone.absent],
        [null, words.unsorted],
      ] as const
    ).map(([zone, name]) => words.line(name, namesIn(places, zone))),
  ].flatMap((text) => wrapped(text, 14, 610, Infinity));
  return {
    width: 640,
    height: 446 + below.length * 20,
    description: describe(places),
    shapes: [
      ...circles({ left: 215, right: 425, y: 232, r: 185, width: 2.5 }),
      { kind: 'text', x: 140, y: 30, text: words.accountability, size: 18, ink: 'text', bold: true, middle: true },
      { kind: 'text', x: 490, y: 30, text: words.development, size: 18, ink: 'text', bold: true, middle: true },
      ...regions.flatMap(({ x, count, lines }): Shape[] => [
        { kind: 'text', x, y: 146, text: String(count), size: 28, ink: 'text', bold: true, middle: true },
        ...lines.map((text, at): Shape => ({
          kind: 'text',
          x,
          y: 172 + at * 17,
          text,
          size: nameSize,
          ink: 'text',
          middle: true,
        })),
      ]),
      ...below.map((text, at): Shape => ({ kind: 'text', x: 16, y: 446 + at * 20, text, size: 14, ink: 'text' })),
    ],
  };
}

/** The three parts of the circles on the page: where the middle of each is, and how wide its lines may be. */
const inCircles = [
  { zone: 'accountability', x: 138, width: 176 },
  { zone: 'both', x: 320, width: 120 },
  { zone: 'development', x: 502, width: 176 },
] as const;

const nameSize = 13;
const linesInRegion = 9;
const linesOfName = 3;

const numbersOnly = (names: readonly string[], width: number): readonly string[] =>
  wrapped(plainList(names.map((name) => name.slice(0, name.indexOf(' ')))), nameSize, width, linesInRegion);

/** The two circles alone, for the sheet on which cards are laid out by hand; A3 landscape without its margins. */
export function emptyVenn(): Drawing {
  return {
    width: 1120,
    height: 740,
    description: words.describe,
    shapes: [
      ...circles({ left: 390, right: 730, y: 405, r: 325, width: 3 }),
      { kind: 'text', x: 250, y: 44, text: words.accountability, size: 30, ink: 'text', bold: true, middle: true },
      { kind: 'text', x: 870, y: 44, text: words.development, size: 30, ink: 'text', bold: true, middle: true },
      { kind: 'text', x: 4, y: 732, text: words.zone.unused, size: 20, ink: 'quiet' },
      { kind: 'text', x: 930, y: 732, text: words.zone.absent, size: 20, ink: 'quiet' },
    ],
  };
}

/** Where a card lies that was dropped on the screen's drawing: on a circle, or on one of the words below; null beside them. */
export function zoneAt(x: number, y: number): Zone | null {
  const inside = (centre: number): boolean => (x - centre) ** 2 + (y - onScreen.y) ** 2 <= onScreen.r ** 2;
  const [left, right] = [inside(onScreen.left), inside(onScreen.right)];
  if (left || right) return left && right ? 'both' : left ? 'accountability' : 'development';
  if (y < onScreen.below - 16) return null;
  return x < onScreen.middle ? 'unused' : 'absent';
}

/** The table that says the same as the picture. */
export function vennTable(cards: readonly Card[]): NonNullable<ManagedBlock['table']> {
  const places = sorted(cards);
  const row = (zone: Zone | null, name: string): string[] => {
    const here = places.get(zone) ?? [];
    const texts = here.map(({ name: card, holder, when }) => {
      const details = words.details(oneLine(holder), oneLine(when));
      return details === '' ? card : `${card} (${details})`;
    });
    return [name, String(here.length), here.length === 0 ? words.none : semicolonList(texts)];
  };
  const rows = [...zones.map(({ id }) => row(id, words.zone[id])), row(null, words.unsorted)];
  return { rows: [[...words.header], ...rows], widths: [26, 12, 62] };
}

/** The one line dashed, so that the circles are told apart without colour. Both lines lie above both areas. */
function circles({
  left,
  right,
  y,
  r,
  width,
}: {
  left: number;
  right: number;
  y: number;
  r: number;
  width: number;
}): Shape[] {
  return [
    { kind: 'circle', x: left, y, r, fill: 'soft' },
    { kind: 'circle', x: right, y, r, fill: 'soft' },
    { kind: 'circle', x: left, y, r, line: 'line', width },
    { kind: 'circle', x: right, y, r, line: 'line', width, dash: width * 3 },
  ];
}

/** So many names of one place are told in words; a deck has fewer. */
const mostDescribed = 40;

/** All of it in words. A long name is cut here, and a long list: the table has both whole. */
function describe(places: Sorted): string {
  const short = (name: string): string => ([...name].length > 60 ? `${[...name].slice(0, 59).join('')}…` : name);
  const part = (zone: Zone | null, name: string): string => {
    const names = namesIn(places, zone);
    const more = names.length - mostDescribed;
    const told = names.slice(0, mostDescribed).map(short);
    return words.described(name, names.length, more > 0 ? [...told, words.andMore(more)] : told);
  };
  return [words.describe, ...zones.map(({ id }) => part(id, words.zone[id])), part(null, words.unsorted)].join(' ');
}
