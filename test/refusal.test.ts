// What a command refuses, and that it says what there is.
import { oneOf, Refusal, wholeNumber } from './refusal';

test('a word that is known is taken, another is refused with all there are', () => {
  expect(oneOf('kind', ['word', 'school'], 'school')).toBe('school');
  expect(() => oneOf('kind', ['word', 'school'], 'wrod')).toThrow(
    new Refusal('There is no kind "wrod". There are: word, school.'),
  );
});

test.each(['abc', '', ' ', '-1', '1.5', '0'])('“%s” is no number of documents', (asked) => {
  expect(() => wholeNumber('The number of documents', asked)).toThrow('is a whole number from 1 on');
});

test('a number is taken from the least one on', () => {
  expect(wholeNumber('The first seed', '0', 0)).toBe(0);
  expect(wholeNumber('The number of documents', '200')).toBe(200);
});
