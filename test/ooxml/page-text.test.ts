// A paragraph as somebody reads it on the page.
import type { Element } from '@xmldom/xmldom';
import { DocxFile } from '../../src/ooxml/docx-file';
import { PageText } from '../../src/ooxml/page-text';
import { everywhere } from '../../src/ooxml/reading-order';
import { commonStyles, docx } from '../documents/docx';

const m = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const opened = (body: string, styles?: string): { page: PageText; body: Element } => {
  const file = DocxFile.open(docx({ body, ...(styles === undefined ? {} : { styles }) }), (name) =>
    /^word\/[^/]+\.xml$/.test(name),
  );
  const [root] = everywhere(file.part(file.main) as Element, 'body');
  return { page: PageText.of([file.part('word/styles.xml') as Element]), body: root as Element };
};
const read = (inside: string, styles?: string): string => {
  const { page, body } = opened(`<w:p>${inside}</w:p>`, styles);
  return page.lines(body).join('\n');
};
const r = (inside: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${inside}</w:r>`;
const t = (words: string): string => `<w:t xml:space="preserve">${words}</w:t>`;
const field = (data: string, result = ''): string =>
  `${r(`<w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar>`)}${r('<w:instrText> FORM </w:instrText>')}${r('<w:fldChar w:fldCharType="separate"/>')}${result}${r('<w:fldChar w:fldCharType="end"/>')}`;
const list = (inside: string): string =>
  `<w:ddList>${inside}<w:listEntry w:val="Attendance"/><w:listEntry w:val="Writing"/><w:listEntry w:val="Talk"/></w:ddList>`;
const wingdings = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>';

describe('signs of symbol fonts', () => {
  test.each([
    ['an arrow', r('<w:sym w:font="Wingdings" w:char="F0E0"/>'), '→'],
    ['a tick', r('<w:sym w:font="Wingdings" w:char="F0FC"/>'), '✓'],
    ['a ticked box of another font', r('<w:sym w:font="Wingdings 2" w:char="F052"/>'), '☑'],
    ['Greek', r('<w:sym w:font="Symbol" w:char="F061"/>'), 'α'],
    ['a sign of a font that has real characters', r('<w:sym w:font="Segoe UI Symbol" w:char="2605"/>'), '★'],
    ['one of a font that nobody knows', r('<w:sym w:font="Marlett" w:char="F0AB"/>'), '▯'],
    ['one that nobody knows in Wingdings', r('<w:sym w:font="Wingdings" w:char="F05D"/>'), '▯'],
    ['typed in the text', r(t('a \uf0fc b')), 'a ✓ b'],
    ['a smiley that Outlook made of a letter', r(t('J'), wingdings), '☺'],
    ['letters in any other font', r(t('J'), '<w:rFonts w:ascii="Arial"/>'), 'J'],
  ])('%s', (_name, markup, wanted) => expect(read(markup)).toBe(wanted));
});

describe('equations', () => {
  const math = (inside: string): string => read(`<m:oMath ${m}>${inside}</m:oMath>`);
  const x = (words: string): string => `<m:r><m:t>${words}</m:t></m:r>`;
  test.each([
    ['a fraction', `<m:f><m:fPr/><m:num>${x('1')}</m:num><m:den>${x('3')}</m:den></m:f>`, '1/3'],
    ['a fraction of sums', `<m:f><m:num>${x('a+b')}</m:num><m:den>${x('2')}</m:den></m:f>`, '(a+b)/2'],
    ['a power', `<m:sSup><m:e>${x('x')}</m:e><m:sup>${x('2')}</m:sup></m:sSup>`, 'x^2'],
    ['an index', `<m:sSub><m:e>${x('x')}</m:e><m:sub>${x('i')}</m:sub></m:sSub>`, 'x_i'],
    ['a root', `<m:rad><m:radPr/><m:deg/><m:e>${x('n+1')}</m:e></m:rad>`, '√(n+1)'],
    [
      'a sum',
      `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${x('1')}</m:sub><m:sup>${x('n')}</m:sup><m:e>${x('k')}</m:e></m:nary>`,
      '∑_1^nk',
    ],
    ['brackets', `<m:d><m:e>${x('a')}</m:e></m:d>`, '(a)'],
    ['what has no form of its own', `<m:acc><m:e>${x('y')}</m:e></m:acc>`, 'y'],
  ])('%s', (_name, inside, wanted) => expect(math(inside)).toBe(wanted));

  test('beside words, in their order', () =>
    expect(read(`${r(t('from '))}<m:oMath ${m}>${x('n=3')}</m:oMath>${r(t(' on'))}`)).toBe('from n=3 on'));
});

describe('form fields', () => {
  test.each([
    ['a default text', field('<w:textInput><w:default w:val="Type here"/></w:textInput>', r(t('Type here'))), ''],
    [
      'a default text that was written on',
      field('<w:textInput><w:default w:val="Type here"/></w:textInput>', r(t('Type here: no'))),
      'Type here: no',
    ],
    ['a chosen entry', field(list('<w:result w:val="1"/>')), 'Writing'],
    [
      'an entry chosen where another was the default',
      field(list('<w:default w:val="1"/><w:result w:val="2"/>')),
      'Talk',
    ],
    ['nothing chosen', field(list('')), ''],
    ['a ticked box', field('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>'), '☒'],
    [
      'a box whose tick was taken away',
      field('<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>'),
      '☐',
    ],
    ['a box that is ticked from the start', field('<w:checkBox><w:default w:val="1"/></w:checkBox>'), '☒'],
    [
      'words around it',
      `${r(t('Our aim: '))}${field(list('<w:result w:val="1"/>'))}${r(t(', daily'))}`,
      'Our aim: Writing, daily',
    ],
  ])('%s', (_name, markup, wanted) => expect(read(markup)).toBe(wanted));

  test('a list of which nobody knows whether its entry was chosen is named', () => {
    const { page, body } = opened(`<w:p>${field(list(''))}</w:p>`);
    expect(page.held(body)).toEqual([{ kind: 'list', words: 'Attendance' }]);
  });
});

describe('prompts', () => {
  const control = (properties: string, content: string): string =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const prompt = (words: string, style = 'PlaceholderText'): string => r(t(words), `<w:rStyle w:val="${style}"/>`);
  test.each([
    ['of any control, in any language', control('<w:showingPlcHdr/><w:dropDownList/>', prompt('Valitse kohde.'))],
    ['inside a line', control('<w:showingPlcHdr/><w:date/>', prompt('Sláið inn dagsetningu'))],
    ['where a program dropped the mark', control('<w:dropDownList/>', r(t('Choose an item.')))],
    [
      'of a picture',
      control(
        '<w:showingPlcHdr/><w:picture/>',
        r('<w:drawing><wp:inline><wp:docPr id="1" name=""/></wp:inline></w:drawing>'),
      ),
    ],
  ])('a prompt is nothing: %s', (_name, markup) => {
    const { page, body } = opened(`<w:p>${markup}</w:p>`);
    expect([page.lines(body), page.held(body)]).toEqual([[''], []]);
  });

  test('its style is known by Word’s name for it, whatever its id', () => {
    const styles = `${commonStyles}<w:style w:type="character" w:styleId="Platzhaltertext"><w:name w:val="Placeholder Text"/></w:style>`;
    const markup = control('<w:showingPlcHdr/>', prompt('Hier bitte eintragen', 'Platzhaltertext'));
    expect([read(markup, styles), read(markup)]).toEqual(['', 'Hier bitte eintragen']);
  });

  test('words stay that somebody wrote where the mark stayed, or beside a prompt', () => {
    expect(read(control('<w:showingPlcHdr/>', r(t('Our own'))))).toBe('Our own');
    expect(read(r(t('By May: ')) + control('<w:showingPlcHdr/>', prompt('Datum')) + r(t(' or June')))).toBe(
      'By May:  or June',
    );
  });

  test('a box to tick says what it shows; a sign of a font of its own, what the box says of itself', () => {
    const box = (checked: string, inside: string): string =>
      read(control(`<w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox>`, r(inside)));
    expect([box('0', t('☒')), box('1', t('☐'))]).toEqual(['☒', '☐']);
    expect([
      box('1', '<w:sym w:font="Wingdings" w:char="F05D"/>'),
      box('0', '<w:sym w:font="Wingdings" w:char="F05D"/>'),
    ]).toEqual(['☒', '☐']);
  });
});

describe('what is no words', () => {
  const named = (inside: string): unknown => {
    const { page, body } = opened(`<w:p>${r(inside)}</w:p>`);
    return page.held(body);
  };
  const graphic = (inside: string, about = ''): string =>
    `<w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${about}"/><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></wp:inline></w:drawing>`;
  test.each([
    [
      'a picture with its description',
      graphic('<pic:pic/>', 'Our whiteboard'),
      [{ kind: 'picture', words: 'Our whiteboard' }],
    ],
    ['a chart', graphic('<c:chart xmlns:c="x"/>'), [{ kind: 'chart', words: '' }]],
    ['a diagram', graphic('<dgm:relIds xmlns:dgm="x"/>'), [{ kind: 'diagram', words: '' }]],
    ['an embedded file', '<w:object><o:OLEObject xmlns:o="x"/></w:object>', [{ kind: 'object', words: '' }]],
    ['an old picture', '<w:pict><v:shape xmlns:v="x"/></w:pict>', [{ kind: 'picture', words: '' }]],
  ])('%s', (_name, inside, wanted) => expect(named(inside)).toEqual(wanted));

  test('the words of a text box are read apart, once', () => {
    const box = `<w:txbxContent><w:p>${r(t('in the box'))}</w:p></w:txbxContent>`;
    const { page, body } = opened(
      `<w:p>${r(t('beside '))}${r(`<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`)}</w:p>`,
    );
    expect([page.lines(body), page.boxed(body), page.held(body)]).toEqual([['beside '], ['in the box'], []]);
  });
});

test('figures that a program works out may change, and nobody wrote', () => {
  const { page, body } = opened(
    `<w:p>${r(t('Page '))}<w:fldSimple w:instr=" PAGE ">${r(t('3'))}</w:fldSimple></w:p><w:p>${r(t('Year 3'))}</w:p>`,
  );
  expect(everywhere(body, 'p').map((one) => page.steadyWords(one))).toEqual(['Page ', 'Year 3']);
});
