// Showing words in the document: the first of several that stand there are selected.
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

test('the surest words are selected where they stand, and the next where those do not', async () => {
  const pane = opened('Billy reads.', 'We help Billy in Year 4.');
  const gateway = new WordGateway();
  expect(await showWords(gateway, ['help Billy in Year 4', 'Billy'])).toEqual({ ok: true, value: undefined });
  expect(await selected(pane)).toBe('help Billy in Year 4');
  expect(await showWords(gateway, ['Billy at home', 'Billy'])).toEqual({ ok: true, value: undefined });
  expect(await selected(pane)).toBe('Billy');
});

test('a caret is a letter like others, and of a long text the beginning is looked for', async () => {
  const long = `One ^ two ${'and so on '.repeat(60)}`;
  const pane = opened('Before', long);
  expect(await showWords(new WordGateway(), [long])).toEqual({ ok: true, value: undefined });
  expect(long.startsWith(await selected(pane))).toBe(true);
  expect((await selected(pane)).length).toBeGreaterThan(100);
});

test('where none stands in the body, the cursor stays, and that is said', async () => {
  const pane = opened('Reading went up.');
  const before = await selected(pane);
  for (const candidates of [['Billy'], [''], []])
    expect(await showWords(new WordGateway(), candidates)).toMatchObject({ ok: false, failure: { kind: 'gone' } });
  expect(await selected(pane)).toBe(before);
});
