import assert from 'node:assert/strict';
import fc from 'fast-check';
import { normalisedText, stemKey } from '../../src/enquiry/normalised-text';
import { splitSharedCell } from '../../src/enquiry/shared-cell';
import { readStemTable, stemRows, type Declined, type TableShape } from '../../src/enquiry/stem-table';
import { knownStems } from '../../src/handbook/extended-framework';
import { coreFramework, frameworkHeader } from '../../src/handbook/framework';
import { anyText } from '../any-text';

const twoColumns: TableShape = { stem: 0, answer: 1 };
const threeColumns: TableShape = { section: 0, stem: 1, answer: 2 };
const oneCell: TableShape = { stem: 0, answer: 0 };

/** What a table reads as, in short: its shape and its stems, or why not. */
const read = (values: string[][], underAppendix = false): unknown => {
  const table = readStemTable(values, { underAppendix });
  return table.kind === 'stems' ? [table.shape, table.rows.map(({ stem }) => stem)] : table.why;
};

const stems = [
  'Our priority this year is …',
  'Our enquiry question is: How can … lead to …?',
  'What we already collect is …',
  'We will share it with …',
];
const answered = stems.map((stem, at): [string, string] => [stem, at % 2 === 0 ? `What somebody wrote ${at}` : '']);

describe('tables of stems', () => {
  test.each<[string, string[][], TableShape, string[]]>([
    [
      'our own framework',
      [[frameworkHeader.stem, frameworkHeader.answer], ...coreFramework.map(({ stem, prompt }) => [stem, prompt])],
      twoColumns,
      coreFramework.map(({ stem }) => stem),
    ],
    ['two columns without a header', answered, twoColumns, stems],
    ['two columns, header "Prompt | Response"', [['Prompt', 'Response'], ...answered], twoColumns, stems],
    ['two columns, header in a school’s own words', [['Beginnings', 'At Saltbeck'], ...answered], twoColumns, stems],
    [
      'a title across the table, then a header',
      [['Leadership enquiry 2025'], ['The sentence', 'How we complete it'], ...answered],
      twoColumns,
      stems,
    ],
    [
      'sections across the table',
      [['Why'], ...answered.slice(0, 2), ['What we know'], ...answered.slice(2)],
      twoColumns,
      stems,
    ],
    [
      'sections whose cells are listed one by one',
      [['Why', ''], ...answered.slice(0, 2), ['Evidence base', ''], ...answered.slice(2)],
      twoColumns,
      stems,
    ],
    [
      'numbers in front of the stems',
      answered.map(([stem, answer], at) => [`${at + 1}. ${stem}`, answer]),
      twoColumns,
      stems.map((stem, at) => `${at + 1}. ${stem}`),
    ],
    [
      'numbers in a column of their own',
      answered.map(([stem, answer], at) => [`${at + 1}`, stem, answer]),
      { stem: 1, answer: 2 },
      stems,
    ],
    [
      'numbers, sections, stems and answers',
      answered.map(([stem, answer], at) => [`${at + 1}.`, 'Plan', stem, answer]),
      { section: 1, stem: 2, answer: 3 },
      stems,
    ],
    [
      'empty rows between',
      [...answered.slice(0, 2), ['', ''], ...answered.slice(2), ['', ''], ['', '']],
      twoColumns,
      stems,
    ],
    [
      'three columns, sections merged downwards',
      [
        ['Section', 'Sentence', 'Our words'],
        ['Why', ...answered[0]!],
        ['', ...answered[1]!],
        ['Evidence', ...answered[2]!],
        ['', ...answered[3]!],
      ],
      threeColumns,
      stems,
    ],
    [
      'three columns, one section for the whole table',
      [
        ['Plan', ...answered[0]!],
        ['', ...answered[1]!],
        ['', ...answered[2]!],
      ],
      threeColumns,
      stems.slice(0, 3),
    ],
    [
      'three columns: stem, answer, date',
      [['Sentence', 'Our answer', 'By when'], ...answered.map(([stem, answer]) => [stem, answer, 'May'])],
      twoColumns,
      stems,
    ],
    [
      'three columns: stem, a remark, answer',
      [['Sentence', 'Hint', 'Our answer'], ...answered.map(([stem, answer]) => [stem, 'Be brief', answer])],
      { stem: 0, answer: 2 },
      stems,
    ],
    [
      'one column, nothing written yet',
      [['Our priority is: '], ['Our question is: '], ['What we cannot see is: ']],
      oneCell,
      ['Our priority is:', 'Our question is:', 'What we cannot see is:'],
    ],
    [
      'one column, written on the line and below',
      [
        ['Our priority is: Calm mornings.'],
        ['Our question is:\nHow can we begin calmly?'],
        ['What we know is …\rMuch.\rAnd more.'],
      ],
      oneCell,
      ['Our priority is:', 'Our question is:', 'What we know is …'],
    ],
    [
      'one column with a header and a section',
      [
        ['Complete the sentences'],
        ['Our priority is …'],
        ['Looking back'],
        ['What we found is …'],
        ['What it means is …'],
      ],
      oneCell,
      ['Our priority is …', 'What we found is …', 'What it means is …'],
    ],
    [
      'section | stem and answer in one cell',
      [
        ['Why', 'Our priority is … Reading'],
        ['Ask', 'Our question is: How can … lead to …?'],
        ['Know', 'What we know is …'],
      ],
      { section: 0, stem: 1, answer: 1 },
      ['Our priority is …', 'Our question is: How can … lead to …?', 'What we know is …'],
    ],
    [
      'stems broken into lines',
      [
        ['Our enquiry\nquestion is …', ''],
        ['We will share\vit with …', 'Governors'],
      ],
      twoColumns,
      ['Our enquiry question is …', 'We will share it with …'],
    ],
    [
      'three dots and lines to write on',
      [
        ['Our priority is ...', ''],
        ['We chose it because ____', ''],
      ],
      twoColumns,
      ['Our priority is ...', 'We chose it because ____'],
    ],
    [
      'questions as stems',
      [
        ['What is our enquiry question?', ''],
        ['What do we know already?', ''],
        ['Who will be told?', ''],
      ],
      twoColumns,
      ['What is our enquiry question?', 'What do we know already?', 'Who will be told?'],
    ],
    [
      'stems without dots under labelled columns',
      [
        ['Sentence', 'Our answer'],
        ['Our question for this year', ''],
        ['What we know already', ''],
        ['Anything else', ''],
      ],
      twoColumns,
      ['Our question for this year', 'What we know already', 'Anything else'],
    ],
    [
      'labels of our fields under labelled columns',
      [
        ['Prompt', 'Our words'],
        ['Enquiry question', 'How can …?'],
        ['Sub-questions', ''],
        ['Starting point', ''],
      ],
      twoColumns,
      ['Enquiry question', 'Sub-questions', 'Starting point'],
    ],
    [
      'answers that look like stems',
      [
        ['Our question is: …', 'How can talk lead to …?'],
        ['What we do not know is …', 'What do parents think? Who asks …'],
        ['We will share it with …', 'Our governors …'],
      ],
      twoColumns,
      ['Our question is: …', 'What we do not know is …', 'We will share it with …'],
    ],
    [
      'questions that were answered with questions',
      [
        ['Enquiry question:', 'How can leaders plan together?'],
        ['Sub-questions:', 'a) Who plans now?\nb) What changes?'],
        ['Gaps:', ''],
      ],
      twoColumns,
      ['Enquiry question:', 'Sub-questions:', 'Gaps:'],
    ],
    [
      'a long answer',
      [
        ['Our priority is …', 'Much was said. '.repeat(400)],
        ['We chose it because …', ''],
      ],
      twoColumns,
      ['Our priority is …', 'We chose it because …'],
    ],
    [
      'a row whose cells were split or merged is passed over',
      [...answered, ['Our school is …', 'a', 'b', 'c']],
      twoColumns,
      stems,
    ],
    [
      'another script',
      [
        ['أولويتنا هذا العام هي …', ''],
        ['نعرف أنها مهمة لأن …', 'كلمات'],
        ['سؤالنا هو: كيف يمكن … أن يؤدي إلى …؟', ''],
      ],
      twoColumns,
      ['أولويتنا هذا العام هي …', 'نعرف أنها مهمة لأن …', 'سؤالنا هو: كيف يمكن … أن يؤدي إلى …؟'],
    ],
  ])('%s', (_, values, shape, expected) => {
    expect(read(values)).toEqual([shape, expected]);
    // Where a doubt may pass, what is read does not change.
    expect(read(values, true)).toEqual([shape, expected]);
  });

  test.each<[string, string[][], Declined]>([
    ['no rows', [], 'empty'],
    [
      'no words',
      [
        ['', ''],
        ['', ''],
      ],
      'empty',
    ],
    ['a box with one stem', [['Our enquiry question is …', '']], 'one row'],
    ['one fact', [['School', 'Saltbeck']], 'one row'],
    [
      'a thousand sentences',
      Array.from({ length: 1000 }, (_, at) => [`In our school the matter ${at} matters because …`, '']),
      'too many rows',
    ],
    [
      'a timetable',
      [
        ['', 'Monday', 'Tuesday', 'Wednesday'],
        ['9.00', 'Reading', 'Number', 'Music'],
      ],
      'too many columns',
    ],
    [
      'stems with too much beside them',
      [
        ['What will we do?', 'Who will do it?', 'By when?', 'What will it cost?'],
        ['Buy books', 'Head', 'May', '£300'],
      ],
      'too many columns',
    ],
    [
      'dates',
      [
        ['When', 'What'],
        ['12 January', 'Staff meeting'],
        ['6 February', 'Visit'],
      ],
      'another kind',
    ],
    [
      'dates without a header',
      [
        ['12 January', 'Staff meeting'],
        ['6 February 2026, 15:45', 'Visit'],
        ['Spring term', 'Our walk'],
      ],
      'figures',
    ],
    [
      'weekdays',
      [
        ['Monday', 'Our reading hour', 'We swim'],
        ['Tuesday', 'Number', 'Music'],
      ],
      'figures',
    ],
    [
      'figures beside questions',
      [
        ['Do you like reading?', '45%'],
        ['Do you read at home?', '38%'],
        ['Does an adult read to you?', '12'],
      ],
      'figures',
    ],
    [
      'a glossary',
      [
        ['Word', 'What we mean by it'],
        ['Baseline', 'How things stand now'],
        ['Triangulation', 'A second view'],
      ],
      'another kind',
    ],
    [
      'risks',
      [
        ['Risk', 'What we do'],
        ['Traffic', 'Two adults at each crossing'],
        ['Weather', 'The hall is free'],
      ],
      'another kind',
    ],
    [
      'names',
      [
        ['Name', 'Notes'],
        ['Our head', 'Monday'],
        ['The caretaker', 'Friday'],
      ],
      'another kind',
    ],
    [
      'stems side by side',
      [
        ['What went well?', 'What could be better?'],
        ['The trip', 'The bus'],
        ['The talk', ''],
      ],
      'side by side',
    ],
    [
      'answers below their stems',
      [['What is our question?'], ['How can we talk more'], ['What do we know already?'], ['']],
      'answers below',
    ],
  ])('declined wherever it stands: %s', (_, values, why) => {
    expect([read(values), read(values, true)]).toEqual([why, why]);
  });

  test.each<[string, string[][]]>([
    [
      'facts about a school',
      [
        ['School', 'Saltbeck'],
        ['Head', 'A. Head'],
        ['Pupils', '94'],
        ['Classes', 'Four'],
      ],
    ],
    [
      'a form',
      [
        ['Name of child: ____', 'Asha'],
        ['Date of birth: ____', ''],
        ['Signed …', ''],
      ],
    ],
    [
      'facts with colons',
      [
        ['School:', 'Saltbeck'],
        ['Head:', ''],
        ['Governor:', ''],
      ],
    ],
    [
      'a list of people',
      [
        ['Head', 'A. Head'],
        ['Deputy', 'B. Deputy'],
        ['Office', ''],
      ],
    ],
    [
      'a glossary without a header',
      [
        ['Baseline', 'How things stand now'],
        ['Triangulation', 'A second view'],
        ['Learner voice', 'What children say'],
      ],
    ],
    [
      'risks in a school’s own words',
      [
        ['What might happen', 'What we will do', 'Who'],
        ['The minibus is late', 'Wait in the hall', 'Office'],
        ['Somebody is ill', '', ''],
      ],
    ],
    [
      'a plan of actions',
      [
        ['Action', 'Lead', 'By'],
        ['Buy books', 'B. Deputy', 'May'],
        ['Train staff', 'A. Head', 'June'],
      ],
    ],
    ['notes in one column', [['Bring a coat.'], ['Bring a pencil.'], ['Lunch is in the hall.']]],
    [
      'paragraphs in one column',
      [['We met in the hall and spoke about the year. It went well.'], ['Then we walked to the harbour. It rained.']],
    ],
    [
      'what was said at a meeting',
      [
        ['Item', 'Notes'],
        ['The hall roof', 'The builder is coming'],
        ['Next meeting', 'May'],
      ],
    ],
  ])('declined, unless a heading announces it: %s', (_, values) => {
    expect(read(values)).toBe('no stems');
    expect(readStemTable(values, { underAppendix: true }).kind).toBe('stems');
  });

  test('under the appendix a plain list of labels is taken: labels, then room', () => {
    expect(
      read(
        [
          ['Focus', 'Notes'],
          ['Writing', ''],
          ['Who is in', ''],
          ['Where next', ''],
        ],
        true,
      ),
    ).toEqual([twoColumns, ['Writing', 'Who is in', 'Where next']]);
  });

  test('under the appendix three columns without a sign of stems are told by where the room is', () => {
    expect(
      read(
        [
          ['Aims', 'Writing', ''],
          ['', 'Talk', ''],
          ['Means', 'Books', ''],
        ],
        true,
      ),
    ).toEqual([threeColumns, ['Writing', 'Talk', 'Books']]);
    expect(
      read(
        [
          ['Writing', 'By May', 'Hall'],
          ['Talk', 'By June', 'Class'],
          ['Books', 'By July', 'Library'],
        ],
        true,
      ),
    ).toEqual([twoColumns, ['Writing', 'Talk', 'Books']]);
  });

  test('the same text in the first cell of every row is no list of stems', () => {
    expect(
      read(
        [
          ['Note', 'a'],
          ['Note', 'b'],
        ],
        true,
      ),
    ).toBe('one row');
  });

  const cell = fc.oneof(
    anyText({ maxLength: 30 }),
    fc.constantFrom(
      '',
      '',
      ...stems,
      'Our question is: How can we read more?',
      'Section',
      'Our words',
      '12 May',
      'Goal',
      '1.',
      'Our aim:\nTalk',
    ),
  );
  const matrix = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 8 });

  test('property: nothing throws, rows come in order and are in the table, and a table that is taken has two stems at least', () => {
    fc.assert(
      fc.property(matrix, fc.boolean(), (values, underAppendix) => {
        const table = readStemTable(values, { underAppendix });
        if (table.kind === 'declined') return;
        const { rows, shape } = table;
        expect(rows.length).toBeGreaterThanOrEqual(2);
        assert.deepEqual(
          rows.map(({ row }) => row),
          [...new Set(rows.map(({ row }) => row))].sort((a, b) => a - b),
        );
        for (const { row, stem, section } of rows) {
          assert.notEqual(values[row]?.[shape.answer], undefined);
          expect(stemKey(stem)).not.toBe('');
          expect(`${stem}${section}`).not.toMatch(/[\r\n\v]/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('property: rows that are known stay rows, whatever is written beside them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 8 }),
        fc.array(cell, { maxLength: 8 }),
        (pairs, answers) => {
          const before = stemRows(pairs, twoColumns);
          const known = before.map(({ stem }) => stem);
          const later = pairs.map(([stem], row) => [stem, answers[row] ?? '']);
          const rows = stemRows(later, twoColumns, known).map(({ row }) => row);
          assert.deepEqual(
            before.filter(({ row }) => !rows.includes(row)),
            [],
          );
        },
      ),
    );
  });
});

describe('the rows of a table whose shape is known', () => {
  test('sections are carried on until the next, from a column or from a row across', () => {
    const inColumn = [
      ['Section', 'Sentence', 'Our words'],
      ['Why', ...answered[0]!],
      ['', ...answered[1]!],
      ['Evidence', ...answered[2]!],
    ];
    expect(stemRows(inColumn, threeColumns).map(({ section }) => section)).toEqual(['Why', 'Why', 'Evidence']);
    const across = [answered[0]!, ['Evidence'], answered[1]!, ['Looking\nback', ''], answered[2]!];
    expect(stemRows(across, twoColumns).map(({ section }) => section)).toEqual(['', 'Evidence', 'Looking back']);
  });

  test('a title above the header row is no section', () => {
    expect(stemRows([['Our plan for 2026'], ['Sentence', 'Our words'], ...answered], twoColumns)[0]).toEqual({
      row: 2,
      section: '',
      stem: stems[0],
    });
  });

  test('a long row across the table is an instruction, no section', () => {
    const told = 'Complete each sentence in your own words, as briefly as you can, and in any order you like.';
    expect(stemRows([['Why'], answered[0]!, [told], answered[1]!], twoColumns).map(({ section }) => section)).toEqual([
      'Why',
      'Why',
    ]);
  });

  test('a first row that the record knows is no header, and a label it knows is no section', () => {
    expect(stemRows([['Prompt', 'Notes'], ...answered], twoColumns, ['Prompt']).map(({ row }) => row)).toEqual([
      0, 1, 2, 3, 4,
    ]);
    expect(stemRows([...answered, ['Anything else', '']], twoColumns, ['Anything else']).map(({ row }) => row)).toEqual(
      [0, 1, 2, 3, 4],
    );
    expect(stemRows([...answered, ['Anything else', '']], twoColumns).map(({ row }) => row)).toEqual([0, 1, 2, 3]);
  });

  test('a known stem counts in a row that was split as well', () => {
    expect(
      stemRows([...answered, ['Our school is …', 'a', 'b']], twoColumns, ['Our school is']).map(({ row }) => row),
    ).toEqual([0, 1, 2, 3, 4]);
  });

  test('a table of another shape has none of its rows', () => {
    expect(stemRows([['one'], ['two']], threeColumns)).toEqual([]);
    expect(stemRows([], twoColumns)).toEqual([]);
  });
});

describe('a cell that stem and answer share', () => {
  test.each<[string, { stem: string; inline?: string; below?: string[] }]>([
    ['Our question is: …', { stem: 'Our question is: …' }],
    ['Our question is: How can we read more?', { stem: 'Our question is:', inline: 'How can we read more?' }],
    [
      'Our question is:\nHow can we read more?\n\nAnd why?\n\n',
      { stem: 'Our question is:', below: ['How can we read more?', '', 'And why?'] },
    ],
    ['\n Our question is:\rHow can we?', { stem: 'Our question is:', below: ['How can we?'] }],
    [
      'Our question is: How can we do two things at once: read, and talk?',
      { stem: 'Our question is:', inline: 'How can we do two things at once: read, and talk?' },
    ],
    ['Our question is: How can … lead to … for …?', { stem: 'Our question is: How can … lead to … for …?' }],
    ['Our question is: … How can we read more?', { stem: 'Our question is: …', inline: 'How can we read more?' }],
    [
      'Our question is: How can we… well, read more?',
      { stem: 'Our question is:', inline: 'How can we… well, read more?' },
    ],
    ['We meet at: 8:30 in the hall', { stem: 'We meet at:', inline: '8:30 in the hall' }],
    [
      'What do we know (for instance: registers)? Fridays are thin.',
      { stem: 'What do we know (for instance: registers)?', inline: 'Fridays are thin.' },
    ],
    ['Step 2: Our question is: How?', { stem: 'Step 2: Our question is:', inline: 'How?' }],
    [
      '2. We will collect … from … using … books, by May',
      { stem: '2. We will collect … from … using …', inline: 'books, by May' },
    ],
    [
      'What we saw is … children waited… and then read',
      { stem: 'What we saw is …', inline: 'children waited… and then read' },
    ],
    ['Our aim is ______ by ______.', { stem: 'Our aim is ______ by ______.' }],
    ['“Our aim is …” Reading', { stem: '“Our aim is …”', inline: 'Reading' }],
    ['Our goal\nReading', { stem: 'Our goal', below: ['Reading'] }],
    ['Our goal is reading', { stem: 'Our goal is reading' }],
    ['', { stem: '' }],
    ['\n \n', { stem: '' }],
  ])('%j', (text, { stem, inline = '', below = [] }) => expect(splitSharedCell(text)).toEqual({ stem, inline, below }));

  test('a stem of the record ends where the record says, with the punctuation that follows', () => {
    expect(splitSharedCell('Our goal is reading', ['Our goal is …'])).toEqual({
      stem: 'Our goal is',
      inline: 'reading',
      below: [],
    });
    expect(splitSharedCell('Our goal … Reading', ['Our goal'])).toEqual({
      stem: 'Our goal …',
      inline: 'Reading',
      below: [],
    });
    expect(splitSharedCell('Our goals are two', ['Our goal'])).toEqual({
      stem: 'Our goals are two',
      inline: '',
      below: [],
    });
    expect(splitSharedCell('1. OUR GOAL: reading', ['Our goal is', 'Our goal'])).toEqual({
      stem: '1. OUR GOAL:',
      inline: 'reading',
      below: [],
    });
  });

  test('a stem of the record whose gaps were filled ends before the first of them', () => {
    expect(splitSharedCell('We will collect books from Year 4 by May', ['We will collect … from … by …'])).toEqual({
      stem: 'We will collect',
      inline: 'books from Year 4 by May',
      below: [],
    });
    expect(splitSharedCell('Our question is: How can talk help?', ['Our question is: How can … help …?'])).toEqual({
      stem: 'Our question is:',
      inline: 'How can talk help?',
      below: [],
    });
  });

  test('our own stems are known, over several lines too', () => {
    expect(splitSharedCell('What it cannot yet tell us is whether boys read')).toEqual({
      stem: 'What it cannot yet tell us is',
      inline: 'whether boys read',
      below: [],
    });
    expect(splitSharedCell('To answer it we need to find out:\na) …\nb) …\nc) …\nWho reads?')).toEqual({
      stem: 'To answer it we need to find out:\na) …\nb) …\nc) …',
      inline: '',
      below: ['Who reads?'],
    });
  });

  const piece = fc.oneof(
    fc.constantFrom(
      ...knownStems.map(({ stem }) => stem),
      'Our question is: ',
      '… ',
      '...',
      '\n',
      '\r',
      '\v',
      ' ',
      '?',
      ':',
      '1. ',
      '“',
      '”',
      ') ',
      'a) ',
      'reading',
    ),
    anyText({ maxLength: 12 }),
  );
  const texts = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

  test('property: no word is lost, whatever is known', () => {
    fc.assert(
      fc.property(texts, fc.array(texts, { maxLength: 3 }), (text, known) => {
        const { stem, inline, below } = splitSharedCell(text, known);
        const bare = (words: string): string => words.replace(/\s+/g, '');
        assert.equal(bare([stem, inline, ...below].join('\n')), bare(normalisedText(text)));
        assert(normalisedText(text).includes(stem));
        for (const line of below) expect(normalisedText(text).split('\n')).toContain(line);
      }),
      { numRuns: 1000 },
    );
  });

  test('property: once its stem is in the record, a cell is split as before', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const first = splitSharedCell(text);
        assert.equal(stemKey(splitSharedCell(text, [first.stem]).stem), stemKey(first.stem));
      }),
      { numRuns: 1000 },
    );
  });
});
