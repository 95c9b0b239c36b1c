// The form of a text: which kind of sentence, and where the question opens.
import { read, type Form } from '../../src/question/form';

test.each<[string, Form, string]>([
  ['How can we help pupils plan?', 'open', 'how'],
  ['In what ways does drama help?', 'open', 'in'],
  ['To what extent does drama help?', 'open', 'to'],
  ['Does drama help pupils plan?', 'yes-no', 'does'],
  ['We wonder whether drama helps pupils plan?', 'yes-no', 'whether'],
  ['Research question: how can drama help pupils plan?', 'open', 'how'],
  ['1. How can drama help pupils plan?', 'open', 'how'],
  ['Given our results, how can drama help pupils plan?', 'open', 'how'],
  ['When we teach drama, what do pupils learn about planning?', 'open', 'what'],
  ['For pupils who find planning hard, how can drama help?', 'open', 'how'],
  ['If we teach drama, will pupils plan better?', 'yes-no', 'will'],
  ['Our aim is to understand how drama helps pupils plan.', 'open', 'how'],
  ['What’s the role of drama in planning?', 'open', 'what'],
])('%s', (text, form, opener) => {
  const reading = read(text);
  expect([reading.form, reading.ask.plain.split(' ')[0]]).toEqual([form, opener]);
});

test.each<[string, Form]>([
  ['Drama in Year 4', 'topic'],
  ['Thoughtful listening', 'topic'],
  ['To improve planning through drama', 'ambition'],
  ['Drama helps and pupils like it.', 'statement'],
  ['Les élèves lisent peu', 'foreign'],
  ['🙂', 'empty'],
  ['What', 'unfinished'],
])('%s', (text, form) => {
  expect(read(text).form).toBe(form);
});

test('an abbreviation does not end a sentence', () => {
  expect(read('How can drama, e.g. freeze frames, help pupils in the U.S. plan a story?').ask.plain).toContain(
    'plan a story',
  );
});
