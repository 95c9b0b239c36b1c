// What is said of a file that came back and could not be read: its name and the reason, and one sentence for one reason.
import { returnedWords } from '../../../../src/taskpane/screens/returned/strings';
import { hostileFiles } from '../../../sharing/hostile-files';

const reasons = [...new Set(hostileFiles.map(([, , why]) => why))];

test.each(reasons)('a file that is refused (%s) is named, with a sentence', (why) => {
  expect(returnedWords.refusal('Ana.docx', why)).toMatch(/^Ana\.docx: .*\.$/);
});

test('each reason has a sentence of its own', () => {
  expect(new Set(reasons.map((why) => returnedWords.refusal('', why))).size).toBe(reasons.length);
});
