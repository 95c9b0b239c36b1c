import { shortened } from '../../src/enquiry/shortened';

test.each([
  ['Reading aloud', 13, 'Reading aloud'],
  ['Reading aloud', 12, 'Reading alo…'],
  ['Reading aloud', 9, 'Reading…'],
  ['😀😀😀', 3, '😀😀😀'],
  ['😀😀😀😀', 3, '😀😀…'],
])('%s, in %i letters', (text, length, short) => expect(shortened(text, length)).toBe(short));

test('a text of a hundred pages is cut at its beginning', () => {
  expect(shortened('Reading. '.repeat(40_000), 18)).toBe('Reading. Reading.…');
});
