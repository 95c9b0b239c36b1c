// Showing words in the document: the first of several that stand there are selected, and nothing beside them.
import { WordGateway } from '../../../src/word/gateway/gateway';
import { showWords } from '../../../src/word/places/show-words';
import { docx, paragraph } from '../../documents/docx';
import { openGenuine, type GenuinePane } from '../../stand-in/genuine';

function opened(...lines: readonly string[]): GenuinePane {
  const pane = openGenuine(docx({ body: lines.map((line) => paragraph(line)).join('') }));
  Object.assign(globalThis, { Word: { run: pane.run } });
  return pane;
}
const selected = ({ run }: GenuinePane): Promise<string> =>
  run(async (context) => {
    const range = context.document.getSelection();
    range.load('text');
    await context.sync();
    return range.text;
  });

const done = { ok: true, value: undefined };

test('the surest words are selected where they stand, and the next where those do not', async () => {
  const pane = opened('Billy reads.', 'We help Billy in Year 4.');
  const gateway = new WordGateway();
  expect(await showWords(gateway, [{ words: 'help Billy in Year 4' }, { words: 'Billy' }])).toEqual(done);
  expect(await selected(pane)).toBe('help Billy in Year 4');
  expect(await showWords(gateway, [{ words: 'Billy at home' }, { words: 'Billy' }])).toEqual(done);
  expect(await selected(pane)).toBe('Billy');
});

/** What the document says after a person typed over what is selected. */
async function typedOver({ run }: GenuinePane, words: string): Promise<string> {
  return run(async (context) => {
    context.document.getSelection().insertText(words, 'Replace');
    context.document.body.load('text');
    await context.sync();
    return context.document.body.text;
  });
}

test('of words within others only they are selected, where those others stand: what is typed over them leaves the sentence', async () => {
  const pane = opened('Mrs Okafor reads.', 'This is ages and Mrs Okafor’s reading notes.', 'Mrs Okafor comes.');
  const within = 'is ages and Mrs Okafor’s reading notes.';
  expect(await showWords(new WordGateway(), [{ words: 'Mrs Okafor', within }, { words: 'Mrs Okafor' }])).toEqual(done);
  expect(await selected(pane)).toBe('Mrs Okafor');
  expect(await typedOver(pane, 'The teacher')).toMatch(
    /^Mrs Okafor reads\.\sThis is ages and The teacher’s reading notes\.\sMrs Okafor comes\.$/,
  );
});

test('… also where their letters stand in a word before them', async () => {
  const pane = opened('Also Alan and Al read.');
  const within = 'Also Alan and Al read.';
  expect(await showWords(new WordGateway(), [{ words: 'Al', within: within, nth: 2 }])).toEqual(done);
  expect(await typedOver(pane, 'Boy 1')).toBe('Also Alan and Boy 1 read.');
});

test('where the words around them have changed since, they are looked for by themselves', async () => {
  const pane = opened('We help Billy now.');
  expect(
    await showWords(new WordGateway(), [{ words: 'Billy', within: 'help Billy in Year 4' }, { words: 'Billy' }]),
  ).toEqual(done);
  expect(await selected(pane)).toBe('Billy');
});

test('a caret is a letter like others, and of a long text the beginning is looked for', async () => {
  const long = `One ^ two ${'and so on '.repeat(60)}`;
  const pane = opened('Before', long);
  expect(await showWords(new WordGateway(), [{ words: long }])).toEqual(done);
  expect(long.startsWith(await selected(pane))).toBe(true);
  expect((await selected(pane)).length).toBeGreaterThan(100);
});

test('where none stands in the body, the cursor stays, and that is said', async () => {
  const pane = opened('Reading went up.');
  const before = await selected(pane);
  for (const candidates of [[{ words: 'Billy' }], [{ words: '' }], [{ words: 'Billy', within: 'See Billy' }], []])
    expect(await showWords(new WordGateway(), candidates)).toMatchObject({ ok: false, failure: { kind: 'gone' } });
  expect(await selected(pane)).toBe(before);
});
