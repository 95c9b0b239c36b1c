// The programme's drawings: they say what the counts say, in the panel as on the page, and stay inside their frame.
import { deck } from '../../../src/handbook/evidence-cards';
import { gathered } from '../../../src/sharing/programme/gathered';
import type { School } from '../../../src/sharing/programme/school';
import type { Drawing } from '../../../src/app/drawings/drawing';
import { evidenceDrawing, pathwayDrawing } from '../../../src/app/drawings/programme-drawings';
import { blankSchool } from '../../sharing/programme/blank-school';

const school = (file: string, part: Partial<School>): School => ({ ...blankSchool, file, ...part });
const { programme } = gathered(
  [
    school('A.docx', {
      cards: [
        { id: 'attendance', zone: 'accountability' },
        { id: 'learner-voice', zone: 'both' },
      ],
      marks: [{ strand: 'talk', stage: 2, before: null }],
    }),
    school('B.docx', {
      cards: [
        { id: 'attendance', zone: 'development' },
        { id: 'learner-voice', zone: 'absent' },
      ],
      marks: [{ strand: 'talk', stage: 2, before: null }],
    }),
    school('C.docx', {}),
  ],
  [],
);
const textsOf = ({ shapes }: Drawing): string[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

/** About how far a text reaches to the right. */
const rightEdge = (shape: Drawing['shapes'][number]): number => {
  switch (shape.kind) {
    case 'text':
      return shape.x + [...shape.text].length * shape.size * (shape.bold ? 0.58 : 0.54) * (shape.middle ? 0.5 : 1);
    case 'box':
      return shape.x + shape.width;
    case 'circle':
      return shape.x + shape.r;
    case 'line':
      return Math.max(shape.from[0], shape.to[0]);
  }
};

describe.each(['panel', 'page'] as const)('the drawings for the %s', (place) => {
  const evidence = evidenceDrawing(programme, place);
  const pathway = pathwayDrawing(programme, place);

  test('each source has its bar, as long as schools use it, and its figures in words', () => {
    expect(evidence.description).toContain(
      'Attendance: 2 (accountability only 1, both 0, professional development only 1).',
    );
    expect(evidence.description).toContain(
      'Learner voice: 1 (accountability only 0, both 1, professional development only 0; projects in year one: all).',
    );
    const bars = evidence.shapes.filter((shape) => shape.kind === 'box' && shape.height === 16);
    expect(bars).toHaveLength(3);
    expect(textsOf(evidence).filter((text) => text === '0 of 3')).toHaveLength(deck.length - 2);
    expect(textsOf(evidence).includes('about a third')).toBe(place === 'page');
  });

  test('each strand has a dot where schools stand, with their number', () => {
    expect(pathway.description).toContain('Talk: not yet 0, starting 2, growing 0, part of how we work 0, not sure 0.');
    expect(pathway.shapes.filter(({ kind }) => kind === 'circle')).toHaveLength(1);
    expect(textsOf(pathway)).toContain('2');
  });

  test('nothing reaches out of the frame, and no school is needed to draw it', () => {
    for (const drawing of [
      evidence,
      pathway,
      evidenceDrawing(gathered([], []).programme, place),
      pathwayDrawing(gathered([], []).programme, place),
    ]) {
      for (const shape of drawing.shapes) expect(rightEdge(shape)).toBeLessThanOrEqual(drawing.width);
    }
  });
});
