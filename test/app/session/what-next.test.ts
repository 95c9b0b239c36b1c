import { coreFramework } from '../../../src/handbook/framework';
import { answerState } from '../../../src/app/session/section-state';
import { countAnswers, halfDoneIn, whatNext } from '../../../src/app/session/what-next';
import { startField, type FieldState } from '../../../src/app/session/field-state';

const fieldsWith = (answers: Record<string, string>, changed: Record<string, Partial<FieldState>> = {}): FieldState[] =>
  coreFramework.map((stem) => ({ ...startField(stem, answers[stem.id] ?? '', true), ...changed[stem.id] }));

const everything = Object.fromEntries(coreFramework.map(({ id }) => [id, `Our words for ${id}`]));

describe('the one next thing', () => {
  test('is to put the framework in, while there is none', () => {
    expect(whatNext({ fields: fieldsWith({}), framework: 'none', outline: null, working: null, items: {} })).toEqual({
      kind: 'insert framework',
    });
  });

  test('is the table the school has, where a look through the document found one', () => {
    const stems = { kind: 'stems', shape: { stem: 0, answer: 1 }, rows: [] } as const;
    const outline = { appendix: null, boxes: [], stemTable: { table: 0, under: 'Appendix A', stems } };
    expect(whatNext({ fields: fieldsWith({}), framework: 'none', outline, working: null, items: {} })).toEqual({
      kind: 'own table',
    });
  });

  test('is then the first answer that is not given, step by step', () => {
    expect(
      whatNext({ fields: fieldsWith({ goal: 'Reading' }), framework: 'ours', outline: null, working: null, items: {} }),
    ).toEqual({ kind: 'answer', field: 'question' });
  });

  test('is a choice between two versions before anything else', () => {
    const fields = fieldsWith({}, { baseline: { syncState: 'conflict' }, goal: { syncState: 'not written' } });
    expect(whatNext({ fields, framework: 'none', outline: null, working: null, items: {} })).toEqual({
      kind: 'choose',
      field: 'baseline',
    });
  });

  test('is to see to words that did not arrive before new ones are written', () => {
    const fields = fieldsWith({}, { gaps: { syncState: 'not written' } });
    expect(whatNext({ fields, framework: 'ours', outline: null, working: null, items: {} })).toEqual({
      kind: 'not arrived',
      field: 'gaps',
    });
  });

  test('is not a row that the school took out', () => {
    const fields = fieldsWith({ ...everything, triangulation: '' }, { triangulation: { syncState: 'missing' } });
    expect(whatNext({ fields, framework: 'ours', outline: null, working: null, items: {} })).toEqual({
      kind: 'step',
      step: 'collect',
    });
  });
});

describe('a sentence with an open gap', () => {
  const halfDone = fieldsWith({ ...everything, question: 'How can reading lead to … for Year 4?' });

  test('is the next thing, as the framework’s page goes on to it, and not the step after the sentences', () => {
    expect(whatNext({ fields: halfDone, framework: 'ours', outline: null, working: null, items: {} })).toEqual({
      kind: 'answer',
      field: 'question',
    });
  });

  test('is not counted as answered, on the framework’s page or beside it', () => {
    expect(countAnswers(halfDone)).toEqual({ answered: coreFramework.length - 1, all: coreFramework.length });
    expect(halfDone.filter((field) => answerState(field, {}) === 'answered')).toHaveLength(coreFramework.length - 1);
    expect([...halfDoneIn(halfDone)]).toEqual(['question']);
  });

  test('counts where a stem and its answer share a cell: there it cannot be told from the stem’s own gaps', () => {
    const shared = fieldsWith(
      { question: 'How can reading lead to … for Year 4?' },
      { question: { sharesCell: true } },
    );
    expect(countAnswers(shared).answered).toBe(1);
  });
});

describe('counting answers', () => {
  test('counts what the document says, and not what is only typed', () => {
    expect(
      countAnswers(fieldsWith({ goal: 'Reading' }, { question: { text: 'How can we?', syncState: 'typing' } })),
    ).toEqual({ answered: 1, all: coreFramework.length });
  });

  test('leaves out what has no row in the table', () => {
    expect(countAnswers(fieldsWith(everything, { goal: { placed: false } }))).toEqual({
      answered: coreFramework.length - 1,
      all: coreFramework.length - 1,
    });
  });

  test('leaves out a row that is gone', () => {
    expect(countAnswers(fieldsWith(everything, { ethics: { syncState: 'missing', inDocument: '' } }))).toEqual({
      answered: coreFramework.length - 1,
      all: coreFramework.length - 1,
    });
  });
});
