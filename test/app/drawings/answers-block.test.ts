// The answers as a table in the document: everybody is in it, and what is left out is said.
import fc from 'fast-check';
import type { ComparedQuestion } from '../../../src/sharing/compare/compare';
import { saySame } from '../../../src/sharing/copy/normal-form';
import { answersTable } from '../../../src/app/drawings/answers-block';

const question = (
  stem: string,
  answer: string,
  theirs: readonly Pick<ComparedQuestion['theirs'][number], 'name' | 'status' | 'answer'>[],
): ComparedQuestion => ({
  id: stem,
  stem,
  answer,
  theirs: theirs.map((one) => ({
    ...one,
    asSent: '',
    ownWords: one.answer !== '' && !saySame(one.answer, answer),
    beside: [],
    held: [],
  })),
});

test('a row for each answer that is another; those who say the same, nothing, or were not asked share one', () => {
  const { table, left, cut } = answersTable([
    question('Why?', 'Because', [
      { name: 'Ana', status: 'changed', answer: 'For\nthe children' },
      { name: 'Ben', status: 'same', answer: 'Because' },
      { name: 'Cem', status: 'empty', answer: '' },
      { name: 'Dan', status: 'same', answer: 'As it was' },
      { name: 'Eve', status: 'same', answer: 'Because' },
      { name: 'Fay', status: 'missing', answer: '' },
      { name: 'Gil', status: 'beside', answer: 'Written below' },
      { name: 'Hal', status: 'held', answer: '' },
      { name: 'Ivy', status: 'same', answer: 'Because\u00a0' },
    ]),
  ]);
  expect(table.rows).toEqual([
    ['Question', 'Who', 'Answer'],
    ['Why?', 'Our school', 'Because'],
    ['Why?', 'Ana', 'For / the children'],
    ['Why?', 'Dan', 'As it was'],
    ['Why?', 'Gil', 'Written below'],
    ['Why?', 'Ben, Eve, Ivy', 'The same as ours'],
    ['Why?', 'Hal', 'No words, but a picture or another thing: see the copy'],
    ['Why?', 'Cem', 'Not answered'],
    ['Why?', 'Fay', 'Not in this copy'],
  ]);
  expect([left, cut]).toEqual([0, 0]);
});

test('a table never grows beyond what Word bears, whatever came back; how much is left out or cut is told, in the table too', () => {
  const answer = fc.record({
    name: fc.constantFrom('Ana', 'Ben', 'Cem'),
    status: fc.constantFrom(...(['changed', 'same', 'beside', 'held', 'empty', 'missing'] as const)),
    answer: fc.string({ maxLength: 40 }),
  });
  const questions = fc.array(
    fc
      .tuple(fc.constantFrom('Why?', 'How?'), fc.array(answer, { maxLength: 4 }))
      .map(([stem, theirs]) => question(stem, '', theirs)),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(questions, (all) => {
      const whole = answersTable(all, { rows: 1000, letters: 1000 }).table.rows.length;
      const { table, left, cut } = answersTable(all, { rows: 8, letters: 20 });
      expect(table.rows.length).toBeLessThanOrEqual(8);
      expect(table.rows.length - 1 - (left > 0 ? 1 : 0) + left).toBe(whole - 1);
      expect(table.rows.flat().filter((text) => text.includes('(the rest is in the copy)'))).toHaveLength(cut);
      if (left > 0) expect(table.rows.at(-1)?.[2]).toContain(left === 1 ? 'One row' : `${left} rows`);
    }),
  );
});
