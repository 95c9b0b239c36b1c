// The verdict as a leader meets it.
import { linesOf } from '../../learn/rows';
import { checkQuestion, saidBy, type Check } from '../../src/question/check';

test('the three sample questions of the handbook are not faulted', () => {
  const samples = [
    'How can using the Great Teaching Toolkit to inform CPD lead to greater teacher effectiveness for our most vulnerable learners?',
    'How can we identify and secure benefits to learner progress & engagement and our teaching & learning approaches at whole school level from participating in the Cumbrian Award?',
    'What aspects of our approach to marking & feedback can be changed to support more effective support for literacy (or, for example,  assessment for learning?',
  ];
  for (const sample of samples) expect(['good', 'not-clear']).toContain(checkQuestion(sample).verdict);
});

describe('good: what is done, what it should lead to and for whom', () => {
  test.each([
    'How can middle leaders use pupil voice to shape reading provision for boys in Key Stage 2?',
    'We have seen results in writing fall. Teachers tell us stamina is the issue. How can daily writing build stamina in KS2?',
    'Our question is: how can TAs use sentence stems to deepen maths talk for EAL pupils?',
    'How can weekly lesson study between paired teachers deepen the way Year 5 pupils explain their reasoning in maths?',
    'How might our teaching assistants use talk prompts so that EAL children in Reception take longer turns?',
    'In what ways does rehearsing answers with a partner change who contributes in our Year 8 history lessons?',
    'How does reading aloud by adults every day influence the books that Year 4 boys choose for themselves?',
    'To what extent do instructional coaching cycles alter the questions early career teachers ask in science?',
    'What effect does spacing retrieval quizzes over a half term have on what Year 9 students remember of chemistry?',
    'How might the pastoral team use attendance conversations to bring persistently absent Year 10 pupils back into lessons?',
  ])('%s', (question) => {
    const check = checkQuestion(question);
    expect([check.verdict, check.advice]).toEqual(['good', []]);
  });
});

describe('too broad: only an aim, a topic or words for everything', () => {
  test.each([
    'How can we make our school better?',
    'How can teaching be improved?',
    'How can we raise attainment across the curriculum for all pupils?',
    'What makes a good teacher?',
    'How can we improve outcomes for everyone?',
    'How can we improve outcomes for disadvantaged pupils?',
    'How does technology affect learning?',
    'How can we raise standards?',
    'Oracy',
    'Mental health in schools',
    'How can leaders improve pupil progress?',
    'How do we ensure high quality teaching and learning for all?',
    'We want to improve behaviour.',
  ])('%s', (question) => {
    const { guess, specific } = checkQuestion(question);
    expect([guess, specific.enough]).toEqual(['too-broad', false]);
    expect(specific.findings).toHaveLength(1);
  });
});

describe('not open: a yes, a figure or a name would answer it', () => {
  test.each([
    'How many pupils in Year 6 own a library card?',
    'Who leads phonics in our school?',
    'What percentage of our pupil premium children passed the phonics check last year?',
    'Which day of the week do most children miss?',
    'When did our school open?',
    'Is phonics taught every day in Year 1?',
    'Did the new seating plan work on Monday morning in 4B?',
    'Have reading scores gone up?',
    'Does our school have a marking policy?',
  ])('%s', (question) => {
    const { verdict, guess, open } = checkQuestion(question);
    expect([verdict, guess, open.enough]).toEqual(['not-open', 'not-open', false]);
    expect(open.findings).toHaveLength(1);
  });
});

test.each([
  ['', 'There is nothing to check yet.'],
  ['  \n ', 'There is nothing to check yet.'],
  ['?'.repeat(50), 'There is nothing to check yet.'],
  ['How can', 'There are too few words yet to say anything about.'],
  [
    'Comment pouvons-nous améliorer la lecture pour nos élèves ?',
    'No question in English was found here; the check reads English only.',
  ],
  [
    'Sut gallwn ni wella darllen ym Mlwyddyn 4?',
    'No question in English was found here; the check reads English only.',
  ],
  ['هل يمكننا تحسين القراءة؟', 'No question in English was found here; the check reads English only.'],
  ['🙂🙂', 'There is nothing to check yet.'],
  ['<p></p>', 'There is nothing to check yet.'],
  [`Why${'?'.repeat(50)}`, 'There are too few words yet to say anything about.'],
])('says why it cannot judge: %j', (text, note) => {
  const check = checkQuestion(text);
  expect(check).toMatchObject({ verdict: 'cannot-judge', guess: 'cannot-judge', note, advice: [] });
  for (const { answer, enough, findings } of [check.specific, check.open])
    expect([answer, enough, findings]).toEqual(['not clear', false, []]);
  expect(saidBy(check)).toEqual([note]);
});

test('a short statement is judged; in a long one nobody could tell what is asked', () => {
  const told = 'Our pupils are tired and their parents would like to help them';
  expect(checkQuestion(`${told}.`).note).toBeUndefined();
  const long = checkQuestion(`${told}${` and ${told}`.repeat(3)}.`);
  expect(saidBy(long)).toEqual(['No question was found in this. Put what you want to find out as one question.']);
});

test('a text that can be judged is said by its two headlines', () => {
  expect(saidBy(checkQuestion('How can we raise standards?'))).toEqual(['Not specific enough yet', 'Open enough']);
  const long = `How can we raise standards? ${'We have tried a lot of things. '.repeat(200)}`;
  expect(saidBy(checkQuestion(long))).toEqual(['Not specific enough yet', 'Open enough']);
});

describe('which verdict is given, and which remarks are shown, the first one first', () => {
  test.each<[string, Check['verdict'], readonly string[]]>([
    // Where it is not sure, it says so.
    ['Is streaming effective?', 'not-clear', ['yes-or-no']],
    ['What strategies improve outcomes?', 'not-clear', ['list']],
    ['What resources can we use for EAL pupils in Year 3?', 'not-clear', ['list']],
    // Both tests fail, and each remark helps.
    ['Have reading scores gone up?', 'not-open', ['yes-or-no', 'nobody']],
    ['Does chess help?', 'not-open', ['yes-or-no', 'vague-outcome']],
    ['Effects of phones', 'too-broad', ['vague-outcome', 'wording']],
    // What a fact answers is asked anew first.
    ['Who leads phonics in our school?', 'not-open', ['look-up']],
    // A topic is no question, so that need not be said again; nor is a beginning offered twice.
    ['Oracy', 'too-broad', ['topic']],
    ['Choir and pupils', 'too-broad', ['topic']],
    ['We want to improve behaviour.', 'too-broad', ['no-approach']],
    ['Pupils are tired and parents would like to help them.', 'too-broad', ['everyone']],
    ['I want to find out whether drama helps pupils plan', 'good', ['wording']],
    // One named person makes it too narrow, whatever else it says, unless the group is another.
    ['How can daily paired reading help Aisha in Year 4 to read fluently?', 'not-open', ['one-person']],
    [
      'How might weekly coaching with Mrs Reed deepen the way Year 5 pupils explain their reasoning in maths?',
      'not-clear',
      ['one-person'],
    ],
  ])('%s', (text, verdict, rules) => {
    const check = checkQuestion(text);
    expect([check.verdict, check.advice.map(({ rule }) => rule)]).toEqual([verdict, rules]);
  });
});

test('what fails a test is a fault, what leaves it undecided or could be better is advice', () => {
  const severities = (text: string): readonly string[] => {
    const { specific, open } = checkQuestion(text);
    return [...specific.findings, ...open.findings].map(({ severity }) => severity);
  };
  expect(severities('Have reading scores gone up?')).toEqual(['fault', 'fault']);
  expect(severities('Is streaming effective?')).toEqual(['fault', 'advice']);
  expect(severities('I want to find out whether drama helps pupils plan')).toEqual(['advice']);
});

test.each<[string, Check['form']]>([
  ['How can story maps help our EAL pupils to retell?', 'open'],
  ['Does drama help?', 'yes-no'],
  ['How many pupils read at home?', 'look-up'],
  ['How can story maps help Year 1 to retell, and what should leaders change?', 'several'],
  ['To improve retelling in Year 1', 'aim'],
  ['Retelling in Year 1', 'topic'],
])('the form of %j is %s', (text, form) => {
  expect(checkQuestion(text).form).toBe(form);
});

test('each slot says how definite it is and where it stands', () => {
  const text = 'How does weekly coaching change questioning in our Year 5 maths lessons?';
  const { slots } = checkQuestion(text);
  expect(slots.action).toEqual({ state: 'definite', words: 'weekly coaching', span: { start: 9, end: 24 } });
  expect(slots.setting.state).toBe('definite');
  for (const { words, span } of Object.values(slots)) expect(span ? text.slice(span.start, span.end) : '').toBe(words);
});

test('the headline and the remarks agree: a test that is passed carries no fault, one that is not says why', () => {
  for (const text of ['How can we raise standards?', 'Does chess help?', 'How can daily drama build talk in Year 4?'])
    for (const judgement of [checkQuestion(text).specific, checkQuestion(text).open]) {
      expect(judgement.enough).toBe(judgement.answer === 'yes');
      if (judgement.answer === 'yes')
        expect(judgement.findings.filter(({ severity }) => severity === 'fault')).toEqual([]);
      else expect(judgement.findings).toHaveLength(1);
    }
});

test.each([
  ['Is there a link between chess and maths?', 'Whether it is specific enough shows once it is asked openly'],
  ['How many pupils walk to school?', 'Whether it is specific enough shows once it is asked openly'],
  ['How can we help Jack to read?', 'Whether it is specific enough shows once that is changed'],
  ['To help Jack to read', 'Whether it is specific enough shows once it is a question'],
  ['Helping Jack to read', 'Whether it is specific enough shows once it is a question'],
])('a headline for which no reason is given says why: %s', (text, line) => {
  expect(checkQuestion(text).specific.line).toBe(line);
});

test('every headline but "enough" has a reason beside it or says what it waits for', () => {
  const bare = linesOf<{ text: string }>('learn/questions.jsonl').filter(({ text }) => {
    const { verdict, specific, open, advice } = checkQuestion(text);
    return (
      verdict !== 'cannot-judge' &&
      [specific, open].some(
        ({ enough, line, findings }) =>
          !enough && !line.startsWith('Whether') && !findings.some((finding) => advice.includes(finding)),
      )
    );
  });
  expect(bare.map(({ text }) => text)).toEqual([]);
});

test.each([
  ['Does homework matter?', ['open', 'specific']],
  ['What are the causes of obesity in the world?', ['specific', 'open']],
  // Both tests are in doubt: what the weights doubt more comes first.
  ['Do all our class teachers have a copy of the one page profiles', ['specific', 'open']],
  [
    'Have all staff at Hillcrest Primary signed to say that they have read the handbook that was sent round in August?',
    ['open', 'specific'],
  ],
  // One is in doubt and the other is not.
  ['Do visual timetables calm our Year 2s?', ['specific', 'open']],
] as const)('what would change the verdict first is advised first: %s', (text, aspects) => {
  expect(checkQuestion(text).advice.map(({ aspect }) => aspect)).toEqual(aspects);
});

test('a statement of 35 words is judged, and of one more it is said that no question was found', () => {
  const words = (count: number): string => `Drama is taught ${'and '.repeat(count - 6)}pupils like it.`;
  expect([35, 36].map((count) => checkQuestion(words(count)).verdict === 'cannot-judge')).toEqual([false, true]);
});

test('HTML around a question is passed over, and spans lie in the text as given', () => {
  const text = '<p>How can we raise <b>standards</b>?</p>';
  const { guess, slots } = checkQuestion(text);
  expect([guess, slots.outcome.span && text.slice(slots.outcome.span.start, slots.outcome.span.end)]).toEqual([
    'too-broad',
    'raise <b>standards',
  ]);
});

test('emoji before the words do not move the span', () => {
  const text = '🙂🙂 How can we raise standards?';
  expect(checkQuestion(text).slots.outcome.words).toBe('raise standards');
});

test('a text longer than an enquiry question can be is judged by its first part, and says so', () => {
  const check = checkQuestion(`How can we raise standards? ${'We have tried a lot of things. '.repeat(200)}`);
  expect([check.guess, check.note]).toEqual(['too-broad', 'Only the first 2,000 characters were read.']);
});
