import fc from 'fast-check';
import {
  answerOf,
  linesOf,
  withBack,
  withMoved,
  withOneMore,
  without,
  withText,
  type Line,
} from '../../../src/app/session/sub-question-lines';

const texts = (lines: readonly Line[]): string[] => lines.map((line) => line.text);
const three = linesOf('a) One?\nb) Two?\nc) Three?');

describe('sub-questions as lines', () => {
  test('an empty answer has one empty line to write on', () => {
    expect(texts(linesOf(''))).toEqual(['']);
  });

  test('an empty line is no part of the answer', () => {
    expect(answerOf(withOneMore(three))).toBe('a) One?\nb) Two?\nc) Three?');
    expect(answerOf(linesOf(''))).toBe('');
  });

  test('a line break begins the next sub-question', () => {
    expect(texts(withText(three, 2, 'Two, first half?\nTwo, second half?'))).toEqual([
      'One?',
      'Two, first half?',
      'Two, second half?',
      'Three?',
    ]);
  });

  test('several pasted lines become as many sub-questions', () => {
    expect(answerOf(withText(linesOf(''), 1, 'One?\r\nTwo?\r\nThree?'))).toBe('a) One?\nb) Two?\nc) Three?');
  });

  test('a line moves up or down, and stays where there is no room', () => {
    expect(texts(withMoved(three, 3, -1))).toEqual(['One?', 'Three?', 'Two?']);
    expect(texts(withMoved(three, 1, 1))).toEqual(['Two?', 'One?', 'Three?']);
    expect(withMoved(three, 1, -1)).toBe(three);
    expect(withMoved(three, 3, 1)).toBe(three);
  });

  test('the last line that is taken out leaves an empty one', () => {
    expect(texts(without(linesOf('One?'), 1))).toEqual(['']);
  });

  test('a line that is taken out can be put back where it was, also when it was the only one', () => {
    const two = three[1] as Line;
    expect(texts(withBack(without(three, two.key), two, 1))).toEqual(texts(three));
    const only = linesOf('One?');
    expect(texts(withBack(without(only, 1), only[0] as Line, 0))).toEqual(['One?']);
  });

  test('whatever is done to them, every line keeps a key of its own', () => {
    const step = fc.record({
      what: fc.constantFrom('add', 'remove', 'split', 'up', 'down', 'put back'),
      at: fc.nat(5),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let lines = three;
        let removed: { line: Line; at: number } | null = null;
        for (const { what, at } of steps) {
          const line = lines[at % lines.length] as Line;
          if (what === 'add') lines = withOneMore(lines);
          else if (what === 'split') lines = withText(lines, line.key, 'x\ny');
          else if (what === 'up' || what === 'down') lines = withMoved(lines, line.key, what === 'up' ? -1 : 1);
          else if (what === 'remove') {
            removed = { line, at: lines.indexOf(line) };
            lines = without(lines, line.key);
          } else if (removed) lines = withBack(lines, removed.line, removed.at);
          expect(new Set(lines.map((one) => one.key)).size).toBe(lines.length);
          expect(lines.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
