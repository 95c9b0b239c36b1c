// Searching through the genuine library: what is found, where, and that what is found can be worked on.
import fc from 'fast-check';
import {
  cell,
  contentControl,
  docx,
  hyperlink,
  inserted,
  paragraph,
  paragraphOf,
  row,
  run,
  table,
  tableOf,
} from '../../documents/docx';
import { count, openPane } from '../pane';
import { errorCode, openGenuine } from '../genuine';

type Searchable = Pick<Word.Body, 'search'>;

const found = async (
  bytes: Uint8Array,
  text: string,
  options?: Parameters<Word.Body['search']>[1],
  where: (body: Word.Body) => Searchable = (body) => body,
): Promise<string[]> =>
  openGenuine(bytes).run(async (context) => {
    const places = where(context.document.body).search(text, options);
    places.load('text');
    await context.sync();
    return places.items.map((place) => place.text);
  });

describe('a search', () => {
  it('finds a text across runs, links, insertions and controls, ignoring case, and answers the text as written', async () => {
    const line =
      run('The Go', '<w:b/>') +
      hyperlink('l', 'al ') +
      inserted(1, 'A', 'of ') +
      contentControl({ content: run('school') }) +
      run('s');
    const bytes = docx({
      body: paragraphOf(line) + paragraph('the goal of schools'),
      links: { l: 'https://example.org/' },
    });
    expect(await found(bytes, 'goal of school')).toEqual(['Goal of school', 'goal of school']);
    expect(await found(bytes, 'Goal of school', { matchCase: true })).toEqual(['Goal of school']);
  });

  it('matches within one paragraph only, and takes punctuation literally', async () => {
    const bytes = docx({ body: paragraph('one') + paragraph('two (a.b)') });
    expect(await found(bytes, 'onetwo')).toEqual([]);
    expect(await found(bytes, 'one\rtwo')).toEqual([]);
    expect(await found(bytes, '(a.b)')).toEqual(['(a.b)']);
    expect(await found(bytes, '(axb)')).toEqual([]);
  });

  it.each([
    ['whole words', 'school', { matchWholeWord: true }, ['school', 'School']],
    ['beginnings of words', 'school', { matchPrefix: true }, ['school', 'school', 'School']],
    ['ends of words', 'school', { matchSuffix: true }, ['school', 'school', 'School']],
    ['without regard to punctuation', 'schools School', { ignorePunct: true }, ['schools. School']],
    ['without regard to blanks', 'pre school', { ignoreSpace: true }, ['preschool']],
    ['without regard to either', 'sschool', { ignorePunct: true, ignoreSpace: true }, ['s. School']],
    ['nothing where all of it is ignored', '. ', { ignorePunct: true, ignoreSpace: true }, []],
  ])('%s', async (_what, text, options, expected) => {
    expect(await found(docx({ body: paragraph('A school, preschool, schools. School!') }), text, options)).toEqual(
      expected,
    );
  });

  it('supports caret codes for single characters, and refuses other codes', async () => {
    const bytes = docx({ body: paragraph('2^3 = 8^') });
    expect(await found(bytes, '2^^3')).toEqual(['2^3']);
    const coded = docx({
      body: '<w:p><w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three\u00a0four</w:t></w:r></w:p>',
    });
    expect(await found(coded, 'one^ltwo^tthree^sfour')).toEqual(['one\vtwo\tthree\u00a0four']);
    expect(await errorCode(found(bytes, '^p'))).toBe('NotImplemented');
  });

  it('refuses a text of more than 255 characters and an empty one', async () => {
    const bytes = docx({ body: paragraph('x'.repeat(300)) });
    expect(await found(bytes, 'x'.repeat(255))).toHaveLength(1);
    expect(await errorCode(found(bytes, 'x'.repeat(256)))).toBe('SearchStringInvalidOrTooLong');
    expect(await errorCode(found(bytes, ''))).toBe('InvalidArgument');
  });

  it.each<[string, (body: Word.Body) => Searchable, string[]]>([
    ['a body', (body) => body, ['a', 'A', 'a', 'a', 'a']],
    ['a paragraph', (body) => body.paragraphs.getFirst(), ['a', 'A']],
    [
      'a range',
      (body) => body.search('x').getFirst().getRange('After').expandTo(body.paragraphs.getFirst().getRange('End')),
      ['A'],
    ],
    ['a control', (body) => body.contentControls.getFirst(), ['a']],
    ['a table', (body) => body.tables.getFirst(), ['a', 'a']],
    ['a row', (body) => body.tables.getFirst().rows.getFirst(), ['a']],
  ])('of %s stays in it', async (_what, where, expected) => {
    const control = contentControl({ content: run('(a)') });
    const rows =
      row(cell(paragraph('ba')) + cell(paragraph('')), {}) + row(cell(paragraph('')) + cell(paragraph('ab')));
    const bytes = docx({
      body: paragraph('a x A') + paragraphOf(run('b') + control + run('b')) + tableOf(rows, [100, 100]) + paragraph(''),
    });
    expect(await found(bytes, 'a', {}, where)).toEqual(expected);
  });

  it('without a match: getFirst fails and getFirstOrNullObject is a null object', async () => {
    const pane = openGenuine(docx({ body: paragraph('a') }));
    const isNull = pane.run(async (context) => {
      const first = context.document.body.search('b').getFirstOrNullObject();
      first.load('text');
      await context.sync();
      return first.isNullObject;
    });
    expect(await isNull).toBe(true);
    const first = pane.run(async (context) => {
      context.document.body.search('b').getFirst().load('text');
      await context.sync();
    });
    expect(await errorCode(first)).toBe('ItemNotFound');
  });

  it('answers the older Search call like _Search2 without options', () => {
    const pane = openPane(docx({ body: table([['a b']]) + paragraph('b') }));
    const answer = pane.ask<{ _Items: { Text: string }[] }>((b) =>
      b.load(b.call(b.reach('Body'), 'Search', 'b', null), 'text'),
    );
    expect(answer._Items.map(({ Text }) => Text)).toEqual(['b', 'b']);
  });
});

describe('a search result', () => {
  it('follows its text when text is inserted before it, within a batch and across batches', async () => {
    const pane = openGenuine(docx({ body: paragraph('(one two one)') }));
    await pane.run(async (context) => {
      const places = context.document.body.search('one');
      places.load('text');
      context.document.body.insertText('one zero ', 'Start');
      await context.sync();
      expect(places.items.map(({ text }) => text)).toEqual(['one', 'one']);
      places.items[0]!.insertText('1', 'Replace');
      places.items[1]!.font.bold = true;
      await context.sync();
    });
    expect(pane.lines()).toEqual(['one zero (1 two one)']);
    expect(count(pane.docx, 'b')).toBe(1);
  });

  it('lists every occurrence once, without overlaps', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abB .') }),
        fc.string({ unit: fc.constantFrom(...'ab .'), minLength: 1 }),
        (text, wanted) => {
          const pane = openPane(docx({ body: paragraph(text) }));
          const answer = pane.ask<{ _Items: { Text: string }[] }>((b) =>
            b.load(b.call(b.reach('Body'), 'Search', wanted), 'text'),
          );
          expect(answer._Items).toHaveLength(text.toLowerCase().split(wanted).length - 1);
          for (const { Text } of answer._Items) expect(Text.toLowerCase()).toBe(wanted);
        },
      ),
      { numRuns: 60 },
    );
  });
});
