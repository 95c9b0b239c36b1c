import { coreFramework, frameworkHeader } from '../../src/handbook/framework';
import { ownReading } from '../../src/enquiry/own-reading';
import { ourReading } from '../../src/enquiry/stem-reading';
import { tableFields } from '../../src/enquiry/table-fields';

const header = [frameworkHeader.stem, frameworkHeader.answer];
const known = coreFramework.slice(0, 3);
const rowOf = (at: number, answer = ''): string[] => [known[at]?.stem ?? '', answer];

describe('the fields of our own table', () => {
  test('a row pasted a second time is a field of its own that says whose copy it is, and holds the same prompt', () => {
    const [goal, second, question] = tableFields(
      known,
      [header, rowOf(0), rowOf(0, 'Other words'), rowOf(1), rowOf(2)],
      ourReading,
    );
    expect(goal).toMatchObject({ id: 'goal', row: 1 });
    expect(goal?.repeats).toBeUndefined();
    expect(second).toMatchObject({ row: 2, repeats: 'goal', prompt: known[0]?.prompt });
    expect(question).toMatchObject({ id: 'question', row: 3 });
  });

  test('a repeated row is known again as one, whichever of the two stands first', () => {
    const first = tableFields(known, [header, rowOf(0), rowOf(0), rowOf(1), rowOf(2)], ourReading);
    const again = tableFields(first, [header, rowOf(1), rowOf(0), rowOf(0), rowOf(2)], ourReading);
    expect(again.map(({ id }) => id).sort()).toEqual(first.map(({ id }) => id).sort());
    expect(again.filter(({ repeats }) => repeats === 'goal')).toHaveLength(1);
  });
});

describe('a sentence that somebody completed in the stem’s own cell', () => {
  const gaps = coreFramework.find(({ id }) => id === 'gaps') as (typeof coreFramework)[number];
  const known = coreFramework.slice(0, 2).concat(gaps);
  const completed = 'What it cannot yet tell us is how boys feel.';

  test('is read beside its stem, in the row of its field, also where rows came and went', () => {
    const fields = tableFields(
      known,
      [header, [completed, ''], ['A row that somebody added', ''], ...known.slice(0, 1).map(({ stem }) => [stem, ''])],
      ourReading,
    );
    expect(fields.find(({ id }) => id === 'gaps')).toMatchObject({ stem: gaps.stem, completedStem: completed, row: 1 });
  });
  test('is read again as often as one likes', () => {
    const values = [header, ...known.slice(0, 2).map(({ stem }) => [stem, '']), [completed, '']];
    const once = tableFields(known, values, ourReading);
    expect(tableFields(once, values, ourReading)).toEqual(once);
  });
  test('is no longer there when the stem stands as it was', () => {
    const values = [header, ...known.map(({ stem }) => [stem, ''])];
    expect(tableFields(known, values, ourReading).some(({ completedStem }) => completedStem !== undefined)).toBe(false);
  });
  test('a rewording is a rewording', () => {
    const values = [
      header,
      ...known.slice(0, 2).map(({ stem }) => [stem, '']),
      ['What we still wonder about is …', ''],
    ];
    const field = tableFields(known, values, ourReading).find(({ id }) => id === 'gaps');
    expect(field).toMatchObject({ stem: 'What we still wonder about is …', row: 3 });
    expect(field?.completedStem).toBeUndefined();
  });
  test('a row that was pasted a second time after that is still a copy', () => {
    const values = [header, [completed, ''], [completed, 'Other words']];
    const [first, second] = tableFields([gaps], values, ourReading, [null, 'gaps', 'gaps']);
    expect(first).toMatchObject({ id: 'gaps', completedStem: completed });
    expect(second?.repeats).toBe('gaps');
  });
  test('in a school’s own table it is no section, though it stands alone in its row', () => {
    const stems = ['The priority we work on is …', 'What we count already is …', 'To find out more we will …'];
    const own = ownReading({ stem: 0, answer: 1 });
    const fields = tableFields(
      stems.map((stem, at) => ({ id: `own-${at}`, stem, prompt: '' })),
      [
        [stems[0]!, 'Reading'],
        ['What we count already is library loans', ''],
        [stems[2]!, ''],
      ],
      own,
    );
    expect(fields.map(({ id, row, completedStem }) => [id, row, completedStem])).toEqual([
      ['own-0', 0, undefined],
      ['own-1', 1, 'What we count already is library loans'],
      ['own-2', 2, undefined],
    ]);
  });
});
