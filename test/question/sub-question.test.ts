// A sub-question may be as narrow as it likes.
import { checkQuestion } from '../../src/question/check';
import { checkSubQuestion } from '../../src/question/sub-question';

test.each([
  'How many pupils in Year 4 read at home?',
  'Do our Year 2 teachers use the new prompts?',
  'What are the three commonest spelling errors?',
  'How can we help one pupil finish one worksheet?',
  'What do pupils say?',
])('good as a sub-question: %s', (text) => {
  expect(checkSubQuestion(text).verdict).toBe('good');
});

test('a figure is worth a word of advice, not a fault', () => {
  expect(checkSubQuestion('How many pupils read at home?').open.findings).toMatchObject([
    { rule: 'look-up', severity: 'advice' },
  ]);
});

test.each(['How does music affect learning?', 'How can we prove that coaching works?'])(
  'still not good: %s',
  (text) => {
    expect(checkSubQuestion(text).verdict).toBe(checkQuestion(text).verdict);
    expect(checkSubQuestion(text).verdict).not.toBe('good');
  },
);
