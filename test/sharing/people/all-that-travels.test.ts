// The people check looks at every kind of part, or names what it did not look at.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newRecord, writeRecord } from '../../../src/enquiry/record';
import { lookForPeople, type PeopleLook } from '../../../src/sharing/people/check';
import type { NotSeenKind, Place } from '../../../src/sharing/people/places';
import { notSeenLines } from '../../../src/sharing/people/strings';
import { docx, packed } from '../../documents/docx';
import { recordXml } from '../copies';
import { embedded, p, withParts, word, workbook, type AddedPart } from './packages';

const secret = 'Amelia Hartley';
const inWords = `We spoke to ${secret} about the books.`;
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const vml = 'xmlns:v="urn:schemas-microsoft-com:vml"';
const drawing = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const plain = p('Reading went up in every class.');
const body = (markup: string): Uint8Array => docx({ body: markup });
const withPart = (part: AddedPart, markup = plain): Uint8Array => withParts([part], { body: markup });
/** Markup in a part that the document has already. */
const changed = (bytes: Uint8Array, name: string, from: string, to: string): Uint8Array => {
  const parts = unzipSync(bytes);
  return packed({ ...parts, [name]: strToU8(strFromU8(parts[name]!).replace(from, to)) });
};
const inSettings = (markup: string): Uint8Array =>
  changed(body(plain), 'word/settings.xml', '<w:defaultTabStop', `${markup}<w:defaultTabStop`);
const record = {
  ...newRecord('e', new Date(0)),
  notes: { gaps: { text: inWords, at: '' } },
};
const picture = (attributes: string): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" ${attributes}/></wp:inline></w:drawing></w:r></w:p>`;
const bytes = Uint8Array.from([1, 2, 3, 4]);

/** Where the secret stands, and what is said: the place where it was found, or why the part was not looked through. */
const spots: readonly (readonly [string, () => Uint8Array, Place | { readonly notSeen: NotSeenKind }])[] = [
  ['the text', () => body(p(inWords)), 'text'],
  ['a cell of a table', () => body(`<w:tbl><w:tr><w:tc>${p(secret)}</w:tc></w:tr></w:tbl>`), 'text'],
  ['a header', () => docx({ body: plain, header: p(inWords) }), 'header or footer'],
  ['a footer', () => docx({ body: plain, footer: p(inWords) }), 'header or footer'],
  ['a footnote', () => docx({ body: plain, footnotes: `<w:footnote w:id="2">${p(inWords)}</w:footnote>` }), 'footnote'],
  [
    'an endnote',
    () =>
      withPart({
        name: 'word/endnotes.xml',
        content: `<w:endnotes ${word}><w:endnote w:id="2">${p(inWords)}</w:endnote></w:endnotes>`,
        type: `${wordType}.endnotes+xml`,
        as: 'endnotes',
      }),
    'footnote',
  ],
  [
    'a comment',
    () => docx({ body: plain, comments: `<w:comment w:id="0" w:author="">${p(inWords)}</w:comment>` }),
    'comment',
  ],
  [
    'the author of a comment',
    () => docx({ body: plain, comments: `<w:comment w:id="0" w:author="${secret}">${p('Why?')}</w:comment>` }),
    'author',
  ],
  [
    'deleted words',
    () => body(`<w:p><w:del w:id="1" w:author=""><w:r><w:delText>${inWords}</w:delText></w:r></w:del></w:p>`),
    'deleted words',
  ],
  [
    'the author of an insertion',
    () => body(`<w:p><w:ins w:id="1" w:author="${secret}"><w:r><w:t>more</w:t></w:r></w:ins></w:p>`),
    'author',
  ],
  [
    'the author of a change of formatting',
    () => body(`<w:p><w:pPr><w:pPrChange w:id="1" w:author="${secret}"><w:pPr/></w:pPrChange></w:pPr></w:p>`),
    'author',
  ],
  [
    'a text box',
    () =>
      body(
        `<w:p><w:r><w:pict><v:shape ${vml}><v:textbox><w:txbxContent>${p(inWords)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
      ),
    'text box',
  ],
  [
    'a watermark',
    () =>
      docx({
        body: plain,
        header: `<w:p><w:r><w:pict><v:shape ${vml}><v:textpath string="${secret}"/></v:shape></w:pict></w:r></w:p>`,
      }),
    'watermark',
  ],
  [
    'the description of a shape of an older kind',
    () => body(`<w:p><w:r><w:pict><v:rect ${vml} alt="Photo of ${secret}"/></w:pict></w:r></w:p>`),
    'picture description',
  ],
  [
    'only the way for older programs',
    () =>
      body(
        `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>x</w:t></mc:Choice><mc:Fallback><w:t>${inWords}</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ),
    'text',
  ],
  [
    'an equation',
    () =>
      body(
        `<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>${inWords}</m:t></m:r></m:oMath></w:p>`,
      ),
    'text',
  ],
  ['the description of a picture', () => body(picture(`descr="Photo of ${secret}"`)), 'picture description'],
  [
    'the description of a table',
    () =>
      body(
        `<w:tbl><w:tblPr><w:tblDescription w:val="Scores of ${secret}"/></w:tblPr><w:tr><w:tc>${plain}</w:tc></w:tr></w:tbl>`,
      ),
    'picture description',
  ],
  [
    'the entries of a list',
    () =>
      body(
        `<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="${secret}" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent>${p('Choose an item.')}</w:sdtContent></w:sdt>`,
      ),
    'list entry',
  ],
  [
    'the entries of a list of an older kind',
    () =>
      body(
        `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:listEntry w:val="${secret}"/></w:ddList></w:ffData></w:fldChar></w:r></w:p>`,
      ),
    'list entry',
  ],
  [
    'the help of a form field',
    () =>
      body(
        `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:helpText w:type="text" w:val="Ask ${secret}"/></w:ffData></w:fldChar></w:r></w:p>`,
      ),
    'field',
  ],
  [
    'the name of a control',
    () => body(`<w:sdt><w:sdtPr><w:alias w:val="${secret}"/></w:sdtPr><w:sdtContent>${plain}</w:sdtContent></w:sdt>`),
    'hidden name',
  ],
  [
    'the name of a bookmark',
    () => body(`<w:p><w:bookmarkStart w:id="0" w:name="Amelia_Hartley"/><w:bookmarkEnd w:id="0"/></w:p>`),
    'hidden name',
  ],
  [
    'an entry of an index',
    () =>
      body(
        `<w:p><w:r><w:instrText> XE "Hartley, </w:instrText></w:r><w:r><w:instrText>Amelia" </w:instrText></w:r></w:p>`,
      ),
    'field',
  ],
  [
    'a document variable',
    () => inSettings(`<w:docVars><w:docVar w:name="pupil" w:val="${secret}"/></w:docVars>`),
    'data',
  ],
  [
    'the query of a mail merge',
    () =>
      inSettings(
        `<w:mailMerge><w:mainDocumentType w:val="formLetters"/><w:mailSubject w:val="About ${secret}"/></w:mailMerge>`,
      ),
    'field',
  ],
  [
    'the folder of the attached template',
    () => docx({ body: plain, links: { t: `file:///C:/Users/${encodeURIComponent(secret)}/plan.dotx` } }),
    'link',
  ],
  [
    'the tip of a link',
    () => body(`<w:p><w:hyperlink w:anchor="x" w:tooltip="${inWords}"><w:r><w:t>here</w:t></w:r></w:hyperlink></w:p>`),
    'link',
  ],
  ['the author', () => docx({ body: plain, author: secret }), 'author'],
  ['the title', () => docx({ body: plain, title: secret }), 'property'],
  [
    'a custom property',
    () =>
      withPart({
        name: 'docProps/custom.xml',
        content: `<Properties><property name="For"><lpwstr>${secret}</lpwstr></property></Properties>`,
        type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
        as: 'custom-properties',
        from: '',
      }),
    'property',
  ],
  [
    'the people of comments',
    () =>
      withPart({
        name: 'word/people.xml',
        content: `<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="${secret}"/></w15:people>`,
        type: `${wordType}.people+xml`,
        as: 'http://schemas.microsoft.com/office/2011/relationships/people',
      }),
    'author',
  ],
  [
    'who liked a comment',
    () =>
      withPart({
        name: 'word/commentsExtensible.xml',
        content: `<x:commentsExtensible xmlns:x="urn:x"><x:user userName="${secret}"/></x:commentsExtensible>`,
        type: `${wordType}.commentsExtensible+xml`,
        as: 'http://schemas.microsoft.com/office/2018/08/relationships/commentsExtensible',
      }),
    'author',
  ],
  [
    'a building block',
    () =>
      withPart({
        name: 'word/glossary/document.xml',
        content: `<w:glossaryDocument ${word}><w:docParts><w:docPart><w:docPartBody>${p(inWords)}</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>`,
        type: `${wordType}.document.glossary+xml`,
        as: 'glossaryDocument',
      }),
    'building block',
  ],
  [
    'a chart',
    () =>
      withPart({
        name: 'word/charts/chart1.xml',
        content: `<c:chartSpace xmlns:c="urn:c"><c:strCache><c:pt><c:v>${secret}</c:v></c:pt></c:strCache></c:chartSpace>`,
        type: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
        as: 'chart',
      }),
    'chart',
  ],
  [
    'a diagram',
    () =>
      withPart({
        name: 'word/diagrams/data1.xml',
        content: `<d:dataModel xmlns:d="urn:d" ${drawing}><d:t><a:p><a:r><a:t>We spoke to Amelia </a:t></a:r><a:r><a:t>Hartley today.</a:t></a:r></a:p></d:t></d:dataModel>`,
        type: 'application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml',
        as: 'diagramData',
      }),
    'chart',
  ],
  ['our record', () => docx({ body: plain, customXml: [recordXml(writeRecord(record))] }), 'record'],
  [
    'somebody else’s custom XML',
    () => docx({ body: plain, customXml: [`<school xmlns="urn:school"><pupil>${secret}</pupil></school>`] }),
    'data',
  ],
  [
    'a style',
    () =>
      docx({
        body: plain,
        styles: `<w:style w:type="paragraph" w:customStyle="1" w:styleId="x"><w:name w:val="${secret}"/></w:style>`,
      }),
    'hidden name',
  ],
  ['a cell of a workbook inside', () => withPart(embedded(workbook([['Name'], [secret]]))), 'cell'],
  [
    'what a pivot table of the workbook inside keeps',
    () =>
      withPart(
        embedded(
          workbook([['Name']], {
            'xl/pivotCache/pivotCacheDefinition1.xml': {
              xml: `<pivotCacheDefinition><cacheField name="Pupil"><sharedItems><s v="${secret}"/></sharedItems></cacheField></pivotCacheDefinition>`,
              type: 'pivotCacheDefinition',
            },
          }),
        ),
      ),
    'cell',
  ],
  [
    'a comment of the workbook inside',
    () =>
      withPart(
        embedded(
          workbook([['Name']], {
            'xl/comments1.xml': {
              xml: `<comments><commentList><comment><text><r><t>${inWords}</t></r></text></comment></commentList></comments>`,
              type: 'comments',
            },
          }),
        ),
      ),
    'comment',
  ],
  [
    'a document inside',
    () => withPart(embedded(body(p(inWords)), 'word/embeddings/Microsoft_Word_Document.docx', `${wordType}.document`)),
    'text',
  ],
  [
    'a workbook in a document inside',
    () =>
      withPart(
        embedded(
          withPart(embedded(workbook([[secret]]))),
          'word/embeddings/Microsoft_Word_Document.docx',
          `${wordType}.document`,
        ),
      ),
    'cell',
  ],
  [
    'a web page inside',
    () =>
      withPart({
        name: 'word/afchunk.htm',
        content: `<html><body><p>We spoke to <b>Amelia</b> Hartley&nbsp;about the books.</p></body></html>`,
        type: 'text/html',
        as: 'aFChunk',
      }),
    'text',
  ],
  [
    'an object of another program',
    () =>
      withPart({
        name: 'word/embeddings/oleObject1.bin',
        content: bytes,
        type: 'application/vnd.openxmlformats-officedocument.oleObject',
        as: 'oleObject',
      }),
    { notSeen: 'object of another program' },
  ],
  [
    'a picture',
    () => withPart({ name: 'word/media/image1.png', content: bytes, as: 'image' }),
    { notSeen: 'pictures' },
  ],
  [
    'the picture of the first page',
    () => withPart({ name: 'docProps/thumbnail.jpeg', content: bytes, type: 'image/jpeg', as: 'thumbnail', from: '' }),
    { notSeen: 'picture of the first page' },
  ],
  [
    'a page of another format',
    () => withPart({ name: 'word/afchunk.mht', content: bytes, type: 'message/rfc822', as: 'aFChunk' }),
    { notSeen: 'page of another format' },
  ],
  [
    'handwriting',
    () => withPart({ name: 'word/ink/ink1.xml', content: '<ink/>', type: 'application/inkml+xml', as: 'customXml' }),
    { notSeen: 'handwriting' },
  ],
  [
    'a sound',
    () => withPart({ name: 'word/media/audio1.m4a', content: bytes, type: 'audio/mp4', as: 'audio' }),
    { notSeen: 'sound or film' },
  ],
  [
    'a form control of an older kind',
    () =>
      withPart({
        name: 'word/activeX/activeX1.xml',
        content: '<ax/>',
        type: 'application/vnd.ms-office.activeX+xml',
        as: 'control',
      }),
    { notSeen: 'form control' },
  ],
  [
    'a signature',
    () =>
      withPart({
        name: '_xmlsignatures/sig1.xml',
        content: '<s/>',
        type: 'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml',
      }),
    { notSeen: 'signature' },
  ],
  [
    'a workbook with a password',
    () => withPart(embedded(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))),
    { notSeen: 'spreadsheet' },
  ],
  [
    'a part that no rule knows',
    () => withPart({ name: 'word/notes.dat', content: bytes, type: 'application/x-something' }),
    { notSeen: 'unknown part' },
  ],
  [
    'a part that nothing points at',
    () => withPart({ name: 'word/old.xml', content: `<old>${secret}</old>` }),
    { notSeen: 'unknown part' },
  ],
  [
    'a damaged part',
    () =>
      withPart({
        name: 'docProps/custom.xml',
        content: '<p><ns:x/></p',
        type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
      }),
    { notSeen: 'damaged part' },
  ],
];

const where = ({ found, notSeen }: PeopleLook): { found: string[]; notSeen: string[] } => ({
  found: [...new Set(found.filter(({ quote }) => /Hartley/.test(quote)).map(({ place }) => place))],
  notSeen: [...new Set(notSeen.map(({ kind }) => kind))],
});

test('a document of each kind of part is looked through, or the part is named', () => {
  expect(spots.length).toBeGreaterThanOrEqual(40);
  expect(where(lookForPeople(body(plain)))).toEqual({ found: [], notSeen: [] });
});

test.each(spots)('a name in %s is found there, or the part is named', (_where, make, expected) => {
  expect(where(lookForPeople(make()))).toEqual(
    typeof expected === 'string' ? { found: [expected], notSeen: [] } : { found: [], notSeen: [expected.notSeen] },
  );
});

test('all spots at once, in one document', () => {
  const { found, notSeen } = lookForPeople(
    withParts([embedded(workbook([['Name'], ['Josef Nowak']])), { name: 'word/notes.dat', content: bytes }], {
      body: p(inWords),
      header: p('Plan by Tamsin Blewett'),
    }),
  );
  expect(found.map(({ quote, inside }) => [quote, inside])).toEqual([
    [secret, undefined],
    ['Tamsin Blewett', undefined],
    ['Josef Nowak', 'spreadsheet'],
  ]);
  expect(notSeenLines(notSeen).map(({ sentence }) => sentence)).toEqual([
    'The file holds a part of a kind the panel does not know. It was not looked through.',
  ]);
});

describe('numbers in a workbook are judged by the heading above them', () => {
  test.each([
    ['a date of birth is the days since 1900', ['DOB', 42097], 'date of birth: DOB: 3/4/2015'],
    ['a telephone has lost its nought', ['Mobile', 7700900123], 'phone: 07700900123'],
    ['a number of a pupil', ['Admission number', 4512], 'identifier: Admission number: 4512'],
  ])('%s', (_what, [heading, value], expected) => {
    const { found } = lookForPeople(withPart(embedded(workbook([[heading!], [value!]]))));
    expect(found.map(({ kind, quote }) => `${kind}: ${quote}`)).toEqual([expected]);
  });

  test('a score is none', () => {
    expect(lookForPeople(withPart(embedded(workbook([['Score'], [42097]])))).found).toEqual([]);
  });
});

describe('what leads to a finding', () => {
  const object = '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:o" r:id="embedded"/></w:object></w:r></w:p>';

  test('a workbook is shown by the nearest words above it, where its own paragraph has none', () => {
    const { found } = lookForPeople(
      withParts([embedded(workbook([[secret]]))], { body: `${p('Attendance')}${object}` }),
    );
    expect(found.map(({ lead }) => lead)).toEqual(['Attendance']);
  });

  test('one that could not be opened is named with its paragraph', () => {
    const { notSeen } = lookForPeople(withParts([embedded(bytes)], { body: `${plain}${object}` }));
    expect(notSeen).toEqual([
      { kind: 'spreadsheet', part: 'word/embeddings/microsoft_excel_sheet.xlsx', paragraph: 1 },
    ]);
  });

  test('a comment and a footnote, by the paragraph that they are about; a text box, by the one it hangs on; cells are counted', () => {
    const { found } = lookForPeople(
      docx({
        body:
          `<w:tbl><w:tr><w:tc>${plain}</w:tc><w:tc>${plain}</w:tc></w:tr></w:tbl>` +
          '<w:p><w:r><w:t>Commented</w:t></w:r><w:r><w:commentReference w:id="7"/></w:r></w:p>' +
          '<w:p><w:r><w:t>Noted</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>' +
          `<w:p><w:r><w:t>Boxed</w:t></w:r><w:r><w:pict><v:shape ${vml}><v:textbox><w:txbxContent>${p('Thanks to Tamsin Blewett')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
        comments: `<w:comment w:id="7" w:author="">${p(inWords)}</w:comment>`,
        footnotes: `<w:footnote w:id="2">${p('Asked by Josef Nowak')}</w:footnote>`,
      }),
    );
    expect(found.map(({ quote, lead }) => [quote, lead])).toEqual(
      expect.arrayContaining([
        [secret, 'Commented'],
        ['Josef Nowak', 'Noted'],
        ['Tamsin Blewett', 'Boxed'],
      ]),
    );
  });
});

test('Strict markup is read as any other', () => {
  const strict = changed(
    changed(
      body(p(inWords)),
      'word/document.xml',
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    ),
    '_rels/.rels',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  );
  expect(where(lookForPeople(strict)).found).toEqual(['text']);
});

test('names with backslashes are read as any other', () => {
  const parts = unzipSync(body(p(inWords)));
  const turned = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name.replaceAll('/', '\\'), part]));
  expect(
    where(lookForPeople(packed({ ...turned, '[Content_Types].xml': parts['[Content_Types].xml']! }))).found,
  ).toEqual(['text']);
});

describe('limits of what lies inside', () => {
  const nested = (depth: number): Uint8Array =>
    depth === 0
      ? body(p(inWords))
      : withPart(embedded(nested(depth - 1), 'word/embeddings/inner.docx', `${wordType}.document`));

  test('what lies too deep is named', () => {
    expect(where(lookForPeople(nested(3)))).toEqual({ found: ['text'], notSeen: [] });
    expect(where(lookForPeople(nested(4)))).toEqual({ found: [], notSeen: ['document'] });
  });

  test('so are more files than are opened, and a file that unpacks to too much', () => {
    const many = Array.from({ length: 25 }, (_, at) => ({
      ...embedded(workbook([[secret]]), `word/embeddings/book${at}.xlsx`),
      id: `book${at}`,
    }));
    expect(where(lookForPeople(withParts(many)))).toEqual({ found: ['cell'], notSeen: ['spreadsheet'] });
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/sharedStrings.xml': new Uint8Array(60 * 1024 * 1024),
    });
    expect(where(lookForPeople(withPart(embedded(bomb))))).toEqual({ found: [], notSeen: ['too large'] });
  });
});
