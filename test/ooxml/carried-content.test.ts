import fc from 'fast-check';
import { carriedContent, cellInViews, whatGoes, type CarriedContent, type Kind } from '../../src/ooxml/carried-content';
import { textBoxesIn } from '../../src/ooxml/text-boxes';
import {
  cell,
  comment,
  commented,
  contentControl,
  deleted,
  docx,
  field,
  footnoteMark,
  hyperlink,
  inserted,
  paragraph,
  paragraphOf,
  picture,
  row,
  run,
  table,
  tableOf,
  textBox,
} from '../documents/docx';
import { openPane } from '../stand-in/pane';
import { packageOf, wordPackage } from './word-package';

const read = (packageXml: string): CarriedContent => {
  const carried = carriedContent(packageXml);
  if ('unreadable' in carried) throw new Error('The package was not read');
  return carried;
};

/** Its rows, without how they read in other views. */
const rowsOf = (packageXml: string): unknown =>
  read(packageXml).rows.map((cells) => cells.map((one) => one.map(({ text, carries }) => ({ text, carries }))));

/** A table with one cell around these blocks. */
const oneCell = (...blocks: string[]): string => tableOf(row(cell(blocks.join(''))), [100]);

/** What each paragraph of that cell carries. */
const carries = (...blocks: string[]): readonly (readonly Kind[])[] =>
  read(wordPackage(oneCell(...blocks))).rows[0]![0]!.map((one) => one.carries);

const photo = picture({ media: 'photo.png', alternativeText: 'A photo', widthCm: 1, heightCm: 1 });
const box = textBox({ block: paragraph('In the box'), widthCm: 8, heightCm: 3, belowCm: 0 });
const note = '<w:r><w:endnoteReference w:id="1"/></w:r>';
const start = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number): string => `<w:commentRangeEnd w:id="${id}"/>`;
const reference = (id: number): string => `<w:r><w:commentReference w:id="${id}"/></w:r>`;

describe('what one paragraph carries', () => {
  test.each<[string, string, Kind[]]>([
    ['plain words', run('words'), []],
    ['nothing at all', '', []],
    ['a comment', commented(1, run('words')), ['comment']],
    ['a comment on a point', run('words') + reference(1), ['comment']],
    ['a footnote', run('words') + footnoteMark(1), ['note']],
    ['an endnote', run('words') + note, ['note']],
    ['a picture', run('words') + photo, ['picture']],
    [
      'a picture as older programs write it',
      '<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>',
      ['picture'],
    ],
    ['a text box, told for its words', run('words') + box, ['text box']],
    ['an equation', '<m:oMathPara><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></m:oMathPara>', ['equation']],
    ['a link', run('words ') + hyperlink('home', 'here'), ['link']],
    ['a link that is a field', field('HYPERLINK "https://example.org"', 'here'), ['link']],
    [
      'a link whose instruction is in pieces',
      field('HYPERLINK "a"', 'here').replace('HYPER', 'HYPER</w:instrText></w:r><w:r><w:instrText>'),
      ['link'],
    ],
    ['a simple link', `<w:fldSimple w:instr=" HYPERLINK a ">${run('here')}</w:fldSimple>`, ['link']],
    ['a date', field('DATE', '5 January 2026'), ['field']],
    ['a simple date', `<w:fldSimple w:instr=" DATE ">${run('5 January 2026')}</w:fldSimple>`, ['field']],
    ['somebody’s content control', contentControl({ tag: 'theirs', content: run('words') }), ['content control']],
    ['a control of ours', contentControl({ tag: 'enquiry/goal', content: run('words') }), []],
    ['tracked words', inserted(1, 'A', 'in') + deleted(2, 'A', 'out'), ['tracked insertion', 'tracked deletion']],
    ['words that were moved', `<w:moveTo w:id="1" w:author="A">${run('here')}</w:moveTo>`, ['tracked insertion']],
    [
      'a comment inside tracked words',
      `<w:ins w:id="1" w:author="A">${commented(1, run('in'))}</w:ins>`,
      ['comment', 'tracked insertion'],
    ],
    [
      'a note inside a control and a smart tag',
      `<w:smartTag>${contentControl({ tag: 'enquiry/goal', content: note })}</w:smartTag>`,
      ['note'],
    ],
  ])('%s', (_what, inline, expected) => {
    expect(carries(paragraphOf(inline))).toEqual([expected]);
  });

  test('a paragraph of a list says so, and one that was taken out of it does not', () => {
    expect(
      carries(
        paragraph('item', { list: 1 }),
        paragraph('none', { properties: '<w:numPr><w:numId w:val="0"/></w:numPr>' }),
      ),
    ).toEqual([['list'], []]);
  });

  test('a paragraph mark that was put in while changes were tracked counts', () => {
    expect(carries(paragraph('new', { properties: '<w:rPr><w:ins w:id="1" w:author="A"/></w:rPr>' }))).toEqual([
      ['tracked insertion'],
    ]);
  });

  test('words of a text box are not searched: their comments go with the box', () => {
    expect(
      carries(
        paragraphOf(textBox({ block: paragraphOf(commented(1, run('a'))), widthCm: 8, heightCm: 3, belowCm: 0 })),
      ),
    ).toEqual([['text box']]);
  });
});

describe('formatting', () => {
  const part = (properties: string): readonly Kind[] =>
    carries(paragraphOf(run('some ') + run('words', properties)))[0]!;

  test.each([
    '<w:b/>',
    '<w:i w:val="1"/>',
    '<w:u w:val="single"/>',
    '<w:highlight w:val="yellow"/>',
    '<w:color w:val="C00000"/>',
    '<w:strike/>',
    '<w:rStyle w:val="Strong"/>',
  ])('part of the words in %s goes', (properties) => expect(part(properties)).toEqual(['formatting']));

  test.each([
    '',
    '<w:b w:val="0"/>',
    '<w:u w:val="none"/>',
    '<w:highlight w:val="none"/>',
    '<w:color w:val="auto"/>',
    '<w:color w:val="000000"/>',
    '<w:lang w:val="fr-FR"/>',
  ])('part of the words in %s looks like the rest', (properties) => expect(part(properties)).toEqual([]));

  test('what all words share does not go, however it is written', () => {
    expect(
      carries(
        paragraphOf(run('all', '<w:b/>') + run(' bold', '<w:b w:val="true"/>') + run(' words', '<w:b w:val="1"/>')),
      ),
    ).toEqual([[]]);
  });

  test('blanks and deleted words have no look', () => {
    expect(carries(paragraphOf(run('words') + run('  ', '<w:b/>')))).toEqual([[]]);
    expect(
      carries(
        paragraphOf(
          run('words') +
            `<w:del w:id="1" w:author="A"><w:r><w:rPr><w:b/></w:rPr><w:delText>gone</w:delText></w:r></w:del>`,
        ),
      ),
    ).toEqual([['tracked deletion']]);
  });
});

describe('what reaches over several paragraphs', () => {
  test('a comment counts for all it crosses', () => {
    expect(
      carries(
        paragraph('a'),
        paragraphOf(start(1) + run('b')),
        paragraph('c'),
        paragraphOf(run('d') + end(1) + reference(1)),
        paragraph('e'),
      ),
    ).toEqual([[], ['comment'], ['comment'], ['comment'], []]);
  });

  test('a comment that begins or ends between paragraphs counts for those inside', () => {
    expect(
      carries(paragraph('a'), start(1), paragraph('b'), end(1), paragraphOf(reference(1)), paragraph('c')),
    ).toEqual([[], ['comment'], ['comment'], []]);
  });

  test('a comment that began before the table, or ends after it, counts as far as it is seen', () => {
    expect(
      carries(paragraph('a'), paragraphOf(end(1) + reference(1)), paragraphOf(start(2) + run('b')), paragraph('c')),
    ).toEqual([['comment'], ['comment'], ['comment'], ['comment']]);
    const around = paragraphOf(start(3)) + oneCell(paragraph('a')) + paragraphOf(end(3) + reference(3));
    expect(rowsOf(wordPackage(around))).toEqual([[[{ text: 'a', carries: ['comment'] }]]]);
  });

  test('it crosses cells too', () => {
    const cells = row(
      cell(paragraphOf(start(1) + run('a'))) +
        cell(paragraphOf(run('b') + end(1) + reference(1))) +
        cell(paragraph('c')),
    );
    expect(read(wordPackage(tableOf(cells, [100, 100, 100]))).rows[0]?.map(([first]) => first?.carries)).toEqual([
      ['comment'],
      ['comment'],
      [],
    ]);
  });

  test('so does a field, and one field in another ends first', () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = (instruction: string): string => `<w:r><w:instrText>${instruction}</w:instrText></w:r>`;
    expect(
      carries(
        paragraphOf(mark('begin') + code('ADDIN CSL_CITATION') + mark('separate')),
        paragraphOf(mark('begin') + code('HYPERLINK "a"') + mark('separate') + run('x') + mark('end')),
        paragraphOf(run('y') + mark('end')),
        paragraph('z'),
      ),
    ).toEqual([['field'], ['link', 'field'], ['field'], []]);
  });
});

describe('words marked as deleted', () => {
  test('a cell reads without them and with them', () => {
    const content = read(
      wordPackage(oneCell(paragraphOf(run('a') + deleted(3, 'A', ' b') + inserted(4, 'A', ' c')), paragraph('d'))),
    );
    expect(cellInViews(content, 0, 0)).toEqual([
      ['a c', 'd'],
      ['a b c', 'd'],
    ]);
    expect(cellInViews(content, 1, 0)).toEqual([]);
  });
});

describe('a whole table', () => {
  test('paragraphs of a nested table are counted where they stand, and said to be in one', () => {
    const nested = table([['x', 'y']], { header: false });
    expect(rowsOf(wordPackage(oneCell(paragraph('a'), nested, paragraphOf(photo))))).toEqual([
      [
        [
          { text: 'a', carries: [] },
          { text: 'x', carries: ['table'] },
          { text: 'y', carries: ['table'] },
          { text: '', carries: ['picture'] },
        ],
      ],
    ]);
  });

  test('controls around the table, its rows or a cell’s paragraphs hide nothing; only somebody else’s in the cell is told', () => {
    const ours = contentControl({ tag: 'enquiry/goal', content: paragraph('ours') });
    const theirs = contentControl({ tag: 'theirs', content: paragraph('theirs') });
    const inner = tableOf(
      contentControl({ content: row(cell(paragraph('stem')) + cell(ours + theirs + paragraph(''))) }),
      [100, 100],
    );
    const rows = rowsOf(wordPackage(paragraph('before') + contentControl({ tag: 'PlanTable', content: inner })));
    expect(rows).toEqual([
      [
        [{ text: 'stem', carries: [] }],
        [
          { text: 'ours', carries: [] },
          { text: 'theirs', carries: ['content control'] },
          { text: '', carries: [] },
        ],
      ],
    ]);
  });

  test('a table in a text box that stands before it is not the table', () => {
    const before = paragraphOf(textBox({ block: table([['x']]) + paragraph(''), widthCm: 8, heightCm: 3, belowCm: 0 }));
    expect(rowsOf(wordPackage(before + oneCell(paragraph('a'))))).toEqual([[[{ text: 'a', carries: [] }]]]);
  });

  test('asked for paragraphs, it tells each kind once and always in the same order', () => {
    const carried = read(
      wordPackage(oneCell(paragraphOf(photo), paragraphOf(photo + commented(1, run('a'))), paragraphOf(note))),
    );
    expect(whatGoes(carried, 0, 0, [1, 0])).toEqual(['comment', 'picture']);
    expect(whatGoes(carried, 0, 0, [2])).toEqual(['note']);
    expect(whatGoes(carried, 0, 0, [])).toEqual([]);
  });

  test('of a cell or paragraph that is not there it does not say that nothing goes', () => {
    const carried = read(wordPackage(oneCell(paragraphOf(photo))));
    expect(whatGoes(carried, 0, 0, [0, 1])).toEqual(['picture', 'unknown']);
    expect(whatGoes(carried, 0, 1, [0])).toEqual(['unknown']);
    expect(whatGoes(carried, -1, 0, [0])).toEqual(['unknown']);
  });

  test('a package without a table, or none at all, is said to be unreadable', () => {
    expect(carriedContent(wordPackage(paragraph('no table')))).toEqual({ unreadable: true });
    expect(carriedContent(packageOf(''))).toEqual({ unreadable: true });
    expect(carriedContent('')).toEqual({ unreadable: true });
  });

  test('the stand-in’s package of a table is read', () => {
    const body =
      paragraph('before') +
      tableOf(
        row(cell(paragraph('Stem')) + cell(paragraphOf(commented(0, run('a')) + deleted(3, 'A', 'gone')))),
        [100, 100],
      );
    const pane = openPane(docx({ body, comments: comment(0, 'A', 'Why?') }));
    const rows = rowsOf(pane.ask<string>((b) => b.invoke(b.reach('Body.Tables.GetFirst().GetRange()'), 'GetOoxml')));
    expect(rows).toEqual([
      [[{ text: 'Stem', carries: [] }], [{ text: 'a', carries: ['comment', 'tracked deletion'] }]],
    ]);
  });
});

describe('anything at all', () => {
  const names = [
    ...[
      'p',
      'r',
      't',
      'tbl',
      'tr',
      'tc',
      'sdt',
      'sdtPr',
      'sdtContent',
      'tag',
      'pPr',
      'rPr',
      'numPr',
      'numId',
      'ins',
      'del',
      'moveFrom',
    ].map((name) => `w:${name}`),
    ...[
      'commentRangeStart',
      'commentRangeEnd',
      'commentReference',
      'fldChar',
      'instrText',
      'fldSimple',
      'drawing',
      'pict',
      'txbxContent',
      'br',
      'sym',
    ].map((name) => `w:${name}`),
    ...[
      'mc:AlternateContent',
      'mc:Choice',
      'mc:Fallback',
      'm:oMath',
      'wps:txbx',
      'a:constructor',
      'w:constructor',
      'w:toString',
    ],
  ];
  const attributes = [
    '',
    ' w:id="1"',
    ' w:val="1"',
    ' w:val=""',
    ' w:fldCharType="begin"',
    ' w:fldCharType="end"',
    ' w:char="zz"',
    ' w:instr="HYPERLINK"',
  ];
  const { element } = fc.letrec<{ element: string }>((tie) => ({
    element: fc.oneof(
      { maxDepth: 12 },
      fc.constantFrom('words', ' '),
      fc
        .tuple(fc.constantFrom(...names), fc.constantFrom(...attributes), fc.array(tie('element'), { maxLength: 4 }))
        .map(([name, attribute, inside]) => `<${name}${attribute}>${inside.join('')}</${name}>`),
    ),
  }));

  test('elements in any order and depth are read without an error, in a table as in the body', () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 4 }), (elements) => {
        const inside = elements.join('');
        textBoxesIn(wordPackage(inside));
        carriedContent(wordPackage(inside));
        for (const cells of read(wordPackage(oneCell(inside))).rows)
          for (const paragraphs of cells)
            for (const { carries: found } of paragraphs) expect(found).not.toContain('unknown');
      }),
      { numRuns: 500 },
    );
  });
});
