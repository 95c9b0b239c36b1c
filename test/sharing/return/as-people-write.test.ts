// Copies as people fill them in: beside the places, with form fields, signs, boxes and pictures. “Not answered” means that nothing is there.
import { answerWasSent } from '../../../src/sharing/compare/as-sent';
import { coreFramework, type Stem } from '../../../src/handbook/framework';
import { frameworkTable } from '../../../src/ooxml/framework-table';
import { sectionTable } from '../../../src/ooxml/managed-block';
import { pieceTag } from '../../../src/ooxml/part-tag';
import { compareCopies, namedCopies, type ComparedAnswer } from '../../../src/sharing/compare/compare';
import { makeCopy } from '../../../src/sharing/send/make-copy';
import { readReturnedCopy, type ReturnedCopy } from '../../../src/sharing/return/returned-copy';
import { docx, footnote, heading, type DocxOptions } from '../../documents/docx';
import { asked, changed, copy, partOf } from '../copies';

const read = (bytes: Uint8Array, file = 'Ana.docx'): ReturnedCopy => {
  const got = readReturnedCopy(file, bytes, asked);
  if (got.kind !== 'copy') throw new Error(`refused: ${got.why}`);
  return got;
};
const rowOf = (id: string): Stem => {
  const row = coreFramework.find((one) => one.id === id);
  if (!row) throw new Error(`There is no row ${id}`);
  return row;
};
const stemOf = (id: string): string => rowOf(id).stem;
const promptOf = (id: string): string => rowOf(id).prompt;
const p = (inside: string): string => `<w:p>${inside}</w:p>`;
const r = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const untagged = (table: string): string => table.replace(/<\/?w:sdt(?:Content)?>|<w:sdtPr>.*?<\/w:sdtPr>/g, '');
/** The row of a question, changed. */
const inRow =
  (id: string, change: (row: string) => string) =>
  (table: string): string =>
    (table.match(/<w:tr>.*?<\/w:tr>/g) ?? [])
      .filter((row) => row.includes(`>${stemOf(id)}<`))
      .reduce((all, row) => all.replace(row, change(row)), table);
/** The answer's control of a question holds this in place of its prompt. */
const answered = (id: string, inside: string): ((table: string) => string) =>
  inRow(id, (row) =>
    row
      .replace('<w:showingPlcHdr/>', '')
      .replace(/(<w:sdtContent>)<w:p>.*?<\/w:p>(<\/w:sdtContent>)/, `$1${p(inside)}$2`),
  );
const withStem = (id: string, words: string): ((table: string) => string) =>
  inRow(id, (row) => row.replace(stemOf(id), words));

const own = asked.map(({ id, stem }) => ({ id, stem, answer: '' }));
/** What the comparison says of one question. */
const said = (bytes: Uint8Array, id: string): Pick<ComparedAnswer, 'status' | 'answer'> => {
  const table = compareCopies(own, namedCopies([read(bytes)]));
  const { status, answer } = table.find((one) => one.id === id)?.theirs[0] ?? {
    status: 'missing' as const,
    answer: '',
  };
  return { status, answer };
};
const filled = (markup: (table: string) => string, options: Partial<DocxOptions> = {}): Uint8Array =>
  copy(new Map(), { markup, ...options });

describe('in the stem’s own cell', () => {
  const question = 'Our leadership enquiry question is: How can weekly coaching lead to richer talk for Year 5?';
  const completed = { status: 'beside', answer: 'How can weekly coaching lead to richer talk for Year 5?' };
  test.each<[string, string, (table: string) => string, object]>([
    ['its gaps typed over', 'question', withStem('question', question), completed],
    [
      'its gaps typed over, where a program dropped the controls',
      'question',
      (table) => untagged(withStem('question', question)(table)),
      completed,
    ],
    [
      'two sentences with several gaps',
      'new-evidence',
      (table) =>
        untagged(
          withStem(
            'new-evidence',
            'To fill the gap we will collect diaries from Year 4 using a form. The person best placed to do this is Lea by May',
          )(table),
        ),
      {
        status: 'beside',
        answer:
          'To fill the gap we will collect diaries from Year 4 using a form. The person best placed to do this is Lea by May',
      },
    ],
    [
      'words behind it',
      'gaps',
      withStem('gaps', `${stemOf('gaps')} what happens at home`),
      { status: 'beside', answer: 'what happens at home' },
    ],
    [
      'a line below it',
      'gaps',
      inRow('gaps', (row) => row.replace('</w:p>', `</w:p>${p(r('what happens at home'))}`)),
      { status: 'beside', answer: 'what happens at home' },
    ],
    [
      'other words in its place',
      'baseline',
      withStem('baseline', 'Few read at home so far.'),
      { status: 'beside', answer: 'Few read at home so far.' },
    ],
    [
      'only some gaps filled',
      'question',
      withStem('question', 'Our leadership enquiry question is: How can coaching lead to … for …?'),
      { status: 'beside', answer: 'How can coaching lead to … for …?' },
    ],
    [
      'the stem with other blanks and dots says nothing',
      'gaps',
      withStem('gaps', '7) What it cannot yet\u00a0tell us is ...'),
      { status: 'empty', answer: '' },
    ],
  ])('%s', (_name, id, markup, wanted) => expect(said(filled(markup), id)).toEqual(wanted));

  test('of two copies that answer there neither is “the same” as ours or as the other', () => {
    const copies = namedCopies(
      [question, question.replace('Year 5', 'Year 6')].map((words) => read(filled(withStem('question', words)))),
    );
    const theirs = compareCopies(own, copies).find(({ id }) => id === 'question')?.theirs ?? [];
    expect(theirs.map(({ status }) => status)).toEqual(['beside', 'beside']);
    expect(new Set(theirs.map(({ answer }) => answer)).size).toBe(2);
  });

  test('words in the answer’s cell come first, and those in the stem’s follow', () => {
    const bytes = copy(new Map([['gaps', 'Families']]), { markup: withStem('gaps', `${stemOf('gaps')} and staff`) });
    expect(said(bytes, 'gaps')).toEqual({ status: 'new', answer: 'Families\nand staff' });
  });
});

describe('in rows and columns that were added', () => {
  const cellOf = (words: string, properties = ''): string =>
    `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${p(words === '' ? '' : r(words))}</w:tc>`;
  const below = (id: string, first: string, second: string): ((table: string) => string) =>
    inRow(id, (row) => `${row}<w:tr>${first}${second}</w:tr>`);
  test('the stem’s cell merged downwards', () => {
    const bytes = filled((table) =>
      below('goal', cellOf('', '<w:vMerge/>'), cellOf('and more below'))(answered('goal', r('Reading'))(table)),
    );
    expect(said(bytes, 'goal')).toEqual({ status: 'new', answer: 'Reading\nand more below' });
  });
  test.each([
    ['a row without a stem', below('goal', cellOf(''), cellOf('Reading aloud')), 'goal', 'Reading aloud'],
    [
      'two of them',
      (table: string) => below('goal', cellOf(''), `${cellOf('one')}</w:tr><w:tr>${cellOf('')}${cellOf('two')}`)(table),
      'goal',
      'one\ntwo',
    ],
    [
      'a column of its own',
      inRow('gaps', (row) => row.replace('</w:tr>', `${cellOf('see the survey')}</w:tr>`)),
      'gaps',
      'see the survey',
    ],
  ])('%s', (_name, markup, id, words) => expect(said(filled(markup), id)).toEqual({ status: 'beside', answer: words }));

  test('a row with a stem of its own is told as it stands', () => {
    expect(read(filled(below('goal', cellOf('What worries us is'), cellOf('the timetable')))).loose).toEqual([
      'What worries us is\nthe timetable',
    ]);
    expect(read(filled(below('goal', '', cellOf('All of this is too much')))).loose).toEqual([
      'All of this is too much',
    ]);
  });
});

describe('above, below and elsewhere', () => {
  const table = frameworkTable(asked, new Map());
  test('below the table, where nothing tells what was sent: down to the next heading', () => {
    const bytes = docx({
      body: `${table}${p(r('My answer to the first: reading aloud'))}${p('')}${p(r('And to the second.'))}${heading('Staffing', 1)}${p(r('Ours.'))}`,
    });
    expect(read(bytes).loose).toEqual(['My answer to the first: reading aloud', 'And to the second.']);
  });

  const before = (more = ''): Uint8Array =>
    docx({
      body: `${heading('Our plan', 1)}${p(r('We are a school of 210.'))}${table}${p(r('Page one ends here.'))}${heading('Staffing', 1)}${p(r('Ours.'))}${more}`,
      footer: p(`${r('Page ')}<w:fldSimple w:instr=" PAGE ">${r('1')}</w:fldSimple>`),
      savedBy: 'Head',
    });
  const sentAs = (document: Uint8Array): Uint8Array =>
    makeCopy(document, {
      id: 'c-7',
      now: new Date('2026-03-02T10:00:00Z'),
      history: true,
      fields: asked.map(({ id, stem }) => ({ id, stem, answer: '' })),
    }) as Uint8Array;
  const sent = sentAs(before());
  const editedIn = (sent: Uint8Array, ...changes: readonly (readonly [string, string])[]): ReturnedCopy =>
    read(
      changed(sent, {
        'word/document.xml': changes.reduce(
          (xml, [from, to]) => xml.replace(from, to),
          partOf(sent, 'word/document.xml'),
        ),
      }),
    );
  const edited = (...changes: readonly (readonly [string, string])[]): ReturnedCopy => editedIn(sent, ...changes);

  test('a copy that came back as it went out says nothing, also where page numbers changed and a program set signs anew', () => {
    const back = read(
      changed(sent, {
        'word/document.xml': partOf(sent, 'word/document.xml')
          .replace('We are a school of 210.', 'We are a\u00a0school of\u200b 210.')
          .replace(/’/g, "'"),
        'word/footer.xml': partOf(sent, 'word/footer.xml').replace('>1<', '>7<'),
      }),
    );
    expect([back.loose, back.beside, back.savedBy]).toEqual([[], [], '']);
    expect(back.answers.map(({ id, answer }) => [id, answerWasSent(back, id, answer)])).toEqual(
      asked.map(({ id }) => [id, true]),
    );
  });
  test.each<[string, [string, string], string[]]>([
    [
      'above the table',
      ['We are a school of 210.', 'We are a school of 210. Ben: 214 by now.'],
      ['We are a school of 210. Ben: 214 by now.'],
    ],
    [
      'below it',
      [p(r('Page one ends here.')), p(r('Page one ends here.')) + p(r('I would begin with Year 3.'))],
      ['I would begin with Year 3.'],
    ],
    ['in another chapter', ['Ours.', 'Ours, if the bid is won.'], ['Ours, if the bid is won.']],
    [
      'in a text box',
      [
        'We are a school of 210.</w:t></w:r>',
        `We are a school of 210.</w:t></w:r><w:r><w:pict><w:txbxContent>${p(r('Look here'))}</w:txbxContent></w:pict></w:r>`,
      ],
      ['Look here'],
    ],
  ])('what somebody wrote %s is told from what was sent', (_name, change, wanted) =>
    expect(edited(change).loose).toEqual(wanted),
  );
  describe('in a block of ours', () => {
    const piece = (kind: 'heading' | 'caption' | 'text', ...lines: readonly string[]): string =>
      `<w:sdt><w:sdtPr><w:tag w:val="${pieceTag(kind, 'analysis')}"/></w:sdtPr><w:sdtContent>${lines.map((line) => p(r(line))).join('')}</w:sdtContent></w:sdt>`;
    const table = sectionTable(
      { part: 'analysis', title: 'What we found' },
      {
        rows: [
          ['Question', 'Answer'],
          ['Who reads at home?', 'Most do.'],
        ],
        widths: [50, 50],
      },
    );
    const block = `${piece('heading', 'What we found')}${piece('caption', 'On 2 March 2026')}${piece('text', 'Most read at home.', 'Some do not say.')}${table}`;
    const sent = sentAs(before(block));
    const loose = (...changes: readonly (readonly [string, string])[]): readonly string[] =>
      editedIn(sent, ...changes).loose;

    test('nothing is told where it is as it was sent', () => expect(loose()).toEqual([]));

    test.each([
      ['heading', 'What we found</w:t>', 'What we found – in Year 3 only?</w:t>', 'What we found – in Year 3 only?'],
      ['caption', 'On 2 March 2026', 'On 2 March 2026, before the bid', 'On 2 March 2026, before the bid'],
      ['text', 'Some do not say.', 'Some do not say. Ben: ask them again.', 'Some do not say. Ben: ask them again.'],
      [
        'text, as a line of its own',
        'Some do not say.',
        `Some do not say.</w:t></w:r></w:p><w:p><w:r><w:t>Ask them again.`,
        'Ask them again.',
      ],
      ['table', 'Most do.', 'Most do, in May.', 'Most do, in May.'],
    ])('what somebody wrote in its %s is told', (_piece, from, to, wanted) =>
      expect(loose([from, to])).toEqual([wanted]),
    );

    // The log, the cycles and the analysis of a copy are read nowhere else: what a colleague has put into their panel is told by these lines alone.
    test('so is what the colleague’s own panel brought up to date', () => {
      expect(
        loose(['On 2 March', 'On 9 March'], ['Most read at home.', 'All read at home.'], ['Most do.', 'All do.']),
      ).toEqual(['On 9 March 2026', 'All read at home.', 'All do.']);
    });
  });
  test('an answer that goes back as it was sent is the same, whatever ours says by now', () => {
    const full = docx({ body: frameworkTable(asked, new Map([['goal', 'The “old” goal']])) });
    const out = makeCopy(full, {
      id: 'c-8',
      now: new Date('2026-03-02T10:00:00Z'),
      history: true,
      fields: [{ id: 'goal', stem: stemOf('goal'), answer: 'The “old” goal' }],
    });
    const back = read(
      changed(out as Uint8Array, {
        'word/document.xml': partOf(out as Uint8Array, 'word/document.xml').replace('“old”', '&quot;old&quot;'),
      }),
    );
    const ours = own.map((one) => (one.id === 'goal' ? { ...one, answer: 'A new goal' } : one));
    expect(compareCopies(ours, namedCopies([back]))[0]?.theirs[0]?.status).toBe('same');
  });
  test('a note at the foot of the page belongs to the row that refers to it', () => {
    const bytes = filled(answered('goal', `${r('Reading')}<w:r><w:footnoteReference w:id="4"/></w:r>`), {
      footnotes: footnote(4, 'as we said in May'),
    });
    expect(said(bytes, 'goal').answer).toBe('Reading\nas we said in May');
  });
});

describe('in text boxes', () => {
  const box = (words: string): string => `<w:txbxContent>${p(r(words))}</w:txbxContent>`;
  const twice = `<mc:AlternateContent xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box('Written in a box')}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict>${box('Written in a box')}</w:pict></mc:Fallback></mc:AlternateContent>`;
  const fallbackOnly = `<mc:AlternateContent xmlns:wpx="urn:something-new"><mc:Choice Requires="wpx"><w:drawing/></mc:Choice><mc:Fallback><w:pict>${box('Written in a box')}</w:pict></mc:Fallback></mc:AlternateContent>`;
  test.each([
    ['beside words', answered('goal', `${r('See box. ')}<w:r>${twice}</w:r>`), 'See box.\nWritten in a box', 'new'],
    ['alone', answered('goal', `<w:r>${twice}</w:r>`), 'Written in a box', 'beside'],
    [
      'as older programs write it',
      answered('goal', `<w:r><w:pict>${box('Written in a box')}</w:pict></w:r>`),
      'Written in a box',
      'beside',
    ],
    [
      'anchored in the stem',
      inRow('goal', (row) => row.replace('</w:p>', `<w:r>${twice}</w:r></w:p>`)),
      'Written in a box',
      'beside',
    ],
    ['in a choice that is too new', answered('goal', `<w:r>${fallbackOnly}</w:r>`), 'Written in a box', 'beside'],
  ])('%s', (_name, markup, answer, status) => expect(said(filled(markup), 'goal')).toEqual({ status, answer }));
  test('below the table', () => {
    expect(read(copy(new Map(), { markup: (table) => `${table}${p(`<w:r>${twice}</w:r>`)}` })).loose).toEqual([
      'Written in a box',
    ]);
  });
});

describe('what is no words is named', () => {
  const drawing = (about: string): string =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${about}"/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  test.each([
    ['a picture', drawing('Our whiteboard'), [{ kind: 'picture', words: 'Our whiteboard' }]],
    [
      'an embedded file',
      '<w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office"/></w:object></w:r>',
      [{ kind: 'object', words: '' }],
    ],
    [
      'two pictures',
      drawing('') + drawing('A graph'),
      [
        { kind: 'picture', words: '' },
        { kind: 'picture', words: 'A graph' },
      ],
    ],
  ])('%s', (_name, inside, held) => {
    const bytes = filled(answered('goal', inside));
    expect(said(bytes, 'goal')).toEqual({ status: 'held', answer: '' });
    expect(read(bytes).answers[0]?.held).toEqual(held);
  });
  test('beside words, both are told', () => {
    const bytes = filled(answered('goal', r('Reading') + drawing('')));
    expect([said(bytes, 'goal').answer, read(bytes).answers[0]?.held.length]).toEqual(['Reading', 1]);
  });
});

describe('signs', () => {
  const emoji = (code: string, sign: string): string =>
    `<w:r xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="${code}"/></mc:Choice><mc:Fallback><w:t>${sign}</w:t></mc:Fallback></mc:AlternateContent></w:r>`;
  test.each([
    ['from Word’s emoji panel', r('Reading ') + emoji('1F60A', '😊') + r(' daily'), 'Reading 😊 daily'],
    ['two of them, nothing else', emoji('1F44D', '👍') + emoji('2714', '✔'), '👍✔'],
    ['without a fallback', emoji('1F4D6', '').replace(/<mc:Fallback>.*<\/mc:Fallback>/, ''), '📖'],
    [
      'an arrow of a symbol font',
      `${r('Reading ')}<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>${r(' writing')}`,
      'Reading → writing',
    ],
    ['a tick of a symbol font', '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', '✓'],
    ['a double arrow of another', '<w:r><w:sym w:font="Symbol" w:char="F0DE"/></w:r>', '⇒'],
    [
      'an equation',
      `${r('from ')}<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>3</m:t></m:r></m:den></m:f></m:oMath>`,
      'from 1/3',
    ],
  ])('%s', (_name, inside, answer) => expect(said(filled(answered('goal', inside)), 'goal').answer).toBe(answer));
});

describe('form fields and controls', () => {
  const field = (data: string, result = ''): string =>
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:enabled/>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText> FORM </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const entries = '<w:listEntry w:val="Attendance"/><w:listEntry w:val="Writing"/>';
  const control = (properties: string, inside: string): string =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
  const grey = (words: string): string =>
    `<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>${words}</w:t></w:r>`;
  test.each([
    ['five blanks that a text field shows', field('<w:textInput/>', r('\u2002\u2002\u2002\u2002\u2002'))],
    ['a default text', field('<w:textInput><w:default w:val="Type here"/></w:textInput>', r('Type here'))],
    ['a list’s prompt', control('<w:showingPlcHdr/><w:dropDownList/>', grey('Choose an item.'))],
    [
      'a date’s prompt in another language',
      control('<w:showingPlcHdr/><w:date/>', grey('Klicken oder tippen Sie, um ein Datum einzugeben.')),
    ],
    ['a prompt whose mark and style a program dropped', control('', r('Click or tap to enter a date.'))],
    ['a prompt that is all that is left of a control', r('Choose an item')],
    ['a box without a tick', control('<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>', r('☐'))],
    ['an older box without a tick', field('<w:checkBox><w:default w:val="0"/></w:checkBox>')],
    ['underscores', r('______________')],
    ['no-break and thin blanks', r('\u00a0\u2009\u202f\u3000')],
    ['what no reader sees', r('\u200b\u200d\u00ad')],
  ])('no answer: %s', (_name, inside) =>
    expect(said(filled(answered('goal', inside)), 'goal')).toEqual({ status: 'empty', answer: '' }),
  );
  test.each([
    ['a chosen entry of an older list', field(`<w:ddList><w:result w:val="1"/>${entries}</w:ddList>`), 'Writing'],
    ['a chosen entry', control('<w:dropDownList/>', r('Writing')), 'Writing'],
    [
      'a ticked box with words',
      control('<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', r('☒')) + r(' Year 4'),
      '☒ Year 4',
    ],
    ['an older ticked box', field('<w:checkBox><w:checked/></w:checkBox>'), '☒'],
    ['words in a text field', field('<w:textInput/>', r('What families think')), 'What families think'],
  ])('an answer: %s', (_name, inside, answer) =>
    expect(said(filled(answered('goal', inside)), 'goal')).toEqual({ status: 'new', answer }),
  );
  test('a list that shows its first entry is named: the file does not tell whether somebody chose it', () => {
    const bytes = filled(answered('goal', field(`<w:ddList>${entries}</w:ddList>`)));
    expect(said(bytes, 'goal').status).toBe('held');
    expect(read(bytes).answers[0]?.held).toEqual([{ kind: 'list', words: 'Attendance' }]);
  });
});

describe('stems as other programs and papers write them', () => {
  test.each<[string, (stem: string) => string]>([
    [
      'ligatures of a PDF',
      (stem) => stem.replace(/ffi/g, 'ﬃ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ').replace(/ff/g, 'ﬀ'),
    ],
    ['letters and accents apart', (stem) => stem.normalize('NFD')],
    [
      'letters of full width',
      (stem) => stem.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ],
    ['no-break blanks and three dots', (stem) => stem.replace(/ /g, '\u00a0').replace(/…/g, '...')],
    ['soft hyphens', (stem) => stem.replace(/evidence/g, 'evi\u00addence')],
  ])('%s', (_name, change) => {
    const words = new Map(asked.map(({ id }) => [id, `About ${id}`]));
    const bytes = copy(words, {
      markup: (table) =>
        untagged(table).replace(/>([^<>]{12,})</g, (all, text: string) =>
          asked.some(({ stem }) => stem === text) ? `>${change(text)}<` : all,
        ),
      customXml: [],
    });
    expect(Object.fromEntries(read(bytes).answers.map(({ id, answer }) => [id, answer]))).toEqual(
      Object.fromEntries(words),
    );
  });
});

test('our own prompts are nothing as other programs write them', () => {
  const bytes = filled((table) =>
    untagged(table).replace(
      promptOf('triangulation'),
      promptOf('triangulation').replace(/’/g, "'").replace(/ /g, '\u00a0'),
    ),
  );
  expect(read(bytes).answers.filter(({ answer }) => answer !== '')).toEqual([]);
});
