// What is searched for in the open document to show where a finding stands.
import { wordsToShow } from '../../../src/sharing/people/leads';

test('words of the text are looked for with those around them first, then by themselves, then by their paragraph', () => {
  const around = '…we meet on Friday, and Billy in Year 4 comes too…';
  const lead = 'Next week we meet on Friday, and Billy in Year 4 comes too, with his chair.';
  expect(wordsToShow({ place: 'text', quote: 'Billy', around, lead })).toEqual([
    'we meet on Friday, and Billy in Year 4 comes too',
    'Billy',
    lead,
  ]);
});

test('of several lines the one that holds the words is looked for: a search ends with its line', () => {
  const around = 'Thank you\nBilly Robson\nYear 4';
  expect(wordsToShow({ place: 'text', quote: 'Billy Robson', around })).toEqual(['Billy Robson']);
});

test('what hangs on a paragraph is shown by that paragraph, and not by its own words, which may stand elsewhere, too', () => {
  expect(wordsToShow({ place: 'comment', quote: 'Billy', around: 'Billy', lead: '\nWhat we saw' })).toEqual([
    'What we saw',
  ]);
  expect(
    wordsToShow({ place: 'text', inside: 'document', quote: 'Billy', around: 'Billy', lead: 'See below' }),
  ).toEqual(['See below']);
});

test('an author and a property of the file stand nowhere in the body', () => {
  expect(wordsToShow({ place: 'author', quote: 'Josef Nowak', around: 'Josef Nowak' })).toEqual([]);
});
