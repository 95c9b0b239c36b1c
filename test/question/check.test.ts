// The verdict as a leader meets it.
import { checkQuestion, type Check } from '../../src/question/check';

test('the three sample questions of the handbook are good', () => {
  const samples = [
    'How can using the Great Teaching Toolkit to inform CPD lead to greater teacher effectiveness for our most vulnerable learners?',
    'How can we identify and secure benefits to learner progress & engagement and our teaching & learning approaches at whole school level from participating in the Cumbrian Award?',
    'What aspects of our approach to marking & feedback can be changed to support more effective support for literacy (or, for example,  assessment for learning?',
  ];
  expect(samples.map((sample) => checkQuestion(sample).verdict)).toEqual(['good', 'good', 'good']);
});

test.each([
  'How can middle leaders use pupil voice to shape reading provision for boys in Key Stage 2?',
  'How can we best support children with SEND in the move from Reception to Year 1?',
  'In our small rural primary, how can mixed-age planning raise challenge for the oldest pupils?',
  'We have seen results in writing fall. Teachers tell us stamina is the issue. How can daily writing build stamina in KS2?',
  'Our question is: how can TAs use sentence stems to deepen maths talk for EAL pupils?',
  'how can we use assessment data to plan interventions for pp pupils',
  'To explore how sentence stems affect the reasoning of Y5 pupils',
  'Why do some of our pupils stop reading for pleasure in Year 5?',
  'What would help our governors ask deeper questions about the curriculum?',
  'How can café-style parents’ evenings help our Polish and Română-speaking families to ask questions?',
  'How can headteachers in small schools share leadership so that subject expertise grows?',
])('good: %s', (question) => {
  expect(checkQuestion(question).verdict).toBe('good');
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
    'Wie können wir das Lesen in der Schule verbessern?',
    'No question in English was found here; the check reads English only.',
  ],
  [
    'Sut gallwn ni wella darllen ym Mlwyddyn 4?',
    'No question in English was found here; the check reads English only.',
  ],
  [
    'Was können wir tun, um das Lesen zu verbessern?',
    'No question in English was found here; the check reads English only.',
  ],
  ['هل يمكننا تحسين القراءة؟', 'No question in English was found here; the check reads English only.'],
  ['asdf?', 'No question in English was found here; the check reads English only.'],
  ['🙂🙂', 'There is nothing to check yet.'],
  ['<p></p>', 'There is nothing to check yet.'],
  [`Why${'?'.repeat(50)}`, 'There are too few words yet to say anything about.'],
  ['a'.repeat(10_000), 'No question in English was found here; the check reads English only.'],
  [
    'Our pupils find spelling hard.',
    'This reads as a statement; the check needs a question, such as one that begins with "How can".',
  ],
  [
    'Our pupils find spelling hard and we have seen this in every class. '.repeat(5),
    'No question was found in this paragraph; put the question in a sentence of its own.',
  ],
])('says why it cannot judge: %j', (text, note) => {
  expect(checkQuestion(text)).toMatchObject({
    verdict: 'cannot-judge',
    note,
    advice: [],
    specific: { findings: [] },
    open: { findings: [] },
  });
});

test('where a question is both closed and broad, closed decides and the other finding still shows', () => {
  const check = checkQuestion('Does chess affect learning?');
  expect(check.verdict).toBe('not-open');
  expect(check.open.findings.map((finding) => finding.rule)).toEqual(['yes-or-no']);
  expect(check.specific.findings.map((finding) => finding.rule)).toEqual(['bare-ends']);
});

test.each<[string, Check['form']]>([
  ['How can story maps help our EAL pupils to retell?', 'open'],
  ['Does drama help?', 'yes-no'],
  ['How many pupils read at home?', 'look-up'],
  ['What are the three kinds of rock?', 'list'],
  ['How can story maps help Year 1 to retell, and what should leaders change?', 'several-questions'],
  ['To improve retelling in Year 1', 'ambition'],
  ['Retelling in Year 1', 'topic'],
  ['Our pupils like stories.', 'statement'],
])('the form of %j is %s', (text, form) => {
  expect(checkQuestion(text).form).toBe(form);
});

test('each judgement is put in a few words', () => {
  const broad = checkQuestion('How can we raise standards?');
  expect([broad.specific.line, broad.open.line]).toEqual(['Not specific enough yet', 'Open enough']);
  const narrow = checkQuestion('How many pupils in Year 4 can swim?');
  expect([narrow.specific.line, narrow.open.line]).toEqual(['Specific enough', 'Not open enough yet']);
});

test('no more than three pieces of advice, faults before suggestions', () => {
  const { advice, verdict } = checkQuestion(
    'Do two Year 4 boys like one poem this week, and what happened in 2019 in England?',
  );
  expect(verdict).toBe('not-open');
  expect(advice).toHaveLength(3);
  const order = advice.map((finding) => finding.severity);
  expect(order).toEqual([...order].sort().reverse());
});

test('a judging word without a measure is named once, by its own rule', () => {
  const check = checkQuestion('Is our spelling scheme effective?');
  expect(check.verdict).toBe('too-broad');
  expect(
    [...check.specific.findings, ...check.open.findings].filter((finding) => finding.severity === 'fault'),
  ).toHaveLength(1);
});

test('HTML around a question is passed over, and spans lie in the text as given', () => {
  const text = '<p>How can we raise <b>standards</b>?</p>';
  const check = checkQuestion(text);
  const [finding] = check.specific.findings;
  expect(check.verdict).toBe('too-broad');
  expect(finding && text.slice(finding.span.start, finding.span.end)).toBe('standards');
});

test('emoji before the words do not move the span', () => {
  const text = '🙂🙂 How can we raise standards?';
  const [finding] = checkQuestion(text).specific.findings;
  expect(finding && text.slice(finding.span.start, finding.span.end)).toBe('standards');
});
