import type { FieldReading } from '../../../src/word/answers/answer-location';
import { coreFramework } from '../../../src/handbook/framework';
import { typed } from '../../../src/app/session/field-state';
import { fieldsOfTable, fieldsWithoutTable } from '../../../src/app/session/framework-fields';

const noNotes = (): undefined => undefined;
const row = (id: string, stem: string, answer = '', at: number | null = 1): FieldReading => ({
  id,
  stem,
  prompt: '',
  section: '',
  row: at,
  answer,
  ours: coreFramework.find((one) => one.id === id),
});

describe('the fields of a school’s own table', () => {
  const before = fieldsWithoutTable(noNotes);
  const fields = fieldsOfTable(
    before,
    [row('own-1', 'Who will help us?', 'The library'), row('question', 'The question we ask')],
    noNotes,
  );

  test('are its rows, in their order, with the stems as they stand', () => {
    expect(fields.filter(({ placed }) => placed).map(({ id, stem, text }) => [id, stem, text])).toEqual([
      ['own-1', 'Who will help us?', 'The library'],
      ['question', 'The question we ask', ''],
    ]);
  });
  test('bring our help where a row asks what ours asks, and none where it does not', () => {
    expect(fields.find(({ id }) => id === 'question')?.help).toBe(
      coreFramework.find(({ id }) => id === 'question')?.help,
    );
    expect(fields.find(({ id }) => id === 'own-1')?.help).toBe('');
  });
  test('leave the goal and the sub-questions a place to wait in, since each has a screen of its own', () => {
    expect(fields.filter(({ placed }) => !placed).map(({ id }) => id)).toEqual(['goal', 'sub-questions']);
  });
});

describe('words that were written before the table', () => {
  const before = fieldsWithoutTable((field) => ({ goal: 'Reading', baseline: 'Low' })[field]);
  test('are on their way into their row', () => {
    const [goal] = fieldsOfTable(before, [row('goal', 'Our goal')], noNotes);
    expect(goal).toMatchObject({ placed: true, syncState: 'typing', text: 'Reading', baseVersion: '' });
  });
  test('are level where the row holds them already', () => {
    const [goal] = fieldsOfTable(before, [row('goal', 'Our goal', 'Reading')], noNotes);
    expect(goal).toMatchObject({ placed: true, syncState: 'in sync' });
  });
  test('stay to be seen where the table has no row for them', () => {
    expect(fieldsOfTable(before, [row('goal', 'Our goal')], noNotes).find(({ id }) => id === 'baseline')).toMatchObject(
      { placed: false, text: 'Low' },
    );
  });
});

describe('the table read again', () => {
  const [goal] = fieldsOfTable(fieldsWithoutTable(noNotes), [row('goal', 'Our goal', 'Reading')], noNotes);
  if (!goal) throw new Error('There is a goal');
  test('shows a stem that was reworded in the document', () => {
    expect(fieldsOfTable([goal], [row('goal', 'The goal we share', 'Reading')], noNotes)[0]?.stem).toBe(
      'The goal we share',
    );
  });
  test('leaves words that are being typed alone', () => {
    expect(fieldsOfTable([typed(goal, 'Reading aloud')], [row('goal', 'Our goal', 'Reading')], noNotes)[0]?.text).toBe(
      'Reading aloud',
    );
  });
  test('says that a row is gone', () => {
    expect(fieldsOfTable([goal], [row('goal', 'Our goal', '', null)], noNotes)[0]?.syncState).toBe('missing');
  });
});
