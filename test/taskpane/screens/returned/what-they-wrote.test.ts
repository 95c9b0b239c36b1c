// What copies say, as it is first drawn: each sentence of a colleague's under the question it belongs to, and what one has to know of the copies.
import { startField } from '../../../../src/app/session/field-state';
import type { SessionActions } from '../../../../src/app/session/actions';
import { compareCopies, namedCopies } from '../../../../src/sharing/compare/compare';
import { readReturnedCopy, type ReturnedCopy } from '../../../../src/sharing/return/returned-copy';
import { PanelNotes } from '../../../../src/taskpane/screens/returned/panel-notes';
import { Questions } from '../../../../src/taskpane/screens/returned/questions';
import { Remarks } from '../../../../src/taskpane/screens/returned/remarks';
import { returnedWords as words } from '../../../../src/taskpane/screens/returned/strings';
import { asked, changed, choosing, commented, copy, partOf } from '../../../sharing/copies';
import { wordsOf } from '../../drawn';

const ours = new Map([
  ['goal', 'Reading aloud in every class'],
  ['gaps', 'What families think'],
]);
const fields = asked.map((stem) => startField(stem, ours.get(stem.id) ?? '', true));
const read = (author: string, bytes: Uint8Array): ReturnedCopy => {
  const got = readReturnedCopy(`${author}.docx`, bytes, asked);
  if (got.kind !== 'copy') throw new Error(`refused: ${got.why}`);
  return got;
};
const from = (author: string, answers: readonly (readonly [string, string])[] = []): Uint8Array =>
  copy(new Map([...ours, ...answers]), { author });
const inDocument = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  changed(bytes, { 'word/document.xml': partOf(bytes, 'word/document.xml').replace(from, to) });
const stemOf = (id: string): string => asked.find((one) => one.id === id)?.stem ?? '';

const ana = read('Ana', from('Ana', [['ethics', 'Staff agree in writing']]));
const dev: ReturnedCopy = {
  ...read('Dev', from('Dev', [['gaps', 'What families think and what pupils think']])),
  tracked: true,
  choices: { ...ana.choices, unclear: [{ row: 'Governor visit notes', words: 'ask Ben' }] },
};
const eve = read('Eve', commented(from('Eve'), 'Reading aloud in every class', 'Eve', 'Is every class too many?'));
const fay = read(
  'Fay',
  inDocument(
    inDocument(from('Fay'), stemOf('triangulation'), `${stemOf('triangulation')} asking the governors`),
    '</w:tbl>',
    '</w:tbl><w:p><w:r><w:t>Could we meet on Friday?</w:t></w:r></w:p>',
  ),
);

function shown(...copies: readonly ReturnedCopy[]): { readonly answers: string[]; readonly remarks: string[] } {
  const named = namedCopies(copies);
  const own = fields.map(({ id, stem, inDocument: answer }) => ({ id, stem, answer }));
  const questions = compareCopies(own, named);
  return {
    answers: wordsOf(Questions, { questions, copies: named, fields, session: {} as SessionActions }),
    remarks: wordsOf(Remarks, { copies: named, enquiry: 'enquiry-1' }),
  };
}

test('answers, a comment and words in the sentence itself stand at their questions, with the names', () => {
  const { answers } = shown(ana, dev, eve, fay);
  for (const [name, said] of [
    ['Ana', 'Staff agree in writing'],
    ['Dev', 'What families think and what pupils think'],
    ['Fay', 'asking the governors'],
  ] as const) {
    expect(answers).toContain(name);
    expect(answers).toContain(said);
  }
  expect(answers).toContain('Some of these words stand in the sentence itself.');
  expect(answers).toContain('Comment by Eve: Is every class too many?');
  expect(answers.filter((line) => line === words.both)).toHaveLength(3);
});

test('tracked changes, a choice that is unclear and words beside the places are told with the name', () => {
  expect(shown(dev, fay).remarks).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Dev has tracked changes/),
      'Dev has something at “Governor visit notes” that is no clear choice: “ask Ben”',
      'Fay wrote beside the places for answers: “Could we meet on Friday?”',
    ]),
  );
});

test('what a colleague typed in a panel of their own is told with its screen; of another enquiry nothing is', () => {
  const gus = read('Gus', choosing('Gus', { 'log-what/l1': 'A talk with parents' }));
  const line = 'Gus, under “What has come in”: “A talk with parents”';
  const notes = (enquiry: string) => wordsOf(PanelNotes, { copies: namedCopies([gus]), enquiry, itemsAtFirst: {} });
  expect(notes('enquiry-1')).toEqual(expect.arrayContaining(['One note in a colleague’s panel', line]));
  expect(notes('enquiry-2')).toEqual([]);
});

test('of six copies in which much differs there is little to read before anything is opened', () => {
  const more = ['Ben', 'Lea', 'Mo'].map((name) =>
    read(
      name,
      from(name, [
        ['ethics', `${name} agrees`],
        ['gaps', `What ${name} thinks`],
        ['goal', `${name} reads`],
      ]),
    ),
  );
  const { answers, remarks } = shown(ana, dev, fay, ...more);
  expect(answers.join(' ')).toMatch(/4 of \d+ differ\. At the other \d+ everybody says the same as ours, or nothing\./);
  expect([...answers, ...remarks].join(' ').split(/\s+/).length).toBeLessThan(100);
});
