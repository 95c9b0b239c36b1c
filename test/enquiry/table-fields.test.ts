import { coreFramework, frameworkHeader } from '../../src/handbook/framework';
import { ourReading } from '../../src/enquiry/stem-reading';
import { tableFields } from '../../src/enquiry/table-fields';

const header = [frameworkHeader.stem, frameworkHeader.answer];
const known = coreFramework.slice(0, 3);
const rowOf = (at: number, answer = ''): string[] => [known[at]?.stem ?? '', answer];

describe('the fields of our own table', () => {
  test('a row pasted a second time is a field of its own that says whose copy it is, and holds the same prompt', () => {
    const [goal, copy, question] = tableFields(
      known,
      [header, rowOf(0), rowOf(0, 'Other words'), rowOf(1), rowOf(2)],
      ourReading,
    );
    expect(goal).toMatchObject({ id: 'goal', row: 1 });
    expect(goal?.copyOf).toBeUndefined();
    expect(copy).toMatchObject({ row: 2, copyOf: 'goal', prompt: known[0]?.prompt });
    expect(question).toMatchObject({ id: 'question', row: 3 });
  });

  test('a copy is known again as one, whichever of the two stands first', () => {
    const first = tableFields(known, [header, rowOf(0), rowOf(0), rowOf(1), rowOf(2)], ourReading);
    const again = tableFields(first, [header, rowOf(1), rowOf(0), rowOf(0), rowOf(2)], ourReading);
    expect(again.map(({ id }) => id).sort()).toEqual(first.map(({ id }) => id).sort());
    expect(again.filter(({ copyOf }) => copyOf === 'goal')).toHaveLength(1);
  });
});
