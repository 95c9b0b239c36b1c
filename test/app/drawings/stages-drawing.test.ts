// Where the school stands, as picture and table: today, and where it stood before.
import type { Mark } from '../../../src/enquiry/pathway';
import { pathway } from '../../../src/handbook/pathway';
import { stagesDrawing, stagesTable } from '../../../src/app/drawings/stages-drawing';

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
  stagesDrawing(marks).shapes.filter((shape) => shape.kind === 'circle' && shape.y < 62 + marks.length * 44);

describe('the picture of the pathway', () => {
  test('a strand that moved has a ring where it was, a full dot where it is, and a line between', () => {
    const { shapes } = stagesDrawing([mark({ stage: 3, before })]);
    expect(dots([mark({ stage: 3, before })])).toMatchObject([{ x: 40 }, { x: 200, fill: 'strong' }]);
    expect(shapes).toContainEqual(expect.objectContaining({ kind: 'line', from: [40, 86], to: [200, 86], width: 4 }));
  });

  test('a strand that is not marked has neither, and “not sure” is said in words', () => {
    expect(dots([mark()])).toEqual([]);
    expect(stagesDrawing([mark({ stage: 0 })]).shapes).toContainEqual(expect.objectContaining({ text: 'Not sure' }));
  });

  test('the description and the table say the same without colour', () => {
    const marks = [mark({ stage: 3, before, why: 'Two teams\ndo', next: 'All do' }), mark({}, 1)];
    expect(stagesDrawing(marks).description).toContain(
      'What we mean by evidence: Growing (not yet on 14 September 2026). Why it matters: Not marked yet.',
    );
    expect(stagesTable(marks).rows.slice(1)).toEqual([
      ['Awareness: What we mean by evidence', 'Growing (not yet on 14 September 2026)', 'Two teams do', 'All do'],
      ['Awareness: Why it matters', 'Not marked yet', '', ''],
    ]);
  });
});
