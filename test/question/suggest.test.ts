// Sub-questions: suggested from the parts that are there, and doubles pointed out.
import fc from 'fast-check';
import { compose } from '../../src/question/compose';
import { checkSubQuestion } from '../../src/question/sub-question';
import { doubles, suggestSubQuestions } from '../../src/question/suggest';

const texts = (question: string): string[] => suggestSubQuestions(question).map(({ text }) => text);

test('a whole question suggests five, in the order of an enquiry', () => {
  expect(texts('How can we use talk partners so that EAL children in Reception take longer turns?')).toEqual([
    'What is it like now for EAL children in Reception, and what tells us so?',
    'How do we use talk partners at present, and how does that differ between classes?',
    'What would show us that EAL children in Reception take longer turns?',
    'What do EAL children in Reception say helps them to take longer turns?',
    'What do we need in place to use talk partners?',
  ]);
});

test('things read as things', () => {
  expect(texts('How can story maps lead to fuller retellings for our Year 1 pupils?')).toEqual([
    'What is it like now for our Year 1 pupils, and what tells us so?',
    'What do staff do at present when it comes to story maps?',
    'What would show us fuller retellings?',
    'What do our Year 1 pupils say about fuller retellings?',
    'What do leaders need to put in place for story maps?',
  ]);
});

test('leaders act in their own name', () => {
  expect(texts('How can subject leaders use book looks to refine planning for pupils with SEND?')).toContain(
    'How do subject leaders use book looks at present, and how does that differ between classes?',
  );
});

test.each<[string, string[]]>([
  [
    'How can we raise attendance for Year 9?',
    ['Where you start', 'What would show it', 'What they say themselves', 'Whom it helps'],
  ],
  ['Feedback in Year 4', ['Where you start', 'What is done now', 'What it takes']],
  ['What is oracy?', []],
  ['', []],
])('only from the parts that are there: %j', (question, about) => {
  expect(suggestSubQuestions(question).map((each) => each.about)).toEqual(about);
});

test('what is suggested is good as a sub-question, and no two ask the same', () => {
  const ingredients = fc.record({
    action: fc.constantFrom(
      'use talk partners',
      'share plans',
      'pre-teaching vocabulary',
      'story maps',
      'our approach to marking',
    ),
    outcome: fc.constantFrom(
      'fuller answers',
      'raise attendance',
      'take longer turns',
      'feel they belong',
      'fewer games end in tears',
    ),
    group: fc.constantFrom(
      'EAL children in Reception',
      'pupils with SEND',
      'our most vulnerable learners',
      'Year 9 girls',
      'early career teachers',
    ),
  });
  fc.assert(
    fc.property(ingredients, (given) => {
      for (const { text } of compose(given).questions) {
        const suggested = texts(text);
        expect(suggested).toHaveLength(5);
        expect(suggested.filter((each) => checkSubQuestion(each).verdict !== 'good')).toEqual([]);
        expect(doubles(suggested)).toEqual([]);
      }
    }),
  );
});

test.each<[string, string]>([
  ['How do pupils use feedback?', 'how do children use the feedback'],
  ['In what ways do our learners use feedback?', 'How do our pupils use feedback?'],
  ['What do Year 4 pupils say about reading at home?', 'What do pupils in Year 4 say about reading at home?'],
  ['Do staff share plans?', 'Are staff sharing plans?'],
  ['Which pupils borrow books?', 'Which pupils are borrowing books?'],
])('the same: %s / %s', (one, other) => {
  expect(doubles([one, other])).toEqual([[0, 1]]);
});

test.each<[string, string]>([
  ['How do pupils use feedback?', 'Why do pupils use feedback?'],
  ['How do boys use feedback?', 'How do girls use feedback?'],
  ['How many pupils read at home?', 'How do pupils read at home?'],
  ['What do Year 4 pupils say about reading?', 'What do Year 5 pupils say about reading?'],
  ['What do pupils say before lunch?', 'What do pupils say after lunch?'],
  ['Which pupils borrow books?', 'Which pupils do not borrow books?'],
  ['', ''],
])('not the same: %j / %j', (one, other) => {
  expect(doubles([one, other])).toEqual([]);
});

test('every pair is named once, the earlier first', () => {
  expect(
    doubles(['How do pupils plan?', 'Why do pupils plan?', 'How do children plan?', 'How do learners plan?']),
  ).toEqual([
    [0, 2],
    [0, 3],
    [2, 3],
  ]);
});
