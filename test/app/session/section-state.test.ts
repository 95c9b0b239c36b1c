import { keyed } from '../../../src/enquiry/schema';
import { gapsOf, openSentence, withValue } from '../../../src/enquiry/stem-sentence';
import { coreFramework, type Stem } from '../../../src/handbook/framework';
import {
  leftInStem,
  leftInStemKey,
  notInAnswer,
  sentenceToOffer,
  withSentence,
} from '../../../src/app/session/completed-stem';
import { startField, type FieldState } from '../../../src/app/session/field-state';
import { lengthsToKeep } from '../../../src/app/session/gap-lengths';
import { answerState, nextField, sectionsOf } from '../../../src/app/session/section-state';

const stem = (id: string): Stem => coreFramework.find((one) => one.id === id) as Stem;
const field = (id: string, answer = '', changed: Partial<FieldState> = {}): FieldState => ({
  ...startField(stem(id), answer, true),
  ...changed,
});
const completed = 'What it cannot yet tell us is how boys feel';
const sentence = `${completed}.`;

describe('a sentence completed in the stem’s own cell', () => {
  const inStem = field('gaps', '', { completedStem: completed });

  test('is offered until it is in the answer, or the person leaves it there', () => {
    expect(sentenceToOffer(inStem, {})).toBe(sentence);
    expect(sentenceToOffer({ ...inStem, ...field('gaps', `Before.\n${sentence}`) }, {})).toBeNull();
    const left = keyed([[leftInStemKey('gaps'), { value: leftInStem(sentence), at: '2026-05-01' }]]);
    expect(sentenceToOffer(inStem, left)).toBeNull();
    expect(sentenceToOffer({ ...inStem, completedStem: `${completed} today` }, left)).toBe(`${completed} today.`);
  });
  test('waits while words of the answer are on their way', () => {
    expect(sentenceToOffer({ ...inStem, standing: 'typing' }, {})).toBeNull();
    expect(notInAnswer({ ...inStem, standing: 'typing' })).toBe(sentence);
  });
  test('goes below what the answer says', () => {
    expect(withSentence(inStem, sentence)).toBe(sentence);
    expect(withSentence({ ...inStem, text: 'Before.' }, sentence)).toBe(`Before.\n${sentence}`);
  });
  test('that the record keeps of it holds no words', () => {
    expect(JSON.stringify(leftInStem(sentence))).not.toContain('boys');
  });
});

describe('how far an answer is', () => {
  test.each([
    ['nothing', '', 'open'],
    ['a sentence with an open gap', 'How can reading lead to … for Year 4?', 'begun'],
    ['a whole sentence', 'How can reading lead to talk for Year 4?', 'answered'],
    ['free words that pause', 'We read … and wonder', 'answered'],
  ])('%s', (_what, answer, state) => expect(answerState(field('question', answer), {})).toBe(state));
  test('what the person must decide comes first', () => {
    expect(answerState(field('goal', 'Reading', { standing: 'both' }), {})).toBe('waits');
    expect(answerState(field('gaps', '', { completedStem: completed }), {})).toBe('waits');
  });
});

describe('the framework in sections', () => {
  const fields = [
    field('goal', 'Reading'),
    field('question'),
    field('gaps', '', { standing: 'both' }),
    field('ethics'),
  ];

  test('fields of one section together, those of none by themselves', () => {
    const one = [field('goal', '', { section: 'A' }), field('gaps', '', { section: 'A' })];
    const apart = [field('goal', '', { section: '' }), field('gaps', '', { section: '' })];
    expect(sectionsOf(one, true).map(({ title, fields: all }) => [title, all.length])).toEqual([['A', 2]]);
    expect(sectionsOf(apart, true).map(({ title }) => title)).toEqual([
      'The school development priority behind',
      'What it cannot yet tell us is',
    ]);
  });
  test('the next is what waits, else the first open one after this', () => {
    expect(nextField(fields, {}, 'goal')?.id).toBe('gaps');
    const settled = fields.filter(({ id }) => id !== 'gaps');
    expect(nextField(settled, {}, null)?.id).toBe('question');
    expect(nextField(settled, {}, 'question')?.id).toBe('ethics');
    expect(nextField(settled, {}, 'ethics')?.id).toBe('question');
    expect(nextField([field('goal', 'Reading')], {}, null)).toBeNull();
  });
});

describe('where the gaps of an answer begin and end', () => {
  const gaps = gapsOf(stem('new-evidence').stem);
  if (!gaps) throw new Error('This stem has gaps');
  const of = (first: string) => withValue(gaps, withValue(gaps, openSentence(gaps), 0, first), 1, 'parents');

  test('is kept only where the text does not tell, and without a word', () => {
    expect(lengthsToKeep(gaps, of('letters'))).toBeNull();
    expect(lengthsToKeep(gaps, of('letters from home'))).toEqual({ lengths: [17, 7, 0, 0, 0] });
  });
});
