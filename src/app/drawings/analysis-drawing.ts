// The analysis as a drawing that reads without colour: evidence against sub-questions, a sign and a shape in each place, and below how sure the school is.
import type { AnalysisCell, AnsweredQuestion } from '../../enquiry/analysis';
import type { LogEntry } from '../../enquiry/log';
import { stances, surenesses, type Stance } from '../../handbook/analysis';
import { wrapped, type Drawing, type Shape } from './drawing';
import { analysisPartWords as words } from './strings';
import { lettered, nameOf } from './analysis-block';

const width = 320;
const nameWidth = 150;
/** What does not fit on a page beside the rest is in the table. */
const most = { questions: 8, entries: 18 } as const;
const top = 34;
const rowHeight = 30;
const signRadius = 9;

type Mark = Stance | 'unmarked';
type Row = readonly { readonly entry: LogEntry; readonly marks: readonly (Mark | null)[] }[];

/** 320 units wide. The width on the page that keeps it on one is `analysisPictureWidth`. */
export function analysisDrawing(analysis: readonly AnsweredQuestion[]): Drawing {
  const shown = analysis.slice(0, most.questions);
  const rows = rowsOf(shown);
  const drawn = rows.slice(0, most.entries);
  const left = rows.length - drawn.length;
  const columnOf = (at: number): number => nameWidth + ((width - nameWidth) / shown.length) * (at + 0.5);
  const middleOf = (row: number): number => top + row * rowHeight + rowHeight / 2;
  const matrix = [
    ...shown.map((_, at): Shape => ({
      kind: 'text',
      x: columnOf(at),
      y: 20,
      text: lettered(analysis, at) === '' ? words.whole : lettered(analysis, at),
      size: 14,
      ink: 'text',
      bold: true,
      middle: true,
    })),
    ...drawn.flatMap(({ entry, marks }, row): Shape[] => [
      ruleAt(middleOf(row) - rowHeight / 2),
      ...lines(named(entry), 12, nameWidth - 8, 4, middleOf(row)),
      ...marks.flatMap((mark, at) => signShapes(mark, columnOf(at), middleOf(row))),
    ]),
  ];
  const legendAt = top + drawn.length * rowHeight + 8;
  const more: Shape[] =
    left === 0 ? [] : [{ kind: 'text', x: 4, y: legendAt + 8, text: words.more(left), size: 12, ink: 'text' }];
  const signsAt = legendAt + (left === 0 ? 0 : 18);
  const legend = drawn.length === 0 ? [] : legendFrom(signsAt, rows);
  const barsAt = drawn.length === 0 ? top : signsAt + 58;
  const bars = shown.flatMap((answered, at) => bar(analysis, answered, at, barsAt + at * barHeight));
  return {
    width,
    height: barsAt + shown.length * barHeight + 4,
    description: describe(analysis),
    shapes: [...matrix, ...more, ruleAt(legendAt - 8), ...legend, ...bars],
  };
}

/** How wide the picture is on the page, in points: no higher than a page has room for. */
export const analysisPictureWidth = ({ height }: Pick<Drawing, 'height'>): number =>
  Math.round(Math.min(400, (600 * width) / height));

/** Each piece of evidence once, with its mark for each sub-question; null where it does not speak to that one. */
function rowsOf(analysis: readonly AnsweredQuestion[]): Row {
  const entries = new Map(analysis.flatMap(({ cells }) => cells.map(({ entry }) => [entry.id, entry] as const)));
  return [...entries.values()].map((entry) => ({
    entry,
    marks: analysis.map(({ cells }) => {
      const cell = cells.find((one) => one.entry.id === entry.id);
      return cell ? markOf(cell) : null;
    }),
  }));
}

const markOf = ({ stance }: AnalysisCell): Mark => stance ?? 'unmarked';
const named = ({ what, unexpected }: LogEntry): string => words.entry(what || words.untitled, unexpected);

const ruleAt = (y: number): Shape => ({ kind: 'line', from: [4, y], to: [width - 4, y], ink: 'quiet', width: 0.5 });

/** One line or two, in the middle of a row. */
function lines(text: string, size: number, room: number, x: number, middle: number): Shape[] {
  const all = wrapped(text, size, room, 2);
  return all.map((line, at): Shape => ({
    kind: 'text',
    x,
    y: middle + 4 + (at - (all.length - 1) / 2) * (size + 1),
    text: line,
    size,
    ink: 'text',
  }));
}

/** A full circle agrees, a broken ring leaves doubt, a square disagrees; a sign inside says it again. */
function signShapes(mark: Mark | null, x: number, y: number): Shape[] {
  const text = (sign: string, bold = true): Shape => ({
    kind: 'text',
    x,
    y: y + 5,
    text: sign,
    size: 14,
    ink: 'text',
    ...(bold ? { bold } : {}),
    middle: true,
  });
  switch (mark) {
    case null:
      return [];
    case 'unmarked':
      return [text('?', false)];
    case 'agrees':
      return [{ kind: 'circle', x, y, r: signRadius, fill: 'soft', line: 'line', width: 1.5 }, text(signOf(mark))];
    case 'doubt':
      return [{ kind: 'circle', x, y, r: signRadius, line: 'line', width: 1.5, dash: 3 }, text(signOf(mark))];
    case 'disagrees': {
      const side = 2 * signRadius;
      return [
        { kind: 'box', x: x - signRadius, y: y - signRadius, width: side, height: side, line: 'line' },
        text(signOf(mark)),
      ];
    }
  }
}

const signOf = (stance: Stance): string => stances.find(({ id }) => id === stance)?.sign ?? '';

function legendFrom(y: number, rows: Row): Shape[] {
  const entry = (mark: Mark, text: string, x: number, line: number): Shape[] => [
    ...signShapes(mark, x + 12, y + 8 + line * 24),
    { kind: 'text', x: x + 26, y: y + 12 + line * 24, text, size: 12, ink: 'text' },
  ];
  const [agrees, doubt, disagrees] = stances;
  const surprises = rows.some(({ entry: { unexpected } }) => unexpected);
  return [
    ...entry('agrees', agrees.name, 0, 0),
    ...entry('doubt', doubt.name, 96, 0),
    ...entry('disagrees', disagrees.name, 216, 0),
    ...entry('unmarked', words.unmarked, 0, 1),
    ...(surprises ? [{ kind: 'text', x: 122, y: y + 36, text: words.unexpected, size: 12, ink: 'text' } as const] : []),
  ];
}

const barHeight = 46;

/** The sub-question, and below it the four words of sureness, the least sure first: the chosen one bold, filled and underlined. */
function bar(analysis: readonly AnsweredQuestion[], answered: AnsweredQuestion, at: number, y: number): Shape[] {
  const segment = (width - 8) / surenesses.length;
  const said: Shape[] =
    answered.sureness === null
      ? [{ kind: 'text', x: 4, y: y + 30, text: words.notSaid, size: 12, ink: 'text' }]
      : [...surenesses].reverse().flatMap(({ id, name: word }, place): Shape[] => {
          const x = 4 + place * segment;
          const chosen = id === answered.sureness;
          return [
            {
              kind: 'box',
              x,
              y: y + 16,
              width: segment,
              height: 20,
              line: 'quiet',
              ...(chosen ? { fill: 'soft' } : {}),
            },
            {
              kind: 'text',
              x: x + segment / 2,
              y: y + 30,
              text: word,
              size: 12,
              ink: 'text',
              ...(chosen ? { bold: true } : {}),
              middle: true,
            },
            ...(chosen
              ? [{ kind: 'line', from: [x, y + 36], to: [x + segment, y + 36], ink: 'line', width: 4 } as const]
              : []),
          ];
        });
  const [first = ''] = wrapped(nameOf(analysis, at), 12, width - 8, 1);
  return [{ kind: 'text', x: 4, y: y + 10, text: first, size: 12, ink: 'text', bold: true }, ...said];
}

function describe(analysis: readonly AnsweredQuestion[]): string {
  const namesOf = (cells: readonly AnalysisCell[], mark: Mark): readonly string[] =>
    cells.filter((cell) => markOf(cell) === mark).map(({ entry }) => named(entry));
  return [
    words.describe,
    ...analysis.map(({ cells, sureness }, at) =>
      words.described(
        nameOf(analysis, at),
        [
          ...stances.map(({ id, name }) => [name, namesOf(cells, id)] as const),
          [words.unmarked, namesOf(cells, 'unmarked')] as const,
        ].filter(([, names]) => names.length > 0),
        surenesses.find(({ id }) => id === sureness)?.name ?? null,
      ),
    ),
  ].join(' ');
}
