// The handbook's boxes: filled where they stand, brought level with the framework, and given a field where there is no room.
import { actionStrings } from '../../../src/app/actions/strings';
import type { BoxState } from '../../../src/app/session/session-state';
import { handbookBoxes, type HandbookBox } from '../../../src/handbook/boxes';
import { coreFramework } from '../../../src/handbook/framework';
import { comment, commented, docx, heading, hyperlink, paragraph } from '../../documents/docx';
import { expected } from '../../documents/expected';
import { openXmlErrors } from '../../documents/validate';
import { partOf } from '../../sharing/copies';
import { paragraphsIn } from '../../../src/stand-in/tree/blocks';
import { paragraphText } from '../../../src/stand-in/tree/text';
import { open } from '../../stand-in/pane';
import { bytesOf, linesOf, reopened, typeIn } from '../document';
import { DocumentAndPanel } from '../document-and-panel';
import { fieldOf, pass, saidBy, started, whenDone, withFakeTime, write } from '../panel';

withFakeTime();

const boxCases = Object.entries(expected).flatMap(([file, { boxes }]) =>
  boxes && file !== 'handbook.docx' ? [[file, boxes] as const] : [],
);
const boxOf = (id: string): HandbookBox => handbookBoxes.find((box) => box.id === id)!;
const own = (file: string) => open(bytesOf(`test/documents/own/${file}`), file);
const handbook = () => open(bytesOf('assets/samples/handbook.docx'), 'handbook.docx');

type Opened = Awaited<ReturnType<typeof started>>;

async function readBoxes({ session }: Opened): Promise<readonly BoxState[]> {
  expect((await whenDone(session.readBoxes())).ok).toBe(true);
  return session.current().boxes?.all ?? [];
}
const kindOf = ({ session }: Opened, id: string) => session.current().boxes?.all.find(({ box }) => box.id === id)?.kind;

test.each(boxCases)('%s: each box is found where it stands, with what it says', async (file, boxes) => {
  const docx = own(file);
  const before = linesOf(docx);
  const found = await readBoxes(await started(docx));
  expect(Object.fromEntries(found.map(({ box, kind, field }) => [box.id, { kind, text: field.text }]))).toEqual(boxes);
  expect(linesOf(docx)).toEqual(before);
});

test('the handbook, from its first box to its last stem: filled, saved, opened elsewhere, and all of it there', async () => {
  const docx = handbook();
  const before = linesOf(docx);
  const panel = await started(docx);
  await readBoxes(panel);

  // The first box is a text box: a field is put below it, and filled.
  expect(kindOf(panel, 'box-first-draft')).toBe('text box');
  expect((await whenDone(panel.session.putBoxField('box-first-draft'))).ok).toBe(true);
  expect(kindOf(panel, 'box-first-draft')).not.toBe('text box');
  const filled = ['box-first-draft', 'box-approach', 'box-evidence-purpose', 'box-deeper-use', 'box-starting-points'];
  await write(panel, Object.fromEntries(filled.map((id) => [id, `Our words for ${id}\nand a second line`])));

  // The framework goes under the appendix, and every stem is answered.
  expect((await whenDone(panel.session.insertFramework('appendix'))).ok).toBe(true);
  expect(saidBy(panel)).toContain(actionStrings.placed['under the appendix']);
  await write(panel, Object.fromEntries(coreFramework.map(({ id }) => [id, `Our answer for ${id}`])));

  // The boxes that say the same are brought level.
  await readBoxes(panel);
  for (const id of ['box-question', 'box-sub-questions']) await whenDone(panel.session.copyToBox(id));
  const expectLevel = (where: Opened): void => {
    for (const id of ['question', 'sub-questions'])
      expect(fieldOf(where, `box-${id}`)).toMatchObject({ inDocument: `Our answer for ${id}`, syncState: 'in sync' });
  };
  expectLevel(panel);
  panel.close();

  const output = docx.save();
  expect(await openXmlErrors(output)).toEqual([]);
  expect(partOf(output, 'word/document.xml')).toContain('<w:txbxContent>'); // the text box is still there
  const elsewhere = await started(reopened(docx));
  await readBoxes(elsewhere);
  for (const id of filled) expect(fieldOf(elsewhere, id).text).toBe(`Our words for ${id}\nand a second line`);
  for (const { id } of coreFramework) expect(fieldOf(elsewhere, id).text).toBe(`Our answer for ${id}`);
  expectLevel(elsewhere);

  // Read by somebody without the panel, the words stand below their question, and the handbook's own lines are all still there, in order.
  const lines = linesOf(docx);
  let from = 0;
  for (const line of before.filter((one) => one.trim() !== '')) {
    const at = lines.indexOf(line, from);
    expect([at >= 0, line]).toEqual([true, line]);
    from = at + 1;
  }
  const at = lines.findIndex((line) => line.startsWith('Using a research based self-assessment tool'));
  expect(lines.slice(at + 1, at + 3)).toEqual(['Our words for box-approach', 'and a second line']);
});

test('a box is emptied again, and its room is as large as before', async () => {
  const docx = handbook();
  const filledLines = (): string[] => linesOf(docx).filter((line) => line !== '');
  const before = filledLines();
  const panel = await started(docx);
  await readBoxes(panel);
  for (const words of ['First thoughts\nSecond thoughts\nThird', 'Another', ''])
    await write(panel, { 'box-approach': words });
  expect(filledLines()).toEqual(before);
  await write(panel, { 'box-approach': 'Once more' });
  expect(linesOf(docx)).toContain('Once more');
});

test.each([
  ['a comment', (run: string) => commented(0, run), 'comment'],
  ['a link', (run: string) => hyperlink('home', run.replace(/<[^>]*>/g, '')), 'link'],
] as const)('words below the prompt that carry %s are not written over unasked', async (_, carrying, kind) => {
  const { prompt } = boxOf('box-first-draft');
  const words = paragraph('A first idea').replace(/<w:r>[^]*<\/w:r>/, carrying);
  const body = paragraph(prompt) + words + paragraph('') + heading('What comes next', 1);
  const made = docx({ body, comments: comment(0, 'Sam', 'Why?'), links: { home: 'https://school.example' } });
  const panel = await started(open(made));
  await readBoxes(panel);
  await write(panel, { 'box-first-draft': 'Another idea' });
  expect(fieldOf(panel, 'box-first-draft')).toMatchObject({ syncState: 'needs confirmation', carries: [kind] });
  await whenDone(panel.session.consent('box-first-draft', 'below'));
  expect(fieldOf(panel, 'box-first-draft')).toMatchObject({
    syncState: 'in sync',
    inDocument: 'A first idea\nAnother idea',
  });
});

test('what a colleague types below the prompt is in the panel, and is not written over', async () => {
  const docx = own('box-paragraph.docx');
  const panel = await started(docx);
  const empty = (await readBoxes(panel)).find(({ box, field }) => field.text === '' && !box.sameAs);
  if (!empty) throw new Error('The document has no empty box');
  const { id } = empty.box;
  panel.session.type(id, 'From the panel');
  const { prompt, more = [] } = boxOf(id);
  typeIn(docx, { paragraph: prompt.slice(0, 30), after: 1 + more.length }, 'From a colleague');
  panel.session.leave(id);
  await pass(5000);
  expect(fieldOf(panel, id)).toMatchObject({ syncState: 'conflict', otherVersion: 'From a colleague' });
  await whenDone(panel.session.settle(id, 'both'));
  expect(linesOf(docx)).toEqual(expect.arrayContaining(['From a colleague', 'From the panel']));
});

test('a box that is written on and left while the framework is written gets its last words, and no second version of them', async () => {
  const document = await DocumentAndPanel.open(bytesOf('assets/samples/handbook.docx'));
  const { session } = document;
  await document.done(session.insertFramework('appendix'));
  await document.done(session.readBoxes());
  session.type('goal', 'Reading');
  session.type('box-approach', 'Old words');
  document.beforeBatch = () => {
    document.beforeBatch = null;
    session.type('box-approach', 'New words');
    session.leave('box-approach');
  };
  await document.ended(session.tryAgain('goal')); // sends all that waits
  await pass(10_000);
  expect(document.state.boxes?.all.find(({ box }) => box.id === 'box-approach')?.field).toMatchObject({
    syncState: 'in sync',
    text: 'New words',
  });
  expect(document.text().filter((line) => line.includes(' words'))).toEqual(['New words']);
});

test('a box that somebody takes out keeps its words on the screen and on the device while they are nowhere else', async () => {
  const docx = handbook();
  const panel = await started(docx);
  await readBoxes(panel);
  panel.host.setFault({ batch: 'every', kind: 'refused' });
  await write(panel, { 'box-approach': 'Words that did not arrive' });
  panel.host.setFault(null);
  for (const key of Object.keys(panel.stored)) panel.stored.removeItem(key);
  const { prompt } = boxOf('box-approach');
  const before = docx.body.cloneNode(true);
  for (const one of [...paragraphsIn(docx.body)].filter((paragraph) =>
    paragraphText(paragraph).startsWith(prompt.slice(0, 30)),
  ))
    one.parentNode?.removeChild(one);
  docx.changed();
  const boxes = await readBoxes(panel);
  expect(boxes.map(({ box }) => box.id)).toEqual(handbookBoxes.map(({ id }) => id));
  expect(fieldOf(panel, 'box-approach')).toMatchObject({ syncState: 'missing', text: 'Words that did not arrive' });
  expect(JSON.stringify(panel.stored)).toContain('Words that did not arrive');
  expect((await whenDone(panel.session.removeAddIn())).ok).toBe(false);

  // Undone in Word: the words go where they were to go.
  while (docx.body.firstChild) docx.body.removeChild(docx.body.firstChild);
  while (before.firstChild) docx.body.appendChild(before.firstChild);
  docx.changed();
  await readBoxes(panel);
  await pass(10_000);
  expect(fieldOf(panel, 'box-approach')).toMatchObject({ syncState: 'in sync', text: 'Words that did not arrive' });
  expect(linesOf(docx)).toContain('Words that did not arrive');
});
