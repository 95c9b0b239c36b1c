// The handbook's boxes in copies that came back: whatever form they have, what was written there is compared.
import { handbookBoxes } from '../../../src/handbook/boxes';
import { answerRoom } from '../../../src/ooxml/answer-control';
import { compareCopies, namedCopies } from '../../../src/sharing/compare/compare';
import { readReturnedCopy, type ReturnedCopy } from '../../../src/sharing/return/returned-copy';
import { cell, docx, heading, paragraph, row, tableOf } from '../../documents/docx';
import { asked, copy } from '../copies';

const box = (id: string) => handbookBoxes.find((one) => one.id === id) ?? handbookBoxes[0]!;
const promptOf = (id: string): string => box(id).prompt;
const oneCell = (block: string): string => tableOf(row(cell(block, { width: 9026 })), [9026]);
const field = (id: string, answer: string): string =>
  oneCell(paragraph(promptOf(id)) + answerRoom({ ...box(id), prompt: 'Write here' }, answer));

function read(body: string, file = 'Ana.docx'): ReturnedCopy {
  const got = readReturnedCopy(file, docx({ body }), asked);
  if (got.kind !== 'copy') throw new Error(got.why);
  return got;
}
const answersIn = (body: string): Record<string, string> =>
  Object.fromEntries(read(body).boxes.map(({ id, answer }) => [id, answer]));

test.each([
  [
    'in the prompt’s own cell',
    oneCell(paragraph(promptOf('box-approach')) + paragraph('The first.') + paragraph('It is there.')),
    'The first.\nIt is there.',
  ],
  ['in the prompt’s own cell, empty', oneCell(paragraph(promptOf('box-approach')) + paragraph('')), ''],
  ['behind the prompt, on its line', oneCell(paragraph(`${promptOf('box-approach')} The first.`)), 'The first.'],
  [
    'beside the prompt',
    tableOf(
      row(cell(paragraph(promptOf('box-approach')), { width: 4000 }) + cell(paragraph('The first.'), { width: 5026 })),
      [4000, 5026],
    ),
    'The first.',
  ],
  [
    'below the prompt, up to the next heading',
    paragraph(promptOf('box-approach')) +
      paragraph('The first.') +
      heading('What comes next', 1) +
      paragraph('We meet in March.'),
    'The first.',
  ],
  [
    'below the prompt, with room only',
    paragraph(promptOf('box-approach')) + paragraph('') + heading('What comes next', 1),
    '',
  ],
  ['in a field of ours', field('box-approach', 'The first.'), 'The first.'],
  ['in a field of ours that shows its prompt', field('box-approach', ''), ''],
  [
    'in a field of ours whose question somebody reworded',
    field('box-approach', 'The first.').replace(paragraph(promptOf('box-approach')), paragraph('Ours:')),
    'Ours:\nThe first.',
  ],
])('an answer %s', (_name, body, answer) => {
  expect(answersIn(`${body}${paragraph('')}`)).toEqual({ 'box-approach': answer });
});

test('a prompt that is only quoted, or without room, is no box to compare', () => {
  expect(
    readReturnedCopy(
      'x.docx',
      docx({ body: paragraph(`“${promptOf('box-approach')}” is what we asked first.`) }),
      asked,
    ),
  ).toMatchObject({ kind: 'refused', why: 'nothing of ours' });
  const copied = readReturnedCopy('x.docx', copy(new Map([['goal', 'Reading']])), asked);
  expect(copied.kind === 'copy' && copied.boxes).toEqual([]);
});

test('boxes are compared as further questions, once ours were read; a box that a copy does not have is missing there', () => {
  const ana = read(
    field('box-approach', 'The first.') + paragraph('') + field('box-deeper-use', 'Read it again.') + paragraph(''),
  );
  const ben = read(field('box-approach', 'Both.') + paragraph(''), 'Ben.docx');
  const named = namedCopies([ana, ben]);
  expect(compareCopies([], named)).toEqual([]);
  const ours = [
    { id: 'box-approach', stem: promptOf('box-approach'), answer: 'Both.' },
    { id: 'box-first-draft', stem: 'x', answer: 'y' },
  ];
  expect(
    compareCopies([], named, ours).map(({ id, answer, theirs }) => [id, answer, theirs.map(({ status }) => status)]),
  ).toEqual([
    ['box-approach', 'Both.', ['changed', 'same']],
    ['box-deeper-use', '', ['new', 'missing']],
  ]);
});
