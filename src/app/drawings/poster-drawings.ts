// The two drawings on the poster: how the question changed, and what the evidence says to each sub-question. In points of the A3 page.
import { supportFor, type AnalysisCell, type AnsweredQuestion } from '../../enquiry/analysis';
import { dayOf } from '../../enquiry/format';
import { oneLine } from '../../enquiry/managed-block';
import type { Version } from '../../enquiry/versions';
import type { WholeEnquiry } from '../../enquiry/whole-enquiry';
import { stances, surenesses, type Stance } from '../../handbook/analysis';
import { letterOf } from '../../enquiry/sub-questions';
import type { Drawing, Shape } from './drawing';
import { linesIn, textWidth } from './letter-widths';
import { posterDrawingWords as words } from './strings';

/** As wide as a column of the A3 page. */
export const posterDrawingWidth = 358;

/** No text on the page is smaller. */
const size = 16;
const lineHeight = 20;

/** The questions before the one of today: the first, and the last where there are others; an arrow leads on to the words below. */
export function questionDrawing({ earlier, question }: Pick<WholeEnquiry, 'earlier' | 'question'>): Drawing | null {
  const [first] = earlier;
  const last = earlier.at(-1);
  if (!first || !last || question === '') return null;
  const shown = first === last ? [first] : [first, last];
  const left = earlier.length - shown.length;
  const shapes: Shape[] = [];
  let y = 0;
  for (const version of shown) {
    const box = versionBox(version, y);
    shapes.push(...box.shapes);
    y += box.height;
    const between = version === first && left > 0 ? words.between(left) : '';
    shapes.push(...arrow(y), { kind: 'text', x: 40, y: y + 20, text: between, size, ink: 'quiet' });
    y += 30;
  }
  return {
    width: posterDrawingWidth,
    height: y,
    description: words.questionChanged(
      earlier.map(({ at, text }) => words.version(dayOf(at), oneLine(text))),
      oneLine(question),
    ),
    shapes: shapes.filter((shape) => shape.kind !== 'text' || shape.text !== ''),
  };
}

function versionBox({ at, text }: Version, y: number): { readonly shapes: readonly Shape[]; readonly height: number } {
  const lines = linesIn(oneLine(text), size, posterDrawingWidth - 24);
  const height = (lines.length + 1) * lineHeight + 12;
  return {
    height,
    shapes: [
      { kind: 'box', x: 1, y: y + 1, width: posterDrawingWidth - 2, height: height - 2, line: 'line', fill: 'soft' },
      { kind: 'text', x: 12, y: y + 22, text: dayOf(at), size, ink: 'text', bold: true },
      ...lines.map((line, row): Shape => ({
        kind: 'text',
        x: 12,
        y: y + 22 + (row + 1) * lineHeight,
        text: line,
        size,
        ink: 'text',
      })),
    ],
  };
}

const arrow = (y: number): readonly Shape[] => [
  { kind: 'line', from: [20, y + 3], to: [20, y + 25], ink: 'line', width: 2 },
  { kind: 'line', from: [14, y + 18], to: [20, y + 26], ink: 'line', width: 2 },
  { kind: 'line', from: [26, y + 18], to: [20, y + 26], ink: 'line', width: 2 },
];

const questionRoom = 208;
const marksAt = 222;
const perLine = 7;

/** A row for each sub-question: a mark for each piece of evidence, and how sure the school is. Null where nothing came in. */
export function evidenceDrawing({ analysis }: Pick<WholeEnquiry, 'analysis'>): Drawing | null {
  if (analysis.every(({ cells }) => cells.length === 0)) return null;
  const shapes: Shape[] = [];
  let y = 6;
  analysis.forEach((answered, at) => {
    const row = evidenceRow(answered, analysis.length > 1 ? `${letterOf(at)}) ` : '', y);
    shapes.push(...row.shapes);
    y += row.height;
    shapes.push({ kind: 'line', from: [0, y], to: [posterDrawingWidth, y], ink: 'quiet', width: 1 });
    y += 4;
  });
  const marked = new Set(analysis.flatMap(({ cells }) => cells.map(({ stance }) => stance)));
  const key = legend(marked, y + 6);
  return {
    width: posterDrawingWidth,
    height: y + key.height,
    description: [words.evidence, ...analysis.map(described)].join(' '),
    shapes: [...shapes, ...key.shapes],
  };
}

function evidenceRow(
  { question, cells, sureness, ...answered }: AnsweredQuestion,
  letter: string,
  y: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const asked = linesIn(letter + oneLine(question.text), size, questionRoom);
  const sure = surenesses.find(({ id }) => id === sureness)?.name ?? '';
  const support = supportFor({ ...answered, cells });
  const room = posterDrawingWidth - marksAt;
  const count = linesIn(words.count(support.sources, support.perspectives), size, room);
  const dotLines = Math.max(1, Math.ceil(cells.length / perLine));
  const said = [...count.map((text) => ({ text, bold: false })), ...(sure === '' ? [] : [{ text: sure, bold: true }])];
  const below = y + dotLines * lineHeight;
  return {
    height: Math.max(asked.length * lineHeight, dotLines * lineHeight + said.length * lineHeight) + 6,
    shapes: [
      ...asked.map((text, row): Shape => ({
        kind: 'text',
        x: 0,
        y: y + 16 + row * lineHeight,
        text,
        size,
        ink: 'text',
      })),
      ...cells.flatMap(({ stance }, at) =>
        mark(stance, marksAt + 8 + (at % perLine) * 19, y + 10 + Math.floor(at / perLine) * lineHeight),
      ),
      ...said.map(({ text, bold }, row): Shape => ({
        kind: 'text',
        x: marksAt,
        y: below + 16 + row * lineHeight,
        text,
        size,
        ink: 'text',
        ...(bold ? { bold } : {}),
      })),
    ],
  };
}

/** Told apart by their shapes: full, a ring with a line through it, a cross, an empty ring. */
function mark(stance: Stance | null, x: number, y: number): readonly Shape[] {
  const r = 7;
  const ring = { kind: 'circle', x, y, r, line: 'line', width: 2 } as const;
  const stroke = (from: readonly [number, number], to: readonly [number, number]): Shape => ({
    kind: 'line',
    from,
    to,
    ink: 'line',
    width: 3,
  });
  switch (stance) {
    case 'agrees':
      return [{ ...ring, fill: 'strong' }];
    case 'doubt':
      return [ring, stroke([x - r, y], [x + r, y])];
    case 'disagrees':
      return [stroke([x - r, y - r], [x + r, y + r]), stroke([x - r, y + r], [x + r, y - r])];
    case null:
      return [ring];
  }
}

function legend(
  marked: ReadonlySet<AnalysisCell['stance']>,
  y: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const kinds = [...stances.map(({ id, name }) => ({ id, name })), { id: null, name: words.unmarked }].filter(
    ({ id }) => marked.has(id),
  );
  let x = 0;
  let row = 0;
  const shapes = kinds.flatMap(({ id, name }): readonly Shape[] => {
    const width = 22 + textWidth(name, size) * 1.15 + 16;
    if (x > 0 && x + width > posterDrawingWidth) {
      x = 0;
      row += 1;
    }
    const at = x;
    x += width;
    const along = y + row * lineHeight + 8;
    return [...mark(id, at + 8, along), { kind: 'text', x: at + 22, y: along + 6, text: name, size, ink: 'text' }];
  });
  return { shapes, height: 6 + (row + 1) * lineHeight + 8 };
}

function described({ question, cells, sureness }: AnsweredQuestion): string {
  const support = supportFor({ cells });
  const counts = stances
    .map(({ id, name }) => [name, cells.filter(({ stance }) => stance === id).length] as const)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name.toLowerCase()}`);
  const sure = surenesses.find(({ id }) => id === sureness)?.name ?? null;
  return words.describedRow(oneLine(question.text), words.count(support.sources, support.perspectives), counts, sure);
}
