// What a person reads of a table and picture of ours once they were put in or brought up to date.
import type { PutBlock } from '../../../src/app/session/actions';
import { noMarks } from '../../../src/enquiry/managed-block';
import { sentenceFor } from '../../../src/taskpane/managed-block/put-block';
import { partWords as words } from '../../../src/taskpane/managed-block/strings';

const after = (pieces: PutBlock['pieces']): PutBlock => ({ pieces, placed: null, marks: noMarks });

test('a row that came back is said, and beside it what became of the picture', () => {
  expect(sentenceFor(after({ table: 'row came back' }), 'end')).toBe(words.rowCameBack);
  expect(sentenceFor(after({ table: 'row came back', picture: 'updated' }), 'end')).toBe(
    `${words.rowCameBack} ${words.updatedAlone.picture}`,
  );
  expect(sentenceFor(after({ table: 'row came back', picture: 'left alone' }), 'end')).toBe(
    `${words.rowCameBack} ${words.leftAlone(['picture'])}`,
  );
});

test('an old table that stays is said, and beside it what became of the picture', () => {
  expect(sentenceFor(after({ table: 'old stays', picture: 'updated' }), 'end')).toBe(
    `${words.oldStays} ${words.updatedAlone.picture}`,
  );
});

test('what was left alone is said once for both, and what was updated beside what was left alone', () => {
  expect(sentenceFor(after({ table: 'left alone', picture: 'left alone' }), 'end')).toBe(
    words.leftAlone(['table', 'picture']),
  );
  expect(sentenceFor(after({ table: 'left alone', picture: 'updated' }), 'end')).toBe(
    `${words.leftAlone(['table'])} ${words.updatedAlone.picture}`,
  );
  expect(sentenceFor(after({ table: 'updated', picture: 'left alone' }), 'end')).toBe(
    `${words.leftAlone(['picture'])} ${words.updatedAlone.table}`,
  );
  expect(sentenceFor(after({ table: 'updated', picture: 'updated' }), 'end')).toBe(words.updated);
  expect(sentenceFor(after({ table: 'in sync', picture: 'in sync' }), 'end')).toBe(words.level);
});

test('of several tables it is said that the others went on, and a caption and a text are one to whoever reads', () => {
  expect(sentenceFor(after({ table: 'left alone', 'table/spring': 'updated' }), 'end')).toBe(
    `${words.leftAlone(['table'])} ${words.othersUpdated.table}`,
  );
  expect(sentenceFor(after({ caption: 'left alone', text: 'left alone', table: 'in sync' }), 'end')).toBe(
    words.leftAlone(['text']),
  );
});
