import { nextThing, progress } from '../../src/enquiry/progress';
import { listSubQuestions, subQuestions } from '../../src/enquiry/sub-questions';
import { coreFramework } from '../../src/handbook/framework';
import { steps } from '../../src/handbook/steps';

const answers = (filled: Record<string, string> = {}): Map<string, string> =>
  new Map(coreFramework.map(({ id }) => [id, filled[id] ?? '']));

describe('how far the enquiry is', () => {
  test('every field of the framework belongs to exactly one step', () => {
    expect(steps.flatMap((step) => step.fields).sort()).toEqual(coreFramework.map((stem) => stem.id).sort());
  });

  test('the steps are numbered in their order', () => {
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_, index) => index + 1));
  });

  test('a step is begun with its first answer and done with its last', () => {
    const state = (filled: Record<string, string>) =>
      progress(answers(filled)).find(({ step }) => step.id === 'question')?.state;
    expect(state({})).toBe('open');
    expect(state({ question: 'How?' })).toBe('begun');
    expect(state({ question: 'How?', 'sub-questions': 'a)' })).toBe('done');
  });

  test('steps that have no place in the framework are not counted', () => {
    expect(
      progress(answers())
        .filter(({ state }) => state === 'not counted')
        .map(({ step }) => step.number),
    ).toEqual(steps.filter(({ fields }) => fields.length === 0).map(({ number }) => number));
  });

  test('the next thing is the framework, then the first open answer in the order of the steps, then nothing', () => {
    expect(nextThing(answers(), false)).toEqual({ kind: 'insert framework' });
    expect(nextThing(answers({ goal: 'x' }), true)).toEqual({ kind: 'answer', field: 'question' });
    expect(nextThing(new Map(coreFramework.map(({ id }) => [id, 'x'])), true)).toEqual({ kind: 'all answered' });
  });
});

describe('sub-questions', () => {
  test('are the lines of their field, whatever stands in front of them', () => {
    expect(subQuestions('a) One?\nb. Two?\n\n- Three?\n(4) Four?\nA plain line?')).toEqual([
      'One?',
      'Two?',
      'Three?',
      'Four?',
      'A plain line?',
    ]);
  });
  test('keep words that only look like a number', () => {
    const questions = ['Y5: how do they read?', 'So: what changes?', 'No. 5 Class: what do they say?'];
    expect(subQuestions(questions.join('\n'))).toEqual(questions);
  });
  test('come back from the list that is written', () => {
    const questions = ['What do pupils say?', 'What do books show?'];
    expect(listSubQuestions(questions)).toBe('a) What do pupils say?\nb) What do books show?');
    expect(subQuestions(listSubQuestions(questions))).toEqual(questions);
  });
});
