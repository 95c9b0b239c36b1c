// The picture of what was compared: a line for each thing, a column for each place, in it who chose it, and a frame where the school has it.
import { wrapped, type Drawing, type Shape } from './drawing';
import { comparedWords as words, type Agreement } from './strings';

/** One line of the picture. */
export interface PicturedRow {
  readonly name: string;
  readonly group: Agreement;
  /** For each column: which colleagues chose it, by their place among the colleagues; and whether the school has it. */
  readonly cells: readonly { readonly colleagues: readonly number[]; readonly ours: boolean }[];
}

export interface Pictured {
  /** What stands above each column, in one or two lines. */
  readonly columns: readonly (readonly string[])[];
  readonly rows: readonly PicturedRow[];
  readonly school: string;
  readonly colleagues: readonly string[];
  readonly description: string;
}

/** So many colleagues have a letter each; of more, a cell says how many. */
export const mostLetters = 8;
/** What still fits on a page. Where they differ comes first, so what is left to the table is least missed. */
const mostRows = 25;
const groups: readonly Agreement[] = ['differ', 'agree', 'colleague', 'school'];

/** 320 units wide, each name above its line: for the panel. */
export const comparedOnScreen = (pictured: Pictured): Drawing =>
  draw(pictured, { width: 320, names: 0, rowHeight: 50 });

/** 640 units wide, the names beside their lines: for the page. */
export const comparedOnPage = (pictured: Pictured): Drawing =>
  draw(pictured, { width: 640, names: 250, rowHeight: 25 });

interface Layout {
  readonly width: number;
  /** How wide the names are beside their lines; 0: they stand above. */
  readonly names: number;
  readonly rowHeight: number;
}

function draw(
  { columns, rows, school, colleagues, description }: Pictured,
  { width, names, rowHeight }: Layout,
): Drawing {
  const columnWidth = (width - names) / columns.length;
  const centre = (column: number): number => names + columnWidth * (column + 0.5);
  const shapes: Shape[] = columns.flatMap((lines, at) =>
    lines.map((text, line): Shape => ({
      kind: 'text',
      x: centre(at),
      y: 16 + line * 15,
      text,
      size: 12,
      ink: 'text',
      middle: true,
    })),
  );
  let y = 10 + 15 * Math.max(...columns.map((lines) => lines.length));
  const shown = groups.flatMap((group) => rows.filter((row) => row.group === group)).slice(0, mostRows);
  for (const group of groups) {
    const own = shown.filter((row) => row.group === group);
    if (own.length === 0) continue;
    shapes.push(
      { kind: 'line', from: [0, y], to: [width, y], ink: 'line', width: 1 },
      { kind: 'text', x: 4, y: y + 18, text: words.agreement[group], size: 13, ink: 'text', bold: true },
    );
    y += 24;
    for (const row of own) {
      shapes.push(...rowShapes(row, y, { width, names, rowHeight }, centre, columnWidth, colleagues.length));
      y += rowHeight;
    }
    y += 8;
  }
  const legend: string[] = [];
  if (rows.length > shown.length) legend.push(words.moreRows(rows.length - shown.length));
  if (colleagues.length > mostLetters) legend.push(words.numbers);
  else legend.push(...colleagues.map((name, at) => `${letter(at)}  ${name}`));
  shapes.push({ kind: 'line', from: [0, y], to: [width, y], ink: 'line', width: 1 }, frame(4, y + 10, 26), {
    kind: 'text',
    x: 38,
    y: y + 25,
    text: school,
    size: 12,
    ink: 'text',
  });
  y += 46;
  for (const text of legend) {
    for (const line of wrapped(text, 12, width - 8, 2)) {
      shapes.push({ kind: 'text', x: 4, y, text: line, size: 12, ink: 'text' });
      y += 18;
    }
  }
  return { width, height: y, description, shapes };
}

function rowShapes(
  { name, cells }: PicturedRow,
  y: number,
  { width, names, rowHeight }: Layout,
  centre: (column: number) => number,
  columnWidth: number,
  colleagues: number,
): Shape[] {
  const [line = ''] = wrapped(name, 13, (names || width) - 8, 1);
  const along = names === 0 ? y + 34 : y + rowHeight / 2;
  return [
    { kind: 'text', x: 4, y: names === 0 ? y + 15 : along + 5, text: line, size: 13, ink: 'text' },
    ...cells.flatMap((cell, at): Shape[] => {
      const x = centre(at);
      const boxWidth = Math.min(columnWidth - 4, 72);
      const text =
        cell.colleagues.length === 0
          ? ''
          : colleagues > mostLetters
            ? String(cell.colleagues.length)
            : cell.colleagues.map(letter).join(cell.colleagues.length > 4 ? '' : ' ');
      if (text === '' && !cell.ours)
        return [{ kind: 'line', from: [x - 3, along], to: [x + 3, along], ink: 'quiet', width: 1 }];
      return [
        ...(cell.ours ? [frame(x - boxWidth / 2, along - 11, boxWidth)] : []),
        ...(text === ''
          ? []
          : [{ kind: 'text', x, y: along + 5, text, size: 13, ink: 'text', bold: true, middle: true } as const]),
      ];
    }),
  ];
}

const frame = (x: number, y: number, width: number): Shape => ({
  kind: 'box',
  x,
  y,
  width,
  height: 22,
  fill: 'soft',
  line: 'line',
});

const letter = (at: number): string => String.fromCharCode(65 + at);
