// How a text could be asked openly, in the person's own words.
import { findSlots } from '../../src/question/slots/find';
import { readText } from '../../src/question/read';
import { askOpenly } from '../../src/question/wording/ask-openly';

const open = (text: string): string | null => {
  const reading = readText(text);
  return askOpenly(reading, findSlots(reading));
};

test.each([
  ['Does drama help Year 4 pupils plan?', 'In what ways, if any, does drama help Year 4 pupils plan?'],
  [
    'Will daily reading change how boys choose books?',
    'What difference will daily reading make to how boys choose books?',
  ],
  ['Is there a link between sleep and attendance?', 'What link, if any, is there between sleep and attendance?'],
  ['By teaching drama, can we improve talk?', 'By teaching drama, to what extent, if at all, can we improve talk?'],
  ['The impact of drama on talk in Year 4', 'What is the impact of drama on talk in Year 4?'],
  ['impact of drama on talk', 'What is the impact of drama on talk?'],
  ['to explore the impact of drama on talk', 'What is the impact of drama on talk?'],
  ['Improving spelling through games in Year 3', 'How can we improve spelling through games in Year 3?'],
  ['To raise attendance by calling home', 'How can we raise attendance by calling home?'],
  ['We want to improve handwriting in Year 2.', 'How can we improve handwriting in Year 2?'],
  ['Should we buy tablets?', 'What would change, and for whom, if we were to buy tablets?'],
  ['Should phones be banned?', 'What would change, and for whom, if phones were banned?'],
  ['Effectiveness of paired talk', 'What difference does paired talk make to …?'],
  ['Are our assemblies any good?', 'What difference do our assemblies make to …?'],
  [
    'Would swapping seats change what Year 8 ask about their work?',
    'What difference would swapping seats make to what Year 8 ask about their work?',
  ],
  [
    'Explore how subject leads in history use pupil interviews',
    'How do subject leads in history use pupil interviews?',
  ],
  ['A study of how Year 1 children use number lines', 'How do Year 1 children use number lines?'],
  ['Closing the gap in spelling', 'How can we close the gap in spelling?'],
  ['I want to test whether morning songs improve talk', 'What difference do morning songs make to talk?'],
  ['We want to know how drama helps pupils plan.', 'How does drama help pupils plan?'],
  ['I want to explore how can we use drama to build talk', 'How can we use drama to build talk?'],
])('%s', (text, question) => {
  expect(open(text)).toBe(question);
});

test.each([
  'How can we use drama to build talk in Year 4?',
  'Phonics',
  'Drama in Year 4',
  'How can we help? What should we do?',
  'Is spelling better after games?',
  'Support for parents of children in Year 4',
  'Should we be stricter?',
  'Try a quiet start in Year 9 and see whether it helps',
  'Working memory',
  'Using drama in Year 4: changes in talk',
])('nothing is made up for: %s', (text) => {
  expect(open(text)).toBeNull();
});

test('names and abbreviations keep their capitals', () => {
  expect(open('Does Numicon help Year 1?')).toBe('In what ways, if any, does Numicon help Year 1?');
  expect(open('How Year 5 pupils plan a story')).toBe('How do Year 5 pupils plan a story?');
  expect(open('To embed PSHE in Year 4')).toBe('How can we embed PSHE in Year 4?');
});

describe('a question for yes or no is offered openly, and its answer is not taken for granted', () => {
  test.each([
    [
      'Does a weekly maths club raise confidence among Year 6 girls?',
      'What difference does a weekly maths club make to confidence among Year 6 girls?',
    ],
    [
      'Did lunchtime supervisors benefit from the playground training?',
      'In what ways, if any, did lunchtime supervisors benefit from the playground training?',
    ],
    [
      'Will moving lunch earlier lead to calmer afternoons for Year 2?',
      'To what extent, if at all, will moving lunch earlier lead to calmer afternoons for Year 2?',
    ],
    [
      'Does using Numicon improve and deepen number sense in Year 1?',
      'To what extent, if at all, does using Numicon improve and deepen number sense in Year 1?',
    ],
    [
      'Is peer marking more effective than teacher marking in Y9 history?',
      'To what extent, if at all, is peer marking more effective than teacher marking in Y9 history?',
    ],
    ['Can oracy be taught through drama in Year 5?', 'How, if at all, can oracy be taught through drama in Year 5?'],
    ['Can we improve attendance in Year 10?', 'How can we improve attendance in Year 10?'],
    ['Whether homework helps Year 7', 'In what ways, if any, does homework help Year 7?'],
  ])('%s', (text, question) => {
    expect(open(text)).toBe(question);
  });

  test.each([
    'Do the Year 3 children read at home?',
    'Has the new homework policy improved results in Y10?',
    'Are tablets cheaper than laptops for Year 7?',
    'Does every classroom in the infant block have a word wall?',
    'Can we say that all staff follow the policy?',
  ])('none is offered for a state of affairs: %s', (text) => {
    expect(open(text)).toBeNull();
  });
});

describe('a title is offered as the question its words make', () => {
  test.each([
    ['Using drama to improve talk in Year 2', 'How can using drama improve talk in Year 2?'],
    [
      'The use of story maps to support retelling in Reception',
      'How can the use of story maps support retelling in Reception?',
    ],
    ['how to help with pencil grip', 'How can we help with pencil grip?'],
    ['Why our Year 9 girls stop swimming', 'Why do our Year 9 girls stop swimming?'],
    ['Project title: using songs to support talk in Nursery', 'How can using songs support talk in Nursery?'],
  ])('%s', (text, question) => {
    expect(open(text)).toBe(question);
  });
});

test('what is offered is itself read as an open question', () => {
  for (const text of [
    'Does a weekly maths club raise confidence among Year 6 girls?',
    'Will moving lunch earlier lead to calmer afternoons for Year 2?',
    'Is there a connection between screen time and behaviour?',
    'Does Lego therapy enable autistic pupils to take turns?',
    'Can oracy be taught through drama in Year 5?',
    'How Year 5 pupils plan a story',
  ])
    expect(readText(open(text) ?? '').form).toBe('open');
});
