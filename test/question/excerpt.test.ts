import fc from 'fast-check';
import { excerpt } from '../../src/question/excerpt';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('quoting the words a finding is about', () => {
  test('short words are quoted as they stand', () => {
    expect(excerpt('How can all learners do better?', { start: 8, end: 20 })).toBe('all learners');
  });

  test('a line break in them is a blank', () => {
    expect(excerpt('all\n  learners', whole('all\n  learners'))).toBe('all learners');
  });

  test('many words are quoted by their beginning and their end', () => {
    const text =
      'How can we use coaching in every classroom of the school and in all of its clubs and trips to help each and every learner make progress in every subject?';
    expect(excerpt(text, whole(text))).toBe(
      'How can we use coaching in every classroom of the school and … progress in every subject?',
    );
  });

  test('one endless word is cut', () => {
    expect(excerpt('x'.repeat(500), { start: 0, end: 500 })).toMatch(/^x+…$/);
  });

  test('no words are no quotation', () => {
    expect(excerpt('How?', { start: 4, end: 4 })).toBe('');
  });

  test('whatever the question, a quotation is short and never splits a character', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('word', '👩‍👩‍👧', 'a', 'extraordinarily-long-compound-expression', '😀'.repeat(60), ' ', '\n'),
          { maxLength: 60 },
        ),
        (pieces) => {
          const text = pieces.join(' ');
          const quoted = excerpt(text, whole(text));
          expect(Array.from(quoted).length).toBeLessThanOrEqual(95);
          expect(quoted).not.toMatch(/\p{Surrogate}/u);
        },
      ),
    );
  });
});
