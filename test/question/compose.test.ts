// Composing alternatives: plain joins that suit what was given, and the same parts read back.
import fc from 'fast-check';
import { checkQuestion } from '../../src/question/check';
import { compose, tidyIngredients, type Ingredients } from '../../src/question/compose';
import { readParts } from '../../src/question/parts';
import type { Span } from '../../src/question/tokens';
import { stems } from '../../src/question/stems';

const texts = (given: Ingredients): string[] => compose(given).questions.map(({ text }) => text);

test('a thing that is done, and a thing it should lead to', () => {
  expect(texts({ action: 'story maps', outcome: 'fuller retellings', group: 'our EAL pupils in Year 1' })).toEqual([
    'How can story maps lead to fuller retellings for our EAL pupils in Year 1?',
    'What could we change in story maps to bring about fuller retellings for our EAL pupils in Year 1?',
    'What difference can story maps make to fuller retellings for our EAL pupils in Year 1?',
  ]);
});

test('a deed, and what learners are to do', () => {
  expect(
    texts({
      action: 'model thinking aloud',
      outcome: 'explain their methods',
      group: 'Year 5 pupils',
      knowing: 'their maths books',
    }),
  ).toEqual([
    'How can we model thinking aloud so that Year 5 pupils explain their methods, as seen in their maths books?',
    'What could we change in the way we model thinking aloud so that Year 5 pupils explain their methods, as seen in their maths books?',
    'If we model thinking aloud, in what ways can that help Year 5 pupils to explain their methods, as seen in their maths books?',
  ]);
});

test('leaders other than "we" act in their own name', () => {
  expect(
    texts({
      action: 'review planning together',
      outcome: 'strengthen sequencing',
      group: 'new teachers',
      who: 'subject leaders',
    }),
  ).toEqual([
    'How can subject leaders review planning together in ways that strengthen sequencing for new teachers?',
    'What could subject leaders change in the way they review planning together in order to strengthen sequencing for new teachers?',
    'If subject leaders review planning together, in what ways can that help to strengthen sequencing for new teachers?',
  ]);
});

test('an aim that is a sentence of its own stands as one', () => {
  expect(texts({ action: 'lunchtime games', outcome: 'fewer arguments end in tears', group: 'Year 4' })[1]).toBe(
    'What could we change in lunchtime games so that, for Year 4, fewer arguments end in tears?',
  );
});

test('a group that the outcome names already is not named twice', () => {
  expect(
    texts({ action: 'breakfast clubs', outcome: 'raise the attendance of Year 9 girls', group: 'Year 9 girls' })[0],
  ).toBe('How can breakfast clubs help to raise the attendance of Year 9 girls?');
});

test('words people begin and end with are taken off, names keep their capital', () => {
  expect(
    tidyIngredients({
      action: ' “We will use  sentence stems.” ',
      outcome: 'So that pupils write more',
      group: 'For Year 2 boys',
      knowing: 'by looking at books.',
      who: '',
    }),
  ).toEqual({ action: 'use sentence stems', outcome: 'write more', group: 'Year 2 boys', knowing: 'books', who: 'we' });
  expect(
    tidyIngredients({
      action: 'Great Teaching Toolkit sessions',
      outcome: 'Fuller answers',
      group: 'Reception children',
    }),
  ).toMatchObject({
    action: 'Great Teaching Toolkit sessions',
    outcome: 'fuller answers',
    group: 'Reception children',
  });
});

test.each<[Ingredients, string[]]>([
  [{ action: '', outcome: ' ', group: '' }, ['action', 'outcome', 'group']],
  [{ action: 'drama', outcome: 'fuller talk', group: '?!' }, ['group']],
  [{ action: 'drama', outcome: 'fuller talk', group: 'all our pupils' }, ['group']],
  [{ action: 'We will', outcome: 'fuller talk', group: 'Year 3' }, ['action']],
])('what is missing is asked for, and nothing is made up: %j', (given, parts) => {
  const { questions, missing } = compose(given);
  expect(questions).toEqual([]);
  expect(missing.map(({ part }) => part)).toEqual(parts);
  for (const { ask } of missing) expect(ask).toMatch(/^[A-Z].*[?.]$/);
});

test('there is a stem for each route and each kind of words', () => {
  const kinds = stems.map(([route, action, outcome]) => `${route}, ${action}, ${outcome}`);
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(kinds).toHaveLength(3 * 2 * 4);
});

const actions = [
  'use talk partners',
  'introduce a weekly quiz',
  'adapt our reading lessons',
  'model thinking aloud',
  'share plans across year groups',
  'read aloud daily',
  'pre-teaching vocabulary',
  'using worked examples',
  'instructional coaching',
  'a calm start to the day',
  'story maps',
  'our approach to marking',
  'structured conversations with parents',
  'whole-class feedback',
  'peer support in maths',
  'lesson study',
];
const outcomes = [
  'fuller answers in science',
  'greater independence in writing',
  'reading for pleasure',
  'fewer days lost to exclusion',
  'a wider vocabulary',
  'raise attendance',
  'improve fluency',
  'strengthen reasoning in maths',
  'reduce low-level disruption',
  'deepen talk about texts',
  'take longer turns',
  'explain their methods',
  'speak in full sentences',
  'feel they belong',
  'remember more of the curriculum',
  'more homework comes in on time',
  'fewer arguments end in tears',
];
const groups = [
  'EAL children in Reception',
  'our most vulnerable learners',
  'pupils with SEND',
  'Year 9 girls',
  'boys in Key Stage 2',
  'PP students',
  'students eligible for free school meals',
  'pupils new to English',
  'early career teachers',
  'lower-attaining pupils in Y4',
  'children who find spelling hard',
  'families of our youngest children',
  'KS3',
  'our looked-after children',
];
const knowings = ["pupils' books", 'registers over two terms', 'what pupils say', 'lesson visits and pupil voice'];
const ingredients = fc.record({
  action: fc.constantFrom(...actions),
  outcome: fc.constantFrom(...outcomes),
  group: fc.constantFrom(...groups),
  knowing: fc.constantFrom('', ...knowings),
  who: fc.constantFrom('we', 'subject leaders', 'our teaching assistants', 'SLT', 'the SENCO and class teachers'),
});

test('the parts read out of a composed question are the parts it was made of', () => {
  fc.assert(
    fc.property(ingredients, (given) => {
      const { questions } = compose(given);
      expect(questions).toHaveLength(3);
      for (const { text } of questions) {
        const parts = readParts(text);
        const said = (span: Span | null): string | null => span && text.slice(span.start, span.end);
        const { action, outcome, group } = given;
        expect({ text, action: said(parts.action), outcome: said(parts.outcome), group: said(parts.group) }).toEqual({
          text,
          action,
          outcome,
          group,
        });
        if (given.knowing) expect(said(parts.seen)).toBe(given.knowing);
        if (text.includes(given.who)) expect([given.who, null]).toContain(said(parts.who));
      }
    }),
    { numRuns: 200 },
  );
});

test('what is composed comes out good', () => {
  fc.assert(
    fc.property(ingredients, (given) => {
      expect(compose(given).questions.filter(({ text }) => checkQuestion(text).verdict !== 'good')).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('composing again from the parts of a composed question gives it back', () => {
  fc.assert(
    fc.property(ingredients, (given) => {
      for (const { route, text } of compose(given).questions) {
        const parts = readParts(text);
        const said = (span: Span | null): string => (span ? text.slice(span.start, span.end) : '');
        const again = compose({
          action: said(parts.action),
          outcome: said(parts.outcome),
          group: said(parts.group),
          knowing: given.knowing,
          who: said(parts.who),
        });
        expect(again.questions.find((each) => each.route === route)?.text).toBe(text);
      }
    }),
  );
});
