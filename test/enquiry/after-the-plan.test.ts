// What comes after the plan, as the record keeps it: the log of evidence, the cycles and the analysis.
import { analysisIn, analysisKeys, supportFor, wholeQuestion } from '../../src/enquiry/analysis';
import { cameInDuring, cyclesIn, cycleKeys } from '../../src/enquiry/cycles';
import { withItem, type Items } from '../../src/enquiry/items';
import { arrived, logIn, logKeys, stillToCome } from '../../src/enquiry/log';
import { planIn, planKeys } from '../../src/enquiry/plan';
import { subQuestionKind } from '../../src/enquiry/sub-question-ids';

const now = new Date('2026-11-29T12:00:00Z');
const kept = (...entries: readonly (readonly [string, unknown])[]): Items =>
  entries.reduce<Items>((items, [key, value]) => withItem(items, key, value, now), {});

const asked = 'What do pupils say about reading?';
const planned = [
  [`${subQuestionKind}/q1`, { text: asked }],
  [planKeys.entry('p1'), { card: null, questions: ['q1'], perspective: 'learners', when: '2026-11-14' }],
  [planKeys.source('p1'), 'Talks in groups of three'],
  [planKeys.entry('p2'), { card: null, questions: ['q1'], perspective: 'staff', when: '' }],
  [planKeys.source('p2'), 'Notes of lesson visits'],
] as const;
const planOf = (items: Items) => planIn(items, [asked], []);

describe('the log', () => {
  test('a planned source that arrived brings its name, sub-questions and view, and is still to come no longer', () => {
    const before = kept(...planned);
    const [first] = planOf(before).entries;
    const items = withItem(before, logKeys.choice('e1'), arrived(first!, '2026-11-13'), now);
    const log = logIn(items, planOf(items));
    expect(log).toMatchObject([
      { what: 'Talks in groups of three', questions: ['q1'], perspective: 'learners', when: '2026-11-13' },
    ]);
    expect(stillToCome(planOf(items), log).map(({ id }) => id)).toEqual(['p2']);
  });

  test('an entry whose planned source was taken out of the plan stays, with its own words', () => {
    const items = kept(
      ...planned,
      [logKeys.choice('e1'), { entry: 'gone', questions: ['q1', 'q9'], perspective: 'nobody', when: 'soon' }],
      [logKeys.what('e1'), 'A letter'],
    );
    expect(logIn(items, planOf(items))).toMatchObject([
      { what: 'A letter', planned: null, questions: ['q1'], perspective: null, when: '', unexpected: false },
    ]);
  });

  test('entries stand in the order of their days, those without a day last', () => {
    const on = (id: string, when: string) =>
      [logKeys.choice(id), { entry: null, questions: [], perspective: null, when, unexpected: false }] as const;
    const items = kept(on('none', ''), on('late', '2026-12-01'), on('early', '2026-10-01'));
    expect(logIn(items, planOf(items)).map(({ id }) => id)).toEqual(['early', 'late', 'none']);
  });
});

test('cycles are numbered in the order they were begun, and an unknown decision is none', () => {
  const items = kept(
    [cycleKeys.choice('c1'), { from: '2026-10-01', to: '', decision: 'adapt', changes: 'yes' }],
    [cycleKeys.text('c1', 'change'), 'Partner talk'],
    [cycleKeys.choice('c2'), { from: 7, to: null, decision: 'cheer', changes: 'perhaps' }],
  );
  expect(cyclesIn(items)).toMatchObject([
    { number: 1, from: '2026-10-01', to: '', decision: 'adapt', changes: 'yes', change: 'Partner talk', learned: '' },
    { number: 2, from: '', to: '', decision: null, changes: null, change: '' },
  ]);
});

describe('the analysis', () => {
  const evidence = (id: string, perspective: string) =>
    [logKeys.choice(id), { entry: null, questions: ['q1'], perspective, when: '', unexpected: false }] as const;

  test('evidence stands under its sub-questions, with what the person marked and wrote', () => {
    const items = kept(
      ...planned,
      evidence('e1', 'staff'),
      evidence('e2', 'staff'),
      [analysisKeys.cell('q1', 'e1'), { stance: 'disagrees' }],
      [analysisKeys.note('q1', 'e1'), 'Only two lessons'],
      [analysisKeys.sureness('q1'), { sureness: 'not-sure' }],
    );
    const plan = planOf(items);
    const [first] = analysisIn(items, plan.questions, '', logIn(items, plan));
    expect(first).toMatchObject({
      question: { id: 'q1' },
      sureness: 'not-sure',
      cells: [
        { stance: 'disagrees', note: 'Only two lessons' },
        { stance: null, note: '' },
      ],
    });
    expect(supportFor(first!)).toEqual({ sources: 2, perspectives: 1 });
  });

  test('without sub-questions all evidence is held against the enquiry question', () => {
    const items = kept(evidence('e1', 'staff'));
    const whole = analysisIn(items, [], 'How can we?', logIn(items, planIn(items, [], [])));
    expect(whole).toMatchObject([{ question: { id: wholeQuestion, text: 'How can we?' }, cells: [{ stance: null }] }]);
  });
});

test('the evidence of a cycle is what came in between its days; of one that goes on, what came in since it began', () => {
  const on = (id: string, when: string) =>
    [logKeys.choice(id), { entry: null, questions: [], perspective: null, when, unexpected: false }] as const;
  const items = kept(on('before', '2026-09-30'), on('first', '2026-10-01'), on('after', '2026-12-01'), on('none', ''));
  const log = logIn(items, planOf(items));
  const ids = (from: string, to: string) => cameInDuring({ from, to }, log).map(({ id }) => id);
  expect(ids('2026-10-01', '2026-11-30')).toEqual(['first']);
  expect(ids('2026-10-01', '')).toEqual(['first', 'after']);
});
