// How a text could be asked openly, in the person's own words.
import { findSlots } from '../../src/question/slots/find';
import { readText } from '../../src/question/read';
import { askOpenly } from '../../src/question/wording';

const open = (text: string): string | null => {
  const reading = readText(text);
  return askOpenly(reading, findSlots(reading));
};

test.each([
  ['Does drama help Year 4 pupils plan?', 'How does drama help Year 4 pupils plan?'],
  ['Will daily reading change how boys choose books?', 'How will daily reading change how boys choose books?'],
  ['Is there a link between sleep and attendance?', 'What is the link between sleep and attendance?'],
  ['By teaching drama, can we improve talk?', 'By teaching drama, how can we improve talk?'],
  ['The impact of drama on talk in Year 4', 'What is the impact of drama on talk in Year 4?'],
  ['impact of drama on talk', 'What is the impact of drama on talk?'],
  ['to explore the impact of drama on talk', 'What is the impact of drama on talk?'],
  ['Improving spelling through games in Year 3', 'How can we improve spelling through games in Year 3?'],
  ['To raise attendance by calling home', 'How can we raise attendance by calling home?'],
  ['We want to improve handwriting in Year 2.', 'How can we improve handwriting in Year 2?'],
  ['Closing the gap in spelling', 'How can we close the gap in spelling?'],
  ['I want to test whether morning songs improve talk', 'How do morning songs improve talk?'],
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
  'Should we buy tablets?',
  'how to help with pencil grip',
  'Using drama in Year 4: changes in talk',
])('nothing is made up for: %s', (text) => {
  expect(open(text)).toBeNull();
});

test('names and abbreviations keep their capitals', () => {
  expect(open('Does Numicon help Year 1?')).toBe('How does Numicon help Year 1?');
  expect(open('To embed PSHE in Year 4')).toBe('How can we embed PSHE in Year 4?');
});
