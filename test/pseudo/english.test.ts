// What counts as English that is left in the pseudo-locale.
import { englishIn, sentencesWithGaps } from './english';
import { patternOf, pseudo } from './letters';

const known = 'set the goal | talk partners | pupils in year 2 | we';
const sentences = sentencesWithGaps([
  'How can {who} use {action} so that {group} write more',
  'Said of ${who}: ${what}',
]);

test.each([
  ['a word of the panel that stands in no strings module', 'Šéèţ ţĥéè goal now', ['goal now']],
  [
    'a sentence with gaps, one of which holds words that nobody said',
    'How can we use robots so that we write more?',
    1,
  ],
  ['words beside a file’s name', 'Open plan.docx', ['open']],
])('finds %s', (_, text, found) => {
  const english = englishIn(text, known, sentences);
  expect(typeof found === 'number' ? english.length : english).toEqual(found);
});

test.each([
  ['what the handbook says', 'Set the goal'],
  [
    'a question that is put together of the person’s words',
    'How can we use talk partners so that pupils in Year 2 write more?',
  ],
  ['several sentences that are known', 'Set the goal. Talk partners; pupils in Year 2'],
  ['the name of a file', 'Enquiry.docx'],
  ['words in the pseudo-locale', pseudo('Put the framework into your document')],
])('takes %s as it is', (_, text) => expect(englishIn(text, known, sentences)).toEqual([]));

test('a button is found by its English name in the pseudo-locale', () => {
  expect(patternOf('Set the goal', true).test(pseudo('Set the goal'))).toBe(true);
  expect(patternOf('Set the goal', true).test(pseudo('Set the goals'))).toBe(false);
});
