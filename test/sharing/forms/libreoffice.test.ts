// A part that a colleague opened and saved with LibreOffice says what it said before. The saved files: test/documents/libreoffice.ts.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { savedOrder } from '../../documents/our-framework';
import { readPartCopy } from './colleague';
import { filledParts } from './filled';

const resaved = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(__dirname, '../../documents/libreoffice', name)));

test.each(Object.keys(filledParts))('%s', (name) => {
  const [before, after] = [readPartCopy(filledParts[name]?.() ?? new Uint8Array()), readPartCopy(resaved(name))];
  expect(after.choices).toEqual(before.choices);
  expect(after.loose).toEqual(before.loose);
  expect(after.answers).toEqual(before.answers.filter(({ id }) => savedOrder.includes(id)));
  expect([after.copyId, after.record?.id]).toEqual(['c-1', 'enquiry-1']);
});

test('what stands in them was chosen and written as it is read', () => {
  const cards = readPartCopy(resaved('part-cards.docx'));
  expect(cards.choices.cards.map(({ name, zone }) => [name, zone])).toEqual([
    ['Learner progress data', 'accountability'],
    ['Learner work and books', 'both'],
    ['Learner voice', 'development'],
    ['Parent questionnaires', 'unused'],
    ['Attendance', 'absent'],
    ['Reading diaries', 'development'],
    ['School council', 'development'],
  ]);
  expect(cards.choices.unclear).toEqual([{ row: 'Governor visit notes', words: 'ask Ben' }]);
  expect(cards.loose).toEqual(['We could look at this together.', 'Parent questionnaires: x since 2024']);
  const marked = readPartCopy(resaved('part-pathway.docx'));
  expect(marked.choices.marks).toEqual([
    {
      strand: 'meaning',
      stage: 2,
      why: 'We asked three teams.\nTwo spoke of tests only.',
      next: 'Pupils’ work at staff meetings',
    },
    { strand: 'talk', stage: 3, why: '', next: '' },
    { strand: 'sharing', stage: 4, why: '', next: '' },
  ]);
  expect(marked.choices.unclear).toEqual([{ row: 'Enquiry', words: 'Not yet, Starting' }]);
  const answered = readPartCopy(resaved('part-framework.docx'));
  expect(answered.answers.find(({ id }) => id === 'gaps')?.answer).toBe('What families think');
  expect(answered.loose).toEqual(['Could we talk on Friday?']);
});
