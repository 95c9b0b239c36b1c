import fc from 'fast-check';
import { fingerprint } from '../../../src/enquiry/fingerprint';
import { writeRecord } from '../../../src/enquiry/record';
import { compareCopies, merged, namedCopies } from '../../../src/sharing/compare/compare';
import { csv } from '../../../src/sharing/compare/csv';
import { readReturnedCopy, type ReturnedCopy } from '../../../src/sharing/return/returned-copy';
import { asked, copy, sentRecord } from '../copies';

const sent = new Map([
  ['goal', 'Reading'],
  ['question', 'How can we read?'],
  ['gaps', 'Families'],
  ['baseline', 'Few read'],
]);
function returned(
  answers: ReadonlyMap<string, string>,
  author: string,
  markup?: (table: string) => string,
): ReturnedCopy {
  const got = readReturnedCopy(
    `${author}.docx`,
    copy(answers, { author, json: writeRecord(sentRecord(sent)), ...(markup ? { markup } : {}) }),
    asked,
  );
  if (got.kind !== 'copy') throw new Error(got.why);
  return got;
}
const own = asked.map(({ id, stem }) => ({
  id,
  stem,
  answer: new Map([...sent, ['question', 'How can leaders read?']]).get(id) ?? '',
}));
const without = (id: string) => (table: string) =>
  table.replace(new RegExp(`<w:tr>(?:(?!<w:tr>).)*enquiry/${id}.*?</w:tr>`), '');
const ana = returned(
  new Map([...sent, ['goal', 'Writing'], ['question', 'How can we write?'], ['ethics', 'Staff agree']]),
  'Ana',
);
const ben = returned(new Map([...sent, ['baseline', '']]), 'Ben', without('gaps'));
const table = compareCopies(own, namedCopies([ana, ben, ana]));
const of = (id: string) => table.find((one) => one.id === id) ?? table[0]!;
const statuses = (id: string) => of(id).theirs.map(({ status }) => status);

test('each answer is told from ours: the same, changed, new, empty, missing, in conflict', () => {
  expect(statuses('goal')).toEqual(['changed', 'same', 'changed']);
  expect(statuses('question')).toEqual(['conflict', 'same', 'conflict']); // Ben left what he was sent; ours has moved on
  expect(statuses('ethics')).toEqual(['new', 'empty', 'new']);
  expect(statuses('gaps')).toEqual(['same', 'missing', 'same']);
  expect(statuses('baseline')).toEqual(['same', 'empty', 'same']);
  expect(of('goal').theirs.map(({ name }) => name)).toEqual(['Ana', 'Ben', 'Ana (2)']);
});

test('what a panel noted of an answer after the copy went out is not what was sent', () => {
  const record = sentRecord(sent);
  const noted = { fingerprint: fingerprint('Writing'), at: '2026-03-05T10:00:00.000Z' };
  const tables = record.tables.map((one) => ({
    ...one,
    fields: one.fields.map((field) => (field.id === 'goal' ? { ...field, seen: noted } : field)),
  }));
  const json = writeRecord({ ...record, tables });
  const got = readReturnedCopy('Ana.docx', copy(new Map([...sent, ['goal', 'Writing']]), { json }), asked);
  const compared = compareCopies(own, got.kind === 'copy' ? namedCopies([got]) : []);
  expect(compared.find(({ id }) => id === 'goal')?.theirs).toMatchObject([{ status: 'changed', answer: 'Writing' }]);
});

test('names are what the person says, else what the file says, and no two are alike', () => {
  const names = (given: readonly string[], reserved: readonly string[] = []) =>
    namedCopies([ana, ben, ana], given, reserved).map(({ name }) => name);
  expect(names(['', 'Priya  Shah ', ''])).toEqual(['Ana', 'Priya Shah', 'Ana (2)']);
  expect(names(['ben', '', ' '])).toEqual(['ben', 'Ben (2)', 'Ana']);
  expect(names(['Ours'], ['Ours'])).toEqual(['Ours (2)', 'Ben', 'Ana']);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('', ' ', 'Ana', 'ANA', 'Ana (2)', 'Ben', 'Ours'), { maxLength: 3 }),
      (given) => {
        expect(new Set([...names(given, ['Ours']), 'Ours'].map((name) => name.toLowerCase())).size).toBe(4);
      },
    ),
  );
});

test('a choice comes to words, and nothing of ours goes unasked', () => {
  expect(merged(of('goal'), { kind: 'mine' })).toBeNull();
  expect(merged(of('goal'), { kind: 'theirs', name: 'Ana' })).toBe('Writing');
  expect(merged(of('goal'), { kind: 'both', names: ['Ana', 'Ben'] })).toBe('Reading\nAna: Writing');
  expect(merged(of('ethics'), { kind: 'both', names: ['Ana', 'Ben'] })).toBe('Ana: Staff agree');
  expect(merged(of('gaps'), { kind: 'theirs', name: 'Ben' })).toBeNull();
  expect(merged({ ...of('goal'), answer: 'Reading\nAna: Writing' }, { kind: 'both', names: ['Ana'] })).toBeNull();
});

test('every answer of every copy is in the table', () => {
  for (const [at, one] of [ana, ben].entries()) {
    for (const { id, answer } of one.answers) expect(of(id).theirs[at]?.answer).toBe(answer);
  }
});

test('whatever is written, no cell of the CSV is a formula, and every word is in it', () => {
  const parse = (text: string): string[] =>
    [...text.matchAll(/"((?:[^"]|"")*)"/g)].map(([, inner = '']) => inner.replace(/""/g, '"'));
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ' ', 'a', '＝') }), {
        minLength: 1,
        maxLength: 5,
      }),
      (cells) => {
        const back = parse(csv([cells]).slice(1));
        expect(back.map((cell, at) => cell === cells[at] || cell === `'${cells[at]}`)).toEqual(cells.map(() => true));
        for (const cell of back) expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
      },
    ),
  );
  expect(
    csv([
      ['=cmd()', 'a "b", c'],
      ['', '-1'],
    ]),
  ).toBe('\ufeff"\'=cmd()","a ""b"", c"\r\n"","\'-1"\r\n');
});
