// Where the school stands, as picture and table: today, and where it stood before.
import type { Mark } from '../../../src/enquiry/pathway';
import { pathway } from '../../../src/handbook/pathway';
import { stagesOnPage, stagesOnScreen, stagesTable } from '../../../src/app/drawings/stages-drawing';

const mark = (part: Partial<Mark> = {}, at = 0): Mark => ({
  strand: pathway[at]!,
  stage: null,
  before: null,
  why: '',
  next: '',
  ...part,
});
const before = { stage: 1 as const, begun: '2026-09-14T08:00:00.000Z', why: '', next: '' };
const dots = (marks: readonly Mark[]) =>
  stagesOnScreen(marks).shapes.filter((shape) => shape.kind === 'circle' && shape.y < 62 + marks.length * 44);

describe('the picture of the pathway', () => {
  test('a strand that moved has a ring where it was, a full dot where it is, and a line between', () => {
    const { shapes } = stagesOnScreen([mark({ stage: 3, before })]);
    expect(dots([mark({ stage: 3, before })])).toMatchObject([{ x: 40 }, { x: 200, fill: 'strong' }]);
    expect(shapes).toContainEqual(expect.objectContaining({ kind: 'line', from: [40, 86], to: [200, 86], width: 4 }));
  });

  test('a strand that is not marked has neither, and “not sure” is said in words', () => {
    expect(dots([mark()])).toEqual([]);
    expect(stagesOnScreen([mark({ stage: 0 })]).shapes).toContainEqual(expect.objectContaining({ text: 'Not sure' }));
  });

  test('on the page it is twice as wide, and nothing lies outside or over the names', () => {
    const marks = pathway.map((_, at) => mark({ stage: (at % 5) as Mark['stage'], before }, at));
    const { width, height, shapes, description } = stagesOnPage(marks);
    expect(width).toBe(2 * stagesOnScreen(marks).width);
    expect(description).toBe(stagesOnScreen(marks).description);
    const names = pathway.map(({ name }) => name);
    const ends = shapes.flatMap((shape) =>
      shape.kind === 'text' && names.includes(shape.text) ? [shape.x + [...shape.text].length * shape.size * 0.54] : [],
    );
    const others = shapes.flatMap((shape) => {
      if (shape.kind === 'line') return [Math.min(shape.from[0], shape.to[0])];
      return shape.kind === 'text' && shape.text === 'Not sure' ? [shape.x] : [];
    });
    expect(Math.max(...ends)).toBeLessThan(Math.min(...others));
    for (const shape of shapes) if (shape.kind === 'text') expect(shape.y).toBeLessThan(height);
  });

  test('the description and the table say the same without colour', () => {
    const marks = [mark({ stage: 3, before, why: 'Two teams\ndo', next: 'All do' }), mark({}, 1)];
    expect(stagesOnScreen(marks).description).toContain(
      'What we mean by evidence: Growing (not yet on 14 September 2026). Why it matters: Not marked yet.',
    );
    expect(stagesTable(marks).rows.slice(1)).toEqual([
      ['Awareness: What we mean by evidence', 'Growing (not yet on 14 September 2026)', 'Two teams do', 'All do'],
      ['Awareness: Why it matters', 'Not marked yet', '', ''],
    ]);
  });
});
