// Text boxes: the API does not see into them, gives them whole as OOXML, and does not lose them with the words beside them.
import {
  cell,
  contentControl,
  docx,
  paragraph,
  paragraphOf,
  row,
  run,
  table,
  tableOf,
  textBox,
} from '../../documents/docx';
import { openXmlErrors } from '../../documents/validate';
import { count, open } from '../pane';
import { type GenuinePane, openGenuine } from '../genuine';

const inside =
  paragraph('boxed words') +
  table([['boxed cell']]) +
  contentControl({ tag: 'boxed', content: paragraph('boxed control') });
const box = textBox({ block: inside, widthCm: 8, heightCm: 3, belowCm: 0 });
/** The same as older programs write it: as VML alone. */
const office = 'urn:schemas-microsoft-com:office';
const vml = `xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="${office}:office" xmlns:w10="${office}:word"`;
const older = /<w:pict>.*<\/w:pict>/.exec(box)![0].replace('<w:pict>', `<w:pict ${vml}>`);
const inLine = box
  .replace(/wp:anchor [^>]*>/, 'wp:inline distT="0" distB="0" distL="0" distR="0">')
  .replace('</wp:anchor>', '</wp:inline>');

const forms: [string, string][] = [
  ['a drawing with its older twin', box],
  ['an older box alone', `<w:r>${older}</w:r>`],
];
const opened = (anchored: string, tail = 'after'): GenuinePane =>
  openGenuine(
    docx({
      body:
        paragraphOf(run('before ') + anchored + run(tail)) + table([['cell']], { header: false }) + paragraph('end'),
    }),
  );

describe.each(forms)('%s', (_what, anchored) => {
  it('is not part of paragraphs, tables, text, controls or search', async () => {
    const seen = await opened(anchored).run(async (context) => {
      const { body } = context.document;
      const { paragraphs, tables, contentControls } = body;
      const found = body.search('boxed');
      const range = paragraphs.getFirst().getRange();
      for (const each of [body, range, paragraphs, found]) each.load('text');
      tables.load('values');
      contentControls.load('tag');
      await context.sync();
      return [
        paragraphs.items.map(({ text }) => text),
        tables.items.length,
        body.text,
        range.text,
        found.items.length,
        contentControls.items.length,
      ];
    });
    expect(seen).toEqual([['before after', 'cell', 'end'], 1, 'before after\rcell\rend', 'before after', 0, 0]);
  });

  it('is complete in the OOXML of the body, of its paragraph and of a range', async () => {
    const xmls = await opened(anchored).run(async (context) => {
      const { body } = context.document;
      const first = body.paragraphs.getFirst();
      const all = [body.getOoxml(), first.getOoxml(), body.getRange().getOoxml(), first.getRange('Content').getOoxml()];
      await context.sync();
      return all.map(({ value }) => value);
    });
    for (const xml of xmls) expect(xml.split('boxed words').length).toBe(anchored === box ? 3 : 2);
  });

  it.each<[string, (line: Word.Paragraph) => unknown, string]>([
    ['a new text', (line) => line.insertText('new', 'Replace'), 'new'],
    [
      'a new tail',
      (line) =>
        line.search('before').getFirst().getRange('After').expandTo(line.getRange('End')).insertText('', 'Replace'),
      'before',
    ],
    ['a deleted word', (line) => line.search('before after').getFirst().delete(), ''],
    ['a cleared paragraph', (line) => line.clear(), ''],
    ['more words', (line) => line.insertText('!', 'End'), 'before after!'],
    ['a line end', (line) => line.search('before ').getFirst().insertText('\n', 'After'), 'before '],
  ])('stays beside %s', async (_change, write, text) => {
    const pane = opened(anchored);
    await pane.run(async (context) => {
      write(context.document.body.paragraphs.getFirst());
      await context.sync();
    });
    expect(pane.lines()[0]).toBe(text);
    expect(count(pane.docx, 'txbxContent')).toBe(anchored === box ? 2 : 1);
    expect(pane.docx.main.documentElement!.textContent).toContain('boxed control');
  });
});

it('an inline text box is deleted with the text around it', async () => {
  const pane = opened(inLine);
  await pane.run(async (context) => {
    context.document.body.paragraphs.getFirst().insertText('new', 'Replace');
    await context.sync();
  });
  expect(count(pane.docx, 'txbxContent')).toBe(0);
});

it('a floating text box is deleted with the paragraph it is anchored to', async () => {
  const pane = opened(box);
  await pane.run(async (context) => {
    context.document.body.paragraphs.getFirst().delete();
    await context.sync();
  });
  expect(count(pane.docx, 'txbxContent')).toBe(0);
});

it('a text box can be inserted into a document without one, which stays valid', async () => {
  const xml = await opened(box).run(async (context) => {
    const all = context.document.body.getOoxml();
    await context.sync();
    return all.value;
  });
  const pane = openGenuine(docx({ body: tableOf(row(cell(paragraph('a'))), [5000]) + paragraph('b') }));
  await pane.run(async (context) => {
    context.document.body.insertOoxml(xml, 'End');
    await context.sync();
  });
  expect(count(pane.docx, 'txbxContent')).toBe(2);
  const choice = open(pane.docx.save()).main.getElementsByTagName('mc:Choice')[0]!;
  expect(choice.lookupNamespaceURI(choice.getAttribute('Requires'))).toContain('wordprocessingShape');
  expect(await openXmlErrors(pane.docx.save())).toEqual([]);
}, 30_000);
