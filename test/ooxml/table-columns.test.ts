// Columns of our tables: wide enough for their words, and none that is empty throughout.
import fc from 'fast-check';
import { fittedWidths, pageWidth, withoutEmptyColumns } from '../../src/ooxml/table-columns';

const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0);

test('columns whose words fit keep the widths they were given', () => {
  expect(fittedWidths({ rows: [['When', 'What']], widths: [40, 60] })).toEqual([40, 60]);
});

test('a column that is too narrow for its longest word gets the room from the others', () => {
  const [narrow = 0, wide = 0] = fittedWidths({ rows: [['Accountability', 'a b c']], widths: [8, 92] });
  expect((narrow / 100) * pageWidth).toBeGreaterThanOrEqual(14 * 120);
  expect(narrow + wide).toBeCloseTo(100);
});

test('whatever the words are, the widths add up to the page and none is nothing', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 })), {
        maxLength: 6,
      }),
      (rows) => {
        const widths = fittedWidths({ rows, widths: [20, 30, 50] });
        expect(sum(widths)).toBeCloseTo(100);
        expect(Math.min(...widths)).toBeGreaterThan(0);
      },
    ),
  );
});

test('a column whose header alone says something is left out, and the others share its width', () => {
  const rows = [
    ['When', 'Question', 'Why'],
    ['May', 'How?', ''],
    ['June', 'Why?', ' '],
  ];
  expect(withoutEmptyColumns({ rows, widths: [20, 50, 30] })).toEqual({
    rows: [
      ['When', 'Question'],
      ['May', 'How?'],
      ['June', 'Why?'],
    ],
    widths: [(20 * 100) / 70, (50 * 100) / 70],
  });
});

test('a table of a header alone stays whole, and so does the first column', () => {
  expect(withoutEmptyColumns({ rows: [['A', 'B']], widths: [50, 50] }).rows).toEqual([['A', 'B']]);
  expect(
    withoutEmptyColumns({
      rows: [
        ['A', 'B'],
        ['', 'x'],
      ],
      widths: [50, 50],
    }).rows[1],
  ).toEqual(['', 'x']);
});
