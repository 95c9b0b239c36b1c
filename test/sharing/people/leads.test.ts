// What is searched for in the open document to show where a finding stands.
import { wordsToShow } from '../../../src/sharing/people/leads';

test('words of the text are looked for within those around them, then by themselves, then by their paragraph', () => {
  const around = '…we meet on Friday, and Billy in Year 4 comes too…';
  const lead = 'Next week we meet on Friday, and Billy in Year 4 comes too, with his chair.';
  expect(wordsToShow({ place: 'text', quote: 'Billy', around, lead })).toEqual([
    { words: 'Billy', within: 'we meet on Friday, and Billy in Year 4 comes too', nth: 0 },
    { words: 'Billy' },
    { words: lead },
  ]);
});

test('letters that only begin, end or stand in another word are counted, and are not the ones that are looked for', () => {
  const nth = (quote: string, around: string) => wordsToShow({ place: 'text', quote, around })[0]?.nth;
  expect(nth('Al', 'Also Alan and Al read')).toBe(2);
  expect(nth('Ann', 'Annie, Mary-Annie and Ann’s mother; Ann came')).toBe(2);
  expect(nth('Mrs Okafor', 'ages and Mrs Okafor’s guided reading notes')).toBe(0);
});

test('of several lines the one that holds the words is looked for: a search ends with its line', () => {
  const around = 'Thank you\nBilly Robson\nYear 4';
  expect(wordsToShow({ place: 'text', quote: 'Billy Robson', around })).toEqual([{ words: 'Billy Robson' }]);
});

test('what hangs on a paragraph is shown by that paragraph, and not by its own words, which may stand elsewhere, too', () => {
  const lead = [{ words: 'What we saw' }];
  expect(wordsToShow({ place: 'comment', quote: 'Billy', around: 'Billy', lead: '\nWhat we saw' })).toEqual(lead);
  expect(
    wordsToShow({ place: 'text', inside: 'document', quote: 'Billy', around: 'Billy', lead: 'What we saw' }),
  ).toEqual(lead);
});

test('an author and a property of the file stand nowhere in the body', () => {
  expect(wordsToShow({ place: 'author', quote: 'Josef Nowak', around: 'Josef Nowak' })).toEqual([]);
});
