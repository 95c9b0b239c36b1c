// What the check remarks on: which remark, about which words, and the way on it offers.
import { checkQuestion, type Finding } from '../../src/question/check';
import type { Rule } from '../../src/question/remarks/remarks';

const remarked = (text: string, rule: string): (Finding & { about: string }) | undefined => {
  const { specific, open } = checkQuestion(text);
  const found = [...specific.findings, ...open.findings].find((finding) => finding.rule === rule);
  return found && { ...found, about: text.slice(found.span.start, found.span.end) };
};

type Table = readonly (readonly [text: string, about: string | RegExp, nextStep: string | RegExp])[];

// A remark without its examples does not compile.
const tables: Readonly<Record<Rule, Table>> = {
  'one-person': [
    ['How can we support Jack in Y4 to stay in class?', 'Jack', /Take the name out/],
    ['Can Aisha learn her times tables?', 'Aisha', /group/],
    ['How can Mrs Reed use songs to settle Year 1 pupils after lunch?', 'Mrs Reed', /group/],
  ],
  'assumed-answer': [
    ['How can we prove that drama works in Year 4?', 'prove', /also learn that it makes none/],
    ['Why is the new timetable so much better for staff?', 'so much better', /what difference it makes/],
  ],
  'yes-or-no': [
    ['Does chess help?', 'Does', 'You could ask: “How does chess help?”'],
    ['Is singing taught?', 'Is', /starting point/],
    ['Do pupils like homework?', 'Do', /starting point/],
  ],
  'look-up': [
    [
      'How many pupils in Year 6 own a library card?',
      'How many pupils in Year 6 own a library card',
      'Keep the figure as your starting point, and ask what your school could do to change it.',
    ],
    ['Who leads phonics?', 'Who leads phonics', /starting point/],
    ['Which pupils have lunch first?', 'Which pupils have lunch first', /starting point/],
  ],
  'passing-moment': [['How will we seat Year 3 tomorrow?', 'tomorrow', /every week or term/]],
  wording: [
    [
      'The impact of weekly drama on talk in Year 4',
      'The impact of weekly drama on talk in Year 4',
      'You could ask: “What is the impact of weekly drama on talk in Year 4?”',
    ],
    [
      'To improve spelling in Year 3 through daily games',
      'improve spelling in Year 3 through daily games',
      'You could ask: “How can we improve spelling in Year 3 through daily games?”',
    ],
  ],
  list: [
    [
      'Which arguments did our rivals use against abolition in the 1780s?',
      'arguments',
      /Choose one of these arguments/,
    ],
  ],
  'quick-answer': [
    ['Why do earthquakes happen?', 'Why do earthquakes happen', /“earthquakes”/],
    ['Definition of exclusion vs suspension', 'Definition of exclusion vs suspension', /as a question/],
  ],
  gap: [
    ['How can XXX lead to fuller answers for Year 4?', 'XXX', /“XXX”/],
    ['How can [approach] lead to fuller answers for [group]?', '[approach]', /“\[approach\]”/],
  ],
  'several-questions': [
    ['What is wellbeing? Why does it matter? What should schools do?', 'Why', /“What is wellbeing”/],
    ['- improve behaviour\n- raise attendance\n- better writing', 'raise', /“improve behaviour”/],
  ],
  'many-outcomes': [
    [
      'How can we improve attendance, behaviour and wellbeing?',
      'improve attendance, behaviour and wellbeing',
      'Choose the one that matters most, such as “attendance”.',
    ],
    ['How can we raise attainment and attendance and confidence?', /raise attainment/, /“attainment”/],
  ],
  topic: [
    ['Oracy', 'Oracy', /“Oracy”/],
    ['Mental health in schools', 'Mental health', /“Mental health”/],
  ],
  'no-approach': [
    [
      'How can we improve attendance?',
      'improve attendance',
      'Go on with what staff would do: “How can we improve attendance by …?”',
    ],
    [
      'How can leaders improve behaviour?',
      'improve behaviour',
      'Go on with what staff would do: “How can leaders improve behaviour by …?”',
    ],
    [
      'To improve attendance',
      'improve attendance',
      'Go on with what staff would do: “How can we improve attendance by …?”',
    ],
  ],
  'vague-approach': [['How does technology affect spelling?', 'technology', /came to watch/]],
  'vague-outcome': [
    ['What is the effect of drama on learning?', 'learning', /what pupils would do, say or write/],
    ['How can behaviour be improved?', 'behaviour', /what pupils would do/],
  ],
  everyone: [['What do people think of homework?', 'people', /pupils, parents or staff/]],
  nobody: [['What is the best way to teach grammar?', 'What is the best way to teach grammar', /a class, a year/]],
  wide: [['Are our class sizes above average?', 'Are our class sizes above average', /one part/]],
};

describe.each(Object.entries(tables))('the remark %s', (rule, table) => {
  test.each([...table])('%s', (text, about, nextStep) => {
    const finding = remarked(text, rule);
    if (typeof about === 'string') expect(finding?.about).toBe(about);
    else expect(finding?.about).toMatch(about);
    if (typeof nextStep === 'string') expect(finding?.nextStep).toBe(nextStep);
    else expect(finding?.nextStep).toMatch(nextStep);
  });
});

test('no wording is offered twice', () => {
  for (const text of ['To improve attendance', 'We want to raise standards', 'improve behaviour'])
    expect(checkQuestion(text).advice.filter(({ nextStep }) => nextStep.includes('How can we'))).toHaveLength(1);
});

describe('what is good is left alone', () => {
  test.each([
    'How can daily choral reading of poems improve fluency for boys in Year 3?',
    'How might weekly book talk led by class teachers change the way reluctant P5 readers choose books?',
    'In what ways does pre-teaching vocabulary affect how EAL pupils in Y2 join in with discussion?',
  ])('%s', (text) => {
    expect(checkQuestion(text).advice).toEqual([]);
  });
});

test('no name is taken for a person’s where it belongs to something else', () => {
  for (const text of [
    'How can talk partners help Year 4 pupils plan stories?',
    'How does “Jack and the Beanstalk” shape play in Reception?',
  ])
    expect(remarked(text, 'one-person')).toBeUndefined();
});

test('leadership is asked for only where nobody and no school word stands, and never alone', () => {
  expect(remarked('How can subject leaders use choral reading to improve fluency?', 'no-leadership')).toBeUndefined();
  for (const text of [
    'How does choral reading affect fluency?',
    'How does spaced practice affect recall of irregular verbs?',
  ])
    expect(checkQuestion(text).advice.map(({ rule }) => rule)).not.toEqual(['no-leadership']);
});

test('there are at most two remarks, and one about a test that is not passed comes first', () => {
  for (const text of [
    'Do two Year 4 boys like one poem this week, and what happened in 2019 in England?',
    'Does Jack in Y4 read? What should we do by Friday? Is it any good?',
    'Phonics XXX',
  ]) {
    const { advice, specific, open } = checkQuestion(text);
    expect(advice.length).toBeLessThanOrEqual(2);
    const [first] = advice;
    if (first && !(specific.enough && open.enough))
      expect((first.aspect === 'open' ? open : specific).enough).toBe(false);
  }
});

test('what is offered is the person’s own words, said shortly', () => {
  const long = `How can we improve ${'the quality of all of the different things that we do '.repeat(6)}?`;
  for (const { reason, nextStep } of checkQuestion(long).advice)
    expect(`${reason} ${nextStep}`.length).toBeLessThan(420);
});
