// A document that cannot be changed, two people at once, and a panel that goes at a bad moment: what was typed is kept, what cannot be done is said, and it arrives when it can.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sessionStrings } from '../../../src/app/session/strings';
import { wordsToPutBack } from '../../../src/app/session/undo';
import type { Choice } from '../../../src/app/session/field-state';
import type { EditMode } from '../../../src/stand-in/wire/host';
import type { Surroundings } from '../../property/page';
import { DocumentAndPanel } from '../document-and-panel';
import { pass, withFakeTime } from '../panel';

withFakeTime();

const goalCell = (document: DocumentAndPanel): string => document.cells()[1]?.[1]?.trim() ?? '';
async function withFramework(surroundings?: Surroundings): Promise<DocumentAndPanel> {
  const document = await DocumentAndPanel.open(undefined, surroundings);
  await document.frameworkWith({ goal: 'Reading for pleasure.' });
  return document;
}
const own = (file: string): Uint8Array => readFileSync(path.join(__dirname, '../../documents/own', file));

test.each<EditMode>(['read only', 'viewing', 'restricted'])(
  'a document that is %s is read, keeps what is typed on the device, and takes it when it opens',
  async (editMode) => {
    const document = await withFramework();
    document.setEditMode(editMode);
    await document.reloadPanel();
    expect(document.field('goal').text).toBe('Reading for pleasure.');
    await document.write('goal', 'Reading for pleasure, every day.');
    const question = 'How can reading aloud every day lead to more talk about books for children in Year 4?';
    await document.write('question', question);
    for (const field of ['goal', 'question'])
      expect(document.field(field).problem).toMatch(/Your words are kept here and on this device/);
    expect(document.field('goal').problem).toMatch(/cannot be changed at the moment\./);
    // What to do about it is said once, for all of them.
    expect(document.state.notices.map(({ text }) => text)).toEqual([sessionStrings.closed(true)]);
    expect(document.field('question').text).toBe(question);
    expect(goalCell(document)).toBe('Reading for pleasure.');

    // At the next start, with the document open to changes again, what was kept is offered, and goes in when the person says so.
    document.setEditMode('open');
    await document.reloadPanel();
    expect(document.field('goal')).toMatchObject({
      offered: true,
      problem: expect.stringContaining('and it is not in the document. Put it in, or let it go') as unknown,
    });
    expect(goalCell(document)).toBe('Reading for pleasure.');
    await document.ended(document.session.tryAgain('goal'));
    expect(goalCell(document)).toBe('Reading for pleasure, every day.');
  },
);

test('a document that was never saved, on a device that keeps nothing: the panel says so once, and the answers are in the document', async () => {
  const document = await withFramework({ url: '', storageRefused: true });
  expect(goalCell(document)).toBe('Reading for pleasure.');
  expect(document.state.notices.filter(({ text }) => text === sessionStrings.noDevice)).toHaveLength(1);
});

describe('on a device that keeps nothing, no message promises that it does', () => {
  const promised = /on this device\./;
  const onlyHere = /kept only while this panel is open\./;
  const refusing = { storageRefused: true };

  test('where the document cannot be changed', async () => {
    const document = await withFramework(refusing);
    document.setEditMode('read only');
    await document.write('goal', 'Reading for pleasure, every day.');
    expect(document.field('goal').problem).toMatch(onlyHere);
    expect(document.field('goal').problem).not.toMatch(promised);
    expect(document.notice('edit mode')?.text).toBe(sessionStrings.closed(false));
    expect(sessionStrings.closed(false)).toMatch(onlyHere);
    expect(sessionStrings.closed(false)).not.toMatch(promised);
    expect(document.state.onDevice).toBe(false); // what is said under an answer goes by it
  });

  test('where the notes could not be stored with the document', async () => {
    const document = await DocumentAndPanel.open(undefined, refusing);
    document.setFault({ call: 'AddDataPart', kind: 'refused' });
    await document.write('goal', 'Reading for pleasure.');
    expect(document.notice('record')?.text).toMatch(onlyHere);
    expect(document.notice('record')?.text).not.toMatch(promised);
  });

  test('where the panel itself went wrong', async () => {
    const document = await withFramework(refusing);
    expect(await document.ended(document.session.unexpected(new Error('Ours.')))).toMatch(onlyHere);
    expect(document.notice('panel')?.text).not.toMatch(promised);
  });
});

test('after a mistake of the panel’s own it says whether the document was read again', async () => {
  const document = await withFramework();
  const said = () => document.ended(document.session.unexpected(new Error('Ours.')));
  expect(await said()).toMatch(/kept here and on this device\. The document was read again:/);
  document.setFault({ batch: 'every', kind: 'refused' });
  expect(await said()).toMatch(/The document was not read again, so what you see here may be out of date/);
  expect(document.notice('panel')?.text).not.toMatch(/was read again/);
  expect(document.state.onDevice).toBe(true);
});

// Both versions are shown, and each of the three choices is what the document then says.
test.each<[Choice, string]>([
  ['mine', 'Mine.'],
  ['theirs', 'Reading for pleasure. Theirs.'],
  ['both', 'Reading for pleasure. Theirs.\nMine.'],
])(
  'a colleague wrote there while the panel was typing: both versions are shown, “%s” settles it, and is undone',
  async (choice, settled) => {
    const document = await withFramework();
    document.session.type('goal', 'Mine.');
    document.coAuthorTypes({ paragraph: 'Reading for pleasure.' }, ' Theirs.');
    document.session.leave('goal');
    await pass(5000);
    expect(document.field('goal')).toMatchObject({
      syncState: 'conflict',
      text: 'Mine.',
      otherVersion: 'Reading for pleasure. Theirs.',
    });
    await document.ended(document.session.settle('goal', choice));
    expect(goalCell(document)).toBe(settled);
    expect(document.field('goal').text).toBe(settled);
    // What the choice put in can be taken back.
    if (choice !== 'theirs') await document.ended(document.session.undo());
    expect(goalCell(document)).toBe('Reading for pleasure. Theirs.');
  },
);

test('the panel undoes its last action, and its undo too; not over what a colleague wrote since', async () => {
  const document = await withFramework();
  await document.write('goal', 'Something quite different.');
  await document.ended(document.session.undo());
  expect(goalCell(document)).toBe('Reading for pleasure.');
  await document.ended(document.session.undo());
  expect(goalCell(document)).toBe('Something quite different.');
  expect(wordsToPutBack(document.state.lastAction, document.field('goal'))).toBe('Reading for pleasure.');
  document.coAuthorTypes({ paragraph: 'Something quite different.' }, ' Theirs.');
  await pass(5000);
  expect(document.field('goal').text).toBe('Something quite different. Theirs.');
  expect(wordsToPutBack(document.state.lastAction, document.field('goal'))).toBeNull();
});

test('while Word does not answer, the panel says so and keeps what is typed; when it does after all, all of it arrives', async () => {
  const document = await withFramework();
  document.setFault({ batch: 'next', kind: 'answer late', milliseconds: 13_000 });
  document.session.type('goal', 'Something quite different.');
  document.session.leave('goal');
  await pass(9000);
  expect(document.notice('waiting')).toBeUndefined();
  await pass(2000);
  expect(document.notice('waiting')?.text).toBe(sessionStrings.waiting);
  document.session.type('question', 'What happens when we read aloud?');
  await pass(3000);
  expect(document.notice('waiting')).toBeUndefined();
  await pass(5000);
  expect(document.text()).toContain('What happens when we read aloud?');
  expect(goalCell(document)).toBe('Something quite different.');
});

test('a panel that opens while Word does not answer says so, and promises nothing it cannot keep yet', async () => {
  const document = await DocumentAndPanel.open();
  await document.reloadPanel({ batch: 'next', kind: 'slow', milliseconds: 13_000 });
  await pass(6000);
  expect(document.notice('waiting')?.text).toBe(sessionStrings.waitingUnkept);
  expect(sessionStrings.waitingUnkept).toMatch(/Leave the panel open until it has answered/);
  await pass(3000);
  expect(document.state.phase).toBe('ready');
  expect(document.notice('waiting')).toBeUndefined();
});

test('what is typed while Word has not told of a school’s own table yet is kept on the device, and offered at the next start', async () => {
  const document = await DocumentAndPanel.open(own('own-two-columns.docx'));
  await document.done(document.session.adoptTable('found'));
  expect(document.notice('document')?.text).toMatch(/Nothing in the table was changed/);
  await document.reloadPanel({ batch: 'next', kind: 'slow', milliseconds: 30_000 });
  expect(document.state.phase).toBe('ready');
  document.session.type('goal', 'Typed while Word was silent.');
  await pass(1000);
  expect(document.keptOnDevice).toContain('Typed while Word was silent.');
  await document.reloadPanel();
  expect(document.state.framework).toBe('own');
  expect(document.state.fields.map(({ text }) => text)).toContain('Typed while Word was silent.');
});

test('nor are those lost that are typed before the words of such a start are back: both are kept, and shown to choose from', async () => {
  const document = await DocumentAndPanel.open(own('own-two-columns.docx'));
  await document.done(document.session.adoptTable('found'));
  const typed = ['Typed while Word was silent.', 'Typed while it was silent again.'];
  for (const text of typed) {
    await document.reloadPanel({ batch: 'next', kind: 'slow', milliseconds: 30_000 });
    document.session.type('goal', text);
    await pass(1000);
  }
  for (const text of typed) expect(document.keptOnDevice).toContain(text);
  await document.reloadPanel();
  const { text, otherVersion } = document.field('goal');
  expect([text, otherVersion]).toEqual([typed[1], typed[0]]);
});

test('undo in Word takes the panel’s words away, and the panel follows without writing them again', async () => {
  const document = await withFramework();
  await document.write('goal', 'Something quite different.');
  expect(document.undo()).toBe(true);
  document.placeCursor({ paragraph: 'Reading for pleasure.' });
  await pass(3000);
  expect(document.field('goal').text).toBe('Reading for pleasure.');
  const last = document.batchAhead(0);
  await pass(4000); // longer than the rest after which the panel saves
  await document.ended(document.session.readAgain());
  expect(goalCell(document)).toBe('Reading for pleasure.');
  const sent = document.batchesSince(last).flatMap(({ actions }) => actions);
  expect(sent).not.toEqual([]);
  expect(sent.filter((action) => /\.Insert/.test(action))).toEqual([]);
});

test('a colleague who types in another line of an answer keeps it, and so does the panel', async () => {
  const document = await withFramework();
  await document.write('goal', 'One line.\nAnother line.');
  document.plans.add({
    beforeBatch: document.batchAhead(2),
    place: { paragraph: 'Another line.' },
    text: ' Theirs.',
  });
  await document.write('goal', 'One line, changed.\nAnother line.');
  expect(document.field('goal').syncState).toBe('conflict');
  await document.ended(document.session.settle('goal', 'both'));
  expect(goalCell(document)).toContain('Theirs.');
  expect(goalCell(document)).toContain('One line, changed.');
});

const moments = (['before', 'after'] as const).flatMap((moment) => [1, 2].map((batch) => [moment, batch] as const));
const linesThatSay = (document: DocumentAndPanel, words: string): number =>
  document.text().filter((line) => line === words).length;

test.each(moments)(
  'a panel that goes just %s batch %i of a fill: the words are there, or offered at the next start, and stand there once',
  async (moment, batch) => {
    const document = await withFramework();
    document.plans.closePanelAt({ at: document.batchAhead(batch), moment });
    await document.write('goal', 'Written at a bad moment.');
    expect(document.isPanelOpen).toBe(false);
    await document.reloadPanel();
    expect(document.field('goal').text).toBe('Written at a bad moment.');
    if (goalCell(document) !== 'Written at a bad moment.') {
      expect(document.field('goal').offered).toBe(true);
      await document.ended(document.session.tryAgain('goal'));
    }
    expect(goalCell(document)).toBe('Written at a bad moment.');
    expect(linesThatSay(document, 'Written at a bad moment.')).toBe(1);
  },
);

test.each(moments)(
  'a panel that goes just %s batch %i of an insert: the framework stands there once in the end, with what was typed before',
  async (moment, batch) => {
    const document = await DocumentAndPanel.open();
    await document.write('goal', 'Typed before the framework.');
    document.plans.closePanelAt({ at: document.batchAhead(batch), moment });
    void document.session.insertFramework('end');
    await pass(5000);
    expect(document.isPanelOpen).toBe(false);
    await document.reloadPanel();
    if (document.state.framework === 'none') await document.done(document.session.insertFramework('end'));
    expect(goalCell(document)).toBe('Typed before the framework.');
    expect(linesThatSay(document, 'Typed before the framework.')).toBe(1);
  },
);

test.each(['AddDataPart', 'DeleteDataPart'] as const)(
  'a panel that goes while its notes are stored (%s) leaves one readable set of them',
  async (call) => {
    const document = await DocumentAndPanel.open();
    await document.frameworkWith({});
    document.plans.closePanelAt({ at: call, moment: 'after' });
    await document.write('goal', 'Reading for pleasure.');
    expect(document.isPanelOpen).toBe(false);
    await document.reloadPanel();
    expect(document.field('goal').text).toBe('Reading for pleasure.');
    expect(document.notice('record')).toBeUndefined();
  },
);
