// What a document says about itself, its sections with their headers and footers, and places in its text. Through the genuine library.
import { docx, paragraph } from '../../documents/docx';
import { openXmlErrors } from '../../documents/validate';
import { errorCode, openGenuine } from '../genuine';

describe('the properties of a document', () => {
  it('are read, and those of a person are written', async () => {
    const pane = openGenuine(docx({ body: paragraph('one'), title: 'Our plan', author: 'Head' }));
    const read = await pane.run(async (context) => {
      const { properties } = context.document;
      properties.set({ subject: 'Reading', company: 'A school' });
      properties.load('title,author,subject,company,creationDate,security');
      await context.sync();
      return properties.toJSON();
    });
    expect(read).toMatchObject({
      title: 'Our plan',
      author: 'Head',
      subject: 'Reading',
      company: 'A school',
      security: 0,
    });
    expect(await openXmlErrors(pane.docx.save())).toEqual([]);
  });

  it('of its own are added, changed, counted and taken out again', async () => {
    const pane = openGenuine(docx({ body: paragraph('one') }));
    const read = await pane.run(async (context) => {
      const { customProperties } = context.document.properties;
      customProperties.add('Count', 12);
      customProperties.add('Share', 0.5);
      customProperties.add('Open', true);
      customProperties.add('count', 'twelve');
      customProperties.getItem('Open').delete();
      customProperties.load('items/key,items/type,items/value');
      const none = customProperties.getItemOrNullObject('Nothing');
      const count = customProperties.getCount();
      await context.sync();
      return [
        customProperties.items.map(({ key, type, value }) => [key, type, value as unknown]),
        none.isNullObject,
        count.value,
      ];
    });
    expect(read).toEqual([
      [
        ['Count', 'String', 'twelve'],
        ['Share', 'Number', 0.5],
      ],
      true,
      2,
    ]);
    expect(await openXmlErrors(pane.docx.save())).toEqual([]);
  });

  it('of its own are at most 255 characters long', async () => {
    const job = openGenuine(docx({ body: paragraph('one') })).run(async (context) => {
      context.document.properties.customProperties.add('Long', 'x'.repeat(256));
      await context.sync();
    });
    expect(await errorCode(job)).toBe('InvalidArgument');
  });
});

describe('a section', () => {
  it('has headers and footers, those it has already and new ones', async () => {
    const pane = openGenuine(docx({ body: paragraph('one'), header: paragraph('School') }));
    const read = await pane.run(async (context) => {
      const section = context.document.sections.getFirst();
      const header = section.getHeader('Primary');
      header.insertParagraph('Plan', 'End');
      section.getFooter('FirstPage').insertText('Page one', 'Start');
      section.getFooter('EvenPages').insertText('Even', 'Start');
      header.load('text,type');
      const next = section.getNextOrNullObject();
      await context.sync();
      return [header.text, header.type, next.isNullObject];
    });
    expect(read).toEqual(['School\rPlan', 'Header', true]);
    const main = new TextDecoder().decode(pane.docx.parts.bytes('word/document.xml'));
    expect(main).toMatch(/<w:footerReference w:type="first"[^>]*>.*<w:titlePg\/>/);
    expect(await openXmlErrors(pane.docx.save())).toEqual([]);
  });

  it('that says nothing has the header of the one before', async () => {
    const read = await openGenuine(docx({ body: paragraph('one'), header: paragraph('School') })).run(
      async (context) => {
        context.document.body.insertBreak('SectionNext', 'End');
        await context.sync();
        const header = context.document.sections.getFirst().getNext().getHeader('Primary');
        header.load('text');
        await context.sync();
        return header.text;
      },
    );
    expect(read).toBe('School');
  });
});

describe('a stretch of text', () => {
  const texts = async (job: (body: Word.Body) => Word.RangeCollection): Promise<string[]> =>
    openGenuine(docx({ body: paragraph('One. Two words? ') + paragraph('Three') })).run(async (context) => {
      const ranges = job(context.document.body);
      ranges.load('text');
      await context.sync();
      return ranges.items.map(({ text }) => text);
    });

  it('is cut at marks that stay with what they end', async () => {
    expect(await texts((body) => body.getRange().getTextRanges(['.', '?'], true))).toEqual([
      'One.',
      'Two words?',
      'Three',
    ]);
    expect(await texts((body) => body.getRange().getTextRanges(['.'], false))).toEqual([
      'One.',
      ' Two words? ',
      'Three',
    ]);
  });

  it('is split at marks that go', async () => {
    expect(await texts((body) => body.paragraphs.getFirst().split([' '], true, true))).toEqual([
      'One.',
      'Two',
      'words?',
    ]);
    expect(await texts((body) => body.paragraphs.getFirst().split([' ']))).toEqual(['One. ', 'Two ', 'words? ']);
  });

  it.each([
    ['w?rds', ['words']],
    ['<T*>', ['Two', 'Three']],
    ['[!a-zA-Z ]', ['.', '?']],
    ['T[wh]', ['Tw', 'Th']],
    ['e{2}', ['ee']],
    ['Thr?@>', ['Three']],
    ['\\?', ['?']],
    ['one', []],
  ])('is found by the wildcards %s', async (wanted, found) => {
    expect(await texts((body) => body.search(wanted, { matchWildcards: true }))).toEqual(found);
  });

  it('is not found by wildcards that are none', async () => {
    const job = texts((body) => body.search('[ab', { matchWildcards: true }));
    expect(await errorCode(job)).toBe('GeneralException');
  });

  it('lies beside the next where a paragraph ends and the next begins', async () => {
    const read = await openGenuine(docx({ body: paragraph('one') + paragraph('two') })).run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      const [whole, words] = [first.getRange('Whole'), first.getRange('Content')];
      const second = first.getNext().getRange();
      const places = [whole, words].map((one) => one.compareLocationWith(second));
      await context.sync();
      return places.map(({ value }) => value);
    });
    expect(read).toEqual(['AdjacentBefore', 'Before']);
  });
});
