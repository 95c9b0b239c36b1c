// The plan: it belongs to the sub-questions whatever becomes of their words, and says what it lacks.
import fc from 'fast-check';
import { cardsIn } from '../../src/enquiry/cards';
import { withItem, type Items } from '../../src/enquiry/items';
import { entryForCard, planIn, planKeys, readEntry } from '../../src/enquiry/plan';
import { checkPlan, mostSources, type PlanFinding } from '../../src/enquiry/plan-checks';
import { subQuestionKind } from '../../src/enquiry/sub-question-ids';

const now = new Date('2026-11-27T12:00:00Z');
const kept = (...entries: readonly (readonly [string, unknown])[]): Items =>
  entries.reduce<Items>((items, [key, value]) => withItem(items, key, value, now), {});

const asked = 'What do pupils say about reading?';
const seen = 'What do teachers see in lessons?';
const questions = [
  [`${subQuestionKind}/q1`, { text: asked }],
  [`${subQuestionKind}/q2`, { text: seen }],
] as const;
const voice = [planKeys.entry('a'), entryForCard('learner-voice', 'q1')] as const;
const entry = (id: string, part: Partial<ReturnType<typeof readEntry>>) =>
  [planKeys.entry(id), { card: null, questions: [], perspective: null, when: '', ...part }] as const;
const named = (id: string, part: Parameters<typeof entry>[1]) =>
  [entry(id, part), [planKeys.source(id), `Source ${id}`]] as const;
const plan = (items: Items, texts: readonly string[] = [asked, seen]) => planIn(items, texts, cardsIn(items));
const kinds = (items: Items): string[] => checkPlan(plan(items)).map(({ kind }) => kind);

describe('the plan', () => {
  test('a card brings its name and its view', () => {
    expect(plan(kept(...questions, voice)).entries).toEqual([
      {
        id: 'a',
        card: 'learner-voice',
        source: 'Learner voice',
        questions: ['q1'],
        meantFor: null,
        perspective: 'learners',
        when: '',
        who: '',
        consent: '',
      },
    ]);
  });

  test('a sub-question that was reworded or moved keeps its plan', () => {
    const after = plan(kept(...questions, voice), [seen, 'What do our pupils say about reading at home?']);
    expect(after.questions.map(({ id }) => id)).toEqual(['q2', 'q1']);
    expect(after.entries[0]?.questions).toEqual(['q1']);
  });

  test('one that was deleted leaves its sources visible and unassigned, and its words bring them back', () => {
    const items = kept(...questions, voice);
    expect(plan(items, [seen]).entries[0]).toMatchObject({ source: 'Learner voice', questions: [], meantFor: asked });
    expect(plan(items, [seen, asked]).entries[0]).toMatchObject({ questions: ['q1'], meantFor: null });
  });

  test('no source of the plan is ever lost, whatever becomes of the sub-questions', () => {
    const texts = fc.array(fc.constantFrom(asked, seen, 'Who reads at home?', 'What do pupils tell us?', ''), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(texts, (lines) => {
        const after = plan(kept(...questions, voice, entry('b', { questions: ['q1', 'q2'] })), lines);
        expect(after.entries.map(({ id }) => id)).toEqual(['a', 'b']);
        expect(after.questions.map(({ text }) => text)).toEqual(lines);
        expect(new Set(after.questions.map(({ id }) => id)).size).toBe(lines.length);
      }),
    );
  });

  test('whatever stands in the record for a source is read without an error', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const { questions: list, when } = readEntry(value);
        expect(list.every((one) => typeof one === 'string')).toBe(true);
        expect(when === '' || /^\d{4}-\d\d-\d\d$/.test(when)).toBe(true);
      }),
    );
  });
});

const dates = [planKeys.dates, { baseline: '2026-09-14', end: '2027-07-16' }] as const;
const many = (count: number) => Array.from({ length: count }, (_, at) => named(`e${at}`, { questions: ['q1'] })).flat();

/** A plan in which each is found. A kind of finding without one does not compile. */
const foundIn: Readonly<Record<PlanFinding['kind'], Items>> = {
  'no name': kept(...questions, entry('a', { questions: ['q1'] })),
  'no source': kept(...questions, voice),
  'one source': kept(...questions, voice),
  'one perspective': kept(...questions, voice, ...named('b', { questions: ['q1'], perspective: 'learners' })),
  'answers nothing': kept(...questions, [planKeys.entry('a'), entryForCard('learner-voice', null)]),
  'before the baseline': kept(...questions, dates, ...named('a', { when: '2026-09-13' })),
  'after the end': kept(...questions, dates, ...named('a', { when: '2027-07-17' })),
  'year ends first': kept(...questions, [planKeys.dates, { baseline: '2026-11-30', end: '2026-07-20' }]),
  'too much': kept(...questions, ...many(mostSources + 1)),
};

describe('what the plan lacks', () => {
  test.each(Object.entries(foundIn))('“%s” is found', (kind, items) => {
    expect(kinds(items)).toContain(kind);
  });

  test('an empty plan lacks nothing yet', () => {
    expect(kinds(kept(...questions))).toEqual([]);
  });

  test('a sub-question without a source, and one that rests on a single one', () => {
    expect(kinds(kept(...questions, voice))).toEqual(['one source', 'no source']);
  });

  test('two sources with one view are one side; two views are two, and so is a view that nobody has said', () => {
    const two = (view: string | null): Items =>
      kept([`${subQuestionKind}/q1`, { text: asked }], voice, ...named('b', { questions: ['q1'], perspective: view }));
    const found = (view: string | null): string[] => checkPlan(plan(two(view), [asked])).map(({ kind }) => kind);
    expect(found('learners')).toEqual(['one perspective']);
    expect(found('staff')).toEqual([]);
    expect(found(null)).toEqual([]);
    const unsaid = ['a', 'b'].flatMap((id) => named(id, { questions: ['q1'] }));
    expect(checkPlan(plan(kept([`${subQuestionKind}/q1`, { text: asked }], ...unsaid), [asked]))).toEqual([]);
  });

  test('a source without a name is said to have none, and counts for nothing', () => {
    const nameless = kept(...questions, voice, entry('b', { questions: ['q1', 'q2'], when: '2020-01-01' }), dates);
    expect(kinds(nameless)).toEqual(['no name', 'one source', 'no source']);
    const unnamed = Array.from({ length: mostSources + 1 }, (_, at) => entry(`e${at}`, { questions: ['q1'] }));
    expect(kinds(kept(...questions, ...unnamed))).not.toContain('too much');
  });

  test('a baseline after the last day of the year is said, also before the first source; no other day is judged by it', () => {
    const turned = [planKeys.dates, { baseline: '2026-11-30', end: '2026-07-20' }] as const;
    expect(kinds(kept(...questions, turned))).toEqual(['year ends first']);
    const dated = kinds(kept(...questions, turned, voice, ...named('b', { questions: ['q1'], when: '2026-09-01' })));
    expect(dated).toEqual(['year ends first', 'no source']);
    expect(kinds(kept(...questions, [planKeys.dates, { baseline: '2026-07-20', end: '2026-07-20' }]))).toEqual([]);
  });

  test('a day before the baseline or after the end of the year; a day of theirs is in time', () => {
    const dated = (when: string): string[] =>
      kinds(kept(...questions, dates, ...named('a', { questions: ['q1'], when })));
    expect(dated('2026-09-13')).toContain('before the baseline');
    expect(dated('2027-07-17')).toContain('after the end');
    for (const day of ['2026-09-14', '2027-07-16', ''])
      expect(dated(day)).not.toEqual(expect.arrayContaining([expect.stringMatching(/baseline|end/)]));
  });

  test('a day of the year that is not set yet judges nothing', () => {
    for (const dates of [
      { baseline: '2026-09-14', end: '' },
      { baseline: '', end: '2027-07-16' },
    ]) {
      expect(kinds(kept(...questions, [planKeys.dates, dates]))).toEqual([]);
      const dated = kept(
        ...questions,
        [planKeys.dates, dates],
        ...named('a', { questions: ['q1'], when: '2026-11-30' }),
      );
      expect(kinds(dated)).toEqual(['one source', 'no source']);
    }
  });

  test('more than a busy school can collect', () => {
    const found = (count: number): string[] => kinds(kept(...questions, ...many(count)));
    expect(found(mostSources)).not.toContain('too much');
    expect(found(mostSources + 1)).toContain('too much');
  });
});
