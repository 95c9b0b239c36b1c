// Five copies as a deputy types them by hand: every sentence of each stands in the comparison, under the right name and question.
// “copy-by-hand.docx” was typed into, opened and saved by LibreOffice 7.4.7 as .odt, and saved from there as .docx again.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareCopies, looseWordsOf, namedCopies } from '../../src/sharing/compare/compare';
import { asked } from '../sharing/copies';
import { read } from './looks';
import { filled, holding, inRow, p, r } from './made';

/** Runs as Word splits what is typed: at each stop of the hand, each doubtful word, the last place of the cursor. */
const typedInWord = (...pieces: readonly string[]): string =>
  `<w:p w:rsidR="00A77B3E" w:rsidRDefault="00C41F06">${pieces
    .map(
      (words, at) =>
        `<w:r w:rsidR="00C41F0${at}"><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`,
    )
    .join(
      '<w:proofErr w:type="spellStart"/>',
    )}<w:bookmarkStart w:id="9" w:name="_GoBack"/><w:bookmarkEnd w:id="9"/></w:p>`;
const inserted = (words: string): string =>
  `<w:p><w:ins w:id="31" w:author="Rahel Tesfaye" w:date="2026-03-08T19:12:00Z"><w:r><w:t>${words}</w:t></w:r></w:ins></w:p>`;

/** A text box as Word writes it: a shape, and the same for older programs. */
const textBox = (words: string): string =>
  `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" Requires="wps"><w:drawing><wp:anchor><wp:docPr id="7" name="Text Box 7"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>${p(r(words))}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${p(r(words))}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const question = 'Our leadership enquiry question is: How can shared planning lead to longer talk for Year 1?';

const back = namedCopies([
  read(
    filled(
      (table) =>
        holding(
          inserted('Governors hear of it in May.'),
          'ethics',
        )(
          holding(
            typedInWord('Talk comes before ', 'wrting', ', which we agreed in June.') +
              typedInWord('It matters, as half of them ', 'say nothing.'),
          )(table),
        ),
      { author: 'Rahel Tesfaye' },
    ),
    'Our plan – for your answers.docx',
  ),
  read(new Uint8Array(readFileSync(join(__dirname, '../documents/libreoffice/copy-by-hand.docx'))), 'Bettina.docx'),
  read(
    filled(
      (table) =>
        `${inRow('triangulation', (row) =>
          row.replace('</w:sdt>', `</w:sdt>${p(r('Perhaps the dinner ladies know.'))}`),
        )(table)}${p(r('I would rather start in January.'))}`,
      { author: 'Colm Devane' },
    ),
    'Our plan – for your answers (2).docx',
  ),
  read(
    filled(
      inRow('question', (row) =>
        row.replace(/<w:r>(?:(?!<\/w:r>).)*<\/w:r>/, () =>
          [
            'Our leadership enquiry question is: How can ',
            'shared planning',
            ' lead to ',
            'longer talk',
            ' for ',
            'Year 1',
            '?',
          ]
            .map((words, at) => (at % 2 === 1 ? `<w:r><w:rPr><w:b/></w:rPr><w:t>${words}</w:t></w:r>` : r(words)))
            .join(''),
        ),
      ),
      { author: 'Sunita Rai' },
    ),
    'Our plan – for your answers (3).docx',
  ),
  read(
    filled(
      (table) =>
        inRow('deeper-use', (row) =>
          row.replace('</w:sdt>', `</w:sdt>${p(textBox('We could read it with the class.'))}`),
        )(table),
      { author: 'Owen Lister' },
    ),
    'Our plan – for your answers (4).docx',
  ),
]);

test('every sentence stands under the name of whoever typed it', () => {
  const own = asked.map(({ id, stem }) => ({ id, stem, answer: '' }));
  const told = compareCopies(own, back).flatMap(({ id, theirs }) =>
    theirs.flatMap(({ name, status, answer }) =>
      ['same', 'empty', 'missing'].includes(status) ? [] : [`${name}, ${id}: ${answer}`],
    ),
  );
  expect(told.sort()).toEqual(
    [
      'Rahel Tesfaye, goal: Talk comes before wrting, which we agreed in June.\nIt matters, as half of them say nothing.',
      'Rahel Tesfaye, ethics: Governors hear of it in May.',
      'Bettina Oduya, goal: Talk before writing, since the moderation.\nIt matters: two thirds say nothing in a lesson.',
      'Bettina Oduya, gaps: whether the parents hear it',
      'Bettina Oduya, baseline: most of them read aloud only at school',
      'Colm Devane, triangulation: Perhaps the dinner ladies know.',
      `Sunita Rai, question: ${question.slice(question.indexOf('How'))}`,
      'Owen Lister, deeper-use: We could read it with the class.',
    ].sort(),
  );
  expect(looseWordsOf(back)).toEqual([
    { words: 'I would rather start in January.', names: ['Colm Devane'], everywhere: false },
  ]);
});

test('each file is one person’s', () => {
  expect(back.map(({ name }) => name)).toEqual([
    'Rahel Tesfaye',
    'Bettina Oduya',
    'Colm Devane',
    'Sunita Rai',
    'Owen Lister',
  ]);
});
