// A sub-question may be as narrow as it likes.
import { checkQuestion } from '../../src/question/check';
import { checkSubQuestion } from '../../src/question/sub-question';

test.each([
  'How many pupils in Year 4 read at home?',
  'Do our Year 2 teachers use the new prompts?',
  'What are the three commonest spelling errors?',
  'How can we help one pupil finish one worksheet?',
  'What do pupils say about reading at home?',
  'Which of our books are borrowed most?',
])('good as a sub-question: %s', (text) => {
  const { verdict, advice } = checkSubQuestion(text);
  expect([verdict, advice]).toEqual(['good', []]);
});

test.each(['How does technology affect learning?', 'Does Aisha read at home?'])('still worth a remark: %s', (text) => {
  expect(checkSubQuestion(text).advice).not.toEqual([]);
  expect(checkSubQuestion(text).verdict).not.toBe('good');
});

test('where nothing can be judged, nothing is said', () => {
  expect(checkSubQuestion('')).toEqual(checkQuestion(''));
});
