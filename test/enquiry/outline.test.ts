import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answerRegion, outlineOf, type FoundBox, type OutlineParagraph } from '../../src/enquiry/outline';
import { handbookBoxes } from '../../src/handbook/boxes';
import { coreFramework } from '../../src/handbook/framework';
import { anyText } from '../any-text';

type Block = OutlineParagraph | string[][];

const heading = (text: string): OutlineParagraph => ({ text, tableNestingLevel: 0, heading: true });
const line = (text: string): OutlineParagraph => ({ text, tableNestingLevel: 0, heading: false });

/** The outline of a document of headings, lines and tables (rows of cells). */
function look(...blocks: Block[]) {
  const isTable = (block: Block): block is string[][] => Array.isArray(block);
  const cells = (text: string): OutlineParagraph[] =>
    text.split('\n').map((words) => ({ text: words, tableNestingLevel: 1, heading: false }));
  const paragraphs = blocks.flatMap((block) => (isTable(block) ? block.flat().flatMap(cells) : [block]));
  return outlineOf(
    paragraphs,
    blocks.filter(isTable).map((values) => ({ values })),
  );
}

const prompt = (id: string): string => handbookBoxes.find((box) => box.id === id)?.prompt ?? '';
const stems = [
  ['Our priority is …', ''],
  ['Our enquiry question is …', ''],
  ['The gaps are …', ''],
];
const labels = [
  ['Writing', ''],
  ['Talk', ''],
];
const dates = [
  ['When', 'What'],
  ['12 May', 'Visit'],
  ['3 June', 'Talk'],
];

describe('the appendix', () => {
  const title = (...blocks: Block[]): string | undefined => look(...blocks).appendix?.title;

  test.each([
    'Appendix A framework for completion',
    ' APPENDIX',
    'Appendix 2: our plan',
    'Action plan framework',
    'Framework for completion',
    '7. Appendix B',
  ])('%j is its heading', (text) => {
    expect(title(heading(text))).toBe(text.trim());
    expect(title(line(text))).toBe(text.trim());
  });

  test.each([
    'Please see the appendix for a version of the framework for completion.',
    'Appendix A contains the framework',
    'Appendix A and the table below it',
    'Appendix A is filled in last, once you know what you have.',
    'Appendix A framework for completion\t34',
    'Appendix A framework for completion ........ 34',
    'Appendices',
    'Appendixes are at the end',
    `Appendix A: ${'what we did and why '.repeat(5)}`,
  ])('%j is none', (text) => expect(title(line(text))).toBeUndefined());

  test('a line in a table is none', () => expect(title([['Appendix A', 'Framework']])).toBeUndefined());

  test.each<[string, OutlineParagraph[], number]>([
    [
      'a heading before its twin in the contents',
      [line('Appendix A framework for completion'), heading('Appendix A framework for completion')],
      1,
    ],
    [
      'the later of two twins without heading style',
      [line('Appendix A framework for completion 34'), line('Appendix A framework for completion')],
      1,
    ],
    ['a real heading before a bold line', [line('Appendix A: dates'), heading('Appendix B: names')], 1],
    [
      'one that says framework, heading or not',
      [heading('Appendix A: dates'), line('Appendix B framework for completion')],
      1,
    ],
    ['one that says plan', [heading('Appendix A: dates'), heading('Appendix B: our plan')], 1],
    ['A before B', [heading('Appendix B'), heading('Appendix A'), heading('Appendix C')], 1],
    ['2 before 10', [heading('Appendix 10'), heading('Appendix 2')], 1],
  ])('preferred: %s', (_, paragraphs, at) => expect(look(...paragraphs).appendix?.paragraph).toBe(at));
});

describe('the table of stems', () => {
  const found = (...blocks: Block[]): unknown => {
    const { stemTable } = look(...blocks);
    return stemTable && [stemTable.table, stemTable.under];
  };

  test('the first one under the appendix, past tables that are none, with less proof than elsewhere', () => {
    expect(found(heading('Dates'), dates, heading('Appendix A'), line('Fill this in.'), dates, labels, stems)).toEqual([
      2,
      'Appendix A',
    ]);
  });

  test('not beyond the next heading', () => {
    expect(found(heading('Appendix A'), heading('Staff'), labels)).toBeNull();
    expect(found(heading('Appendix A'), line('Appendix B'), labels)).toBeNull();
  });

  test('tables that touch are told apart', () => {
    expect(found(heading('Staff'), labels, dates, heading('Appendix A'), dates, labels)).toEqual([3, 'Appendix A']);
    expect(found(heading('Staff'), labels, dates, heading('Notes'))).toBeNull();
  });

  test('elsewhere the one with most stems that ask for fields of ours, and three of them at least', () => {
    const ours = coreFramework.map(({ stem }) => [stem, '']);
    expect(found(line('Start'), stems, heading('Plan'), line('Our enquiry'), ours)).toEqual([1, 'Plan']);
    expect(found(stems)).toEqual([0, '']);
    expect(found(heading('Plan'), stems.slice(0, 2))).toBeNull();
    expect(
      found(heading('Plan'), [
        ['What time is lunch?', 'Noon'],
        ['Where is the hall?', 'Left'],
        ['Who has the key?', 'Office'],
      ]),
    ).toBeNull();
  });

  test('an appendix with nothing to take does not hide a table elsewhere', () => {
    expect(
      found(heading('Plan'), stems, heading('Appendix A framework for completion'), line(''), heading('Notes')),
    ).toEqual([0, 'Plan']);
  });
});

describe('the boxes', () => {
  const boxes = (...blocks: Block[]): readonly FoundBox[] => look(...blocks).boxes;
  const question = prompt('box-question');
  const cell = (row: number, column: number, shared = false): FoundBox => ({
    box: 'box-question',
    kind: 'cell',
    table: 0,
    row,
    column,
    shared,
  });

  test.each<[string, string[][], FoundBox]>([
    ['alone in its table', [[question]], cell(0, 0, true)],
    ['with empty lines below it in its cell', [[`${question}\n\n`, 'Notes']], cell(0, 0, true)],
    ['with an answer below it in its cell', [[`${question}\nHow can we?`], ['']], cell(0, 0, true)],
    ['a cell to its right', [[question, '']], cell(0, 1)],
    [
      'a cell to its right with words',
      [
        ['1', question, 'How can we?'],
        ['2', '', ''],
      ],
      cell(0, 2),
    ],
    ['a cell below', [[question], ['']], cell(1, 0)],
    [
      'a cell below, with a prompt beside it',
      [
        [question, prompt('box-approach')],
        ['', ''],
      ],
      cell(1, 0),
    ],
    [
      'prompts round it',
      [
        [question, prompt('box-approach')],
        [prompt('box-deeper-use'), ''],
      ],
      cell(0, 0, true),
    ],
    ['a last row without a cell below', [['Words'], [question]], cell(1, 0, true)],
  ])('in a table: %s', (_, values, expected) =>
    expect(boxes(values).find(({ box }) => box === 'box-question')).toEqual(expected),
  );

  test('a line of the prompt is no room for an answer', () => {
    const approach = `${prompt('box-approach')}\nUsing a research based self-assessment tool`;
    expect(boxes([[approach, '']])).toEqual([
      { box: 'box-approach', kind: 'cell', table: 0, row: 0, column: 1, shared: false },
    ]);
  });

  test('a cell with several prompts is no place: the answer of one would reach over the other', () => {
    const after = { kind: 'no room', prompt: 1, after: 1 };
    expect(boxes(heading('Refine'), [[`${question}\n\n${prompt('box-sub-questions')}\n`]])).toEqual([
      { box: 'box-question', ...after },
      { box: 'box-sub-questions', ...after, prompt: 3, after: 3 },
    ]);
  });

  test('a cell where something stands above the prompt is no place either', () => {
    expect(boxes([[`Now:\n${question}`, '']])).toEqual([{ box: 'box-question', kind: 'no room', prompt: 1, after: 1 }]);
  });

  test('in ordinary paragraphs: the lines below it, past what belongs to the prompt', () => {
    const more = line('• Using a research based self-assessment tool to help you');
    expect(boxes(line(prompt('box-approach')), more, line(''), line(''))).toEqual([
      { box: 'box-approach', kind: 'paragraph', prompt: 0, first: 2 },
    ]);
    expect(boxes(line(question), line('How can we?'))).toEqual([
      { box: 'box-question', kind: 'paragraph', prompt: 0, first: 1 },
    ]);
  });

  test.each<[string, Block[]]>([
    ['a heading', [heading('Next')]],
    ['another prompt', [line(prompt('box-sub-questions')), line('')]],
    ['a table', [[['Term', 'Autumn']]]],
    ['the end', []],
  ])('no room: below it stands %s', (_, below) =>
    expect(boxes(line(question), ...below)[0]).toEqual({ box: 'box-question', kind: 'no room', prompt: 0, after: 0 }),
  );

  test('no room: its further lines are passed over too', () => {
    expect(
      boxes(line(prompt('box-approach')), line('Using a research based self-assessment tool'), heading('Next')),
    ).toEqual([{ box: 'box-approach', kind: 'no room', prompt: 0, after: 1 }]);
  });

  test('a prompt that stands twice counts where there is room: in a cell, else below it, else the first', () => {
    const below = [line(question), line('')];
    expect(boxes(line(question), heading('Next'), ...below)).toEqual([
      { box: 'box-question', kind: 'paragraph', prompt: 2, first: 3 },
    ]);
    expect(boxes(...below, heading('Next'), [[question, '']])).toEqual([cell(0, 1)]);
    expect(boxes(...below, heading('Next'), ...below)).toEqual([
      { box: 'box-question', kind: 'paragraph', prompt: 0, first: 1 },
    ]);
  });

  test('contents and quotations are none', () => {
    expect(boxes(line(`${question}\t4`), line(''), line(`“${question}” comes later.`), line(''))).toEqual([]);
  });

  test('a table alone is enough to find its boxes again', () => {
    expect(outlineOf([], [{ values: [[question, '']] }]).boxes).toEqual([cell(0, 1)]);
  });
});

describe('the lines of an answer below its prompt', () => {
  const region = (...texts: (string | null)[]): unknown => {
    const { count, words } = answerRegion(texts.map((text) => ({ text: text ?? 'Heading', stops: text === null })));
    return [count, words];
  };
  test('none', () =>
    expect([region(), region(null, '')]).toEqual([
      [0, false],
      [0, false],
    ]));
  test('the empty lines, up to words or a stop', () => {
    expect([region('', ' ', 'Text'), region('', null), region('\u00a0', '\t')]).toEqual([
      [2, false],
      [1, false],
      [2, false],
    ]);
  });
  test('the lines with words, up to an empty one or a stop', () => {
    expect([region('a', 'b', '', 'c'), region('a', null, 'b'), region('a')]).toEqual([
      [2, true],
      [1, true],
      [1, true],
    ]);
  });
});

describe('any document', () => {
  const words = fc.oneof(
    anyText({ maxLength: 25 }),
    fc.constantFrom(
      '',
      '',
      ...handbookBoxes.flatMap((box) => [box.prompt, ...(box.more ?? []), `${box.prompt}\n`]),
      'Appendix A',
      'Our question is …',
      'The gaps are …',
    ),
  );
  const paragraph = fc.record({
    text: words,
    tableNestingLevel: fc.constantFrom(0, 0, 0, 1, 2),
    heading: fc.boolean(),
  });
  const values = fc.array(fc.array(words, { maxLength: 4 }), { maxLength: 4 });

  test('property: nothing throws, every index is of something that was given, and each box comes once', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { maxLength: 12 }),
        fc.array(fc.record({ values }), { maxLength: 3 }),
        (paragraphs, tables) => {
          const { appendix, stemTable, boxes } = outlineOf(paragraphs, tables);
          if (appendix) assert.equal(paragraphs[appendix.paragraph]?.tableNestingLevel, 0);
          if (stemTable)
            for (const { row } of stemTable.stems.rows)
              assert.notEqual(tables[stemTable.table]?.values[row], undefined);
          assert.equal(new Set(boxes.map(({ box }) => box)).size, boxes.length);
          for (const box of boxes) {
            if (box.kind === 'cell') assert.notEqual(tables[box.table]?.values[box.row]?.[box.column], undefined);
            else assert.notEqual(paragraphs[box.prompt], undefined);
            if (box.kind === 'paragraph') assert.equal(paragraphs[box.first]?.tableNestingLevel, 0);
            if (box.kind === 'no room') assert.notEqual(paragraphs[box.after], undefined);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
