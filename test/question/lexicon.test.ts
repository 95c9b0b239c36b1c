// What a word names in general: from the table made of WordNet and word frequencies.
import { lookUp } from '../../src/question/lexicon';

test('a word is known in any of its forms', () => {
  for (const [form, word] of [
    ['strategies', 'strategy'],
    ['improving', 'improve'],
    ['classrooms', 'classroom'],
  ] as const)
    expect(lookUp(form)).toEqual(lookUp(word));
});

test('a rare word is not in the table: it is definite by being rare', () => {
  for (const word of ['metacognition', 'numicon', 'phonics', 'oracy']) expect(lookUp(word)).toBeNull();
});

test('there are more kinds of a broad thing than of a narrow one', () => {
  expect(lookUp('activity')?.breadth).toBeGreaterThan(lookUp('homework')?.breadth ?? 9);
  expect(lookUp('person')?.breadth).toBeGreaterThan(lookUp('teacher')?.breadth ?? 9);
});

test.each([
  ['teacher', 'person'],
  ['week', 'time'],
  ['school', 'thing'],
  ['idea', 'idea'],
  ['improve', 'verb'],
  ['good', 'adjective'],
])('%s is a %s', (word, sort) => {
  expect(lookUp(word)?.sort).toBe(sort);
});
