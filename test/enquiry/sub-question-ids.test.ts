// Sub-questions keep their ids while they are edited, moved and joined by others.
import fc from 'fast-check';
import {
  changedSubQuestions,
  identified,
  knownSubQuestions,
  type SubQuestion,
  withGone,
} from '../../src/enquiry/sub-question-ids';

const known: readonly SubQuestion[] = [
  { id: 'one', text: 'What do pupils say about marking now?' },
  { id: 'two', text: 'How long do teachers spend on marking?' },
  { id: 'three', text: 'Which classes use verbal feedback?' },
];
const ids = (lines: readonly string[]): string[] => {
  let fresh = 0;
  return identified(lines, known, () => `new ${(fresh += 1)}`).map(({ id }) => id);
};

test('the same words keep their id wherever they stand', () => {
  expect(ids(['Which classes use verbal feedback?', 'What do pupils say about marking now?'])).toEqual([
    'three',
    'one',
  ]);
});

test('an edited line keeps the id of the nearest text', () => {
  expect(
    ids(['What do pupils in Year 4 say about marking?', 'How long do our teachers spend marking at home?']),
  ).toEqual(['one', 'two']);
});

test('an edit of as many words is an edit, and so is one with new words in front', () => {
  expect(ids(['What do pupils say about homework now?'])).toEqual(['one']);
  expect(identified(['And so why now?'], [{ id: 'one', text: 'Why now?' }], () => 'new')).toEqual([
    { id: 'one', text: 'And so why now?' },
  ]);
});

test('of two texts that differ in marks or capitals alone, the one to the letter is the same', () => {
  const alike = ['Who reads?', 'who reads'].map((text, at) => ({ id: `id ${at}`, text }));
  expect(identified(['who reads', 'Who reads?'], alike, () => 'new').map(({ id }) => id)).toEqual(['id 1', 'id 0']);
});

test('a word said again and again is no likeness to a line that says it once', () => {
  expect(identified(['Marking marking marking marking'], [{ id: 'one', text: 'Marking when?' }], () => 'new')).toEqual([
    { id: 'new', text: 'Marking marking marking marking' },
  ]);
});

test('a line nobody knew gets a new id, and takes none away', () => {
  expect(ids(['Who reads the reports?', ...known.map(({ text }) => text)])).toEqual(['new 1', 'one', 'two', 'three']);
});

test('of two lines that are alike only the nearer one is the edit', () => {
  expect(ids(['What do pupils say?', 'What do pupils say about marking?'])).toEqual(['new 1', 'one']);
});

test('no id is given twice, whatever the lines are', () => {
  const line = fc.constantFrom(...known.map(({ text }) => text), 'What do pupils say?', 'marking', '', 'How long?');
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const given = ids(lines);
      expect(new Set(given).size).toBe(lines.length);
    }),
  );
});

test('only what changed is to be kept, and what is no sub-question in the record is passed over', () => {
  expect(changedSubQuestions([{ id: 'one', text: 'Other words' }, known[1] as SubQuestion], known)).toEqual([
    { id: 'one', text: 'Other words' },
  ]);
  expect(changedSubQuestions([{ id: 'four', text: 'Why?' }], known)).toEqual([{ id: 'four', text: 'Why?' }]);
  expect(
    knownSubQuestions({
      'sub-question/a': { value: { text: 'Why?' }, at: '' },
      'sub-question/b': { value: 'Why?', at: '' },
    }),
  ).toEqual([{ id: 'a', text: 'Why?' }]);
});

test('what is chosen anew keeps what was chosen of a sub-question that is gone, and drops what the person took back', () => {
  const standing = known.slice(1);
  expect(withGone({ questions: ['three'] }, ['one', 'two'], standing)).toEqual({ questions: ['three', 'one'] });
  expect(withGone({ questions: ['two'] }, ['two'], standing)).toEqual({ questions: ['two'] });
  expect(withGone({}, ['one'], standing)).toEqual({});
});
