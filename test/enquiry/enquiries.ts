// Three enquiries of a school that we made up, for what is made of a whole enquiry: just begun, at the end of its year, and far too long.
import { analysisKeys } from '../../src/enquiry/analysis';
import { cycleKeys, type CycleText } from '../../src/enquiry/cycles';
import { withItem, type Items } from '../../src/enquiry/items';
import { logKeys } from '../../src/enquiry/log';
import { planKeys } from '../../src/enquiry/plan';
import { posterKeys } from '../../src/enquiry/poster';
import { subQuestionKind } from '../../src/enquiry/sub-question-ids';
import { versionKind, versionOf } from '../../src/enquiry/versions';
import { wholeEnquiry, type StemAnswer, type WholeEnquiry } from '../../src/enquiry/whole-enquiry';
import type { Decision } from '../../src/handbook/cycle';
import { exampleAnswers, exampleVersions } from '../../src/handbook/example';
import { knownStems, type StemId } from '../../src/handbook/extended-framework';

type Kept = readonly [key: string, value: unknown, day?: string];

export const kept = (...entries: readonly Kept[]): Items =>
  entries.reduce<Items>(
    (items, [key, value, day = '2026-06-01']) => withItem(items, key, value, new Date(`${day}T09:00:00Z`)),
    {},
  );

/** Rows of our own framework, with these answers; the others are empty. */
export const answersOf = (answers: Partial<Record<StemId, string>>): readonly StemAnswer[] =>
  knownStems.map(({ id, stem }) => ({ id, stem, text: answers[id] ?? '' }));

const questions = [
  ['q1', 'How long are pupils’ answers now, and who gives them?'],
  ['q2', 'What do teachers do after a short answer?'],
  ['q3', 'What helps quieter pupils to say more?'],
] as const;

const evidence = (
  id: string,
  what: string,
  [question, stance]: readonly [string, string | null],
  {
    view,
    when,
    shows = '',
    where = '',
    unexpected = false,
  }: { view: string; when: string; shows?: string; where?: string; unexpected?: boolean },
): readonly Kept[] => [
  [logKeys.choice(id), { entry: null, questions: [question], perspective: view, when, unexpected }],
  [logKeys.what(id), what],
  [logKeys.shows(id), shows],
  [logKeys.where(id), where],
  ...(stance === null ? [] : [[analysisKeys.cell(question, id), { stance }] as const]),
];

const cycle = (
  id: string,
  choice: { from: string; to: string; decision: Decision | null; changes: 'yes' | 'no' | null },
  texts: Partial<Record<CycleText, string>>,
): readonly Kept[] => [
  [cycleKeys.choice(id), choice],
  ...Object.entries(texts).map(([text, words]) => [cycleKeys.text(id, text as CycleText), words] as const),
];

const days = ['2025-09-12', '2025-10-10', '2026-01-20'];

/** What the record of a full year holds. */
export const fullItems: Items = kept(
  ...questions.map(([id, text]): Kept => [`${subQuestionKind}/${id}`, { text }]),
  ...exampleVersions.map(({ question, why }, at): Kept => [
    `${versionKind}/v${at}`,
    versionOf(question, why, []),
    days[at],
  ]),
  [planKeys.dates, { baseline: '2025-09-26', end: '2026-07-10' }],
  [planKeys.entry('p1'), { card: null, questions: ['q1'], perspective: 'leaders', when: '2026-06-12' }],
  [planKeys.source('p1'), 'Three lessons nobody prepared for'],
  [planKeys.who('p1'), 'Headteacher'],
  ...evidence('e1', 'Count of answers in six lessons', ['q1', 'agrees'], {
    view: 'leaders',
    when: '2025-10-03',
    shows: '74 of 118 answers were of one to three words.',
    where: 'Shared drive, folder Talk',
  }),
  ...evidence('e2', 'Count of answers, second time', ['q1', 'agrees'], {
    view: 'leaders',
    when: '2026-05-06',
    shows: '71 of 121 answers had more than three words.',
    where: 'Shared drive, folder Talk',
  }),
  ...evidence('e3', 'Notes of lesson visits', ['q2', 'doubt'], {
    view: 'staff',
    when: '2026-02-11',
    shows: 'Teachers wait no longer than before.',
    where: 'Deputy’s folder',
  }),
  ...evidence('e4', 'Talks about talk, groups of three', ['q3', 'agrees'], {
    view: 'learners',
    when: '2025-11-14',
    shows: 'Pupils like to rehearse with a partner first.',
    where: 'Locked cupboard in the office',
  }),
  ...evidence('e5', 'Four questions in reading week', ['q3', 'disagrees'], {
    view: 'parents',
    when: '2026-02-27',
    shows: 'Most parents saw no difference at home.',
    where: 'Deputy’s folder',
    unexpected: true,
  }),
  [analysisKeys.sureness('q1'), { sureness: 'sure' }],
  [analysisKeys.answer('q1'), 'Answers got longer, mostly where pairs spoke first'],
  [analysisKeys.sureness('q2'), { sureness: 'not-sure' }],
  [analysisKeys.answer('q2'), 'Teachers ask other questions, and wait no longer'],
  [analysisKeys.sureness('q3'), { sureness: 'fairly-sure' }],
  [analysisKeys.answer('q3'), 'Rehearsing with a partner helps most quieter pupils'],
  ...cycle(
    'c1',
    { from: '2025-10-06', to: '2025-12-12', decision: 'adapt', changes: 'yes' },
    {
      question: exampleVersions[1]!.question,
      who: 'Both teachers',
      change: 'Talk partners in every reading lesson',
      expected: 'Longer answers from everybody',
      seen: 'Longer answers where the question was planned',
      learned: 'Planning the questions together matters most',
      why: 'Planning together turned out to be the part that leaders can change.',
    },
  ),
  ...cycle(
    'c2',
    { from: '2026-01-12', to: '2026-05-08', decision: 'adopt', changes: 'no' },
    {
      question: exampleVersions[2]!.question,
      who: 'Both teachers and the headteacher',
      change: 'An hour a week to plan two partner questions together',
      seen: '71 of 121 answers had more than three words, from 44 of 118',
      surprises: 'Two confident talkers said less',
      learned: 'The hour of planning is worth protecting',
    },
  ),
  [posterKeys.text('school'), 'Fellside Primary School'],
);

/** The poster as a person would leave it: a few parts in their own, shorter words. */
const shortened: readonly Kept[] = [
  [posterKeys.text('headline'), 'When we planned partner questions together, pupils answered at length more often.'],
  [
    posterKeys.text('why'),
    'Our priority is talk in the classroom. In September 19 of our 31 pupils in Years 3 and 4 answered in one word or not at all.',
  ],
  [
    posterKeys.text('did'),
    'First: talk partners in every reading lesson.\nThen: an hour a week in which two teachers plan two partner questions.',
  ],
  [
    posterKeys.text('evidence'),
    'At the start 74 of 118 answers were of one to three words, and eleven pupils did not speak. We counted again in May, visited lessons, and asked pupils and parents.',
  ],
  [
    posterKeys.text('found'),
    'Answers of more than three words rose from 44 of 118 to 71 of 121, mostly where pairs spoke first.\nTeachers asked other questions, and waited no longer than before.\nWhat surprised us: two confident talkers said less.',
  ],
  [posterKeys.text('means'), 'An hour of shared planning is worth protecting, also when cover is short.'],
  [posterKeys.text('next'), 'We keep the hour. Next year we ask what helps the talkers to listen.'],
];

const full = answersOf(exampleAnswers);

/** Just begun: a goal and a question, and nothing else. */
export const shortEnquiry = (): WholeEnquiry =>
  wholeEnquiry(
    answersOf({ goal: exampleAnswers.goal, question: exampleAnswers.question }),
    kept([posterKeys.text('school'), 'Fellside Primary School']),
  );

/** At the end of the year, as the panel fills the poster. */
export const filledEnquiry = (): WholeEnquiry => wholeEnquiry(full, fullItems);

/** The same after a person shortened it. */
export const fullEnquiry = (): WholeEnquiry => wholeEnquiry(full, { ...fullItems, ...kept(...shortened) });

/** Three times as long as a page. */
export const overlongEnquiry = (): WholeEnquiry =>
  wholeEnquiry(full, {
    ...fullItems,
    ...kept(
      [posterKeys.text('found'), Array.from({ length: 14 }, () => exampleAnswers.analysis).join('\n')],
      [posterKeys.text('did'), Array.from({ length: 8 }, () => exampleAnswers['new-evidence']).join('\n')],
    ),
  });
