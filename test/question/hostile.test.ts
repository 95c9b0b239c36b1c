// No text freezes the panel: whatever is pasted, everything that reads a question answers at once and does not throw.
import fc from 'fast-check';
import { checkQuestion } from '../../src/question/check';
import { compose, tidyIngredients } from '../../src/question/compose';
import { excerpt } from '../../src/question/excerpt';
import { readParts } from '../../src/question/parts';
import { checkSubQuestion } from '../../src/question/sub-question';
import { doubles, suggestSubQuestions } from '../../src/question/suggest';

/** All that the panel does with a text. */
function everything(text: string): void {
  checkQuestion(text);
  checkSubQuestion(text);
  readParts(text);
  suggestSubQuestions(text);
  doubles([text, `${text} again`, text]);
  excerpt(text, { start: 0, end: text.length });
  compose({ action: text, outcome: text, group: text, knowing: text, who: text });
  tidyIngredients({ action: text, outcome: text, group: text, knowing: text, who: text });
}

const long = 100_000;
const hostile: readonly (readonly [name: string, text: string])[] = [
  ['blanks', ' '.repeat(long)],
  ['blanks before a question', `${' '.repeat(long)}How can we raise standards?`],
  ['blanks within a question', `How can${' '.repeat(long)}we raise standards?`],
  ['blanks after a question', `How can we raise standards?${' '.repeat(long)}`],
  ['line ends', '\n'.repeat(long)],
  ['letters', 'a'.repeat(long)],
  ['letters and a last stroke', `${'a'.repeat(long)}!`],
  ['letters with dots between them', 'a.'.repeat(long)],
  ['apostrophes', "a'".repeat(long)],
  ['opening quotation marks', '“a '.repeat(long)],
  ['straight quotation marks', '"a" '.repeat(long)],
  ['a quotation at the end of a question', 'You could ask: “How can we raise standards?”'],
  ['half tags', '<a'.repeat(long)],
  ['opening brackets', '[a '.repeat(long)],
  ['brackets around brackets', '(group '.repeat(long)],
  ['question marks', '?'.repeat(long)],
  ['question marks with blanks', '??? '.repeat(long)],
  ['stops', '. '.repeat(long)],
  ['underscores', '_ '.repeat(long)],
  ['commas', ', and what should '.repeat(long)],
  ['accents on one letter', `a${'\u0301'.repeat(long)}`],
  ['halves of emoji', '\ud83d'.repeat(long)],
  ['a list that could be read in two ways', `What are two ${'commonmost n'.repeat(long)} x?`],
  ...[
    'to',
    'so that',
    'by using',
    'for Year 4',
    'in our school',
    'as a leadership team',
    'the SENCO and',
    'pupils who',
    'how does',
    'the impact of',
    'we will',
    'so that pupils speak',
    'more pupils take part',
    'lead to',
  ].map((words) => [`“${words}” again and again`, `${words} `.repeat(long / 10)] as const),
  ...['to', 'for', 'so that', 'in order to', 'lead to', 'make to', 'change in'].map(
    (words) =>
      [
        `the beginning of a built question and “${words}” again and again`,
        `What could we change in ${`${words} pupils `.repeat(long / 10)}?`,
      ] as const,
  ),
  // As long as a built question may be.
  ...['to', 'for', 'so that', 'in order to', 'help to', 'change in'].flatMap((words) =>
    ['What could we change in', 'How can', 'If we', 'How can we'].map(
      (start) => [`“${start}” and “${words}”`, `${start} ${`${words} pupils `.repeat(24)}?`] as const,
    ),
  ),
];

test.each(hostile)('%s', (_, words) => {
  const text = words.slice(0, 1.1 * long);
  everything('How can we raise standards?');
  // Time of this process alone, since the machine may be busy with something else. Ten readings in all.
  const before = process.cpuUsage();
  everything(text);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(1500);
});

test('a part that is too long is asked for again, in fewer words', () => {
  const { questions, missing } = compose({ action: 'talk '.repeat(200), outcome: 'fuller answers', group: 'Year 4' });
  expect(questions).toEqual([]);
  expect(missing).toEqual([
    { part: 'action', ask: 'What will be done is too long for a question. Say it in one line.' },
  ]);
});

const pieces = fc.constantFrom(
  ...['How', 'can', 'we', 'Year', '4', 'pupils', 'to', 'so that', 'by', 'for', '(', ')', '“', '"', "'", '?', '…', '\n'],
  ...[
    '<b>',
    '[group]',
    'e.g.',
    'U.K.',
    'the impact of',
    'our',
    'school',
    'Does',
    'is',
    'there',
    'XXX',
    '🙂',
    '\ud83d',
    '',
  ],
  ...['constructor', '__proto__', 'toString', '1', '&', ',', 'as seen in', 'Mrs', 'Jack', 'whether', 'prove that'],
);

/** Each pair of quotation marks, around any words that a stop may end. */
const quotation = fc
  .tuple(
    fc.constantFrom('“”', '‘’', '""', "''", '«»', '„“'),
    fc.array(pieces, { maxLength: 8 }),
    fc.constantFrom('?', '.', '?!', ''),
  )
  .map(([marks, words, stop]) => `${marks.charAt(0)}${words.join(' ')}${stop}${marks.charAt(1)}`);

test('any words in any order, and any characters, are read without an error', () => {
  const text = fc.oneof(
    fc.array(fc.oneof(pieces, quotation), { maxLength: 12 }).map((all) => all.join(' ')),
    fc.array(pieces, { maxLength: 30 }).map((all) => all.join(' ')),
    fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
  );
  fc.assert(fc.property(text, everything), { numRuns: 200 });
});
