// What is said of one text while it is written: gently, and nothing where nobody is named.
import { lookThrough } from '../../../src/sharing/people/check';
import { remarkOn } from '../../../src/taskpane/people-remark/remark-on';

const remark = (text: string): string | undefined => remarkOn(lookThrough([{ place: 'text', text }]));

test.each([
  '',
  '   ',
  'Most pupils now say why they chose a book.',
  'Shared drive, Reading, Autumn',
  'Two Year 4 classes',
])('nothing is said of “%s”', (text) => {
  expect(remark(text)).toBeUndefined();
});

test('somebody who is named is quoted, with what helps', () => {
  const said = remark('Mrs Ashworth says that her group reads more.');
  expect(said).toContain('Ashworth');
  expect(said).toContain('Use a role instead');
});

test('several of one kind are told together', () => {
  expect(remark('Mrs Ashworth and Mr Okafor watched.')).toMatch(/“[^”]*Ashworth” and “[^”]*Okafor” may say/);
});

test('a telephone number is told with advice of its own', () => {
  expect(remark('Ring 01900 512345 for the file')).toContain('Leave it out');
});
