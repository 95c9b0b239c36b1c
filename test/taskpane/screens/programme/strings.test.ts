// What the summary says of files that are not in the picture.
import { screenWords } from '../../../../src/taskpane/screens/programme/strings';
import { panelWords } from '../../../../src/taskpane/ui/strings';
import { returnedWords } from '../../../../src/taskpane/screens/returned/strings';

test('of files one is left aside in the singular', () => {
  expect(panelWords.tooMany(500, 1)).toBe('At most 500 at a time: one was left aside.');
  expect(panelWords.tooMany(500, 2)).toBe('At most 500 at a time: 2 were left aside.');
});

test('and one copy was read before a stop', () => {
  expect(returnedWords.stopped(1, 6)).toBe('Stopped. 1 of 6 was read.');
  expect(returnedWords.stopped(2, 6)).toBe('Stopped. 2 of 6 were read.');
});

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
