// The copy as a person asked for it: what is taken out is out of its bytes, what still stands somewhere is said, and the document stays as it is.
import { strFromU8, unzipSync } from 'fflate';
import { writeRecord } from '../../../src/enquiry/record';
import { coreFramework, frameworkHeader, frameworkTitle } from '../../../src/handbook/framework';
import { frameworkTable } from '../../../src/ooxml/framework-table';
import { headingMarkup } from '../../../src/ooxml/heading';
import { frameworkHeadingTag } from '../../../src/ooxml/part-tag';
import { runText } from '../../../src/ooxml/xml-text';
import { sectionTable } from '../../../src/ooxml/managed-block';
import { readReturnedCopy } from '../../../src/sharing/return/returned-copy';
import { nameTag } from '../../../src/sharing/copy/who-signed';
import { copyFileName, topLines } from '../../../src/sharing/send/copy-top';
import { prepareCopy, type PrepareWishes } from '../../../src/sharing/send/prepare-copy';
import { blocksSentence, stillThereSentence } from '../../../src/sharing/send/strings';
import { nothingTakenOut, type TakenOut } from '../../../src/sharing/send/take-out';
import { openXmlErrors } from '../../documents/validate';
import { docx, footnote, packed, type DocxOptions } from '../../documents/docx';
import { asked, changed, planRecord, recordXml } from '../copies';
import { customProperty, embedded, p, withParts, workbook } from '../people/packages';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const gone = (text: string): string => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;
const at = 'w:date="2026-03-01T10:00:00Z"';
const wishes: PrepareWishes = {
  id: 'c-9',
  now: new Date('2026-03-09T09:00:00Z'),
  history: true,
  fields: [],
  takenOut: nothingTakenOut,
  top: null,
  answers: 'as they stand',
  asked: [],
};
const made = (document: Uint8Array, takenOut: Partial<TakenOut>, more: Partial<PrepareWishes> = {}) => {
  const ready = prepareCopy(document, { ...wishes, takenOut: { ...nothingTakenOut, ...takenOut }, ...more });
  if (!ready) throw new Error('No copy was made');
  return ready;
};
/** All bytes of the copy as text, those of files inside it, too. */
const allOf = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .map(([name, part]) => name + (name.endsWith('.xlsx') ? allOf(part) : strFromU8(part)))
    .join('\n');
const bodyOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml']!);

const sentence = 'Reading went up in every class.';
const commented: Partial<DocxOptions> = {
  body: `<w:p><w:commentRangeStart w:id="0"/>${run(sentence)}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`,
  comments: `<w:comment w:id="0" w:author="Tamsin Blewett" w:initials="TB" ${at}>${p('Is this what governors asked for?')}</w:comment>`,
};

describe('what is taken out is in no byte of the copy, and the copy is valid', () => {
  const custom = customProperty('SECRETCUSTOM');
  const object =
    '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" ProgID="Excel.Sheet.12" r:id="embedded"/></w:object></w:r></w:p>';
  const cases: readonly (readonly [string, Uint8Array, Partial<TakenOut>, readonly string[]])[] = [
    [
      'comments',
      withParts([], commented),
      { comments: true },
      ['governors asked', 'Tamsin Blewett', 'commentReference'],
    ],
    [
      'authors',
      withParts([], { ...commented, author: 'Josef Nowak' }),
      { authors: true },
      ['Tamsin Blewett', 'Josef Nowak', '2026-03-01T10'],
    ],
    ['properties', withParts([], { title: 'SECRETTITLE' }), { properties: true }, ['SECRETTITLE']],
    ['custom properties', withParts([custom]), { customProperties: true }, ['SECRETCUSTOM', 'docProps/custom.xml']],
    [
      'what lies inside',
      withParts([embedded(workbook([['SECRETCELL']]))], { body: `${p(sentence)}${object}` }),
      { inside: true },
      ['SECRETCELL', 'embeddings', 'OLEObject'],
    ],
    [
      'other programs’ data',
      withParts([], { customXml: ['<school xmlns="urn:school"><pupil>SECRETDATA</pupil></school>'] }),
      { data: true },
      ['SECRETDATA', 'urn:school'],
    ],
    [
      'words that were deleted',
      withParts([], {
        body: `<w:p>${run(sentence)}<w:del w:id="1" w:author="Tamsin Blewett" ${at}>${gone('SECRETDELETED')}</w:del></w:p>`,
      }),
      { changes: 'accepted' },
      ['SECRETDELETED', 'Tamsin Blewett'],
    ],
    [
      'words that were put in',
      withParts([], {
        body: `<w:p>${run(sentence)}<w:ins w:id="1" w:author="Tamsin Blewett" ${at}>${run('SECRETADDED')}</w:ins></w:p>`,
      }),
      { changes: 'as they were' },
      ['SECRETADDED', 'Tamsin Blewett'],
    ],
  ];

  test.each(cases)(
    '%s',
    async (_what, document, takenOut, words) => {
      const before = Uint8Array.from(document);
      const { bytes, stillThere } = made(document, takenOut);
      expect(words.filter((word) => allOf(document).includes(word))).toEqual(words);
      expect(words.filter((word) => allOf(bytes).includes(word))).toEqual([]);
      expect(bodyOf(bytes)).toContain(sentence);
      expect(stillThere).toEqual([]);
      expect(document).toEqual(before);
      const errors = new Set((await openXmlErrors(document)).map(({ description }) => description));
      expect((await openXmlErrors(bytes)).filter(({ description }) => !errors.has(description))).toEqual([]);
    },
    30_000,
  );

  test('nothing is taken out that was not asked for', () => {
    for (const [, document, , words] of cases) {
      const bytes = made(document, {}).bytes;
      expect(words.filter((word) => allOf(bytes).includes(word))).toEqual(words);
    }
  });
});

describe('tracked changes are settled as Word settles them', () => {
  const mark = (kind: string, id: number): string => `<w:${kind} w:id="${id}" w:author="A" ${at}/>`;
  const inMark = (kind: string, id: number): string => `<w:pPr><w:rPr>${mark(kind, id)}</w:rPr></w:pPr>`;
  const cell = (text: string): string => `<w:tc><w:tcPr/>${p(text)}</w:tc>`;
  const changes = (kind: string, id: number, inside: string): string =>
    `<w:${kind} w:id="${id}" w:author="A" ${at}>${inside}</w:${kind}>`;
  const texts = (bytes: Uint8Array): string[] =>
    bodyOf(bytes)
      .split('</w:p>')
      .map((paragraph) => [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join(''))
      .filter((text) => text !== '');

  test.each<readonly [string, string, string[], string[]]>([
    [
      'words',
      `<w:p>${run('one ')}${changes('ins', 1, run('two '))}${changes('del', 2, gone('three'))}</w:p>`,
      ['one two '],
      ['one three'],
    ],
    [
      'words put in and deleted again',
      `<w:p>${run('one')}${changes('ins', 1, changes('del', 2, gone('two')))}</w:p>`,
      ['one'],
      ['one'],
    ],
    [
      'words moved',
      `<w:p>${changes('moveFrom', 1, run('two'))}${run('one ')}${changes('moveTo', 2, run('two'))}</w:p>`,
      ['one two'],
      ['twoone '],
    ],
    [
      'an end of a paragraph deleted',
      `<w:p>${inMark('del', 1)}${run('one ')}</w:p>${p('two')}`,
      ['one two'],
      ['one ', 'two'],
    ],
    [
      'three ends deleted',
      `<w:p>${inMark('del', 1)}${run('a')}</w:p><w:p>${inMark('del', 2)}${run('b')}</w:p><w:p>${inMark('del', 3)}${run('c')}</w:p>${p('d')}`,
      ['abcd'],
      ['a', 'b', 'c', 'd'],
    ],
    ['an end put in', `<w:p>${inMark('ins', 1)}${run('one ')}</w:p>${p('two')}`, ['one ', 'two'], ['one two']],
    [
      'a row put in',
      `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cell('one')}</w:tr><w:tr><w:trPr>${mark('ins', 1)}</w:trPr>${cell('two')}</w:tr></w:tbl>`,
      ['one', 'two'],
      ['one'],
    ],
    [
      'a row deleted',
      `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cell('one')}</w:tr><w:tr><w:trPr>${mark('del', 1)}</w:trPr>${cell('two')}</w:tr></w:tbl>`,
      ['one'],
      ['one', 'two'],
    ],
    [
      'every row deleted',
      `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:trPr>${mark('del', 1)}</w:trPr>${cell('two')}</w:tr></w:tbl>${p('after')}`,
      ['after'],
      ['two', 'after'],
    ],
  ])('%s', (_what, body, accepted, asTheyWere) => {
    expect(texts(made(docx({ body }), { changes: 'accepted' }).bytes)).toEqual(accepted);
    expect(texts(made(docx({ body }), { changes: 'as they were' }).bytes)).toEqual(asTheyWere);
  });

  test('looks come back as they were, or stay as they are', () => {
    const body = `<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id="1" w:author="A" ${at}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>one</w:t></w:r></w:p>`;
    expect(bodyOf(made(docx({ body }), { changes: 'accepted' }).bytes)).toContain('<w:rPr><w:b/></w:rPr>');
    expect(bodyOf(made(docx({ body }), { changes: 'as they were' }).bytes)).toContain('<w:rPr><w:i/></w:rPr>');
  });

  test('nothing of a change is left', () => {
    const body = `<w:p><w:pPr><w:rPr>${mark('ins', 1)}</w:rPr></w:pPr>${changes('ins', 2, run('x'))}${changes('moveTo', 3, run('y'))}</w:p>`;
    for (const settled of ['accepted', 'as they were'] as const)
      expect(bodyOf(made(docx({ body }), { changes: settled }).bytes)).not.toMatch(
        /<w:(?:ins|del|move\w+|\w+Change)\b/,
      );
  });
});

describe('what was taken out and still stands somewhere is said', () => {
  test('an author’s name in the text, and in the text of a spreadsheet inside', () => {
    const document = withParts([embedded(workbook([['Josef Nowak']]))], {
      body: p('Written by Josef Nowak.'),
      author: 'Josef Nowak',
    });
    const { stillThere } = made(document, { authors: true });
    expect(stillThere.map(stillThereSentence)).toEqual([
      'Of the names taken out, “Josef Nowak” still stands in the text.',
      'Of the names taken out, “Josef Nowak” still stands in a cell of the spreadsheet inside.',
    ]);
  });

  test('a value of a property that somebody added, and stands in the text of a spreadsheet inside', () => {
    const document = withParts([embedded(workbook([['Hartley Federation']])), customProperty('Hartley Federation')], {
      title: 'Reading for all',
    });
    expect(made(document, { customProperties: true }).stillThere.map(stillThereSentence)).toEqual([
      'Of the properties taken out, “Hartley Federation” still stands in a cell of the spreadsheet inside.',
    ]);
  });

  test('… and where only the bytes of a part hold it', () => {
    const document = withParts([{ name: 'word/old.bin', content: new TextEncoder().encode('x Josef Nowak y') }], {
      author: 'Josef Nowak',
    });
    expect(made(document, { authors: true }).stillThere).toEqual([
      { taken: 'authors', words: 'Josef Nowak', part: 'word/old.bin' },
    ]);
  });

  test('an earlier version of the question in a table of the document, when history was to stay', () => {
    const words = 'How can we help readers in Year 4?';
    const record = {
      ...planRecord(),
      items: { 'version/v1': { value: { text: words, reason: '' }, at: '2026-03-01' } },
    };
    const history = sectionTable(
      { part: 'question-history', title: 'How our question changed' },
      {
        rows: [
          ['When', 'Our question', 'Why it changed'],
          ['1 March', words, ''],
        ],
        widths: [20, 50, 30],
      },
    );
    const document = docx({
      body: `${p('How our question changed')}${history}${p('After')}`,
      customXml: [recordXml(writeRecord(record))],
    });
    const { travels } = made(document, {});
    expect(travels.blocks).toEqual([{ id: 'question-history', title: 'How our question changed' }]);
    expect(blocksSentence(travels.blocks.map(({ title }) => title))).toBe(
      '“How our question changed” in the document still shows it. Leave it out of the copy?',
    );
    const kept = made(document, {}, { history: false });
    expect(kept.stillThere.map(({ taken, place }) => [taken, place])).toEqual([['history', 'text']]);
    const left = made(document, { blocks: ['question-history'] }, { history: false });
    expect([
      left.stillThere,
      allOf(left.bytes).includes(words),
      bodyOf(left.bytes).includes('How our question'),
    ]).toEqual([[], false, false]);
    expect(bodyOf(left.bytes)).toContain('After');
  });

  test('the question as it is now is no history that was to go', () => {
    const [before, words] = ['How can we help readers?', 'How can we help readers in Year 4?'];
    const versions = [before, words].map((text, at) => [
      `version/v${at}`,
      { value: { text, reason: '' }, at: '2026-03-01' },
    ]);
    const record = { ...planRecord(), items: Object.fromEntries(versions) as ReturnType<typeof planRecord>['items'] };
    const document = docx({
      body: frameworkTable(coreFramework, new Map([['question', words]])) + p(`We began with: ${before}`),
      customXml: [recordXml(writeRecord(record))],
    });
    const fields = coreFramework.map(({ id, stem }) => ({ id, stem, answer: id === 'question' ? words : '' }));
    for (const answers of ['as they stand', 'beside'] as const) {
      const { stillThere } = made(document, {}, { history: false, fields, answers, asked: [...coreFramework] });
      expect(stillThere.map((one) => one.words)).toEqual([before]);
    }
  });

  test('the heading above the framework is no table to leave out: the table would stay', () => {
    const body = headingMarkup(frameworkHeadingTag, frameworkTitle) + frameworkTable(coreFramework);
    expect(made(docx({ body }), {}).travels.blocks).toEqual([]);
  });
});

describe('the top of a copy', () => {
  const top = { purpose: 'answers', by: '2026-03-20', returnsTo: 'Ana Lee, ana.lee@oak.example' } as const;

  test('says what to do, by when, to whom it returns, and has room for name and role', async () => {
    const document = withParts([]);
    const { bytes } = made(document, {}, { top });
    const lines = topLines(top, 'as they stand');
    expect(lines).toEqual([
      'This copy is for your answers. Please write them in the places below, from your own point of view. Where an answer stands already, write yours below it.',
      'Please send it back by 20 March 2026.',
      'It goes back to Ana Lee, ana.lee@oak.example.',
    ]);
    const body = bodyOf(bytes);
    for (const line of [...lines, nameTag, sentence]) expect(body).toContain(line);
    expect(body.indexOf(nameTag)).toBeLessThan(body.indexOf(sentence));
    expect(await openXmlErrors(bytes)).toEqual([]);
  }, 30_000);

  test('says where to write as the copy has it', () => {
    expect(topLines(top, 'beside')[0]).toContain('in the column “Your answer”');
    expect(topLines(top, 'empty')[0]).not.toMatch(/column|below it/);
    expect(topLines({ ...top, purpose: 'comments' }, 'as they stand')[0]).not.toContain('write yours');
  });

  test('… which the look at the copy takes for no finding', () => {
    expect(made(withParts([]), {}, { top }).people.found).toEqual([]);
  });

  test('a finished plan has none', () => {
    expect(bodyOf(made(withParts([]), {}, { top: { ...top, purpose: 'finished' } }).bytes)).not.toContain(nameTag);
  });

  test.each([
    ['Our plan.docx', 'Our plan – for your answers.docx'],
    ['C:\\Docs\\Reading: 2026.docx', 'Reading  2026 – for your answers.docx'],
    ['https://school.example/sites/x/Enquiry plan.docx', 'Enquiry plan – for your answers.docx'],
    ['https://school.example/x/Our%20plan.docx?web=1', 'Our plan – for your answers.docx'],
    ['https://school.example/100% ours.docx', '100% ours – for your answers.docx'],
    ['', 'Our enquiry – for your answers.docx'],
  ])('the file of %j is called %j', (name, expected) => expect(copyFileName(name, 'answers')).toBe(expected));

  test('the file of a finished plan is called a copy', () => {
    expect(copyFileName('Our plan.docx', 'finished')).toBe('Our plan – copy.docx');
  });
});

test('names with backslashes are written as they should be', () => {
  const parts = Object.entries(unzipSync(withParts([]))).map(([name, part]) => [name.replaceAll('/', '\\'), part]);
  const { bytes } = made(packed(Object.fromEntries(parts) as Record<string, Uint8Array>), {});
  expect(Object.keys(unzipSync(bytes)).filter((name) => name.includes('\\'))).toEqual([]);
});

describe('colleagues’ own answers', () => {
  const answers = new Map([
    ['goal', 'OURGOAL'],
    ['question', 'OURQUESTION'],
  ]);
  const document = docx({
    body: `<w:p/>${frameworkTable(asked, answers)}<w:p/>`,
    customXml: [recordXml(writeRecord(planRecord()))],
  });
  const goal = coreFramework[0]!;
  const gaps = coreFramework.find(({ id }) => id === 'gaps')!;
  const fields = asked.map(({ id, stem }) => ({ id, stem, answer: answers.get(id) ?? '' }));

  test('in empty cells: ours is not in the copy', async () => {
    const { bytes, notAsked } = made(document, {}, { answers: 'empty', asked: [goal], fields });
    expect([allOf(bytes).includes('OURGOAL'), allOf(bytes).includes('OURQUESTION'), notAsked]).toEqual([
      false,
      true,
      [],
    ]);
    expect(bodyOf(bytes)).toContain(goal.prompt);
    expect(await openXmlErrors(bytes)).toEqual([]);
  }, 30_000);

  describe('in empty cells: also what stands beside the control', () => {
    const table = frameworkTable(asked, answers);
    const control = /<w:sdt>(?:(?!<w:sdt>).)*?w:val="enquiry\/goal".*?<\/w:sdt>/;
    const around = (before: string, after: string): string =>
      table.replace(control, (one) => `${before}${one}${after}`);
    const sameAgain = control.exec(table)?.[0] ?? '';
    const ours = (words: string): string => p(`OUR${words}`);
    const nested = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${ours('NESTED')}</w:tc></w:tr></w:tbl>`;
    const picture =
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="9000" cy="9000"/><wp:docPr id="7" name="OURPICTURE"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="7" name="x"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="ours"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const image = { name: 'word/media/ours.png', content: 'OURIMAGE', type: 'image/png', as: 'image', id: 'ours' };
    const note = '<w:p><w:r><w:footnoteReference w:id="4"/></w:r></w:p>';
    const remark = `<w:p><w:commentRangeStart w:id="0"/>${run('OURLINE')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`;
    const cellOfGoal = /<w:tc>(?:(?!<w:tc>).)*?w:val="enquiry\/goal".*?<\/w:tc>/;
    const tagged = (body: string): number => body.split('w:val="enquiry/goal"').length - 1;
    const cases: readonly (readonly [string, string, number])[] = [
      ['a line below it', around('', ours('LINE')), 1],
      ['a line above it', around(ours('LINE'), ''), 1],
      ['a table in the cell', around('', nested), 1],
      ['a picture in the cell', around(picture, ''), 1],
      ['a note at the foot of the page', around('', note), 1],
      ['a comment', around('', remark), 1],
      ['the table once more', `${table}<w:p/>${around('', ours('LINE'))}`, 2],
      [
        'the whole table in a cell of another',
        `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${table}<w:p/></w:tc></w:tr></w:tbl>`,
        1,
      ],
      [
        'the control around its cell',
        table.replace(cellOfGoal, (cell) => {
          const [properties = ''] = /<w:sdtPr>.*?<\/w:sdtPr>/.exec(cell) ?? [];
          const inside = cell.replace(/<w:sdt>.*?<w:sdtContent>|<\/w:sdtContent><\/w:sdt>/g, '');
          return `<w:sdt>${properties}<w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
        }),
        1,
      ],
      ['the answer once more below the table', `${table}<w:p/>${sameAgain}`, 2],
      [
        'the answer once more in a sentence',
        `${table}<w:p>${run('We say: ')}<w:sdt><w:sdtPr><w:tag w:val="enquiry/goal"/></w:sdtPr><w:sdtContent>${run('OURGOAL')}</w:sdtContent></w:sdt>${run('.')}</w:p>`,
        2,
      ],
    ];
    test.each(cases)(
      '%s',
      async (_what, markup, controls) => {
        const document = withParts(markup.includes(picture) ? [image] : [], {
          body: `<w:p/>${markup}<w:p/>`,
          ...(markup.includes(note) ? { footnotes: footnote(4, 'OURNOTE') } : {}),
          ...(markup.includes(remark)
            ? { comments: `<w:comment w:id="0" w:author="Head" w:initials="H" ${at}>${p('OURCOMMENT')}</w:comment>` }
            : {}),
          customXml: [recordXml(writeRecord(planRecord()))],
        });
        const { bytes, notAsked } = made(document, {}, { answers: 'empty', asked: [goal], fields });
        const body = bodyOf(bytes);
        expect(allOf(bytes).match(/OUR(?!QUESTION)[A-Z]+/g)).toBeNull();
        expect([tagged(body), body.split(goal.prompt).length - 1, notAsked]).toEqual([controls, controls, []]);
        expect(await openXmlErrors(bytes)).toEqual([]);
      },
      30_000,
    );
  });

  test('in empty cells: where two cells were merged, the one has room for both answers', () => {
    const room = ({ id }: { readonly id: string }): string =>
      `<w:sdt><w:sdtPr><w:tag w:val="enquiry/${id}"/></w:sdtPr><w:sdtContent>${p('OURS')}</w:sdtContent></w:sdt>`;
    const merged = docx({
      body: `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/>${room(goal)}${room(gaps)}${p('OURS, too')}</w:tc></w:tr></w:tbl><w:p/>`,
    });
    const { bytes, notAsked } = made(merged, {}, { answers: 'empty', asked: [goal, gaps], fields });
    const body = bodyOf(bytes);
    expect([body.includes('OURS'), notAsked]).toEqual([false, []]);
    for (const { id, prompt } of [goal, gaps])
      expect([body.split(`"enquiry/${id}"`).length, body.split(prompt).length]).toEqual([2, 2]);
  });

  describe('a row that was added to the table has a place for their answer like any other', () => {
    const own = {
      id: 'own-1a2b3c4d',
      stem: 'The governor who follows this is …',
      shortName: 'The governor',
      prompt: '',
    };
    const completedStem = 'The governor who follows this is OURGOVERNOR';
    const addedTo = (stem: string, cells: readonly string[]): Uint8Array => {
      const row = [stem, ...cells].map((text) => `<w:tc><w:tcPr/>${p(text)}</w:tc>`).join('');
      const body = bodyOf(document).replace('</w:tbl>', `<w:tr>${row}</w:tr></w:tbl>`);
      return changed(document, { 'word/document.xml': body });
    };
    const of = (whole: Uint8Array, how: PrepareWishes['answers'], field: PrepareWishes['asked'][number] = own) =>
      made(whole, {}, { answers: how, asked: [...coreFramework, field], fields });
    /** What comes back: the copy as it is, and with words in the control. */
    const comesBack = (bytes: Uint8Array): (string | undefined)[] => {
      const body = bodyOf(bytes);
      const at = body.indexOf('</w:p>', body.indexOf(`"enquiry/${own.id}"`));
      const filled = body.slice(0, at) + run('Theirs.') + body.slice(at);
      return [body, filled].map((xml) => {
        const read = readReturnedCopy('Ana.docx', changed(bytes, { 'word/document.xml': xml }), [...asked, own]);
        return read.kind === 'copy' ? read.answers.find(({ id }) => id === own.id)?.answer : undefined;
      });
    };

    test('in its cell, emptied', async () => {
      const { bytes, notAsked } = of(addedTo(own.stem, ['OURROW']), 'empty');
      expect([allOf(bytes).includes('OURROW'), notAsked]).toEqual([false, []]);
      expect(bodyOf(bytes).split(`"enquiry/${own.id}"`)).toHaveLength(2);
      expect(comesBack(bytes)).toEqual(['', 'Theirs.']);
      expect(await openXmlErrors(bytes)).toEqual([]);
    }, 30_000);

    test('in its cell, where somebody completed the sentence beside it', () => {
      const { bytes, notAsked } = of(addedTo(completedStem, ['']), 'empty', { ...own, completedStem });
      expect([allOf(bytes).includes('OURGOVERNOR'), notAsked]).toEqual([false, []]);
      expect(bodyOf(bytes)).toContain(runText(own.stem));
    });

    test('in a column beside ours', async () => {
      const { bytes, notAsked } = of(addedTo(own.stem, ['OURROW']), 'beside');
      const body = bodyOf(bytes);
      expect(notAsked).toEqual([]);
      expect(body.indexOf('OURROW')).toBeGreaterThan(body.indexOf(`"enquiry/${own.id}"`));
      expect(comesBack(bytes)).toEqual(['', 'Theirs.']);
      expect(await openXmlErrors(bytes)).toEqual([]);
    }, 30_000);

    test.each([
      ['with more cells than ours', addedTo(own.stem, ['OURROW', 'OURNOTE'])],
      ['with another sentence', addedTo('Who else follows this', ['OURROW'])],
    ])('but not in a row %s, whose answer goes as it stands', (_which, whole) => {
      const { bytes, notAsked } = of(whole, 'empty');
      expect([bodyOf(bytes).includes('OURROW'), notAsked]).toEqual([true, [own.id]]);
    });
  });

  test('in empty cells: an answer that stands elsewhere in the copy, too, is named with its place', () => {
    const answer = 'Every child reads to an adult twice a week.';
    const other = 'Reading in Year 4 has fallen behind.';
    const fields = asked.map(({ id, stem }) => ({ id, stem, answer: id === 'goal' ? `${answer}\n${other}` : '' }));
    const twice = docx({
      body: `<w:p/>${frameworkTable(asked, new Map([['goal', `${answer}\n${other}`]]))}${p(`We wrote: ${answer}`)}`,
      customXml: [recordXml(writeRecord(planRecord()))],
    });
    const said = (how: PrepareWishes['answers']): string[] =>
      made(twice, {}, { answers: how, asked: [goal], fields }).stillThere.map(stillThereSentence);
    expect(said('empty')).toEqual([`Of the answers left out, “${answer}” still stands in the text.`]);
    expect([...said('beside'), ...said('as they stand')]).toEqual([]);
  });

  test('in empty cells: a sentence that was completed in the stem’s own cell is the stem again', async () => {
    const completedStem = `${goal.stem} OURSENTENCE`;
    const body = bodyOf(document).replace(runText(goal.stem), runText(completedStem));
    const whole = changed(document, { 'word/document.xml': body });
    const { bytes } = made(whole, {}, { answers: 'empty', asked: [{ ...goal, completedStem }], fields });
    const read = readReturnedCopy('Ana.docx', bytes, asked);
    expect(body).toContain('OURSENTENCE');
    expect(allOf(bytes)).not.toContain('OURSENTENCE');
    expect(bodyOf(bytes).split(runText(goal.stem))).toHaveLength(2);
    expect(read.kind === 'copy' && read.answers.find(({ id }) => id === 'goal')).toMatchObject({ answer: '' });
    expect(await openXmlErrors(bytes)).toEqual([]);
  }, 30_000);

  test('in empty cells: where stem and answer were merged into one cell, the question stays', async () => {
    const control = `<w:sdt><w:sdtPr><w:tag w:val="enquiry/goal"/></w:sdtPr><w:sdtContent>${p('OURS')}</w:sdtContent></w:sdt>`;
    const merged = docx({
      body: `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/>${p(goal.stem)}${control}${p('OURS, too')}</w:tc></w:tr></w:tbl><w:p/>`,
    });
    const { bytes } = made(merged, {}, { answers: 'empty', asked: [goal], fields });
    const body = bodyOf(bytes);
    expect(body).not.toContain('OURS');
    expect(body.slice(0, body.indexOf('enquiry/goal'))).toContain(runText(goal.stem));
    expect(body).toContain(goal.prompt);
    expect(await openXmlErrors(bytes)).toEqual([]);
  }, 30_000);

  test('in a column beside ours: the control is theirs, and ours is plain text', async () => {
    const { bytes } = made(document, {}, { answers: 'beside', asked: [...coreFramework], fields });
    const body = bodyOf(bytes);
    expect(body.split(`w:val="enquiry/${goal.id}"`)).toHaveLength(2);
    const inOrder = [goal.stem, `w:val="enquiry/${goal.id}"`, 'OURGOAL'].map((words) => body.indexOf(words));
    expect(inOrder).toEqual([...inOrder].sort((one, other) => one - other));
    expect(body.indexOf('Your answer')).toBeLessThan(body.indexOf(frameworkHeader.answer));
    for (const { prompt } of asked) expect(body.split(runText(prompt)).length).toBeLessThanOrEqual(2);
    expect(/<w:tr>.*?<\/w:tr>/.exec(body)?.[0].match(/<w:shd /g)).toHaveLength(3);
    const widths = [...body.matchAll(/<w:tcW [^>]*w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(new Set(widths)).toEqual(new Set([widths[0], widths[1]]));
    expect(widths).toHaveLength(3 * (asked.length + 1));
    expect(await openXmlErrors(bytes)).toEqual([]);
  }, 30_000);

  test('in a column beside ours: theirs comes back also from an editor that drops controls', () => {
    const { bytes } = made(document, {}, { answers: 'beside', asked: [...coreFramework], fields });
    const without = bodyOf(bytes)
      .replace(/<w:sdtPr>.*?<\/w:sdtPr>|<\/?w:sdt(?:Content)?>/g, '')
      .replace(goal.prompt, 'Theirs.');
    const read = readReturnedCopy('Ana.docx', changed(bytes, { 'word/document.xml': without }), asked);
    expect(read.kind === 'copy' && read.answers.find(({ id }) => id === 'goal')?.answer).toBe('Theirs.');
  });

  test('in a column beside ours: what somebody writes in ours instead comes back, too', () => {
    const { bytes } = made(document, {}, { answers: 'beside', asked: [...coreFramework], fields });
    const inOurs = bodyOf(bytes).replace('OURGOAL', 'OURGOAL, and theirs');
    const row = inOurs.indexOf(`"enquiry/${gaps.id}"`);
    const cell = inOurs.indexOf('</w:tc><w:tc>', row);
    const at = inOurs.indexOf('</w:p>', cell);
    const body = inOurs.slice(0, at) + run('Theirs in an empty cell.') + inOurs.slice(at);
    const read = readReturnedCopy('Ana.docx', changed(bytes, { 'word/document.xml': body }), asked);
    expect(read.kind === 'copy' && read.beside).toEqual([
      { field: 'goal', where: 'row', words: 'OURGOAL, and theirs' },
      { field: 'gaps', where: 'row', words: 'Theirs in an empty cell.' },
    ]);
  });

  test('in a column beside ours, where stem and answer were merged into one cell: theirs comes after it', async () => {
    const room = ({ id }: { readonly id: string }): string =>
      `<w:sdt><w:sdtPr><w:tag w:val="enquiry/${id}"/></w:sdtPr><w:sdtContent>${p(`OUR${id}`)}</w:sdtContent></w:sdt><w:p/>`;
    const rows = [
      `<w:tr><w:tc><w:tcPr/>${p(gaps.stem)}</w:tc><w:tc><w:tcPr/>${room(gaps)}</w:tc></w:tr>`,
      `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p(goal.stem)}${room(goal)}</w:tc></w:tr>`,
    ];
    const grid = '<w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="6000"/></w:tblGrid>';
    const merged = docx({ body: `<w:tbl><w:tblPr/>${grid}${rows.join('')}</w:tbl><w:p/>` });
    const { bytes } = made(merged, {}, { answers: 'beside', asked: [goal, gaps], fields });
    const body = bodyOf(bytes);
    const inOrder = [`enquiry/${gaps.id}"`, `OUR${gaps.id}`, goal.stem, `OUR${goal.id}`, `enquiry/${goal.id}"`];
    const places = inOrder.map((words) => body.indexOf(words));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(body.split('<w:tr>').map((row) => row.split('<w:tc>').length - 1)).toEqual([0, 3, 2]);
    expect(await openXmlErrors(bytes)).toEqual([]);
  }, 30_000);

  test('in a column beside ours, where the table stands twice: what comes back from either is theirs alone', async () => {
    const table = frameworkTable(asked, answers);
    const twice = docx({
      body: `<w:p/>${table}<w:p/>${table}<w:p/>`,
      customXml: [recordXml(writeRecord(planRecord()))],
    });
    const { bytes } = made(twice, {}, { answers: 'beside', asked: [...coreFramework], fields });
    const answerIn = (xml: string): string | undefined => {
      const read = readReturnedCopy('Ana.docx', changed(bytes, { 'word/document.xml': xml }), asked);
      return read.kind === 'copy' ? read.answers.find(({ id }) => id === 'goal')?.answer : undefined;
    };
    const body = bodyOf(bytes);
    expect([body.split('OURGOAL').length, body.split('w:val="enquiry/goal"').length]).toEqual([3, 3]);
    expect(answerIn(body)).toBe('');
    for (const at of [body.indexOf(goal.prompt), body.lastIndexOf(goal.prompt)])
      expect(answerIn(`${body.slice(0, at)}Theirs.${body.slice(at + goal.prompt.length)}`)).toBe('Theirs.');
    expect(await openXmlErrors(bytes)).toEqual([]);
  }, 30_000);

  test('where no cell could be changed, the copy does not speak of a column', () => {
    const document = withParts([], { body: p('No table of ours') });
    const top = { purpose: 'answers', by: null, returnsTo: '' } as const;
    const { bytes, notAsked } = made(document, {}, { answers: 'beside', asked: [goal], fields, top });
    expect(notAsked).toEqual(['goal']);
    expect(bodyOf(bytes)).toContain('write yours below it');
  });

  test('a field that has no cell of ours is named', () => {
    expect(made(withParts([]), {}, { answers: 'empty', asked: [goal], fields }).notAsked).toEqual(['goal']);
  });
});

test('what travels and what is unfinished is counted, each with its place', () => {
  const { travels } = made(
    withParts([embedded(workbook([['Reading']]))], {
      ...commented,
      body:
        `${commented.body ?? ''}${p('We will meet on ____ in the hall')}` +
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Write here your goal')}</w:sdtContent></w:sdt>` +
        `<w:p><w:ins w:id="5" w:author="Tamsin Blewett" ${at}>${run('more')}</w:ins></w:p>` +
        '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:o" r:id="embedded"/></w:object></w:r></w:p>',
      title: 'Plan',
    }),
    {},
  );
  expect(travels).toMatchObject({
    authors: ['Tamsin Blewett'],
    comments: 1,
    changes: 1,
    customProperties: 0,
    history: 0,
    inside: [{ kind: 'spreadsheet', lead: 'more' }],
    unfinished: [
      { kind: 'gap', words: 'We will meet on ____ in the hall', lead: 'We will meet on ____ in the hall' },
      { kind: 'prompt', words: 'Write here your goal', lead: 'Write here your goal' },
      { kind: 'open comment', words: 'Is this what governors asked for?', lead: sentence },
      { kind: 'tracked change', words: 'more', lead: 'more' },
    ],
  });
});

describe('a row of the framework that is not finished is told, however it stands in the document', () => {
  const own = 'The governor who follows this is …';
  const [goal, question] = coreFramework;
  if (!goal || !question) throw new Error('There are no rows.');
  const halfDone = 'How can reading aloud lead to … for Year 4?';
  /** As a row is that was added in the panel: a sentence, and an empty cell without a control. */
  const added = (stem: string, answer = ''): string =>
    `<w:tr>${[stem, answer].map((text) => `<w:tc><w:tcPr/>${p(text)}</w:tc>`).join('')}</w:tr>`;
  const unfinished = (body: string, fields: PrepareWishes['fields']) =>
    made(docx({ body }), {}, { fields }).travels.unfinished;
  const table = frameworkTable([goal, question], new Map([['question', halfDone]]));

  test('an own row without words beside those that show their prompt, each once, in the order of the document', () => {
    const body = table.replace('</w:tbl>', `${added(own)}</w:tbl>`);
    const fields = [
      { id: 'goal', stem: goal.stem, answer: '' },
      { id: 'own-governor', stem: own, answer: '' },
    ];
    expect(unfinished(body, fields)).toEqual([
      { kind: 'prompt', words: goal.prompt, lead: goal.prompt },
      { kind: 'prompt', words: own, lead: own },
    ]);
  });

  test('an answer with an open gap, by the line with the gap; not one that only pauses', () => {
    const fields = [
      { id: 'question', stem: question.stem, answer: halfDone },
      { id: 'goal', stem: goal.stem, answer: 'We read … and wonder' },
    ];
    expect(unfinished(frameworkTable([question], new Map([['question', halfDone]])), fields)).toEqual([
      { kind: 'gap', words: halfDone, lead: halfDone },
    ]);
  });

  test('the rows of a school’s own table, which has no controls', () => {
    const body = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>${added('Our goal is …')}${added('We meet on …', 'Friday')}</w:tbl>`;
    const fields = [
      { id: 'goal', stem: 'Our goal is …', answer: '' },
      { id: 'own-meet', stem: 'We meet on …', answer: 'Friday' },
    ];
    expect(unfinished(body, fields)).toEqual([{ kind: 'prompt', words: 'Our goal is …', lead: 'Our goal is …' }]);
  });

  test('a row whose sentence is not found in the document has no place, and is told last', () => {
    expect(unfinished(table, [{ id: 'own-governor', stem: own, answer: '' }]).at(-1)).toEqual({
      kind: 'prompt',
      words: own,
      lead: '',
    });
  });
});
