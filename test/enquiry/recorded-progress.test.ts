// How far the steps after the plan are, told by the record under the keys that the steps write.
import { analysisKeys, wholeQuestion } from '../../src/enquiry/analysis';
import { cycleKeys } from '../../src/enquiry/cycles';
import { withItem, type Items } from '../../src/enquiry/items';
import { logKeys } from '../../src/enquiry/log';
import { planKeys } from '../../src/enquiry/plan';
import { posterKeys } from '../../src/enquiry/poster';
import { nextThing, progress } from '../../src/enquiry/progress';
import {
  concludingRows,
  nextRecordedStep,
  recordedProgress,
  type RecordedStep,
} from '../../src/enquiry/recorded-progress';
import { subQuestionKind } from '../../src/enquiry/sub-question-ids';
import { coreFramework } from '../../src/handbook/framework';

const now = new Date('2027-05-04T12:00:00Z');
const kept = (...entries: readonly (readonly [string, unknown])[]): Items =>
  entries.reduce<Items>((items, [key, value]) => withItem(items, key, value, now), {});
const answers = (more: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> =>
  new Map(Object.entries({ 'sub-questions': 'a) Who talks?\nb) Who listens?', ...more }));
const asked = [
  [`${subQuestionKind}/q1`, { text: 'Who talks?' }],
  [`${subQuestionKind}/q2`, { text: 'Who listens?' }],
] as const;
const far = (step: RecordedStep, items: Items, given = answers()) => recordedProgress(step, items, given);

const planned = [
  [planKeys.entry('p1'), { card: null, questions: [], perspective: null, when: '' }],
  [planKeys.source('p1'), 'Talks'],
  [planKeys.entry('p2'), { card: 'attendance', questions: [], perspective: null, when: '' }],
  [planKeys.entry('p3'), { card: null, questions: [], perspective: null, when: '' }], // without a name it is not planned
] as const;
const came = (id: string, entry: string | null) =>
  [logKeys.choice(id), { entry, questions: [], perspective: null, when: '', unexpected: false }] as const;
const sure = (question: string) => [analysisKeys.sureness(question), { sureness: 'sure' }] as const;
const ended = (id: string, decision: string | null) =>
  [cycleKeys.choice(id), { from: '', to: '', decision, changes: null }] as const;

/** What makes each of these steps done. A step without it does not compile. */
const doneBy: Readonly<Record<RecordedStep, readonly [items: Items, given?: ReadonlyMap<string, string>]>> = {
  collect: [kept(...planned, came('e1', 'p1'), came('e2', 'p2'))],
  analyse: [kept(...asked, sure('q1'), sure('q2'))],
  conclude: [{}, answers({ conclusions: 'Talk helps' })],
  cycle: [kept(ended('c1', 'adopt'))],
  poster: [kept([posterKeys.made, { on: '2027-05-04' }])],
};

test.each(Object.entries(doneBy) as [RecordedStep, (typeof doneBy)[RecordedStep]][])(
  'the step “%s” is open where the record says nothing, and done once it says so',
  (step, [items, given]) => {
    expect(far(step, {}).state).toBe('open');
    expect(far(step, items, given).state).toBe('done');
  },
);

test('where every step is done, nothing is next', () => {
  const done = Object.values(doneBy);
  const items: Items = Object.fromEntries(done.flatMap(([one]) => Object.entries(one)));
  const rows = [...coreFramework.map(({ id }) => id), ...concludingRows].map((id) => [id, 'x'] as const);
  const given = new Map([...rows, ...answers(), ...done.flatMap(([, one]) => [...(one ?? [])])]);
  expect(progress(given, items).filter(({ state }) => state !== 'done')).toEqual([]);
  expect(nextThing(given, true, items)).toEqual({ kind: 'all done' });
});

describe('collecting', () => {
  test('is done when each planned source with a name came in', () => {
    expect(far('collect', kept(...planned))).toEqual({ answered: 0, all: 2, state: 'open' });
    expect(far('collect', kept(...planned, came('e1', 'p1'), came('e2', null)))).toMatchObject({
      answered: 1,
      state: 'begun',
    });
    expect(far('collect', kept(...planned, came('e1', 'p1'), came('e2', 'p2')))).toMatchObject({ state: 'done' });
  });

  test('has no end where nothing was planned', () => {
    expect(far('collect', kept(came('e1', null)))).toEqual({ answered: 1, all: 0, state: 'begun' });
  });
});

describe('the analysis', () => {
  test('is begun with the first mark, and done when the school said for each question how sure it is', () => {
    expect(far('analyse', kept(...asked))).toEqual({ answered: 0, all: 2, state: 'open' });
    expect(far('analyse', kept(...asked, [analysisKeys.cell('q1', 'e1'), { stance: 'agrees' }]))).toMatchObject({
      answered: 0,
      state: 'begun',
    });
    expect(far('analyse', kept(...asked, sure('q1')))).toMatchObject({ answered: 1, state: 'begun' });
    expect(far('analyse', kept(...asked, sure('q1'), sure('q2')))).toMatchObject({ state: 'done' });
  });

  test('does not count a question that is deleted since; without sub-questions the enquiry question counts', () => {
    expect(far('analyse', kept(...asked, sure('gone')))).toMatchObject({ answered: 0, state: 'open' });
    expect(far('analyse', kept(sure(wholeQuestion)), new Map())).toMatchObject({ all: 1, state: 'done' });
  });
});

test('the conclusions are done when each of their rows that was put in has an answer, the conclusions among them', () => {
  expect(far('conclude', {})).toMatchObject({ state: 'open' });
  expect(far('conclude', {}, answers({ conclusions: '', sharing: 'Year 4' }))).toMatchObject({ state: 'begun' });
  expect(far('conclude', {}, answers({ sharing: 'Year 4' }))).toMatchObject({ state: 'begun' });
  expect(far('conclude', {}, answers({ conclusions: 'Talk helps' }))).toMatchObject({ state: 'done' });
});

test('a cycle is done with its decision, and another begins it again', () => {
  expect(far('cycle', kept(ended('c1', null)))).toMatchObject({ state: 'begun', all: 1 });
  expect(far('cycle', kept(ended('c1', 'adopt')))).toMatchObject({ state: 'done' });
  expect(far('cycle', kept(ended('c1', 'adopt'), ended('c2', null)))).toMatchObject({ state: 'begun', all: 2 });
});

test('the poster is begun with its first words, and done once it has left the panel', () => {
  expect(far('poster', {})).toMatchObject({ state: 'open' });
  expect(far('poster', kept([posterKeys.text('found'), 'Talk helps']))).toMatchObject({ state: 'begun' });
  expect(far('poster', kept([posterKeys.made, { on: '2027-05-04' }]))).toMatchObject({ state: 'done' });
});

test('what comes next is the first step that is not done, also where a later one is', () => {
  const items = kept(...planned, came('e1', 'p1'), came('e2', 'p2'), ...asked, ended('c1', 'stop'));
  expect(nextRecordedStep({}, answers())).toBe('collect');
  expect(nextRecordedStep(items, answers())).toBe('analyse');
  expect(nextRecordedStep(withItem(items, 'sureness/q1', { sureness: 'sure' }, now), answers())).toBe('analyse');
});
