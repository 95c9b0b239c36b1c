// What cannot be taken for a choice, and words in no place for them: told, never dropped.
import fc from 'fast-check';
import { lineOf } from '../../../src/sharing/forms/pathway-form';
import { formKinds } from '../../../src/sharing/forms/kind';
import { pathway, type Strand } from '../../../src/handbook/pathway';
import { partWords } from '../../../src/sharing/forms/strings';
import { Colleague, readPartCopy, returned, sent } from './colleague';

const [meaning, reasons] = pathway as readonly [Strand, Strand, ...Strand[]];

describe('cards', () => {
  const unclear = (work: (colleague: Colleague) => void) => {
    const { choices, loose } = readPartCopy(returned('cards', work));
    return [choices.cards.map(({ name, zone }) => [name, zone]), choices.unclear, loose];
  };
  test.each<[string, (colleague: Colleague) => void, unknown[]]>([
    [
      'marked twice',
      (c) => {
        c.tick(c.row('Attendance')[1]);
        c.tick(c.row('Attendance')[4]);
      },
      [[], [{ row: 'Attendance', words: 'Accountability, Not in our school' }], []],
    ],
    [
      'words that are no choice',
      (c) => c.type(c.row('Attendance')[2], ' ask the office'),
      [[], [{ row: 'Attendance', words: 'ask the office' }], []],
    ],
    [
      'words beside a tick',
      (c) => {
        c.tick(c.row('Attendance')[1]);
        c.type(c.row('Attendance')[1], ' for governors');
      },
      [[['Attendance', 'accountability']], [], ['Attendance: for governors']],
    ],
    [
      'words behind a name',
      (c) => {
        c.type(c.row('Attendance')[0], ' (persistent)');
        c.tick(c.row('Attendance (persistent)')[1]);
      },
      [[['Attendance', 'accountability']], [], ['Attendance: persistent']],
    ],
    [
      'words behind a name without a tick',
      (c) => c.type(c.row('Attendance')[0], ' – how?'),
      [[], [], ['Attendance – how?']],
    ],
    ['a choice behind a name', (c) => c.type(c.row('Attendance')[0], ' – both'), [[['Attendance', 'both']], [], []]],
    [
      'a name in place of ours',
      (c) => {
        const row = c.row('Attendance');
        c.overtype(row[0], 'Lateness');
        c.tick(row[1]);
      },
      [[['Lateness', 'accountability']], [], []],
    ],
    [
      'an empty row with a tick',
      (c) => c.tick(c.rows.at(-1)?.[2]),
      [[], [{ row: 'A row without a name', words: 'Professional development' }], []],
    ],
    ['a new name without a tick', (c) => c.type(c.rows.at(-1)?.[0], 'School council'), [[], [], ['School council']]],
    [
      'only dashes',
      (c) =>
        c
          .row('Attendance')
          .slice(1)
          .forEach((cell) => c.overtype(cell, '–')),
      [[], [{ row: 'Attendance', words: '–' }], []],
    ],
    [
      'dashes beside a tick',
      (c) =>
        c
          .row('Attendance')
          .slice(1)
          .forEach((cell, at) => c.overtype(cell, at === 0 ? 'x' : '–')),
      [[['Attendance', 'accountability']], [], []],
    ],
    [
      '“no” is no tick',
      (c) => c.overtype(c.row('Attendance')[1], 'no'),
      [[], [{ row: 'Attendance', words: 'no' }], []],
    ],
    ['a question mark', (c) => c.type(c.row('Attendance')[1], '?'), [[], [{ row: 'Attendance', words: '?' }], []]],
    [
      'a row that was doubled and marked otherwise',
      (c) => {
        const row = c.row('Attendance')[0]?.parentNode;
        const copy = row?.cloneNode(true);
        if (row && copy) row.parentNode?.insertBefore(copy, row);
        c.tick(c.row('Attendance')[1]);
        c.tick(c.row('Attendance', 15)[2]);
      },
      [[], [{ row: 'Attendance', words: 'Accountability; Professional development' }], []],
    ],
  ])('%s', (_name, work, wanted) => expect(unclear(work)).toEqual(wanted));
});

describe('the pathway', () => {
  const read = (work: (colleague: Colleague) => void) => {
    const { choices, loose } = readPartCopy(returned('pathway', work));
    return [choices.marks, choices.unclear, loose];
  };
  test.each<[string, (colleague: Colleague) => void, unknown[]]>([
    [
      'two lines ticked, and a text',
      (c) => {
        c.tick(c.row(lineOf(meaning, 2))[0]);
        c.tick(c.row(lineOf(meaning, 3))[0]);
        c.type(c.row(partWords.pathway.why)[1], 'It depends on the team');
      },
      [[], [{ row: meaning.name, words: 'Starting, Growing\nWhat makes us say so? It depends on the team' }], []],
    ],
    [
      'a text without a tick',
      (c) => c.type(c.row(partWords.pathway.next)[1], 'A shared list'),
      [[], [{ row: meaning.name, words: 'What would the next stage look like here? A shared list' }], []],
    ],
    [
      'words beside a tick',
      (c) => {
        c.tick(c.row(lineOf(reasons, 4))[0]);
        c.type(c.row(lineOf(reasons, 4))[1], ' (in Year 2)');
      },
      [[{ strand: 'reasons', stage: 4, why: '', next: '' }], [], [`${reasons.name}: (in Year 2)`]],
    ],
    [
      'a text typed into the cell of its question',
      (c) => {
        c.tick(c.row(lineOf(meaning, 1))[0]);
        c.type(c.row(partWords.pathway.why)[0], ' We asked staff');
      },
      [[{ strand: 'meaning', stage: 1, why: 'We asked staff', next: '' }], [], []],
    ],
    [
      'a line of ours quoted in a text',
      (c) => {
        c.tick(c.row(lineOf(meaning, 1))[0]);
        c.type(c.row(partWords.pathway.next)[1], lineOf(meaning, 2));
      },
      [[{ strand: 'meaning', stage: 1, why: '', next: lineOf(meaning, 2) }], [], []],
    ],
    [
      'words without a stage beside a name',
      (c) => c.type(c.row(reasons.name)[0], ': hard to say'),
      [[], [{ row: reasons.name, words: ': hard to say' }], []],
    ],
  ])('%s', (_name, work, wanted) => expect(read(work)).toEqual(wanted));
});

/** What a colleague may put around a word. */
const forms: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => `${word}, both`,
  (word) => `x ${word}`,
  (word) => `1 ${word}`,
  (word) => `(${word})`,
];
const birds = ['kestrel', 'plover', 'dunlin', 'heron'];

test.each(formKinds)('words typed anywhere in a part come back somewhere: %s', (kind) => {
  const all = new Colleague(sent(kind)).paragraphs.length;
  const typing = fc.tuple(fc.nat(all - 1), fc.boolean(), fc.constantFrom(...forms));
  fc.assert(
    fc.property(
      fc.uniqueArray(typing, { minLength: 3, maxLength: birds.length, selector: ([at]) => at }),
      (typings) => {
        const typed = typings.map(([at, before, form], one) => ({ at, before, words: form(birds[one]!) }));
        const back = readPartCopy(
          returned(kind, (colleague) => {
            const { paragraphs } = colleague;
            for (const { at, before, words } of typed) {
              if (before) colleague.typeBefore(paragraphs[at]!, `${words} `);
              else colleague.type(paragraphs[at], ` ${words}`);
            }
          }),
        );
        const said = JSON.stringify([back.answers, back.choices, back.loose]);
        expect(birds.slice(0, typed.length).filter((bird) => !said.includes(bird))).toEqual([]);
      },
    ),
    { numRuns: 14 },
  );
});

test('words in a header, a footnote and a text box come back, too', () => {
  const colleague = new Colleague(sent('cards'));
  const box = colleague.document.createElementNS(colleague.body.namespaceURI, 'w:txbxContent');
  const paragraph = colleague.document.createElementNS(colleague.body.namespaceURI, 'w:p');
  box.appendChild(paragraph);
  colleague.paragraphs[1]?.appendChild(box);
  colleague.type(paragraph, 'in the box');
  expect(readPartCopy(colleague.save()).loose).toEqual(['in the box']);
});
