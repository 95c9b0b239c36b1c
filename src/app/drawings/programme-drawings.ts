// The programme's two drawings, each for the panel (320 units wide) and for the page: how evidence is used, and where schools stand on the pathway.
import { stageNames, type Stage } from '../../handbook/pathway';
import type { Programme, SourceUse, StrandSpread } from '../../sharing/programme/programme';
import { wrapped, type Drawing, type Shape } from './drawing';
import { drawingWords as words } from './strings';

type Place = 'panel' | 'page';

/** A bar for each source: in its parts what it is used for, and in figures how many schools use it. */
export function evidenceDrawing({ sources, schools }: Programme, place: Place): Drawing {
  const wide = place === 'page';
  const { width, from, room } = wide ? { width: 860, from: 300, room: 300 } : { width: 320, from: 4, room: 230 };
  const rowHeight = wide ? 23 : 46;
  const top = wide ? 62 : 92;
  const unit = room / Math.max(1, schools.length);
  const row = (source: SourceUse, at: number): Shape[] => {
    const y = top + at * rowHeight;
    const barAt = wide ? y : y + 18;
    const bar = bars(source, from, barAt, unit);
    const figures = words.of(source.used, schools.length);
    const name = wrapped(source.card.name, 13, wide ? from - 12 : 300, 1)[0] ?? '';
    return [
      { kind: 'text', x: 4, y: y + 13, text: name, size: 13, ink: 'text' },
      ...bar,
      { kind: 'text', x: from + room + 10, y: barAt + 13, text: figures, size: 13, ink: 'text' },
      ...(wide
        ? [
            {
              kind: 'text',
              x: from + room + 110,
              y: barAt + 13,
              text: source.before.used ?? '',
              size: 13,
              ink: 'quiet',
            } as const,
          ]
        : []),
    ];
  };
  const heads: Shape[] = wide
    ? [
        { kind: 'text', x: from + room + 10, y: top - 12, text: words.now, size: 13, ink: 'text', bold: true },
        { kind: 'text', x: from + room + 110, y: top - 12, text: words.yearOne, size: 13, ink: 'text', bold: true },
      ]
    : [];
  return {
    width,
    height: top + sources.length * rowHeight + 6,
    description: [words.evidence, ...sources.map(described)].join(' '),
    shapes: [...legend(wide), ...heads, ...sources.flatMap(row)],
  };
}

const circles = ['accountability', 'both', 'development'] as const;

/** A part of a bar: full, with a line through it, or empty, so that they are told apart in any colours. */
function part(zone: (typeof circles)[number], x: number, y: number, width: number, height: number): Shape[] {
  const box = { kind: 'box', x, y, width, height, line: 'line' } as const;
  if (zone === 'accountability') return [{ ...box, fill: 'strong' }];
  if (zone === 'development') return [box];
  return [
    { ...box, fill: 'soft' },
    { kind: 'line', from: [x, y + height / 2], to: [x + width, y + height / 2], ink: 'line', width: 2 },
  ];
}

function bars({ zones }: SourceUse, from: number, y: number, unit: number): Shape[] {
  let x = from;
  const parts = circles
    .filter((zone) => zones[zone] > 0)
    .flatMap((zone) => {
      const width = zones[zone] * unit;
      x += width;
      return part(zone, x - width, y, width, 16);
    });
  return [{ kind: 'line', from: [from, y], to: [from, y + 16], ink: 'line', width: 1 }, ...parts];
}

function legend(wide: boolean): Shape[] {
  const across = { accountability: 4, both: 200, development: 290 };
  return circles.flatMap((zone, at): Shape[] => {
    const [x, y] = wide ? [across[zone], 10] : [4, 6 + at * 24];
    return [
      ...part(zone, x, y, 26, 14),
      { kind: 'text', x: x + 34, y: y + 12, text: words.zone[zone], size: 13, ink: 'text' },
    ];
  });
}

function described({ card, used, zones, before }: SourceUse): string {
  return words.source(card.name, used, zones.accountability, zones.both, zones.development, before.used);
}

const columns: readonly Stage[] = [1, 2, 3, 4, 0];
const largest = 12;

/** A dot for each stage of each strand: the more schools, the larger, with their number above it. */
export function pathwayDrawing({ strands, schools }: Programme, place: Place): Drawing {
  const wide = place === 'page';
  const columnOf = (at: number): number => (wide ? 350 + at * 105 : 28 + at * 62);
  const rowHeight = wide ? 42 : 64;
  const top = wide ? 24 : 44;
  const row = (spread: StrandSpread, at: number): Shape[] => {
    const y = top + at * rowHeight;
    const along = wide ? y + 30 : y + 46;
    return [
      {
        kind: 'text',
        x: 4,
        y: wide ? along + 5 : y + 12,
        text: wide ? words.strand(spread.strand.dimension, spread.strand.name) : spread.strand.name,
        size: 13,
        ink: 'text',
        bold: true,
      },
      { kind: 'line', from: [columnOf(0), along], to: [columnOf(3), along], ink: 'quiet', width: 1 },
      ...columns.flatMap((stage, column) => dot(spread.stages[stage], schools.length, columnOf(column), along)),
    ];
  };
  const heads = columns.flatMap((stage, column): Shape[] =>
    wrapped(stageNames[stage], 13, wide ? 100 : 58, 3).map((text, line): Shape => ({
      kind: 'text',
      x: columnOf(column),
      y: 14 + line * 15,
      text,
      size: 13,
      ink: 'text',
      middle: true,
    })),
  );
  return {
    width: wide ? 860 : 320,
    height: top + strands.length * rowHeight + 8,
    description: [
      words.pathway,
      ...strands.map((spread) =>
        words.spread(
          spread.strand.name,
          columns.map((stage) => [stageNames[stage], spread.stages[stage]] as const),
        ),
      ),
    ].join(' '),
    shapes: [...heads, ...strands.flatMap(row)],
  };
}

function dot(count: number, all: number, x: number, y: number): Shape[] {
  if (count === 0) return [];
  const r = Math.max(3, largest * Math.sqrt(count / Math.max(1, all)));
  return [
    { kind: 'circle', x, y, r, fill: 'strong', line: 'line', width: 1 },
    { kind: 'text', x, y: y - r - 4, text: String(count), size: 13, ink: 'text', middle: true },
  ];
}
