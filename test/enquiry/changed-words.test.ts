// Two versions side by side: the words that stayed, went out and came in.
import fc from 'fast-check';
import { changedWords, type Stretch } from '../../src/enquiry/changed-words';

const told = (stretches: readonly Stretch[]): string =>
  stretches.map(({ kind, text }) => (kind === 'same' ? text : kind === 'out' ? `[-${text}-]` : `[+${text}+]`)).join('');

test.each([
  ['How can we raise spelling?', 'How can we raise spelling in Year 3?', 'How can we raise spelling[+ in Year 3+]?'],
  [
    'How can talk help boys write?',
    'How can drama help girls write?',
    'How can [-talk-][+drama+] help [-boys-][+girls+] write?',
  ],
  ['Do quizzes work?', 'How do quizzes help?', '[-Do -][+How do +]quizzes [-work-][+help+]?'],
  ['one two', 'three four', '[-one two-][+three four+]'],
  ['the same', 'the same', 'the same'],
  ['', 'new', '[+new+]'],
  ['old', '', '[-old-]'],
])('%j to %j', (before, after, expected) => {
  expect(told(changedWords(before, after))).toBe(expected);
});

const words = fc.oneof(
  fc
    .array(fc.constantFrom('how', 'can', 'we', ' ', '  ', '?', ',', 'é', '👩‍🏫', '\n'), { maxLength: 40 })
    .map((all) => all.join('')),
  fc.string({ unit: 'grapheme' }),
);

test('what stayed and went out is the earlier text, what stayed and came in the later one, to the letter', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const stretches = changedWords(before, after);
      const without = (kind: Stretch['kind']): string =>
        stretches
          .filter((one) => one.kind !== kind)
          .map(({ text }) => text)
          .join('');
      expect([without('in'), without('out')]).toEqual([before, after]);
    }),
  );
});

test('two texts of ten thousand words are compared without a table of all pairs', () => {
  const [before, after] = ['one ', 'two '].map((word) => word.repeat(10_000)) as [string, string];
  expect(changedWords(before, after).map(({ kind }) => kind)).toEqual(['out', 'in', 'same']);
});
