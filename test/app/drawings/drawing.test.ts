// Text in drawings: broken into lines that fit, and cut where there is no more room.
import fc from 'fast-check';
import { wrapped } from '../../../src/app/drawings/drawing';

const room = (size: number, width: number): number => Math.max(4, Math.floor(width / (size * 0.54)));

describe('text in a drawing', () => {
  test('no line is longer than the room, and there are no more lines than asked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 20, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const lines = wrapped(text, 13, width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect([...line].length).toBeLessThanOrEqual(room(13, width));
        },
      ),
    );
  });

  test('what fits is kept whole, and what does not ends in an ellipsis', () => {
    expect(wrapped('Coaching and mentoring notes', 13, 120, 2)).toEqual(['Coaching and', 'mentoring notes']);
    expect(wrapped('Coaching and mentoring notes of both years', 13, 120, 2)).toEqual([
      'Coaching and',
      'mentoring notes…',
    ]);
  });
});
