import { rowsOf } from '../../src/enquiry/rows';

const fields = ['Goal is …', 'Question is …', 'Gaps are …'].map((stem, at) => ({ id: `field-${at}`, stem }));

describe('finding each field’s row', () => {
  test('by its stem, below the header', () =>
    expect(rowsOf(fields, ['Stem', 'Goal is …', 'Question is …', 'Gaps are …'])).toEqual([1, 2, 3]));
  test('however the stem is broken into lines or numbered', () =>
    expect(rowsOf(fields, ['', 'Other', 'Goal\nis', '2. Question is', 'Gaps  are'])).toEqual([2, 3, 4]));
  test('where rows were moved', () =>
    expect(rowsOf(fields, ['Stem', 'Gaps are …', 'Goal is …', 'Question is …'])).toEqual([2, 3, 1]));
  test('also in the first row of all', () =>
    expect(rowsOf(fields, ['Gaps are …', 'Goal is …', 'Question is …'])).toEqual([1, 2, 0]));
  test('where a row was deleted it is missing, and no other row is taken for it', () =>
    expect(rowsOf(fields, ['Stem', 'Goal is …', 'Gaps are …'])).toEqual([1, null, 2]));
  test('where one stem was reworded, by its place between its neighbours', () =>
    expect(rowsOf(fields, ['Stem', 'Goal is …', 'What we ask is …', 'Gaps are …'])).toEqual([1, 2, 3]));
  test('where stems beside each other were reworded, in their order: at the head, at the end and throughout', () => {
    expect(rowsOf(fields, ['', 'Our aim is …', 'We ask …', 'Gaps are …', ''])).toEqual([1, 2, 3]);
    expect(rowsOf(fields, ['', 'Goal is …', 'We ask …', 'We lack …', ''])).toEqual([1, 2, 3]);
    expect(rowsOf(fields, ['', 'Our aim is …', 'We ask …', 'We lack …'])).toEqual([1, 2, 3]);
    expect(rowsOf(fields, ['Our aim is …', 'Question is …', 'We lack …'])).toEqual([0, 1, 2]);
  });
  test('where a row that is known by its stem was moved beside a reworded one, the reworded one is still told', () => {
    const four = [...fields, { id: 'field-3', stem: 'Views are …' }];
    expect(rowsOf(four, ['', 'Goal is …', 'Views are …', 'We ask …', 'Gaps are …'])).toEqual([1, 3, 4, 2]);
  });
  test('where a row was added beside a deleted one, nothing is guessed', () =>
    expect(rowsOf(fields, ['Stem', 'Goal is …', 'Something', 'Else', 'Gaps are …'])).toEqual([1, null, 4]));
  test('where a stem was reworded and its row moved, by the control that stands in it', () =>
    expect(
      rowsOf(
        fields,
        ['Stem', 'What we ask is …', 'Goal is …', 'Other', 'Gaps are …'],
        [null, 'field-1', 'field-0', null, 'field-2'],
      ),
    ).toEqual([2, 1, 4]));
  test('by that control also in the first row of all', () =>
    expect(rowsOf(fields, ['What we ask is …', 'Goal is …', 'Gaps are …'], ['field-1', 'field-0', 'field-2'])).toEqual([
      1, 0, 2,
    ]));
  test('where somebody completed the stem in its own cell and moved the row, by the words of the stem', () => {
    expect(rowsOf(fields, ['Question is how talk helps', 'Goal is …', 'Gaps are …'])).toEqual([1, 0, 2]);
    expect(rowsOf(fields, ['', 'Gaps are …', 'Goal is …', 'Question is how talk helps'])).toEqual([2, 3, 1]);
  });
  test('the same stem twice is told apart by order', () =>
    expect(
      rowsOf(
        [
          { id: 'a', stem: 'S' },
          { id: 'b', stem: 'S' },
        ],
        ['', 'S', 'S'],
      ),
    ).toEqual([1, 2]));
  test('an empty table holds none', () => expect(rowsOf(fields, [])).toEqual([null, null, null]));
});
