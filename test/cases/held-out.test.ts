// Further cases of each kind of the public ones, written before the code of the rule was read, and not looked at while it was mended.
import { strToU8 } from 'fflate';
import { coreFramework } from '../../src/handbook/framework';
import { recipientsIn } from '../../src/sharing/send/recipients';
import { docx, packed } from '../documents/docx';
import { changed, copy, partOf, recordXml, sentRecord } from '../sharing/copies';
import { returned } from '../sharing/forms/colleague';
import { embedded, p as words, withParts, word, workbook } from '../sharing/people/packages';
import { openGenuine } from '../stand-in/genuine';
import { answer, atTheEnd, cards, copied, missing, people, question, read, refusal, whose } from './looks';
import {
  cell,
  control,
  emoji,
  field,
  filled,
  holding,
  inRow,
  inStrictNames,
  p,
  r,
  repacked,
  row,
  stemOf,
  untagged,
} from './made';

type Case = readonly [name: string, got: () => unknown, right: unknown];
const some = (...all: readonly string[]): unknown => expect.arrayContaining([...all]);
const plain = words('Reading went up in every class.');
const vml = 'xmlns:v="urn:schemas-microsoft-com:vml"';
const math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const grey = (text: string): string =>
  `<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>${text}</w:t></w:r>`;
const drawing = (inside: string, about = ''): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="4" name="Drawing 4" descr="${about}"/><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const core = (inside: string): string =>
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Head Who Sent It</dc:creator>${inside}</cp:coreProperties>`;
const sentBack = (inside: string): Uint8Array =>
  changed(copy(new Map([['goal', 'Talk before writing']])), { 'docProps/core.xml': core(inside) });
const withRecord = (text: string): Uint8Array =>
  copy(new Map([['goal', 'Reading']]), {
    customXml: [recordXml(JSON.stringify({ ...sentRecord(), notes: { ethics: { text, at: '' } } }))],
  });
const ended = (body: string): Promise<string> => atTheEnd(docx({ body: plain + body }));
const protectedBy = (attributes: string): boolean => {
  const bytes = docx({ body: plain });
  const settings = partOf(bytes, 'word/settings.xml').replace(
    '<w:defaultTabStop',
    `<w:documentProtection ${attributes}/><w:defaultTabStop`,
  );
  const pane = openGenuine(changed(bytes, { 'word/settings.xml': settings }));
  return pane.batch((b) => b.reach('Body.InsertParagraph("x","End")').id).error === undefined;
};

const kinds: Readonly<Record<string, readonly Case[]>> = {
  'what lies inside': [
    [
      'a document with a footnote',
      () =>
        people(
          withParts([
            embedded(
              docx({ body: plain, footnotes: `<w:footnote w:id="2">${words('Seen by Ronan Tyson.')}</w:footnote>` }),
              'word/embeddings/Microsoft_Word_Document.docx',
              'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
            ),
          ]),
        ),
      some('footnote: Ronan Tyson'),
    ],
    [
      'a workbook with a telephone number as text',
      () => people(withParts([embedded(workbook([['Contact', '07700 900 318']]))])),
      some('cell: 07700 900 318'),
    ],
    [
      'a workbook as binary',
      () =>
        people(
          withParts([
            embedded(
              strToU8('\u0001\u0002not a zip'),
              'word/embeddings/Microsoft_Excel_Binary_Worksheet.xlsb',
              'application/vnd.ms-excel.sheet.binary.macroEnabled.12',
            ),
          ]),
        ),
      some('not seen: spreadsheet'),
    ],
    [
      'a page of another format put in whole',
      () =>
        people(
          withParts(
            [
              {
                name: 'word/afchunk2.htm',
                content: '<html><body><p>Thanks to <b>Ronan Tyson</b> for this.</p></body></html>',
                type: 'text/html',
                as: 'aFChunk',
                id: 'chunk',
              },
            ],
            { body: `${plain}<w:altChunk r:id="chunk"/>` },
          ),
        ),
      some('text: Ronan Tyson'),
    ],
  ],
  'entries of lists': [
    [
      'a combination box',
      () =>
        people(
          docx({
            body: p(
              control('<w:comboBox><w:listItem w:displayText="Ronan Tyson" w:value="4"/></w:comboBox>', grey('Pick')),
            ),
          }),
        ),
      some('list entry: Ronan Tyson'),
    ],
    [
      'the value behind an entry',
      () =>
        people(
          docx({
            body: p(
              control(
                '<w:dropDownList><w:listItem w:displayText="One" w:value="Tyson, Ronan"/></w:dropDownList>',
                r('One'),
              ),
            ),
          }),
        ),
      some('list entry: Tyson, Ronan'),
    ],
    [
      'an older list in a header',
      () => people(docx({ body: plain, header: p(field('<w:ddList><w:listEntry w:val="Ronan Tyson"/></w:ddList>')) })),
      some('list entry: Ronan Tyson'),
    ],
    [
      'the default words of an older field',
      () =>
        people(
          docx({ body: p(field('<w:textInput><w:default w:val="Ronan Tyson"/></w:textInput>', r('Ronan Tyson'))) }),
        ),
      expect.arrayContaining([expect.stringContaining('Ronan Tyson')]),
    ],
  ],
  watermarks: [
    [
      'of a drawing in a header',
      () =>
        people(
          docx({
            body: plain,
            header: p(
              `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:txbx><w:txbxContent>${p(r('For Ronan Tyson only'))}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>`,
            ),
          }),
        ),
      expect.arrayContaining([expect.stringContaining('Ronan Tyson')]),
    ],
    [
      'in a footer',
      () =>
        people(
          docx({
            body: plain,
            footer: p(`<w:r><w:pict><v:shape ${vml}><v:textpath string="Ronan Tyson"/></v:shape></w:pict></w:r>`),
          }),
        ),
      some('watermark: Ronan Tyson'),
    ],
    [
      'in the header of first pages',
      () =>
        people(
          withParts([
            {
              name: 'word/header2.xml',
              content: `<w:hdr ${word}>${p(`<w:r><w:pict><v:shape ${vml}><v:textpath on="t" string="Tyson, Ronan"/></v:shape></w:pict></w:r>`)}</w:hdr>`,
              type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml',
              as: 'header',
            },
          ]),
        ),
      some('watermark: Tyson, Ronan'),
    ],
  ],
  'the question’s sentence typed over': [
    [
      'as tracked changes',
      () =>
        answer(
          filled(
            inRow('question', (one) =>
              one.replace(
                r(stemOf('question')),
                `${r('Our leadership enquiry question is: How can ')}<w:del w:id="1" w:author="L"><w:r><w:delText>…</w:delText></w:r></w:del><w:ins w:id="2" w:author="L">${r('daily retrieval')}</w:ins>${r(' lead to ')}<w:ins w:id="3" w:author="L">${r('surer recall')}</w:ins>${r(' for ')}<w:ins w:id="4" w:author="L">${r('Year 3')}</w:ins>${r('?')}`,
              ),
            ),
          ),
          'question',
        ),
      'beside: How can daily retrieval lead to surer recall for Year 3?',
    ],
    [
      'with the dots left beside the words',
      () =>
        answer(
          filled(
            inRow('baseline', (one) => one.replace(stemOf('baseline'), `${stemOf('baseline')} half read at home`)),
          ),
          'baseline',
        ),
      'beside: half read at home',
    ],
    [
      'in bold, in three runs',
      () =>
        answer(
          filled((table) =>
            untagged(
              inRow('gaps', (one) =>
                one.replace(
                  stemOf('gaps'),
                  `${stemOf('gaps').replace('…', '')}</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>who is </w:t></w:r><w:r><w:t>missing`,
                ),
              )(table),
            ),
          ),
          'gaps',
        ),
      expect.stringMatching(/^beside: .*who is missing$/),
    ],
    [
      'two people are never the same',
      () => [
        answer(filled(inRow('gaps', (one) => one.replace('…', 'how long it takes'))), 'gaps'),
        answer(filled(inRow('gaps', (one) => one.replace('…', 'who speaks'))), 'gaps'),
      ],
      [expect.stringMatching(/^beside: .*how long it takes/), expect.stringMatching(/^beside: .*who speaks/)],
    ],
  ],
  'words below, and in rows that were added': [
    [
      'a last row without a stem',
      () =>
        answer(
          filled((table) => table.replace(/<\/w:tbl>$/, `${row(cell(p()), cell(p(r('and the cost'))))}</w:tbl>`)),
          coreFramework.at(-1)?.id ?? '',
        ),
      'beside: and the cost',
    ],
    [
      'a table within the answer',
      () =>
        answer(
          filled(
            holding(
              `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid>${row(cell(p(r('Reading at home'))))}</w:tbl>${p()}`,
            ),
          ),
        ),
      expect.stringMatching(/^(?:new|beside): Reading at home$/),
    ],
    [
      'below the table where the record was lost',
      () => read(filled((table) => `${table}${p(r('One more thing: the buses'))}`, { customXml: [] })).loose,
      ['One more thing: the buses'],
    ],
    [
      'a stem merged over three rows',
      () =>
        answer(
          filled((table) =>
            inRow(
              'goal',
              (one) =>
                `${one}${row(cell(p(), '<w:vMerge w:val="continue"/>'), cell(p(r('second'))))}${row(cell(p(), '<w:vMerge/>'), cell(p(r('third'))))}`,
            )(holding(p(r('first')))(table)),
          ),
        ),
      'new: first\nsecond\nthird',
    ],
  ],
  'blanks and prompts that are no answer': [
    [
      'a French prompt for a date',
      () =>
        answer(filled(holding(p(control('<w:showingPlcHdr/><w:date/>', grey('Cliquez ici pour entrer une date.')))))),
      'empty: ',
    ],
    [
      'a default text of the school’s own',
      () =>
        answer(
          filled(holding(p(field('<w:textInput><w:default w:val="your words"/></w:textInput>', r('your words'))))),
        ),
      'empty: ',
    ],
    [
      'a building block that was not chosen',
      () => answer(filled(holding(p(control('<w:showingPlcHdr/><w:docPartList/>', grey('Choose a building block.')))))),
      'empty: ',
    ],
    ['a tab and a line break', () => answer(filled(holding(p('<w:r><w:tab/><w:br/></w:r>')))), 'empty: '],
    ['figure spaces and a word joiner', () => answer(filled(holding(p(r('\u2007\u2007\u2060'))))), 'empty: '],
    [
      'three boxes, none ticked',
      () =>
        answer(
          filled(holding(p(control('<w14:checkbox><w14:checked w14:val="false"/></w14:checkbox>', r('☐')).repeat(3)))),
        ),
      'empty: ',
    ],
    [
      'words that a person typed into a field with a default',
      () =>
        answer(filled(holding(p(field('<w:textInput><w:default w:val="your words"/></w:textInput>', r('our buses')))))),
      'new: our buses',
    ],
  ],
  'signs of the emoji panel': [
    ['a joined sequence', () => answer(filled(holding(p(r('Families ') + emoji('1F468', '👨‍👩‍👧'))))), 'new: Families 👨‍👩‍👧'],
    [
      'within a tracked insertion',
      () => answer(filled(holding(p(`<w:ins w:id="1" w:author="L">${emoji('1F4DA', '📚')}${r(' daily')}</w:ins>`)))),
      'new: 📚 daily',
    ],
    ['a flag of two letters', () => answer(filled(holding(p(emoji('1F1EC', '🇬🇧') + r(' only'))))), 'new: 🇬🇧 only'],
    [
      'a green tick as a choice',
      () =>
        cards(
          changed(
            returned('cards', () => undefined),
            {
              'word/document.xml': partOf(
                returned('cards', (c) => c.type(c.row('Attendance')[2], 'TICK')),
                'word/document.xml',
              ).replace(
                /<w:r><w:t[^>]*>TICK<\/w:t><\/w:r>/,
                `<w:r xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="2705"/></mc:Choice><mc:Fallback><w:t>✅</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
              ),
            },
          ),
        ),
      ['Attendance: development'],
    ],
  ],
  'chosen entries and ticked boxes': [
    [
      'the last of an older list',
      () =>
        answer(
          filled(
            holding(
              p(
                field(
                  '<w:ddList><w:result w:val="2"/><w:default w:val="0"/><w:listEntry w:val="Maths"/><w:listEntry w:val="Talk"/><w:listEntry w:val="Play"/></w:ddList>',
                ),
              ),
            ),
          ),
        ),
      'new: Play',
    ],
    [
      'an older box that was unticked',
      () => answer(filled(holding(p(field('<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>'))))),
      'empty: ',
    ],
    [
      'an older box that is ticked as it comes',
      () => answer(filled(holding(p(`${field('<w:checkBox><w:default w:val="1"/></w:checkBox>')}${r(' Year 2')}`)))),
      'new: ☒ Year 2',
    ],
    [
      'a combination box somebody typed in',
      () =>
        answer(
          filled(
            holding(
              p(control('<w:comboBox><w:listItem w:displayText="A" w:value="a"/></w:comboBox>', r('Neither of them'))),
            ),
          ),
        ),
      'new: Neither of them',
    ],
    [
      'a box with a tick of the school’s own sign',
      () =>
        answer(
          filled(
            holding(p(`${control('<w14:checkbox><w14:checked w14:val="true"/></w14:checkbox>', r('☑'))}${r(' Hall')}`)),
          ),
        ),
      'new: ☑ Hall',
    ],
  ],
  'equations, pictures, boxes': [
    [
      'an equation by itself, with a power',
      () =>
        answer(
          filled(
            holding(
              p(
                `<m:oMathPara ${math}><m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath></m:oMathPara>`,
              ),
            ),
          ),
        ),
      expect.stringMatching(/^new: x.*2\)?$/),
    ],
    [
      'a chart and nothing else',
      () => answer(filled(holding(p(drawing('<c:chart xmlns:c="urn:c" r:id="rId9"/>', 'Attendance by month'))))),
      expect.stringMatching(/^held: /),
    ],
    [
      'words in a box within a group of shapes',
      () =>
        answer(
          filled(
            holding(
              p(
                `<w:r><w:drawing><wp:anchor><wp:docPr id="5" name="Group 5"/><a:graphic><a:graphicData><wpg:wgp xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:txbx><w:txbxContent>${p(r('Ask the cooks'))}</w:txbxContent></wps:txbx></wps:wsp></wpg:wgp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`,
              ),
            ),
          ),
        ),
      'beside: Ask the cooks',
    ],
    [
      'handwriting',
      () =>
        answer(
          filled(
            holding(
              p(
                `<w:r><mc:AlternateContent><mc:Choice xmlns:wpi="http://schemas.microsoft.com/office/word/2010/wordprocessingInk" Requires="wpi"><w:drawing><wp:inline><wp:docPr id="6" name="Ink 6"/><a:graphic><a:graphicData><w14:contentPart/></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:drawing><wp:inline><wp:docPr id="6" name="Ink 6"/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Fallback></mc:AlternateContent></w:r>`,
              ),
            ),
          ),
        ),
      expect.stringMatching(/^held: /),
    ],
  ],
  'who saved it': [
    ['blanks for a name', () => whose(sentBack('<cp:lastModifiedBy>   </cp:lastModifiedBy>')), ['Back from Lea ()']],
    [
      'another office program',
      () => whose(sentBack('<cp:lastModifiedBy>WPS Office</cp:lastModifiedBy>')),
      ['Back from Lea ()'],
    ],
    [
      'a program on the web',
      () => whose(sentBack('<cp:lastModifiedBy>ONLYOFFICE</cp:lastModifiedBy>')),
      ['Back from Lea ()'],
    ],
    [
      'no properties at all',
      () => whose(changed(copy(new Map([['goal', 'Talk']])), { 'docProps/core.xml': null })),
      ['Back from Lea ()'],
    ],
  ],
  'stems in other forms of the same letters': [
    ['long s with t', () => missing(filled((table) => untagged(table).replace(/st/g, 'ﬆ'), { customXml: [] })), []],
    [
      'narrow no-break blanks',
      () =>
        missing(filled((table) => untagged(table).replace(/(?<=>[^<>]*) (?=[^<>]*<)/g, '\u202f'), { customXml: [] })),
      [],
    ],
    [
      'dots as two-dot leaders',
      () => missing(filled((table) => untagged(table).replace(/…/g, '‥‥'), { customXml: [] })),
      [],
    ],
  ],
  'packages that Word opens': [
    [
      'names that begin with a slash',
      () => answer(repacked(copy(new Map([['goal', 'Reading']])), (name) => `/${name}`)),
      'new: Reading',
    ],
    [
      'names in other capitals',
      () =>
        answer(
          repacked(copy(new Map([['goal', 'Reading']])), (name) =>
            name.replace('word/document.xml', 'Word/Document.xml'),
          ),
        ),
      'new: Reading',
    ],
    [
      'a target that begins with a dot',
      () =>
        answer(
          repacked(
            copy(new Map([['goal', 'Reading']])),
            (name) => name,
            (xml, name) => (name === '_rels/.rels' ? xml.replace('"word/document.xml"', '"./word/document.xml"') : xml),
          ),
        ),
      'new: Reading',
    ],
    [
      'Strict, with the main part under another name',
      () =>
        refusal(
          repacked(
            copy(new Map([['goal', 'Reading']])),
            (name) => name.replace(/document(?=\.xml)/, 'document7'),
            (xml) => inStrictNames(xml.replace(/word\/document\.xml/g, 'word/document7.xml')),
          ),
        ),
      'strict',
    ],
  ],
  'signs of symbol fonts': [
    [
      'a face',
      () => answer(filled(holding(p('<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>')))),
      expect.stringMatching(/^new: [☺🙂😊]/u),
    ],
    [
      'a tick of Wingdings 2',
      () => answer(filled(holding(p('<w:r><w:sym w:font="Wingdings 2" w:char="F050"/></w:r>')))),
      expect.stringMatching(/^new: [✓✔]/u),
    ],
    [
      'a Greek letter',
      () => answer(filled(holding(p(`${r('Cronbach ')}<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>`)))),
      'new: Cronbach α',
    ],
    [
      'a sign nobody knows is not a private character',
      () => answer(filled(holding(p(`${r('A ')}<w:r><w:sym w:font="School Icons" w:char="F0B7"/></w:r>`)))),
      expect.not.stringMatching(/[\ue000-\uf8ff]/),
    ],
  ],
  'the main part anywhere': [
    ...(['word/main.xml', 'document.xml', 'content/doc/text.xml'] as const).map((name): Case => [
      name,
      () => {
        const moved = packed(
          Object.fromEntries(
            Object.entries({
              '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
              '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/${name}"/></Relationships>`,
              [name]: partOf(copy(new Map([['goal', 'Thanks to Ronan Tyson']])), 'word/document.xml'),
            }).map(([part, xml]) => [part, strToU8(xml)]),
          ),
        );
        return [copied(moved), answer(moved), people(moved)];
      },
      ['made', 'new: Thanks to Ronan Tyson', some('text: Ronan Tyson')],
    ]),
  ],
  'line ends in the record': [
    ...(['one\u2029two', 'one\u0085two', '\u2028\u2028', 'a\u2028b\r\nc'] as const).map((text): Case => [
      JSON.stringify(text),
      () => [read(withRecord(text)).recordTrouble, copied(withRecord(text))],
      [null, 'made'],
    ]),
  ],
  'documents that end in a control': [
    [
      'a picture’s',
      () => ended(control('<w:picture/>', p(drawing('<pic:pic/>')))),
      expect.stringMatching(/^(?:behind|said)$/),
    ],
    ['a group', () => ended(control('<w:group/>', p(r('Signed')))), expect.stringMatching(/^(?:behind|said)$/)],
    [
      'a table of contents',
      () =>
        ended(
          control(
            '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>',
            p(r('Contents')) + p(r('1 Aims')),
          ),
        ),
      expect.stringMatching(/^(?:behind|said)$/),
    ],
    [
      'a date within rich text',
      () => ended(control('', p(r('Reviewed')) + control('<w:date/>', p(r('1 May 2026'))))),
      expect.stringMatching(/^(?:behind|said)$/),
    ],
  ],
  'protection that leaves typing open': [
    ['tracked changes, “true”', () => protectedBy('w:edit="trackedChanges" w:enforcement="true"'), true],
    ['tracked changes, “on”', () => protectedBy('w:edit="trackedChanges" w:enforcement="on"'), true],
    ['read-only that is switched off', () => protectedBy('w:edit="readOnly" w:enforcement="0"'), true],
    ['comments only', () => protectedBy('w:edit="comments" w:enforcement="1"'), false],
  ],
  'spellings of what says who somebody is': [
    ...(
      [
        ['Text her on 07700\u202f900\u202f318.', '07700 900 318'],
        ['Her mobile is 07700–900–318', '07700–900–318'],
        ['Post to 9\u00a0Solway\u00a0View\u00a0Terrace', '9 Solway View Terrace'],
        ['DOB 19-Sept-2016', '19-Sept-2016'],
        ['UPN: H 8012 0000 1001', 'H 8012 0000 1001'],
        ['NI: qq 12 34 56 a', 'qq 12 34 56 a'],
        ['Anna-lise read aloud to Willow class.', 'Anna-lise'],
        ['We saw Yusra el-Amin at break.', 'Yusra el-Amin'],
        ['Pupil: RONAN TYSON, Year 6', 'RONAN TYSON'],
        ['sit with Tyler in Year 1', 'Tyler'],
        ['TYSON, Ronan  Yr 5', 'TYSON, Ronan'],
      ] as const
    ).map(([text, quote]): Case => [
      text,
      () => people(docx({ body: words(text) })).map((one) => one.replace(/[\u00a0\u202f]/g, ' ')),
      expect.arrayContaining([expect.stringContaining(quote)]),
    ]),
    ['“Tel” is nobody', () => people(docx({ body: words('Tel and fax are in the office.') })), []],
  ],
  recipients: [
    [
      'Outlook’s list of names',
      () => recipientsIn("'Tyson, R' <r.tyson@lowca.example>; 'Lea' <lea@lowca.example>").to,
      ['r.tyson@lowca.example', 'lea@lowca.example'],
    ],
    [
      'one in each line, numbered',
      () => recipientsIn('1. r.tyson@lowca.example\n2. lea@lowca.example').to,
      ['r.tyson@lowca.example', 'lea@lowca.example'],
    ],
    [
      'columns of a table',
      () => recipientsIn('Ronan\tr.tyson@lowca.example\nLea\tlea@lowca.example').to,
      ['r.tyson@lowca.example', 'lea@lowca.example'],
    ],
    [
      'a curly apostrophe, with its name',
      () => recipientsIn('Pat O’Hara <pat.o’hara@lowca.example>').to,
      ["pat.o'hara@lowca.example"],
    ],
    ['what is no address is named', () => recipientsIn('lea@lowca.example; the office').leftOut, ['the office']],
  ],
  'questions with gaps open': [
    ...(
      [
        'How can ________ lead to fuller answers for Year 2?',
        'How can leaders’ coaching lead to for pupils in Year 2?',
        'How can tbc lead to calmer starts for Reception?',
        'How can daily talk lead to TBC for Year 5?',
        'How can (insert approach) lead to better recall for Year 4?',
      ] as const
    ).map((text): Case => [text, () => question(text).split(' | ')[0], expect.not.stringMatching(/^good$/)]),
  ],
  'routines that are quoted': [
    ...(
      [
        'How can leaders’ use of the “See? Think? Wonder?” routine lead to richer talk for pupils in Year 3?',
        'How can the routine ‘Who? Where? When?’ in shared writing lead to clearer openings for Year 2 pupils?',
        'How can "Why? How do you know?" cards used by teaching assistants lead to fuller explanations in maths for Year 5?',
      ] as const
    ).map((text): Case => [
      text,
      () => question(text),
      expect.not.stringMatching(/several questions|more than one question|two questions/i),
    ]),
  ],
};

describe.each(Object.entries(kinds))('%s', (_kind, cases) => {
  test.each(cases)('%s', async (_name, got, right) => expect(await got()).toEqual(right));
});

test('each kind has at least three', () => {
  expect(Object.entries(kinds).filter(([, cases]) => cases.length < 3)).toEqual([]);
});
