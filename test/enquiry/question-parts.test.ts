// Parts typed into the builder belong to the draft they were typed for.
import { isSameDraft, readTypedPart } from '../../src/enquiry/question-parts';

test('a draft with a word changed is the same draft', () => {
  expect(
    isSameDraft(
      'How can talk partners help Year 4 to write longer?',
      'How can talk partners help Year 5 to write longer?',
    ),
  ).toBe(true);
  expect(isSameDraft('', '')).toBe(true);
  expect(isSameDraft('  How can talk help?', 'how can Talk help')).toBe(true);
});

test('another question is another draft, and so is one that was not there yet', () => {
  expect(
    isSameDraft('How can talk partners help Year 4 to write?', 'What does weekly coaching change for new teachers?'),
  ).toBe(false);
  expect(isSameDraft('', 'How can talk partners help Year 4 to write?')).toBe(false);
});

test('a part that an earlier version kept as words alone is read, and anything else is no part', () => {
  expect(readTypedPart('use talk partners')).toEqual({ text: 'use talk partners', of: '' });
  expect(readTypedPart({ text: 'a', of: 'b' })).toEqual({ text: 'a', of: 'b' });
  for (const odd of [null, undefined, 3, {}, { text: 1, of: '' }, { text: 'a' }]) expect(readTypedPart(odd)).toBeNull();
});
