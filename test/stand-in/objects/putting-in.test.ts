// What a script puts into a document besides text: tables, controls, breaks, pictures, files; and taking all out. Through the genuine library.
import { cell, contentControl, docx, paragraph, paragraphOf, row, run, tableOf } from '../../documents/docx';
import { png } from '../../../assets/samples/png';
import { openXmlErrors } from '../../documents/validate';
import { errorCode, openGenuine, type GenuinePane } from '../genuine';

const markup = ({ docx: { parts } }: GenuinePane): string => new TextDecoder().decode(parts.bytes('word/document.xml'));
const two = (): GenuinePane => openGenuine(docx({ body: paragraph('one') + paragraph('two words') }));
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const done = async (
  pane: GenuinePane,
  job: (body: Word.Body, context: Word.RequestContext) => void,
): Promise<string> => {
  const code = await errorCode(
    pane.run(async (context) => {
      job(context.document.body, context);
      await context.sync();
    }),
  );
  expect(await openXmlErrors(pane.docx.save())).toEqual([]);
  return code;
};

describe('a table', () => {
  it('is put at the start, with its texts', async () => {
    const pane = two();
    expect(await done(pane, (body) => body.insertTable(2, 2, 'Start', [['a', 'b'], ['c']]))).toBe('none');
    expect(pane.lines()).toEqual(['a', 'b', 'c', '', 'one', 'two words']);
  });

  it('is put beside a paragraph, a range and a table, from which a paragraph parts it', async () => {
    const pane = two();
    await done(pane, (body) => {
      const table = body.paragraphs.getFirst().insertTable(1, 1, 'After', [['first']]);
      table.insertTable(1, 1, 'After', [['second']]);
      body.paragraphs
        .getLast()
        .getRange()
        .insertTable(1, 1, 'After', [['third']]);
    });
    expect(pane.lines()).toEqual(['one', 'first', '', 'second', 'two words', 'third', '']);
  });

  it('does not take more texts than it has cells', async () => {
    expect(await done(two(), (body) => body.insertTable(1, 1, 'End', [['a', 'b']]))).toBe('InvalidArgument');
    expect(await done(two(), (body) => body.insertTable(0, 1, 'End', []))).toBe('InvalidArgument');
  });
});

describe('a content control', () => {
  it('is put around a paragraph, a table, some words and a whole body', async () => {
    const pane = openGenuine(
      docx({ body: paragraph('some words here') + tableOf(row(cell(paragraph('in it'))), [2000]) + paragraph('end') }),
    );
    await done(pane, (body) => {
      body.search('words').getFirst().insertContentControl().tag = 'words';
      body.paragraphs.getFirst().insertContentControl().tag = 'paragraph';
      body.tables.getFirst().insertContentControl().tag = 'table';
      body.insertContentControl().tag = 'body';
    });
    const read = await pane.run(async (context) => {
      const all = context.document.contentControls;
      all.load('items/tag,items/text');
      await context.sync();
      return all.items.map(({ tag, text }) => [tag, text]);
    });
    expect(read).toEqual([
      ['body', 'some words here\rin it\rend'],
      ['paragraph', 'some words here'],
      ['words', 'words'],
      ['table', 'in it'],
    ]);
  });

  it('around nothing shows its placeholder', async () => {
    const pane = openGenuine(docx({ body: paragraph('') }));
    await done(pane, (body) => body.paragraphs.getFirst().insertContentControl());
    expect(pane.lines()).toEqual(['Click or tap here to enter text.']);
    expect(markup(pane)).toContain('<w:showingPlcHdr/>');
  });

  it('does not begin inside another one and end outside it', async () => {
    const pane = openGenuine(
      docx({ body: paragraphOf(run('a ') + contentControl({ tag: 't', content: run('bcd') }) + run(' e')) }),
    );
    expect(await done(pane, (body) => body.search('cd e').getFirst().insertContentControl())).toBe('GeneralException');
  });
});

describe('a break', () => {
  it('of a line or a page stands in a paragraph of its own', async () => {
    const pane = two();
    await done(pane, (body) => {
      body.paragraphs.getFirst().insertBreak('Page', 'After');
      body.paragraphs.getLast().getRange().insertBreak('Line', 'Before');
      body.insertBreak('Page', 'End');
    });
    expect(pane.lines()).toEqual(['one', '\f', '\v', 'two words', '\f']);
  });

  it('of a section ends it: what follows begins anew, on paper of the same size', async () => {
    const pane = two();
    await done(pane, (body) => {
      body.paragraphs.getFirst().insertBreak('SectionContinuous', 'After');
      body.insertBreak('SectionOdd', 'End');
    });
    const sections = markup(pane).match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
    expect(sections.map((one) => /<w:type w:val="(\w+)"/.exec(one)?.[1])).toEqual([undefined, 'continuous', 'oddPage']);
    expect(sections.every((one) => one.includes('<w:pgSz w:w="11906" w:h="16838"/>'))).toBe(true);
    expect(pane.lines()).toEqual(['one', '', 'two words', '', '']);
  });

  it('of a section cannot stand in a table', async () => {
    const pane = openGenuine(docx({ body: tableOf(row(cell(paragraph('in it'))), [2000]) + paragraph('') }));
    expect(await done(pane, (body) => body.paragraphs.getFirst().insertBreak('SectionNext', 'After'))).toBe(
      'GeneralException',
    );
    expect(pane.lines()).toEqual(['in it', '']);
  });
});

describe('a picture and a file', () => {
  it('come into the body where they are asked for', async () => {
    const pane = two();
    const picture = png(4, 4, () => [1, 2, 3]);
    const code = await done(pane, (body) => {
      body.insertInlinePictureFromBase64(base64(picture), 'Start').altTextDescription = 'A hall';
      body.insertFileFromBase64(base64(docx({ body: paragraph('from the file') })), 'End');
    });
    expect(code).toBe('none');
    expect(pane.lines()).toEqual(['one', 'two words', 'from the file', '']);
    const described = await pane.run(async (context) => {
      const { inlinePictures } = context.document.body;
      inlinePictures.load('items/altTextDescription');
      await context.sync();
      return inlinePictures.items.map((one) => one.altTextDescription);
    });
    expect(described).toEqual(['A hall']);
  });

  it('that are none are refused', async () => {
    expect(await done(two(), (body) => body.insertFileFromBase64(base64(new Uint8Array([1, 2])), 'End'))).toBe(
      'GeneralException',
    );
    expect(await done(two(), (body) => body.insertFileFromBase64('€', 'End'))).toBe('InvalidArgument');
  });
});

describe('clear', () => {
  it('leaves a body one empty paragraph, a range its paragraph, and a control its placeholder', async () => {
    const pane = openGenuine(
      docx({
        body:
          paragraph('one two') + contentControl({ tag: 't', content: paragraphOf(run('in it')) }) + paragraph('end'),
      }),
    );
    await done(pane, (body, context) => {
      body.search('one ').getFirst().clear();
      context.document.contentControls.getFirst().clear();
    });
    expect(pane.lines()).toEqual(['two', 'Click or tap here to enter text.', 'end']);
    await done(pane, (body) => body.clear());
    expect(pane.lines()).toEqual(['']);
  });

  it('marks what it takes where changes are tracked, and leaves what is locked', async () => {
    const tracked = openGenuine(docx({ body: paragraph('one'), trackChanges: true }));
    await done(tracked, (body) => body.clear());
    expect(markup(tracked)).toContain('<w:delText');
    const locked = openGenuine(
      docx({
        body: contentControl({ tag: 't', lock: 'contentLocked', content: paragraphOf(run('mine')) }) + paragraph(''),
      }),
    );
    expect(await done(locked, (body) => body.clear())).toBe('AccessDenied');
    expect(locked.lines()[0]).toBe('mine');
  });
});
