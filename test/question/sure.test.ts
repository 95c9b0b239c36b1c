// When the check is sure enough to say something, told by likelihoods alone.
import { answerFor, likeliest, moreDoubtful, sureAt } from '../../src/question/sure';

test('a test is answered where it is failed or passed likely enough, and is not clear between', () => {
  expect([1, sureAt].map(answerFor)).toEqual(['no', 'no']);
  expect([0, 1 - sureAt].map(answerFor)).toEqual(['yes', 'yes']);
  expect([sureAt - 0.01, 0.5, 1 - sureAt + 0.01].map(answerFor)).toEqual(['not clear', 'not clear', 'not clear']);
});

describe('the likeliest verdict', () => {
  test.each([
    ['good', { notOpen: 0.1, tooBroad: 0.2 }, 0.72],
    ['too-broad', { notOpen: 0.1, tooBroad: 0.8 }, 0.72],
    ['not-open', { notOpen: 0.7, tooBroad: 0.9 }, 0.7],
  ] as const)('is %s', (verdict, likely, chance) => {
    const [said, likelihood] = likeliest(likely);
    expect(said).toBe(verdict);
    expect(likelihood).toBeCloseTo(chance);
  });

  test('is that it is not open, also where that is doubtful, if either of the others is less likely still', () => {
    expect(likeliest({ notOpen: 0.4, tooBroad: 0.5 })).toEqual(['not-open', 0.4]);
  });
});

test('the test in more doubt is the one nearer to the middle, on either side of it; of two alike, openness', () => {
  expect(moreDoubtful({ notOpen: 0.45, tooBroad: 0.9 })).toBe('open');
  expect(moreDoubtful({ notOpen: 0.55, tooBroad: 0.1 })).toBe('open');
  expect(moreDoubtful({ notOpen: 0.1, tooBroad: 0.55 })).toBe('specific');
  expect(moreDoubtful({ notOpen: 0.9, tooBroad: 0.45 })).toBe('specific');
  expect(moreDoubtful({ notOpen: 0.25, tooBroad: 0.75 })).toBe('open');
});
