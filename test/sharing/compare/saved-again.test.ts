// A copy that was only saved again by another program shows no difference; a word that was changed does.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { writeRecord } from '../../../src/enquiry/record';
import {
  compareCopies,
  looseWordsOf,
  namedCopies,
  overviewOf,
  overviewSaid,
} from '../../../src/sharing/compare/compare';
import { markOfText, normalForm, saySame } from '../../../src/sharing/copy/normal-form';
import { overviewWords } from '../../../src/sharing/compare/strings';
import { readReturnedCopy, type ReturnedCopy } from '../../../src/sharing/return/returned-copy';
import { secondCopies } from '../../../src/sharing/compare/second-copies';
import { asked, changed, copy, partOf, sentRecord } from '../copies';

describe('what is no difference', () => {
  test.each([
    ['quotation marks', 'we say “no” – it’s ours', 'we say "no" – it\'s ours'],
    ['German ones', '„so“', '"so"'],
    ['blanks', 'Year\u00a04 and\u2009more  here', 'Year 4 and more here'],
    ['soft hyphens and characters that nobody sees', 'read\u00ading\u200b aloud\ufeff', 'reading aloud'],
    ['no-break hyphens', 'face\u2011to\u2011face', 'face-to-face'],
    ['an ellipsis', 'well … yes', 'well ... yes'],
    ['the marks of a list written into the text', '• Reading\n•\tTalk', 'Reading\nTalk'],
    ['other marks', '- Reading\n- Talk', '– Reading\n– Talk'],
    ['empty lines, and blanks around lines', 'a\n\n b ', 'a\nb'],
    ['line ends', 'a\vb', 'a\r\nb'],
    ['letters and accents apart', 'cafe\u0301', 'café'],
    ['ligatures', 'ﬁrst oﬃce', 'first office'],
  ])('%s', (_name, one, other) => expect(saySame(one, other)).toBe(true));

  test.each([
    ['a word', 'reading aloud', 'reading loud'],
    ['a capital', 'Year four', 'year four'],
    ['a figure', 'Year 4', 'Year 5'],
    ['a raised figure', 'x²', 'x2'],
    ['a full stop', 'Reading.', 'Reading'],
    ['the order of lines', 'a\nb', 'b\na'],
    ['two lines made one', 'a\nb', 'a b'],
    ['a minus before a figure', '−3', '3'],
    ['a hyphen inside', 'well-read', 'well read'],
    ['a number of a list', '1. Talk', '2. Talk'],
    ['a sign', 'yes 😊', 'yes'],
    ['a word that begins with o', 'only', 'nly'],
  ])('a difference: %s', (_name, one, other) => expect(saySame(one, other)).toBe(false));

  test('property: the form of a form is itself, and no letter or figure goes', () => {
    const letters = (text: string): string => (text.normalize('NFC').match(/[a-z0-9]/gi) ?? []).join('');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1 •-–\t\n\u00a0“"’…._oO§\u00ad') }), (text) => {
        expect(normalForm(normalForm(text))).toBe(normalForm(text));
        expect(markOfText(normalForm(text))).toBe(markOfText(text));
        expect(letters(normalForm(text)).length).toBeGreaterThanOrEqual(
          letters(text).length - (text.match(/(?:^|\n)\s*[oO]\t/g) ?? []).length,
        );
      }),
    );
  });
});

const answers = new Map([
  ['goal', 'Reading “aloud” in every class, it’s ours'],
  ['sub-questions', 'What do pupils say?\nWhat do teachers see?'],
  ['gaps', 'What families think'],
]);
const bytes = copy(answers, { json: writeRecord(sentRecord(answers)) });
const own = asked.map(({ id, stem }) => ({ id, stem, answer: answers.get(id) ?? '' }));
const read = (file: Uint8Array): ReturnedCopy => {
  const got = readReturnedCopy('Ana.docx', file, asked);
  if (got.kind !== 'copy') throw new Error(got.why);
  return got;
};
const edited = (change: (xml: string) => string): Uint8Array =>
  changed(bytes, { 'word/document.xml': change(partOf(bytes, 'word/document.xml')) });

const programs: readonly [string, (xml: string) => string][] = [
  [
    'Word: revision marks, proofing marks, split runs, bookmarks',
    (xml) =>
      xml
        .replace(/<w:p>/g, '<w:p w:rsidR="00A1" w:rsidRDefault="00B2">')
        .replace(
          /<w:r>(<w:t[^>]*>)(\w+) ([^<]*)<\/w:t><\/w:r>/g,
          '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:r w:rsidRPr="00C3"><w:t>$2</w:t></w:r><w:proofErr w:type="spellEnd"/><w:bookmarkEnd w:id="0"/><w:r>$1 $3</w:t></w:r><w:r><w:lastRenderedPageBreak/></w:r>',
        ),
  ],
  [
    'LibreOffice: no tags, fonts on every run',
    (xml) =>
      xml
        .replace(/<w:tag [^>]*\/>/g, '')
        .replace(/<w:r><w:t/g, '<w:r><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/></w:rPr><w:t'),
  ],
  [
    'Google Docs: no controls, straight quotation marks, right-to-left marks off, blanks kept hard',
    (xml) =>
      xml
        .replace(/<\/?w:sdt(?:Content)?>|<w:sdtPr>.*?<\/w:sdtPr>/g, '')
        .replace(/[“”]/g, '&quot;')
        .replace(/’/g, "'")
        .replace(/ what/g, '\u00a0what')
        .replace(/<w:r>/g, '<w:r><w:rPr><w:rtl w:val="0"/></w:rPr>'),
  ],
  [
    'Pages: no controls, lists written out, characters nobody sees',
    (xml) =>
      xml
        .replace(/<\/?w:sdt(?:Content)?>|<w:sdtPr>.*?<\/w:sdtPr>/g, '')
        .replace('What do pupils say?', '•\tWhat do pupils say?')
        .replace('What do teachers see?', '•\tWhat do teachers see?')
        .replace('families', 'fami\u00adlies\u200b'),
  ],
  [
    'Word for the web: every word a run of its own',
    (xml) =>
      xml.replace(/<w:t xml:space="preserve">([^<]*)<\/w:t>/g, (_all, text: string) =>
        text
          .split(/(?<= )/)
          .map((word) => `<w:t xml:space="preserve">${word}</w:t>`)
          .join('</w:r><w:r>'),
      ),
  ],
];

describe.each(programs)('%s', (_name, change) => {
  const back = read(edited(change));
  test('no question differs, nothing stands beside', () => {
    const { differ, rest } = overviewOf(compareCopies(own, namedCopies([back])));
    expect(differ).toEqual([]);
    expect(rest).toHaveLength(asked.length);
    expect([back.beside, back.loose]).toEqual([[], []]);
  });

  test('one word that was changed is the one difference', () => {
    const other = read(edited((xml) => change(xml.replace('What families think', 'What carers think'))));
    const { differ } = overviewOf(compareCopies(own, namedCopies([other])));
    expect(differ.map(({ id, theirs }) => [id, theirs[0]?.status, theirs[0]?.answer])).toEqual([
      ['gaps', 'changed', 'What carers think'],
    ]);
  });

  test('beside the copy as it went out, the two say the same', () => {
    const [one] = secondCopies(namedCopies([read(bytes), back], ['Ana', 'Ana']));
    expect(one?.by).toBe('same words');
  });
});

test('as LibreOffice itself saved it', () => {
  const folder = path.join(__dirname, '../../documents');
  const [before, after] = ['own', 'libreoffice'].map((one) =>
    read(new Uint8Array(readFileSync(path.join(folder, one, 'framework-filled.docx')))),
  );
  const ours = before!.answers.map(({ id, stem, answer }) => ({ id, stem, answer }));
  expect(overviewOf(compareCopies(ours, namedCopies([after!]))).differ).toEqual([]);
});

describe('first what differs, then the rest', () => {
  const ben = read(
    copy(new Map([...answers, ['gaps', 'What governors think'], ['ethics', 'Staff agree']]), { author: 'Ben' }),
  );
  const cards = { ...read(copy(new Map(), { author: 'Cem' })), answers: [] };
  const questions = compareCopies(own, namedCopies([read(bytes), ben, cards]));

  test('by question, in the framework’s order; a copy that has no question at all is named once', () => {
    const { differ, rest, without } = overviewOf(questions);
    expect(differ.map(({ id }) => id)).toEqual(['gaps', 'ethics']);
    expect(differ.length + rest.length).toBe(asked.length);
    expect(without).toEqual(['Cem']);
  });

  test('in sentences', () => {
    expect(overviewSaid(overviewOf(questions))).toEqual([
      `2 of ${asked.length} differ.`,
      `At the other ${asked.length - 2} everybody says the same as ours, or nothing.`,
      'Cem: none of these questions is in this copy.',
    ]);
    expect(overviewSaid(overviewOf(compareCopies(own, namedCopies([read(bytes)]))))).toEqual([
      `Nobody says anything else than what stands here (${asked.length} questions).`,
    ]);
    expect(overviewWords.held({ kind: 'picture', words: 'Our whiteboard' })).toBe(
      'It holds a picture (“Our whiteboard”): look at the file.',
    );
  });

  test('fifty copies with one that says something else', () => {
    const fifty = namedCopies([...Array.from({ length: 49 }, () => read(bytes)), ben]);
    expect(overviewOf(compareCopies(own, fifty)).differ.map(({ id }) => id)).toEqual(['gaps', 'ethics']);
  });

  test('a line beside the places is told once with all who say it; what stands in every copy is told from what one person wrote', () => {
    const saying = (...loose: string[]): ReturnedCopy => ({ ...read(bytes), loose });
    const copies = namedCopies([
      saying('Approved in May.', 'Well done'),
      saying('Approved in May.'),
      saying('Approved\u00a0in May.'),
    ]);
    expect(looseWordsOf(copies)).toEqual([
      { words: 'Well done', names: ['Ana Example'], everywhere: false },
      { words: 'Approved in May.', names: ['Ana Example', 'Ana Example (2)', 'Ana Example (3)'], everywhere: true },
    ]);
    expect(looseWordsOf(copies.slice(0, 1)).every(({ everywhere }) => !everywhere)).toBe(true);
  });
});
