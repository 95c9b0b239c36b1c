// More documents of each kind, written after the readers and never looked at while they were made.
import { strToU8 } from 'fflate';
import { lookForPeople } from '../../../src/sharing/people/check';
import type { NotSeenKind, Place } from '../../../src/sharing/people/places';
import { docx, packed } from '../../documents/docx';
import { embedded, p, withParts, workbook, type AddedPart } from './packages';

const secret = 'Morwenna Trevithick';
const inWords = `Thanks to ${secret} for the books.`;
const plain = p('Reading went up in every class.');
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const chart = (inside: string): string =>
  `<c:chartSpace xmlns:c="urn:c" xmlns:a="urn:a" xmlns:r="${relations}">${inside}</c:chartSpace>`;
const chartPart = (inside: string): AddedPart => ({
  name: 'word/charts/chart3.xml',
  content: chart(inside),
  type: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  as: 'chart',
});
const inBook = (name: string, xml: string, type: string): Uint8Array =>
  withParts([embedded(workbook([['Term']], { [name]: { xml, type } }))]);
const slides = (): Uint8Array =>
  packed({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/ppt/slides/slide1.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.slide+xml"/></Types>',
    ),
    'ppt/slides/slide1.xml': strToU8(
      `<p:sld xmlns:p="urn:p" xmlns:a="urn:a"><a:p><a:r><a:t>Thanks to Morwenna </a:t></a:r><a:r><a:t>Trevithick for all.</a:t></a:r></a:p></p:sld>`,
    ),
  });
const control = (inside: string): Uint8Array =>
  docx({ body: `<w:sdt><w:sdtPr>${inside}</w:sdtPr><w:sdtContent>${plain}</w:sdtContent></w:sdt>` });
const header = (inside: string): Uint8Array => docx({ body: plain, header: `<w:p><w:r>${inside}</w:r></w:p>` });
const vml = 'xmlns:v="urn:schemas-microsoft-com:vml"';

const cases: readonly (readonly [string, () => Uint8Array, Place | { readonly notSeen: NotSeenKind }])[] = [
  // What lies inside.
  [
    'text written in the cell itself',
    () =>
      withParts([
        embedded(
          packed({
            '[Content_Types].xml': strToU8('<Types xmlns="x"/>'),
            'xl/worksheets/sheet1.xml': strToU8(
              `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><r><t>Morwenna </t></r><r><t>Trevithick</t></r></is></c></row></sheetData></worksheet>`,
            ),
          }),
        ),
      ]),
    'cell',
  ],
  [
    'the name of a sheet',
    () =>
      withParts([
        embedded(
          packed({
            '[Content_Types].xml': strToU8('<Types xmlns="x"/>'),
            'xl/workbook.xml': strToU8(`<workbook><sheets><sheet name="${secret}"/></sheets></workbook>`),
          }),
        ),
      ]),
    'cell',
  ],
  [
    'who takes part in the comments of a workbook',
    () =>
      inBook(
        'xl/persons/person.xml',
        `<personList><person displayName="${secret}" userId="x"/></personList>`,
        'person',
      ),
    'author',
  ],
  [
    'the entries of a list of a cell',
    () =>
      withParts([
        embedded(
          packed({
            '[Content_Types].xml': strToU8('<Types xmlns="x"/>'),
            'xl/worksheets/sheet1.xml': strToU8(
              `<worksheet><dataValidations><dataValidation><formula1>"${secret},Josef Nowak"</formula1></dataValidation></dataValidations></worksheet>`,
            ),
          }),
        ),
      ]),
    'list entry',
  ],
  [
    'the workbook behind a chart',
    () =>
      withParts([
        chartPart('<c:externalData r:id="book"/>'),
        { ...embedded(workbook([[secret]])), from: 'word/charts/chart3.xml', id: 'book' },
      ]),
    'cell',
  ],
  [
    'a presentation',
    () =>
      withParts([
        embedded(
          slides(),
          'word/embeddings/Slides.pptx',
          'application/vnd.openxmlformats-officedocument.presentationml.presentation',
        ),
      ]),
    'text',
  ],
  [
    'a plain text put in whole',
    () => withParts([{ name: 'word/notes.txt', content: inWords, type: 'text/plain', as: 'aFChunk' }]),
    'text',
  ],
  [
    'a comment in a page put in whole',
    () =>
      withParts([
        {
          name: 'word/page.html',
          content: `<p>Hello</p><!-- ${inWords} -->`,
          type: 'application/xhtml+xml',
          as: 'aFChunk',
        },
      ]),
    'text',
  ],
  [
    'a document put in whole',
    () =>
      withParts([
        {
          name: 'word/afchunk1.docx',
          content: docx({ body: p(inWords) }),
          type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
          as: 'aFChunk',
        },
      ]),
    'text',
  ],
  [
    'a workbook of the old format',
    () =>
      withParts([
        {
          name: 'word/embeddings/Old.xls',
          content: Uint8Array.from([0xd0, 0xcf]),
          type: 'application/vnd.ms-excel',
          as: 'package',
        },
      ]),
    { notSeen: 'object of another program' },
  ],
  [
    'rich text',
    () => withParts([{ name: 'word/afchunk.rtf', content: '{\\rtf1 x}', type: 'application/rtf', as: 'aFChunk' }]),
    { notSeen: 'page of another format' },
  ],
  // Lists and controls.
  [
    'the entries of a combo box',
    () => control(`<w:comboBox><w:listItem w:value="${secret}"/></w:comboBox>`),
    'list entry',
  ],
  ['the tag of a control', () => control('<w:tag w:val="MorwennaTrevithick"/>'), 'hidden name'],
  [
    'the default of a form field',
    () =>
      docx({
        body: `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:textInput><w:default w:val="${secret}"/></w:textInput></w:ffData></w:fldChar></w:r></w:p>`,
      }),
    'field',
  ],
  // Watermarks and shapes.
  [
    'a watermark with another case',
    () => header(`<w:pict><v:shape ${vml}><v:textpath style="x" string="MORWENNA TREVITHICK"/></v:shape></w:pict>`),
    'watermark',
  ],
  [
    'words in a drawing',
    () =>
      header(
        `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx xmlns:wps="urn:wps"><w:txbxContent>${p(inWords)}</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent>`,
      ),
    'text box',
  ],
  [
    'a text box only for older programs',
    () =>
      header(
        `<mc:AlternateContent><mc:Choice Requires="wps"/><mc:Fallback><w:pict><v:shape ${vml}><v:textbox><w:txbxContent>${p(inWords)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`,
      ),
    'text box',
  ],
  // Words of a chart.
  [
    'the labels of a chart in two levels',
    () =>
      withParts([
        chartPart(`<c:multiLvlStrCache><c:lvl><c:pt><c:v>${secret}</c:v></c:pt></c:lvl></c:multiLvlStrCache>`),
      ]),
    'chart',
  ],
  [
    'the title of a chart',
    () =>
      withParts([chartPart('<a:p><a:r><a:t>Scores of Morwenna </a:t></a:r><a:r><a:t>Trevithick</a:t></a:r></a:p>')]),
    'chart',
  ],
  // Links and fields.
  [
    'a field that asks',
    () => docx({ body: `<w:p><w:fldSimple w:instr=' FILLIN "Is it ${secret}?" '/></w:p>` }),
    'field',
  ],
  [
    'a picture that lies in somebody’s folder',
    () =>
      docx({
        body: `<w:p><w:r><w:instrText> INCLUDEPICTURE "C:\\\\Users\\\\${secret}\\\\a.png" </w:instrText></w:r></w:p>`,
      }),
    'link',
  ],
  [
    'a footnote in a table',
    () =>
      docx({
        body: plain,
        footnotes: `<w:footnote w:id="2"><w:tbl><w:tr><w:tc>${p(inWords)}</w:tc></w:tr></w:tbl></w:footnote>`,
      }),
    'footnote',
  ],
];

test.each(cases)('%s', (_what, make, expected) => {
  const { found, notSeen } = lookForPeople(make());
  const places = [...new Set(found.filter(({ quote }) => /trevithick/i.test(quote)).map(({ place }) => place))];
  if (typeof expected === 'string') expect(places).toEqual([expected]);
  else expect(notSeen.map(({ kind }) => kind)).toContain(expected.notSeen);
});
