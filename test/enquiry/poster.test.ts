// The poster: what its parts are filled with, what a person's words do to them, and what is noticed about it.
import { withItem } from '../../src/enquiry/items';
import {
  checkPoster,
  contentOf,
  posterIn,
  posterKeys,
  posterPageIn,
  saysSomething,
  wordsIn,
} from '../../src/enquiry/poster';
import { headingFor } from '../../src/enquiry/poster-wording';
import { posterSummary } from '../../src/enquiry/poster-summary';
import { smallPercentages } from '../../src/enquiry/small-percentages';
import { wholeEnquiry } from '../../src/enquiry/whole-enquiry';
import type { PosterPartId } from '../../src/handbook/poster';
import { answersOf, filledEnquiry, fullEnquiry, fullItems, kept, shortEnquiry } from './enquiries';

const partOf = (enquiry: ReturnType<typeof filledEnquiry>, id: PosterPartId) =>
  posterIn(enquiry).parts.find((part) => part.id === id)!;

describe('what a part is filled with', () => {
  test('the finding comes from the conclusions, without the words of the stem', () => {
    expect(partOf(filledEnquiry(), 'headline')).toMatchObject({
      text: 'We found that planning together changed what we asked more than how long we waited.',
      wording: { from: ['conclusions'] },
      own: false,
    });
  });

  test('without conclusions it is the answer the school is surest of, with how sure it is', () => {
    const enquiry = wholeEnquiry(
      answersOf({
        'sub-questions': filledEnquiry()
          .plan.questions.map(({ text }) => text)
          .join('\n'),
      }),
      fullItems,
    );
    expect(partOf(enquiry, 'headline').text).toBe('Answers got longer, mostly where pairs spoke first (sure).');
    expect(partOf(enquiry, 'found').text).toContain('Teachers ask other questions, and wait no longer (not sure).');
    expect(partOf(enquiry, 'found').text).toContain('Nobody expected this: Most parents saw no difference at home.');
  });

  test('nothing is said that the enquiry does not say', () => {
    const empty = wholeEnquiry(answersOf({}), {});
    expect(posterIn(empty).words).toBe(0);
    expect(saysSomething(contentOf(posterIn(empty)))).toBe(false);
    expect(partOf(shortEnquiry(), 'found').text).toBe('');
    expect(contentOf(posterIn(shortEnquiry())).parts.map(({ id }) => id)).toEqual(['why', 'question']);
  });

  test.each([
    [2, 2, 'We can answer both of our questions'],
    [2, 1, 'We can answer 1 of our 2 questions'],
    [3, 3, 'We can answer all 3 of our questions'],
    [3, 0, 'We cannot answer our questions yet'],
  ])('of %d questions, with %d answered, the heading of what was found counts as one speaks', (all, sure, heading) => {
    const enquiry = fullEnquiry();
    const [one] = enquiry.analysis;
    if (!one) throw new Error('no analysis');
    const analysis = Array.from({ length: all }, (_, at) => ({
      ...one,
      sureness: at < sure ? ('sure' as const) : ('not-sure' as const),
    }));
    expect(headingFor('found', { ...enquiry, analysis })).toBe(heading);
  });

  test('what cannot be said yet stands in the strip', () => {
    expect(partOf(filledEnquiry(), 'strip').text).toBe(
      'We looked at 5 pieces of evidence, from learners, staff, leaders, parents and governors, from 3 October 2025 to 6 May 2026.\nWe cannot say yet: What do teachers do after a short answer?',
    );
  });

  test('the question stands without its label, with the latest reason why it changed', () => {
    expect(partOf(filledEnquiry(), 'question').text).toMatch(
      /^How can planning .*\?\nWhy it changed: Planning together /s,
    );
  });
});

describe('the person’s own words', () => {
  test('take the place of the wording, and an empty text leaves the part out', () => {
    const own = { ...filledEnquiry(), items: withItem(fullItems, posterKeys.text('why'), 'Talk matters.', new Date()) };
    expect(partOf(own, 'why')).toMatchObject({ text: 'Talk matters.', own: true, words: 2 });
    const out = { ...own, items: withItem(own.items, posterKeys.text('why'), '', new Date()) };
    expect(contentOf(posterIn(out)).parts.map(({ id }) => id)).not.toContain('why');
  });

  test('a heading of theirs stands on the page, and one that says “Results” is pointed out', () => {
    const items = { ...fullItems, ...kept([posterKeys.heading('found'), 'Results']) };
    const enquiry = { ...filledEnquiry(), items };
    expect(partOf(enquiry, 'found').heading).toBe('Results');
    expect(checkPoster(posterIn(enquiry))).toContainEqual({ kind: 'empty heading', part: 'found', heading: 'Results' });
  });
});

test('a poster that somebody shortened has about 300 words, and nothing is noticed about it', () => {
  const poster = posterIn(fullEnquiry());
  expect(poster.words).toBeLessThan(320);
  expect(checkPoster(poster)).toEqual([]);
});

test('words are counted, and dashes are none', () => {
  expect(wordsIn(' Two  words – and\nthree more. ')).toBe(5);
  expect(wordsIn('')).toBe(0);
});

test('an odd choice of paper or look is none', () => {
  expect(posterPageIn(kept([posterKeys.page, { size: 'A0', look: 7 }]))).toEqual({ size: 'A3', look: 'plain' });
  expect(posterPageIn(kept([posterKeys.page, { size: 'A4', look: 'contrast' }]))).toEqual({
    size: 'A4',
    look: 'contrast',
  });
});

describe('percentages of fewer than ten', () => {
  test.each([
    ['50% of 8 pupils said so.', { percent: '50%', of: 8, count: 4 }],
    ['It helped 4 of 8 (50%).', { percent: '50%', of: 8, count: 4 }],
    ['Of our six teachers 33% agreed.', { percent: '33%', of: 6, count: 2 }],
    ['Half of them, 50 per cent of the nine, were quiet.', { percent: '50 per cent', of: 9, count: null }],
  ])('%s', (text, found) => {
    expect(smallPercentages(text)).toEqual([found]);
  });

  test.each([
    '50% of 40 pupils said so.',
    '50% of pupils in Year 4 said so.',
    'We asked 8 pupils. In the county 50% read at home.',
    '60% of answers in Years 3 and 4 were long.',
    'Answers rose by 3%.',
  ])('nothing is said of: %s', (text) => {
    expect(smallPercentages(text)).toEqual([]);
  });
});

test('the summary says the parts in their order, the earlier questions, and the evidence of each question', () => {
  const summary = posterSummary(fullEnquiry());
  const at = (words: string): number => summary.indexOf(words);
  expect(summary.startsWith('Talk in the classroom, Fellside Primary School\n\nWhen we planned')).toBe(true);
  expect(at('Why it matters to us')).toBeGreaterThan(0);
  expect(at('How we looked')).toBeGreaterThan(at('We keep it'));
  expect(summary).toContain(
    'What do teachers do after a short answer? One piece of evidence, from one side; not sure.',
  );
});
