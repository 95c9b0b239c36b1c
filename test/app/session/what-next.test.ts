import { coreFramework } from '../../../src/handbook/framework';
import { countAnswers, whatNext } from '../../../src/app/session/what-next';
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
