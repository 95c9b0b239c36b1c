// What each action of Microsoft's snippets for WordApi 1.1 to 1.3 does by its documentation, seen in the document's markup and in what the
// snippet says: https://learn.microsoft.com/javascript/api/word, by the members that the action uses.
import type { Seen } from './press';

/** Is the documented effect there to be seen? */
export type Effect = (seen: Seen) => boolean;

const has =
  (...patterns: readonly (string | RegExp)[]): Effect =>
  ({ xml }) =>
    patterns.every((pattern) => (typeof pattern === 'string' ? xml.includes(pattern) : pattern.test(xml)));

const says =
  (...patterns: readonly RegExp[]): Effect =>
  ({ said }) =>
    patterns.every((pattern) => pattern.test(said));

const both =
  (...effects: readonly Effect[]): Effect =>
  (seen) =>
    effects.every((effect) => effect(seen));

/** The markup of each paragraph, in order; no snippet has a paragraph within a paragraph. */
const paragraphs = (xml: string): string[] => xml.match(/<w:p(?:\/>|[ >].*?<\/w:p>)/gs) ?? [];
const wordsOf = (markup: string): string =>
  [...markup.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join('');

/** Does the paragraph at this place, counted from the end where it is negative, have all of this? */
const at =
  (place: number, ...patterns: readonly RegExp[]): Effect =>
  ({ xml }) => {
    const paragraph = paragraphs(xml).at(place) ?? '';
    return patterns.every((pattern) => pattern.test(paragraph));
  };

/** Does the paragraph that begins with these words have all of this? */
const where =
  (words: RegExp, ...patterns: readonly RegExp[]): Effect =>
  ({ xml }) =>
    paragraphs(xml).some((one) => words.test(wordsOf(one)) && patterns.every((pattern) => pattern.test(one)));

/** Are there this many paragraphs more, and is this one of them? */
const added =
  (count: number, text: string): Effect =>
  ({ before, lines }) =>
    lines.length === before.length + count && lines.includes(text) && !before.includes(text);

const unchanged: Effect = ({ before, lines }) => JSON.stringify(before) === JSON.stringify(lines);

/** The text that nearly all snippets begin with: as many paragraphs, the first and the last of them known. */
const sampleText =
  (count: number, first = /^Do you want to create/, last = /^Use add-in commands/): Effect =>
  ({ lines }) =>
    lines.length === count && first.test(lines[0] ?? '') && last.test(lines.at(-1) ?? '');

const red = /<w:color w:val="FF0000"\/>/;
const highlight = (colour: string): RegExp => new RegExp(`<w:highlight w:val="${colour}"/>`);
const white = /<w:color w:val="FFFFFF"\/>/;

/** The rows of the table, each with its cells. */
const cells = (xml: string): string[][] =>
  (xml.match(/<w:tr[ >].*?<\/w:tr>/gs) ?? []).map((row) => row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []);
const everyCell =
  (pattern: RegExp, rows: (row: string[], at: number) => string[] = (row) => row): Effect =>
  ({ xml }) => {
    const wanted = cells(xml).flatMap(rows);
    return wanted.length > 0 && wanted.every((cell) => pattern.test(cell));
  };
const firstRow = (row: string[], place: number): string[] => (place === 0 ? row : []);
const firstCell = (row: string[], place: number): string[] => (place === 0 ? row.slice(0, 1) : []);
const border = (side: string, colour: string): RegExp =>
  new RegExp(`<w:tcBorders>.*<w:${side} w:val="double" w:sz="24" w:space="0" w:color="${colour}"/>`, 's');
const sampleTable = both(
  has('<w:tblStyle w:val="GridTable5Dark-Accent2"/>', /<w:tblLook [^>]*w:firstColumn="0"/),
  ({ xml }) =>
    JSON.stringify(cells(xml).map((row) => row.map(wordsOf))) ===
    '[["Tokyo","Beijing","Seattle"],["Apple","Orange","Pineapple"]]',
);

/** A header or footer of this kind, with these words, that the section shows. */
const headerOrFooter =
  (side: 'header' | 'footer', type: string, words: string, ...more: readonly Effect[]): Effect =>
  (seen) =>
    has(new RegExp(`<w:${side}Reference w:type="${type}"`))(seen) &&
    seen.part(`word/${side}`).includes(words) &&
    more.every((effect) => effect(seen));

const sectionBreak = (type: string): Effect =>
  both(
    ({ before, lines }) => lines.length > before.length,
    at(-2, /<w:sectPr/),
    has(new RegExp(`<w:type w:val="${type}"/>`)),
  );

const basic: Record<string, Effect> = {
  run: both(says(/selected text was "Our school/), at(0, red)),
};

/** By the snippet's id and the button's. */
export const documented: Readonly<Record<string, Readonly<Record<string, Effect>>>> = {
  'word-basics-api-call-es5': basic,
  'word-basics-basic-api-call': basic,
  'word-word-default': { run: both(unchanged, says(/Your code goes here/)) },
  'word-content-controls-insert-and-change-content-controls': {
    setup: sampleText(4),
    'insert-controls': both(
      says(/inserted: 4/),
      ({ xml }) =>
        (xml.match(/<w:tag w:val="even"\/>/g) ?? []).length === 2 &&
        (xml.match(/<w:tag w:val="odd"\/>/g) ?? []).length === 2,
    ),
    'change-controls': has(/<w15:color w:val="FF0000"\/>/, /<w15:color w:val="008000"\/>/, /<w:b\/>/),
  },
  'word-lists-insert-list': {
    setup: sampleText(4),
    'insert-list': both(
      where(/^New list item at the start/, /<w:ilvl w:val="0"\/>/),
      where(/^New list item at the end/, /<w:ilvl w:val="4"\/>/),
      ({ xml }) =>
        paragraphs(xml).some((one) => /^New paragraph goes after/.test(wordsOf(one)) && !one.includes('numPr')),
    ),
  },
  'word-lists-organize-list': {
    setup: sampleText(2, /^Create a list/, /^$/),
    'insert-list': both(where(/^New list item at the end/, /<w:ilvl w:val="4"\/>/), (seen) =>
      /<w:lvl w:ilvl="0">.*?<w:numFmt w:val="decimal"\/>/s.test(seen.part('numbering')),
    ),
    'get-list-props': says(
      /Level 1 \(index 0\): Number/,
      /Level 5 \(index 4\): Bullet/,
      /Level 5 \(index 4\): true/,
      /Level 2 \(index 1\): false/,
    ),
  },
  'word-paragraph-get-paragraph-on-insertion-point': {
    setup: sampleText(2),
    'get-paragraph': says(/^Do you want to create a solution .* on a Mac\.$/),
    'get-sentences': says(/^Do you want/),
  },
  'word-paragraph-get-word-count': {
    setup: ({ lines }) => lines.length === 3 && /^Do you want/.test(lines[0]!) && /^Use add-in/.test(lines[2]!),
    count: says(/^Search term: Do => Count: 1$/m, /^Search term: Word => Count: \d+$/m),
  },
  'word-paragraph-insert-formatted-text': {
    'add-text': both(
      ({ lines }) => lines.join() === 'This is some formatted text!',
      at(0, /<w:rFonts w:ascii="Courier New"/, /<w:b\/>/, /<w:sz w:val="36"\/>/),
    ),
    'add-paragraph': both(
      added(1, 'This is the first text with a custom style.'),
      at(-1, /<w:b w:val="0"\/>/, /<w:i\/>/, /Berlin Sans FB/, /<w:color w:val="0000FF"\/>/, /<w:sz w:val="60"\/>/),
    ),
    'add-preset': both(added(1, 'To be or not to be'), at(-1, /<w:rStyle w:val="IntenseReference"\/>/)),
  },
  'word-paragraph-insert-header-and-footer': {
    setup: both(
      ({ xml }) => (xml.match(/<w:br w:type="page"\/>/g) ?? []).length === 2,
      ({ lines }) => /^HeaderFooterType\.firstPage/.test(lines[0]!),
    ),
    'add-header': headerOrFooter('header', 'default', 'This is a primary header.'),
    'add-footer': headerOrFooter('footer', 'default', 'This is a primary footer.'),
    'add-first-page-header': headerOrFooter('header', 'first', 'This is a first-page header.', has('<w:titlePg/>')),
    'add-first-page-footer': headerOrFooter('footer', 'first', 'This is a first-page footer.', has('<w:titlePg/>')),
    'add-even-pages-header': headerOrFooter('header', 'even', 'This is an even-pages header.', (seen) =>
      seen.part('settings').includes('<w:evenAndOddHeaders/>'),
    ),
    'add-even-pages-footer': headerOrFooter('footer', 'even', 'This is an even-pages footer.'),
  },
  'word-paragraph-insert-in-different-locations': {
    setup: sampleText(2),
    before: both(added(1, 'This is Before'), at(0, /This is Before/, highlight('yellow'))),
    start: both(at(1, highlight('blue'), white), ({ lines }) => /^This is StartDo you want/.test(lines[1]!)),
    end: both(at(1, highlight('green'), white), ({ lines }) => / This is End$/.test(lines[1]!)),
    after: both(added(1, 'This is After'), at(2, /This is After/, highlight('red'), white)),
    replace: both(
      at(-1, highlight('black'), white),
      ({ lines }) => lines.at(-1) === 'Just replaced the last paragraph!',
    ),
  },
  'word-paragraph-insert-line-and-page-breaks': {
    setup: both(sampleText(2), says(/success/)),
    line: both(says(/success/), has(/<w:br\/>/)),
    page: both(says(/success/), has(/<w:br w:type="page"\/>/)),
  },
  'word-paragraph-paragraph-properties': {
    setup: both(sampleText(2), at(0, /<w:jc w:val="left"\/>/), at(-1, /<w:jc w:val="left"\/>/)),
    indent: at(0, /<w:ind [^>]*w:left="1500"/),
    spacing: at(0, /<w:spacing [^>]*w:line="400"/),
    'space-after': at(0, /<w:spacing [^>]*w:after="400"/),
    'line-unit-spacing-after': at(0, /<w:spacing [^>]*w:afterLines="100"/),
    'line-unit-spacing-before': at(0, /<w:spacing [^>]*w:beforeLines="100"/),
    align: at(-1, /<w:jc w:val="center"\/>/),
  },
  'word-paragraph-search': {
    setup: sampleText(2),
    'basic-search': has(/<w:highlight w:val="yellow"\/><\/w:rPr><w:t[^>]*>extend<\/w:t>/),
    'wildcard-search': ({ lines, xml }) =>
      (xml.match(/<w:highlight w:val="red"\/>/g) ?? []).length ===
      lines.join('\n').split(/\$.*?\.[0-9][0-9]/).length - 1,
  },
  'word-properties-get-built-in-properties': {
    run: says(/"title"/, /"author"/, /"revisionNumber"/),
  },
  'word-properties-read-write-custom-document-properties': {
    number: both(says(/Property added/), (seen) => /name="Numeric Property"><vt:i4>1234</.test(seen.part('custom'))),
    string: both(says(/Property added/), (seen) =>
      /name="String Property"><vt:lpwstr>Hello World!</.test(seen.part('custom')),
    ),
    read: says(
      /Numeric Property; Type=Number; Property Value=1234/,
      /String Property; Type=String; Property Value=Hello World!/,
    ),
  },
  'word-ranges-compare-location': {
    setup: sampleText(2),
    compare: says(/: AdjacentBefore$/),
    'compare-to-selection': says(/: After$/),
  },
  'word-ranges-scroll-to-range': {
    setup: both(({ lines }) => /^Use add-in commands/.test(lines.at(-1)!), has(/<w:br w:type="page"\/>/)),
    scroll: ({ lines, selected }) => selected === lines.at(-1),
    'scroll-end': ({ selected }) => selected === '',
  },
  'word-ranges-split-words-of-first-paragraph': {
    setup: sampleText(2),
    highlight: both(at(0, highlight('white')), at(0, /<w:highlight w:val="yellow"\/><\/w:rPr><w:t[^>]*>Mac\.<\/w:t>/)),
  },
  'word-tables-manage-formatting': {
    setup: sampleTable,
    'get-table-alignment': says(/page column: Left/, /Horizontal alignment[^:]*: Left/, /Vertical alignment[^:]*: Top/),
    'set-table-alignment': both(
      has(/<w:tblPr>.*?<w:jc w:val="center"\/>/s),
      everyCell(/<w:vAlign w:val="center"\/>/),
      everyCell(/<w:pPr>.*?<w:jc w:val="center"\/>/s),
    ),
    'get-table-border': says(/Color: #000000/, /Type: Single/, /Width: 0.5 points/),
    'set-table-border': has(/<w:tblBorders>.*?<w:top w:val="double" w:sz="24" w:space="0" w:color="0000FF"\/>/s),
    'get-table-cell-padding': says(/: 5.4 points/),
    'set-table-cell-padding': has(/<w:tblCellMar>.*?<w:right w:w="200" w:type="dxa"\/>/s),
    'get-table-row-alignment': says(/row: Centered/, /row: Center$/m),
    'set-table-row-alignment': both(
      everyCell(/<w:vAlign w:val="bottom"\/>/, firstRow),
      everyCell(/<w:jc w:val="right"\/>/, firstRow),
    ),
    'get-table-row-border': says(/Color: #000000/, /Type: Single/, /Width: 0.5 points/),
    'set-table-row-border': everyCell(border('bottom', 'FF0000'), firstRow),
    'get-table-row-cell-padding': says(/: 0 points/),
    'set-table-row-cell-padding': everyCell(/<w:tcMar>.*?<w:bottom w:w="200" w:type="dxa"\/>/s, firstRow),
    'get-table-cell-alignment': says(/content: Right/, /content: Bottom/),
    'set-table-cell-alignment': both(
      everyCell(/<w:vAlign w:val="top"\/>/, firstCell),
      everyCell(/<w:jc w:val="left"\/>/, firstCell),
    ),
    'get-table-cell-border': says(/Color: #000000/, /Type: Single/, /Width: 0.5 points/),
    'set-table-cell-border': everyCell(border('left', '008000'), firstCell),
    'get-table-cell-cell-padding': says(/: 5.4 points/),
    'set-table-cell-cell-padding': everyCell(/<w:tcMar>.*?<w:left w:w="200" w:type="dxa"\/>/s, firstCell),
  },
  'word-tables-table-cell-access': { setup: sampleTable, run: says(/^First cell's text is: Tokyo$/) },
  'word-document-insert-section-breaks': {
    setup: sampleText(2),
    'add-sectionNext': both(says(/Inserted/), sectionBreak('nextPage')),
    'add-sectionEven': both(says(/Inserted/), sectionBreak('evenPage')),
    'add-sectionOdd': both(says(/Inserted/), sectionBreak('oddPage')),
    'add-sectionContinuous': both(says(/Inserted/), sectionBreak('continuous')),
  },
  'word-document-manage-body': {
    setup: sampleText(2),
    'get-font-props': says(/Font size: 11; Font name: \w+; Font color: #000000; Body style: Normal/),
    'get-ooxml': says(/pkg:package/, /Do you want to create/),
    'get-text': says(/Do you want to create/, /Use add-in commands/),
    'insert-content-control': both(unchanged, has(/<w:body><w:sdt>.*<\/w:sdt><w:sectPr/s), says(/Wrapped/)),
    'insert-page-break': at(0, /<w:br w:type="page"\/>/),
    'insert-external-body': ({ lines }) => lines[0] === 'From the chosen file.',
    'insert-image-inline': at(0, /<w:drawing>.*r:embed=/s),
    'insert-ooxml': ({ before, lines }) =>
      lines.length > before.length && /^This text has formatting directly applied/.test(lines[0] ?? ''),
    'insert-text': ({ lines }) => /^This is text inserted with body\.insertText\(\)/.test(lines[0]!),
    select: ({ lines, selected }) => selected === lines.join('\r'),
    clear: ({ lines }) => lines.join('') === '' && lines.length === 1,
    'insert-paragraph': ({ lines }) => lines.at(-1) === 'Content of a new paragraph',
  },
  'word-scenarios-doc-assembly': {
    'insert-header': where(/^This is a sample Heading 1 Title!!/, /<w:pStyle w:val="Heading1"\/>/),
    'add-paragraphs': both(
      where(/^Timeline$/, /<w:pStyle w:val="Heading2"\/>/),
      where(/^&lt;Add Project Costs Here&gt;$/, highlight('yellow')),
      has(/<w:alias w:val="ProjectCosts"\/>/, /<w:br w:type="page"\/>/),
    ),
    'add-content-controls': both(
      has(/<w:alias w:val="Customer Name 0"\/>/, /<w:tag w:val="customer"\/>/),
      where(/^Contractor shall provide/, /<w:b\/>/),
    ),
    'change-customer': ({ lines }) =>
      /^Fabrikam shall provide/m.test(lines.join('\n')) && !/Contractor/.test(lines.join()),
    'add-footer': headerOrFooter('footer', 'default', 'Confidential'),
  },
  'word-scenarios-multiple-property-set': {
    setup: sampleText(2),
    'set-multiple-properties-with-object': at(0, /<w:ind [^>]*w:left="600"/, /<w:b\/>/, red),
    'copy-properties-from-paragraph': at(1, /<w:ind [^>]*w:left="600"/, /<w:b\/>/, red),
  },
};
