// The marks of what we wrote, and the least that makes one table of ours into another.
import fc from 'fast-check';
import {
  judge,
  noMarks,
  oneLine,
  partsOf,
  readMarks,
  tableChanges,
  tableMark,
  withMark,
  type Rows,
} from '../../src/enquiry/managed-block';
import { anyText } from '../any-text';

const text = anyText({ maxLength: 12 }).map(oneLine);
const rowsOf = (columns: number): fc.Arbitrary<string[][]> =>
  fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 });
const twoTables = fc.integer({ min: 1, max: 4 }).chain((columns) => fc.tuple(rowsOf(columns), rowsOf(columns)));

/** What Word makes of the changes: cells first, then rows go, then rows come. */
function applied(standing: Rows, changes: NonNullable<ReturnType<typeof tableChanges>>): string[][] {
  const rows = standing.map((row) => [...row]);
  for (const { row, column, text: words } of changes.cells) rows[row]![column] = words;
  rows.splice(rows.length - changes.removed, changes.removed);
  return [...rows, ...changes.added.map((row) => [...row])];
}

describe('a part of ours', () => {
  test('the changes make the table that stands there into the one that is wanted, and never touch the cell that holds the control', () => {
    fc.assert(
      fc.property(twoTables, ([standing, wanted]) => {
        const changes = tableChanges(standing, wanted)!;
        expect(changes.cells.some(({ row, column }) => row === 0 && column === 0)).toBe(false);
        const after = applied(standing, changes);
        expect(after.flat().slice(1)).toEqual(wanted.flat().slice(1));
        expect(tableMark(after)).toBe(tableMark(wanted));
      }),
    );
  });

  test('a table is level with itself, and then nothing changes', () => {
    fc.assert(
      fc.property(rowsOf(3), (rows) => {
        expect(judge(tableMark(rows), tableMark(rows), [])).toBe('in sync');
        expect(tableChanges(rows, rows)).toEqual({ cells: [], added: [], removed: 0 });
      }),
    );
  });

  test('how Word joins the lines of a cell does not make it another table; a word does', () => {
    expect(
      tableMark([
        ['', 'Used for'],
        ['Both', 'Books\r'],
      ]),
    ).toBe(
      tableMark([
        ['Evidence\n', 'Used for'],
        ['Both ', 'Books'],
      ]),
    );
    expect(
      tableMark([
        ['', 'Used for'],
        ['Both', 'Books'],
      ]),
    ).not.toBe(
      tableMark([
        ['', 'Used for'],
        ['Both', 'Books, too'],
      ]),
    );
  });

  test('a table that nobody of ours wrote is by hand; one that undo brought back is ours', () => {
    const [now, before, other] = ['a', 'b', 'c'].map((words) => tableMark([['', words]]));
    const marks = withMark(withMark([], before!), now!);
    expect(judge(before!, now!, marks)).toBe('ours');
    expect(judge(other!, now!, marks)).toBe('by hand');
    expect(judge(null, now!, marks)).toBe('absent');
  });

  test('tables of another number of columns are not made into one another', () => {
    expect(tableChanges([['a', 'b']], [['a', 'b', 'c']])).toBeNull();
  });

  test('marks that cannot be read are none', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const marks = readMarks(value);
        expect(
          Object.values(marks)
            .flat()
            .every((mark) => typeof mark === 'string'),
        ).toBe(true);
      }),
    );
    expect(readMarks('x')).toEqual(noMarks);
  });

  test('the sections that a block ever had are known by its marks', () => {
    expect(partsOf('cycles', { ...noMarks, caption: ['a'], 'table/spring': ['b'], 'text/spring': ['c'] })).toEqual([
      'cycles',
      'cycles/spring',
    ]);
    expect(partsOf('plan', undefined)).toEqual(['plan']);
  });
});
