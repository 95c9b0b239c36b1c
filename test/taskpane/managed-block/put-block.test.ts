// What a person reads of a table and picture of ours once they were put in or brought up to date.
import { noMarks } from '../../../src/enquiry/managed-block';
import { sentenceFor } from '../../../src/taskpane/managed-block/put-block';
import { partWords as words } from '../../../src/taskpane/managed-block/strings';

const done = { placed: null, marks: noMarks };

test('a row that came back is said, and beside it what became of the picture', () => {
  expect(sentenceFor({ ...done, table: 'row came back' }, 'end')).toBe(words.rowCameBack);
  expect(sentenceFor({ ...done, table: 'row came back', picture: 'updated' }, 'end')).toBe(
    `${words.rowCameBack} ${words.updatedAlone.picture}`,
  );
  expect(sentenceFor({ ...done, table: 'row came back', picture: 'left alone' }, 'end')).toBe(
    `${words.rowCameBack} ${words.leftAlone.picture}`,
  );
});

test('what was left alone is said once for both, and what was updated beside what was left alone', () => {
  expect(sentenceFor({ ...done, table: 'left alone', picture: 'left alone' }, 'end')).toBe(words.leftAlone.both);
  expect(sentenceFor({ ...done, table: 'left alone', picture: 'updated' }, 'end')).toBe(
    `${words.leftAlone.table} ${words.updatedAlone.picture}`,
  );
  expect(sentenceFor({ ...done, table: 'updated', picture: 'left alone' }, 'end')).toBe(
    `${words.leftAlone.picture} ${words.updatedAlone.table}`,
  );
  expect(sentenceFor({ ...done, table: 'updated', picture: 'updated' }, 'end')).toBe(words.updated);
  expect(sentenceFor({ ...done, table: 'level', picture: 'level' }, 'end')).toBe(words.level);
});
