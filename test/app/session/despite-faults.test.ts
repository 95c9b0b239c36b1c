// Word refuses, stops half-way, or does it and the answer gets lost: a clear sentence, and nothing typed is lost or doubled. What a person reads
// and presses then is in the journeys; every other action × batch × fault is in the fault sweep.
import { sessionStrings } from '../../../src/app/session/strings';
import { coreFramework } from '../../../src/handbook/framework';
import { blankDocument } from '../../../src/stand-in/page/blank';
import type { OpenDocx } from '../../../src/stand-in/docx/open-docx';
import type { BatchFault, CommonCall } from '../../../src/stand-in/wire/fault';
import { cellsIn, linesOf, reopened } from '../document';
import { open } from '../../stand-in/pane';
import { fieldOf, pass, saidBy, started, whenDone, withFakeTime, write } from '../panel';

withFakeTime();

const kinds = ['refused', 'partly', 'answer lost'] as const;
const batchesAndKinds = [1, 2].flatMap((batch) => kinds.map((kind) => [batch, kind] as const));
const twoLines = 'A first line from the panel\nand a second';

type Opened = Awaited<ReturnType<typeof started>> & { readonly docx: OpenDocx };

const frameworks = ({ docx }: Opened): number => linesOf(docx).filter((line) => line === coreFramework[0]?.stem).length;
const goalCell = ({ docx }: Opened): string => cellsIn(docx)[1]?.[1]?.trim() ?? '';

async function onBlank(): Promise<Opened> {
  const docx = open(blankDocument());
  return { ...(await started(docx)), docx };
}
async function withFramework(answers: Readonly<Record<string, string>> = {}): Promise<Opened> {
  const panel = await onBlank();
  expect(await whenDone(panel.session.insertFramework('end'))).toEqual({ ok: true, value: undefined });
  await write(panel, answers);
  return panel;
}

/** Writes with a fault set; afterwards the words stand there once, at the latest after another try. */
async function fillDespite(panel: Opened, fault: BatchFault, text: string): Promise<void> {
  panel.host.setFault(fault);
  await write(panel, { goal: text });
  panel.host.setFault(null);
  const { syncState, problem, ...field } = fieldOf(panel, 'goal');
  expect([syncState, problem ?? '']).toEqual(
    syncState === 'in sync' ? ['in sync', ''] : ['not written', expect.stringContaining('Your words are kept here')],
  );
  expect(field.text).toBe(text);
  if (syncState === 'not written') await whenDone(panel.session.tryAgain('goal'));
  expect(goalCell(panel)).toBe(text);
}

test.each(batchesAndKinds)(
  'batch %i of the insert, %s: the framework stands there once, or the panel says it does not',
  async (batch, kind) => {
    const panel = await onBlank();
    await write(panel, { goal: 'Typed before the framework' });
    panel.host.setFault({
      batch: panel.batches() + batch,
      kind,
      once: true,
      ...(kind === 'partly' ? { action: 'InsertOoxml' } : {}),
    });
    const inserted = await whenDone(panel.session.insertFramework('end'));
    panel.host.setFault(null);
    const standing = frameworks(panel);
    expect([inserted.ok, standing]).toEqual([standing === 1, standing]);
    expect(saidBy(panel).filter((text) => text.includes('was not put in'))).toHaveLength(1 - standing);
    if (!inserted.ok) await whenDone(panel.session.insertFramework('end'));
    expect(frameworks(panel)).toBe(1);
    expect(goalCell(panel)).toBe('Typed before the framework');
  },
);

test.each(batchesAndKinds)('batch %i of a fill, %s: the words stand there once', async (batch, kind) => {
  const panel = await withFramework();
  for (const text of [twoLines, 'Another line\nand a second\nand a third'])
    await fillDespite(panel, { batch: panel.batches() + batch, kind, once: true }, text);
});

test('a rewrite that is cut off at any of its actions ends with the words there once', async () => {
  const [before, after] = ['one\ntwo\nthree\nfour', 'one\n2\n3\nthree\nfive\nsix'];
  const panel = await withFramework({ goal: before });
  panel.host.messages.length = 0;
  await write(panel, { goal: after });
  // Only what changes the document; a read that fails is the same as the write before it being the last.
  const actions = panel.host.messages.filter(({ kind }) => kind === 'batch')[1]?.actions ?? [];
  const changing = actions.flatMap((action, at) => (/\.(Insert\w+|Delete)\(\)$| =$/.test(action) ? [at] : []));
  expect(changing.length).toBeGreaterThan(4);
  for (const action of changing) {
    await write(panel, { goal: before });
    await fillDespite(panel, { batch: panel.batches() + 2, kind: 'partly', action, once: true }, after);
  }
});

test('a document that refuses every change says so, keeps what was typed, and takes it when it can', async () => {
  const words = 'Typed while it was closed';
  const panel = await withFramework();
  panel.host.setFault({ batch: 'every', kind: 'refused', code: 'AccessDenied' });
  await write(panel, { goal: words });
  expect(fieldOf(panel, 'goal').problem).toMatch(
    /cannot be changed at the moment\. Your words are kept here and on this device/,
  );
  panel.host.setFault(null);

  // The panel is closed on the words; the next one offers them.
  panel.close();
  const next = { ...(await started(panel.docx, { stored: panel.stored })), docx: panel.docx };
  expect(fieldOf(next, 'goal')).toMatchObject({
    text: words,
    problem: expect.stringMatching(/^You wrote this on .* it is not in the document/) as string,
  });
  await whenDone(next.session.tryAgain('goal'));
  expect(goalCell(next)).toBe(words);
});

test.each(kinds)('a start whose reading fails (%s) says so, and reading again brings the answers', async (kind) => {
  const first = await withFramework({ goal: twoLines });
  first.close();
  const again = await started(first.docx, { stored: first.stored, fault: { batch: 'every', kind } });
  const panel = { ...again, docx: first.docx };
  const notRead = sessionStrings.notRead('').trim();
  expect(saidBy(panel).join('\n')).toContain(notRead);
  // Typed before the document could be read: it must not go over what stands there.
  await write(panel, { goal: 'Typed blind' });
  panel.host.setFault(null);
  await whenDone(panel.session.readAgain());
  expect(saidBy(panel).join('\n')).not.toContain(notRead);
  expect(panel.session.current().fields.filter(({ inDocument }) => inDocument !== '')).toHaveLength(1);
  expect(goalCell(panel)).toBe(twoLines);
  panel.session.leave('goal');
  await pass(5000);
  expect(fieldOf(panel, 'goal')).toMatchObject({ syncState: 'conflict', text: 'Typed blind', otherVersion: twoLines });
  await whenDone(panel.session.settle('goal', 'both'));
  expect(goalCell(panel)).toBe(`${twoLines}\nTyped blind`);
});

const calls: readonly CommonCall[] = ['GetDataPartsByNamespace', 'AddDataPart', 'GetDataPartXml', 'DeleteDataPart'];
test.each(calls.flatMap((call) => (['refused', 'answer lost'] as const).map((kind) => [call, kind] as const)))(
  '%s %s: the answers are in the document all the same',
  async (call, kind) => {
    const panel = await onBlank();
    panel.host.setFault({ call, kind });
    await whenDone(panel.session.insertFramework('end'));
    await write(panel, { goal: twoLines });
    panel.host.setFault(null);
    panel.close();
    const docx = reopened(panel.docx);
    const elsewhere = { ...(await started(docx)), docx };
    expect(fieldOf(elsewhere, 'goal').text).toBe(twoLines);
    expect(frameworks(elsewhere)).toBe(1);
  },
);
