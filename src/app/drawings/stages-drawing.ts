// Where the school stands on the pathway: as a drawing for screen and page alike, and as a table that reads without colour.
import type { Mark } from '../../enquiry/pathway';
import { oneLine } from '../../enquiry/managed-block';
import { stageNames } from '../../handbook/pathway';
import type { ManagedBlock } from '../../ooxml/managed-block';
import { withoutEmptyColumns } from '../../ooxml/table-columns';
import { sizeThatFits, type Drawing, type Shape } from './drawing';
import { pathwayPartWords as words } from './strings';

/** The word that ends the tags of the table and the picture. */
export const pathwayPart = 'pathway';

/** How the lines lie: on the page the names stand beside them, on the screen above. */
interface Layout {
  readonly width: number;
  readonly columnOf: (stage: number) => number;
  readonly rowHeight: number;
  readonly top: number;
  /** How far below the top of its row a strand's line lies, and its name. */
  readonly line: number;
  readonly name: number;
  /** Where “Not sure” begins. */
  readonly notSure: number;
}

const onScreen: Layout = {
  width: 320,
  columnOf: (stage) => 40 + (stage - 1) * 80,
  rowHeight: 44,
  top: 62,
  line: 24,
  name: 10,
  notSure: 257,
};
const onPage: Layout = {
  width: 640,
  columnOf: (stage) => 290 + (stage - 1) * 100,
  rowHeight: 30,
  top: 48,
  line: 15,
  name: 20,
  notSure: 210,
};

/** For the panel, 320 units wide: a line for each strand, a full dot where it stands and a ring where it stood before. */
export const stagesOnScreen = (marks: readonly Mark[]): Drawing => draw(marks, onScreen);

/** The same for the page, 640 units wide. */
export const stagesOnPage = (marks: readonly Mark[]): Drawing => draw(marks, onPage);

function draw(marks: readonly Mark[], { width, columnOf, rowHeight, top, line, name, notSure }: Layout): Drawing {
  const stages = [1, 2, 3, 4] as const;
  const anyBefore = marks.some(({ before }) => before !== null);
  const row = (mark: Mark, at: number): Shape[] => {
    const y = top + at * rowHeight;
    const along = y + line;
    const { stage, before } = mark;
    const moved = stage && before?.stage && stage !== before.stage;
    return [
      { kind: 'text', x: 4, y: y + name, text: mark.strand.name, size: 13, ink: 'text', bold: true },
      { kind: 'line', from: [columnOf(1), along], to: [columnOf(4), along], ink: 'quiet', width: 1 },
      ...stages.map((one): Shape => ({
        kind: 'line',
        from: [columnOf(one), along - 4],
        to: [columnOf(one), along + 4],
        ink: 'quiet',
        width: 1,
      })),
      ...(moved
        ? [
            {
              kind: 'line',
              from: [columnOf(before.stage), along],
              to: [columnOf(stage), along],
              ink: 'line',
              width: 4,
            } as const,
          ]
        : []),
      ...(before?.stage
        ? [{ kind: 'circle', x: columnOf(before.stage), y: along, r: 9, line: 'line', width: 2 } as const]
        : []),
      ...(stage
        ? [{ kind: 'circle', x: columnOf(stage), y: along, r: 6, fill: 'strong', line: 'line', width: 1 } as const]
        : []),
      ...(stage === 0
        ? [{ kind: 'text', x: notSure, y: y + name, text: stageNames[0], size: 12, ink: 'quiet' } as const]
        : []),
    ];
  };
  const legendAt = top + marks.length * rowHeight + 16;
  const legend: Shape[] = [
    { kind: 'circle', x: 12, y: legendAt, r: 6, fill: 'strong', line: 'line', width: 1 },
    { kind: 'text', x: 26, y: legendAt + 5, text: words.legend[0], size: 12, ink: 'text' },
    ...(anyBefore
      ? [
          { kind: 'circle', x: 92, y: legendAt, r: 9, line: 'line', width: 2 } as const,
          { kind: 'text', x: 108, y: legendAt + 5, text: words.legend[1], size: 12, ink: 'text' } as const,
        ]
      : []),
  ];
  return {
    width,
    height: legendAt + 16,
    description: describe(marks),
    shapes: [
      ...words.columns.flatMap((lines, at) =>
        lines.map((text, line): Shape => ({
          kind: 'text',
          x: columnOf(at + 1),
          y: 20 + line * 16,
          text,
          size: sizeThatFits(text, 13, columnOf(2) - columnOf(1)),
          ink: 'text',
          middle: true,
        })),
      ),
      ...marks.flatMap(row),
      ...legend,
    ],
  };
}

/** The table: strand, stage and what it was, and the two texts. */
export function stagesTable(marks: readonly Mark[]): NonNullable<ManagedBlock['table']> {
  const rows = marks.map((mark) => [
    words.strand(mark.strand.dimension, mark.strand.name),
    stageIn(mark),
    oneLine(mark.why),
    oneLine(mark.next),
  ]);
  return withoutEmptyColumns({ rows: [[...words.header], ...rows], widths: [24, 20, 28, 28] });
}

function stageIn({ stage, before }: Mark): string {
  const now = stage === null ? words.none : stageNames[stage];
  return words.where(now, before === null ? null : words.before(stageNames[before.stage], before.begun));
}

function describe(marks: readonly Mark[]): string {
  return [words.describe, ...marks.map((mark) => words.described(mark.strand.name, stageIn(mark)))].join(' ');
}
