// The analysis as picture and table: what was marked, and nothing that was not.
import { evidenceTable, saidTable } from '../../../src/app/drawings/analysis-block';
import { analysisDrawing, analysisPictureWidth } from '../../../src/app/drawings/analysis-drawing';
import { wholeQuestion, type AnalysisCell, type AnsweredQuestion } from '../../../src/enquiry/analysis';
import type { LogEntry } from '../../../src/enquiry/log';
import type { Stance } from '../../../src/handbook/analysis';
import { logEntry } from '../../enquiry/log-entry';

const cell = (one: LogEntry, stance: Stance | null, note = ''): AnalysisCell => ({ entry: one, stance, note });
const answered = (id: string, cells: readonly AnalysisCell[], part: Partial<AnsweredQuestion> = {}) => ({
  question: { id, text: `What of ${id}?` },
  cells,
  sureness: null,
  answer: '',
  ...part,
});
const voice = logEntry('Voice', { perspective: 'learners', shows: 'They talk\nmore', unexpected: true });
const visits = logEntry('Visits');
const both = [
  answered('q1', [cell(voice, 'agrees', 'Twice'), cell(visits, 'disagrees')], {
    sureness: 'not-sure',
    answer: 'Some talk more.',
  }),
  answered('q2', [cell(visits, null)]),
];

describe('the picture of the analysis', () => {
  const { shapes, description, height } = analysisDrawing(both);

  test('each mark is a sign in a shape of its own: a circle agrees, a square disagrees, a question mark is not marked', () => {
    const rows = shapes.filter((shape) => 'y' in shape && shape.y > 34 && shape.y < 94);
    expect(rows.filter(({ kind }) => kind === 'circle')).toMatchObject([{ fill: 'soft' }]);
    expect(rows.filter(({ kind }) => kind === 'box')).toHaveLength(1);
    const signs = rows.flatMap((shape) => (shape.kind === 'text' && shape.middle ? [shape.text] : []));
    expect(signs).toEqual(['✓', '✗', '?']);
  });

  test('the chosen sureness alone is bold and underlined; where none is chosen that is said', () => {
    const bold = shapes.flatMap((shape) => (shape.kind === 'text' && shape.bold ? [shape.text] : []));
    expect(bold).toContain('Not sure');
    expect(bold).not.toContain('Sure');
    expect(shapes).toContainEqual(expect.objectContaining({ text: 'How sure we are: not said yet' }));
  });

  test('its description says all of it', () => {
    expect(description).toContain(
      'a) What of q1? Agrees: 1 (! Voice). Disagrees: 1 (Visits). How sure: not sure. b) What of q2? Not marked yet: 1 (Visits). How sure: not said yet.',
    );
  });

  test('a full year keeps on one page: what has no room is said to be in the table', () => {
    const many = Array.from({ length: 40 }, (_, at) => cell(logEntry(`Entry ${at}`), 'doubt'));
    const full = analysisDrawing(Array.from({ length: 8 }, (_, at) => answered(`q${at}`, many)));
    expect(full.shapes).toContainEqual(expect.objectContaining({ text: '22 more in the table.' }));
    const onPage = analysisPictureWidth(full);
    expect((full.height / full.width) * onPage).toBeLessThanOrEqual(605);
    expect(analysisPictureWidth({ height })).toBe(400);
  });
});

describe('the tables of the analysis', () => {
  test('a question stands once, beside its first evidence', () => {
    expect(evidenceTable(both).rows.slice(1)).toEqual([
      ['a) What of q1?', '! Voice', 'Learners', 'They talk more', '✓ Agrees', 'Twice'],
      ['', 'Visits', '', '', '✗ Disagrees', ''],
      ['b) What of q2?', 'Visits', '', '', 'Not marked yet', ''],
    ]);
  });

  test('what can be said stands beside how sure the school is, in the person’s words', () => {
    expect(saidTable(both).rows.slice(1)).toEqual([
      ['a) What of q1?', 'Not sure', 'Some talk more.'],
      ['b) What of q2?', 'Not said yet', ''],
    ]);
  });

  test('without sub-questions the enquiry question has no letter', () => {
    const [, row = []] = evidenceTable([answered(wholeQuestion, [])]).rows;
    expect(row[0]).toBe(`What of ${wholeQuestion}?`);
  });
});
