// What the summary says of files that are not in the picture.
import { screenWords } from '../../../../src/taskpane/screens/programme/strings';

test('files that were read are called files, for a copy and its plan are one school', () => {
  expect(screenWords.read(4, 2)).toBe('4 files were read; 2 could not be.');
  expect(screenWords.read(1, 1)).toBe('One file was read; one could not be.');
});

test('what is not counted is one sentence with one capital', () => {
  expect(screenWords.notCounted(2, 0, 1)).toBe(
    '2 files could not be read and one file is of an enquiry that is counted already.',
  );
  expect(screenWords.notCounted(0, 0, 2)).toBe('2 files are of an enquiry that is counted already.');
  expect(screenWords.notCounted(0, 0, 0)).toBe('');
});
