import { nextThing, progress } from '../../src/enquiry/progress';
import { isRecorded } from '../../src/enquiry/recorded-progress';
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
      progress(answers(filled), {}).find(({ step }) => step.id === 'question')?.state;
    expect(state({})).toBe('open');
    expect(state({ question: 'How?' })).toBe('begun');
    expect(state({ question: 'How?', 'sub-questions': 'a)' })).toBe('done');
  });

  test('an answer with an open gap begins its step, is not counted, and is asked for before what comes after the sentences', () => {
    const all = answers(Object.fromEntries(coreFramework.map(({ id }) => [id, 'x'])));
    const halfDone = new Set(['question']);
    expect(progress(all, {}, halfDone).find(({ step }) => step.id === 'question')).toMatchObject({
      answered: 1,
      all: 2,
      state: 'begun',
    });
    expect(progress(answers({ question: 'x' }), {}, halfDone).find(({ step }) => step.id === 'question')).toMatchObject(
      {
        answered: 0,
        state: 'begun',
      },
    );
    expect(nextThing(all, true, {}, halfDone)).toEqual({ kind: 'answer', field: 'question' });
  });

  test('a step none of whose rows is in the school’s framework is not counted', () => {
    const without = new Map([...answers()].filter(([id]) => id !== 'baseline'));
    expect(progress(without, {}).find(({ step }) => step.id === 'baseline')?.state).toBe('not counted');
  });

  test('every step has rows that name it (stepOfRow), or a rule that tells from the record how far it is (recorded-progress.ts)', () => {
    const untold = steps.filter(({ id, fields }) => fields.length === 0 && !isRecorded(id));
    expect(untold.map(({ id }) => id)).toEqual([]);
  });

  test('every step says about how long it takes', () => {
    expect(steps.filter(({ takes }) => takes === '')).toEqual([]);
  });

  test('the next thing is the framework, then the first open answer in the order of the steps, then the step after the plan', () => {
    const all = new Map(coreFramework.map(({ id }) => [id, 'x']));
    expect(nextThing(answers(), false, {})).toEqual({ kind: 'insert framework' });
    expect(nextThing(answers({ goal: 'x' }), true, {})).toEqual({ kind: 'answer', field: 'question' });
    expect(nextThing(all, true, {})).toEqual({ kind: 'step', step: 'collect' });
  });

  test('a step after the plan is as far as the record says', () => {
    const came = { entry: null, questions: [], perspective: null, when: '', unexpected: false };
    const far = progress(answers(), { 'log/a': { value: came, at: '' } });
    expect(far.find(({ step }) => step.id === 'collect')).toMatchObject({ answered: 1, all: 0, state: 'begun' });
  });

  test('open answers are asked for in the order of the steps, however the table lists its rows', () => {
    const turned = new Map([...answers({ goal: 'x' })].reverse());
    expect(nextThing(turned, true, {})).toEqual({ kind: 'answer', field: 'question' });
  });

  test('a row of the conclusions that was put in waits for its step; any other row is answered first', () => {
    const all = new Map(coreFramework.map(({ id }) => [id, 'x']));
    expect(nextThing(new Map([...all, ['conclusions', '']]), true, {})).toEqual({ kind: 'step', step: 'collect' });
    expect(nextThing(new Map([...all, ['change', '']]), true, {})).toEqual({ kind: 'answer', field: 'change' });
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
