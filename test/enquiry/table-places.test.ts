import fc from 'fast-check';
import { placesOf } from '../../src/enquiry/table-places';

const text = (words: string) => ({ text: words, tableNestingLevel: 0 });
const inTable = (...cells: string[]) => cells.map((words) => ({ text: words, tableNestingLevel: 1 }));
const table = (...values: string[][]) => ({ values });

describe('where tables begin', () => {
  test('each has its own stretch of paragraphs', () => {
    const paragraphs = [text('Title'), ...inTable('a', 'b'), text('between'), ...inTable('c')];
    expect(placesOf(paragraphs, [table(['a', 'b']), table(['c'])])).toEqual([1, 4]);
  });

  test('tables that touch share a stretch, and the next ones are still found', () => {
    const paragraphs = [...inTable('One', 'two', 'Three', 'four'), text(''), ...inTable('five')];
    expect(placesOf(paragraphs, [table(['One', 'two']), table(['Three', 'four']), table(['five'])])).toEqual([0, 0, 5]);
  });

  test('the same words twice are two tables', () => {
    const paragraphs = [...inTable('Goal', 'Goal'), text(''), ...inTable('Goal')];
    expect(placesOf(paragraphs, [table(['Goal']), table(['Goal']), table(['Goal'])])).toEqual([0, 0, 3]);
  });

  test('an empty table does not take the place of another', () => {
    const paragraphs = [...inTable('One'), text(''), ...inTable('', ''), text(''), ...inTable('Two', 'Three')];
    expect(placesOf(paragraphs, [table(['One']), table(['', '']), table(['Two']), table(['Three'])])).toEqual([
      0, 2, 5, 5,
    ]);
  });

  test('a table inside a cell belongs to the outer one, whether its words are listed with it or not', () => {
    const paragraphs = [
      ...inTable('Stem'),
      { text: 'inside', tableNestingLevel: 2 },
      ...inTable('more', 'Other'),
      text(''),
      ...inTable('Last'),
    ];
    expect(placesOf(paragraphs, [table(['Stem', 'more']), table(['Other']), table(['Last'])])).toEqual([0, 0, 5]);
  });

  test('a table whose words are nowhere has no place', () => {
    expect(placesOf([text('Title')], [table(['a'])])).toEqual([null]);
    expect(placesOf([], [])).toEqual([]);
  });

  test('property: whatever touches, each table is found in its stretch', () => {
    const rows = fc.array(fc.array(fc.stringMatching(/^[a-d]{1,3}$/), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(rows, fc.boolean()), { maxLength: 6 }), (tables) => {
        const paragraphs: { text: string; tableNestingLevel: number }[] = [];
        const starts: number[] = [];
        let start = 0;
        tables.forEach(([values, touches], at) => {
          if (at === 0 || !touches) {
            paragraphs.push(text('between'));
            start = paragraphs.length;
          }
          starts.push(start);
          paragraphs.push(...inTable(...values.flat()));
        });
        expect(
          placesOf(
            paragraphs,
            tables.map(([values]) => ({ values })),
          ),
        ).toEqual(starts);
      }),
    );
  });
});
