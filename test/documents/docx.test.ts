// The builder of test documents: what it builds is valid, and the same bytes every time.
import { strFromU8, unzipSync } from 'fflate';
import {
  cell,
  comment,
  commented,
  contentControl,
  deleted,
  docx,
  footnote,
  footnoteMark,
  heading,
  hyperlink,
  inserted,
  paragraph,
  paragraphOf,
  picture,
  row,
  run,
  table,
  tableOf,
  type DocxOptions,
} from './docx';
import { openXmlErrors } from './validate';

/** One transparent pixel. */
const pixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** A document that uses everything the builder can write. */
const everything: DocxOptions = {
  title: 'Everything',
  author: 'A Teacher',
  header: paragraph('Header', { style: 'Header' }),
  footer: paragraph('Footer', { style: 'Footer' }),
  comments: comment(0, 'A Teacher', 'Is this so?'),
  footnotes: footnote(1, 'A note.'),
  media: { 'pixel.png': pixel },
  links: { site: 'https://example.org/?a=1&b=2' },
  customXml: ['<plan xmlns="urn:example:plan"><year>2026</year></plan>'],
  trackChanges: true,
  body:
    heading('Title', 1) +
    paragraphOf(commented(0, run('bold', '<w:b/>')) + run(' & <plain> "text"') + footnoteMark(1)) +
    paragraph('A point', { list: 1 }) +
    paragraph('A step', { list: 2 }) +
    paragraphOf(inserted(1, 'A Teacher', 'new ') + deleted(2, 'A Teacher', 'old ') + hyperlink('site', 'a site')) +
    paragraphOf(picture({ media: 'pixel.png', alternativeText: 'A pixel', widthCm: 1, heightCm: 1 })) +
    table([
      ['Who', 'When'],
      ['We', 'Today'],
    ]) +
    paragraph('') +
    tableOf(
      row(cell(paragraph('Wide'), { width: 4000, span: 2, shade: 'D9E2F3' }), { header: true }) +
        row(
          cell(paragraph('Tall'), { width: 2000, merge: 'restart' }) +
            contentControl({ tag: 'cell', content: cell(paragraph('One'), { width: 2000 }) }),
        ) +
        contentControl({
          tag: 'row',
          content: row(
            cell(paragraph(''), { width: 2000, merge: 'continue' }) + cell(paragraph('Two'), { width: 2000 }),
          ),
        }),
      [2000, 2000],
    ) +
    contentControl({ tag: 'block', title: 'A "block"', content: paragraph('Rich text') }) +
    paragraphOf(
      contentControl({ tag: 'text', kind: 'text', content: run('Plain') }) +
        contentControl({ tag: 'choice', kind: { dropdown: ['One', 'Two'] }, content: run('One') }) +
        contentControl({
          tag: 'date',
          kind: 'date',
          placeholder: true,
          content: run('Choose a date', '<w:rStyle w:val="PlaceholderText"/>'),
        }) +
        contentControl({ tag: 'locked', lock: 'sdtContentLocked', id: 7, content: run('Locked') }),
    ),
};

describe('a built document', () => {
  it('is valid when it holds nothing', async () => {
    expect(await openXmlErrors(docx({ body: '' }))).toEqual([]);
  });

  it('is valid when it holds everything the builder can write', async () => {
    expect(await openXmlErrors(docx(everything))).toEqual([]);
  });

  it('is valid without a styles and a numbering part', async () => {
    const bytes = docx({ body: paragraph('Text'), styles: false, numbering: false });
    expect(Object.keys(unzipSync(bytes))).not.toContain('word/styles.xml');
    expect(await openXmlErrors(bytes)).toEqual([]);
  });

  it('is the same bytes every time', () => {
    expect(docx(everything)).toEqual(docx(everything));
  });

  it('gives every content control an id of its own, and keeps one that was asked for', () => {
    const markup = strFromU8(unzipSync(docx(everything))['word/document.xml'] ?? new Uint8Array());
    const ids = [...markup.matchAll(/<w:sdtPr>.*?<w:id w:val="(.*?)"/g)].map((match) => match[1]);
    expect(ids).toHaveLength(7);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('7');
  });
});

describe('the Open XML validator', () => {
  it('finds the fault in a document that has one', async () => {
    const errors = await openXmlErrors(docx({ body: '<w:p><w:r><w:nonsense/></w:r></w:p>' }));
    expect(errors.map((error) => error.errorType)).toEqual(['Schema']);
  });

  it('says so when a file cannot be opened', async () => {
    const errors = await openXmlErrors(Uint8Array.of(1, 2, 3));
    expect(errors.map((error) => error.errorType)).toEqual(['Exception']);
  });
});
